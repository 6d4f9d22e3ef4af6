using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>An entry of a navigation of MkDocs as it is written, in YAML or as a list of Markdown.</summary>
/// <param name="Title">What it is called there; null where its page says it.</param>
/// <param name="Path">The page, folder, pattern or address; null for a section alone.</param>
/// <param name="Items">The entries below it.</param>
internal sealed record NavigationItem(string? Title, string? Path, ImmutableArray<NavigationItem> Items)
{
    /// <summary>The paths of it and of all below it.</summary>
    public IEnumerable<string> Paths => (Path is null ? [] : new[] { Path }).Concat(Items.SelectMany(i => i.Paths));

    /// <summary>The entries of a list or of keys: <c>page.md</c>, <c>Title: page.md</c>, <c>Title: [more]</c>, and <c>glob: "*.md"</c> of Awesome Nav.</summary>
    public static ImmutableArray<NavigationItem> FromYaml(YamlNode? node) => node switch
    {
        YamlList list => [.. list.Items.SelectMany(i => FromYaml(i))],
        YamlMap map => [.. map.Pairs.Select(p => Named(p.Key.Text, p.Value)).OfType<NavigationItem>()],
        YamlScalar { IsEmpty: false, Text: var text } => [new NavigationItem(null, text, [])],
        _ => [],
    };

    /// <summary>The entries of the first list of a page, or of that behind <c>&lt;!-- nav --&gt;</c>, as Literate Nav reads them.</summary>
    public static ImmutableArray<NavigationItem> FromMarkdown(string text)
    {
        var lines = (Marker.Match(text) is { Success: true } marker ? text[(marker.Index + marker.Length)..] : text).Split('\n');
        var entries = lines.Select(l => Entry.Match(l)).SkipWhile(m => !m.Success).TakeWhile((m, i) => m.Success || m.Length == 0).Where(m => m.Success)
            .Select(m => (Indent: m.Groups["indent"].Value.Replace("\t", "    ", StringComparison.Ordinal).Length, Words: m.Groups["words"].Value.Trim())).ToList();
        var at = 0;
        return Below(entries, ref at, -1);
    }

    private static NavigationItem? Named(string title, YamlNode value) => value switch
    {
        YamlScalar { IsEmpty: false, Text: var text } => new NavigationItem(title == "glob" ? null : title, text, []),
        YamlList or YamlMap => new NavigationItem(title, null, FromYaml(value)),
        _ => null,
    };

    private static ImmutableArray<NavigationItem> Below(List<(int Indent, string Words)> entries, ref int at, int indent)
    {
        var items = ImmutableArray.CreateBuilder<NavigationItem>();
        while (at < entries.Count && entries[at].Indent > indent)
        {
            var (own, words) = entries[at++];
            var inner = Below(entries, ref at, own);
            items.Add(Link.Match(words) is { Success: true } link ? new NavigationItem(link.Groups["title"].Value, Uri.UnescapeDataString(link.Groups["to"].Value.Trim('<', '>')), inner)
                : inner.IsEmpty ? new NavigationItem(null, words, []) : new NavigationItem(words, null, inner));
        }

        return items.ToImmutable();
    }

    private static readonly Regex Marker = new(@"<!--[ \t]*nav[ \t]*-->");

    private static readonly Regex Entry = new(@"^(?<indent>[ \t]*)(?:[-*+]|[0-9]{1,9}[.)])[ \t]+(?<words>\S[^\n]*)$");

    private static readonly Regex Link = new(@"^\[(?<title>(?:[^\[\]\\]|\\.){1,300})\]\((?<to><[^<>\n]+>|[^()\n]+)\)");
}
