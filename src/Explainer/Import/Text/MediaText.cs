using Explainer.Import.Sources;

namespace Explainer.Import.Text;

/// <summary>Shortcodes that show a picture, or a film that lies elsewhere.</summary>
internal static class MediaText
{
    /// <summary>What stands in the place of one; null where it is none.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">What it is given.</param>
    /// <param name="source">The address that is most likely meant.</param>
    /// <param name="isAlone">Whether nothing else stands on its line.</param>
    public static string? Convert(string name, Attributes attributes, string source, bool isAlone) => name switch
    {
        "figure" or "img" or "image" or "picture" => Figure(attributes, attributes["src"] ?? source, isAlone),
        "youtube" => $"[{attributes["title"] ?? "Video"}](https://www.youtube.com/watch?v={attributes["id"] ?? attributes.First})",
        "vimeo" => $"[{attributes["title"] ?? "Video"}](https://vimeo.com/{attributes["id"] ?? attributes.First})",
        "video" or "audio" or "iframe" or "embed" when source.Contains("://", StringComparison.Ordinal) => $"[{attributes["title"] ?? "Video"}]({source})",
        _ => null,
    };

    /// <summary>The title of a picture, as it stands behind its address; empty for none.</summary>
    public static string Title(string? caption) => string.IsNullOrEmpty(caption) ? "" : $" \"{caption.Replace("\"", "”", StringComparison.Ordinal)}\"";

    // Where it leads to, it leads here too.
    private static string Figure(Attributes attributes, string source, bool isAlone)
    {
        // A caption has words alone here. One with a link stands below its picture.
        var caption = Caption(attributes);
        var isBelow = isAlone && caption.Contains("](", StringComparison.Ordinal);
        var picture = $"![{HeadingText.Plain(attributes["alt"] ?? attributes["title"] ?? "")}](<{source}>{Title(isBelow ? null : HeadingText.Plain(caption))})";
        return (attributes["src"] is not null && attributes["link"] is { Length: > 0 } link ? $"[{picture}](<{link}>)" : picture) + (isBelow ? "\n\n" + caption : "");
    }

    // Title, caption and credit are printed below it. A title alone says what it shows.
    private static string Caption(Attributes attributes)
    {
        var credit = string.Join(' ', new[] { attributes["attr"], attributes["attrlink"] is { } to ? $"({to})" : null }.OfType<string>());
        string[] parts = [.. new[] { attributes["title"], attributes["caption"], credit }.OfType<string>().Where(p => p.Length > 0)];
        return parts.Length == 1 && attributes["alt"] is null && parts[0] == attributes["title"] ? ""
            : string.Join(' ', parts.Select((p, i) => i == parts.Length - 1 || p[^1] is '.' or '!' or '?' ? p : p + "."));
    }
}
