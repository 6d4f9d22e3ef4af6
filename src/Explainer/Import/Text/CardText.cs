namespace Explainer.Import.Text;

/// <summary>A card of Sphinx Design: a title, a text between its head and its foot, pictures, and a link that the whole card is.</summary>
internal sealed class CardText(PageContext page)
{
    /// <summary>What stands in its place.</summary>
    /// <param name="title">Its title; null for none.</param>
    /// <param name="options">Its options.</param>
    /// <param name="body">Its text.</param>
    /// <param name="convert">Converts the text.</param>
    public IEnumerable<string> Convert(string? title, Attributes options, List<string> body, Func<IReadOnlyList<string>, List<string>> convert)
    {
        // Lines of these signs part head and foot from the text.
        var text = convert(body.ConvertAll(l => l.TrimEnd() is "^^^" or "+++" ? "" : l));
        var link = options["link"] is { Length: > 0 } to ? Link(to, options["link-type"] ?? "url", title) : null;
        return [.. Words(options, "header"), .. Picture(options, "img-top"), .. Picture(options, "img-background"), .. (title is null ? null : link ?? title) is { } head ? [$"**{head}**", ""] : Array.Empty<string>(),
            .. text, "", .. title is null && link is not null ? [link, ""] : Array.Empty<string>(), .. Picture(options, "img-bottom"), .. Words(options, "footer")];
    }

    private string Link(string to, string type, string? title) => type == "url" || type == "doc"
        ? $"[{title ?? page.Map.TitleOf(page.Source, to) ?? to}](<{to}>)"
        : RoleText.Replace(title is null ? $"{{ref}}`{to}`" : $"{{ref}}`{title} <{to}>`", page);

    private string[] Words(Attributes options, string name) => options[name] is { Length: > 0 } words ? [RoleText.Replace(words, page), ""] : [];

    private static string[] Picture(Attributes options, string name) => options[name] is { Length: > 0 } file ? [$"![{options["img-alt"] ?? ""}](<{file}>)", ""] : [];
}

/// <summary>What Sphinx says of a version in which something came, changed or is no longer meant to be used.</summary>
internal static class VersionText
{
    /// <summary>The note that stands in the place of such a directive; null for another one.</summary>
    /// <param name="name">The directive.</param>
    /// <param name="argument">The version, and words behind it.</param>
    /// <param name="body">Converts the text below it.</param>
    public static IEnumerable<string>? Convert(string name, string argument, Func<List<string>> body)
    {
        var parts = argument.Split(' ', 2, StringSplitOptions.TrimEntries);
        return Model.Texts.ImportedWords.OfVersion(name) is not { } words ? null
            : [.. new Passage("note", $"{words} {parts[0]}").Opening(""), .. parts.Length > 1 ? [parts[1], ""] : Array.Empty<string>(), .. body(), ":::"];
    }
}
