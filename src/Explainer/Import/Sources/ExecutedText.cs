using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Read;

namespace Explainer.Import.Sources;

/// <summary>A page as Quarto left it in <c>_freeze/</c> when it ran its code: Markdown, with what the code showed.</summary>
/// <param name="File">Where it is kept.</param>
/// <param name="Markdown">The text.</param>
/// <param name="IsCurrent">Whether it was made from the page as it is now.</param>
internal sealed record ExecutedText(string File, string Markdown, bool IsCurrent)
{
    /// <summary>Its text, which stands in the place of the page, and where its facts end; null where the page was changed since.</summary>
    public (string Text, int BodyStart)? Current => IsCurrent ? (Markdown, Facts.Split(Markdown, withoutOpening: false).BodyStart) : null;

    /// <summary>Where it is kept, if the page was changed since; null if not.</summary>
    public string? StaleFile => IsCurrent ? null : File;

    /// <summary>Whether its program runs code within the lines of a page: it runs cells of it, or the name of the file says so.</summary>
    public static bool IsRunnable(string page, string body) => Path.GetExtension(page).ToLowerInvariant() switch { ".rmd" => true, ".qmd" => Cell.IsMatch(body), _ => false };

    /// <summary>The run of a page; null where it was not run, or what is kept of it cannot be read.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="page">The page.</param>
    /// <param name="source">The text of the page.</param>
    public static ExecutedText? Find(SourceFolder folder, string page, string source)
    {
        var file = $"_freeze/{page[..page.LastIndexOf('.')]}/execute-results/html.json";
        if (folder.ReadText(file) is not { } json)
        {
            return null;
        }

        try
        {
            using var kept = JsonDocument.Parse(json);
            return kept.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("result", out var result) && result.ValueKind == JsonValueKind.Object
                && TextOf(result, "markdown") is { } markdown ? new ExecutedText(file, Utf8Text.WithLineFeeds(markdown), IsHashOf(source, TextOf(root, "hash"))) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static readonly Regex Cell = new(@"(?m)^[ \t>]*`{3,}\{(?:r|python|julia|ojs)\b|`\{(?:r|python|julia|ojs)\}[ ]");

    private static string? TextOf(JsonElement map, string name) => map.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Quarto compares the MD5 of the file (freeze: auto). Git may have changed its line ends since, and an editor its byte order mark.
    private static bool IsHashOf(string source, string? hash) =>
        new[] { source, source.Replace("\n", "\r\n", StringComparison.Ordinal) }.SelectMany(t => new[] { t, "\uFEFF" + t }).Any(t => HashOf(t).Equals(hash, StringComparison.OrdinalIgnoreCase));

    private static string HashOf(string text) => Convert.ToHexString(TextHash.Md5(text));
}
