using System.Text.Json;
using Explainer.Read;

namespace Explainer.Import.Sources;

/// <summary>A page as Quarto left it in <c>_freeze/</c> when it ran its code: Markdown, with what the code showed.</summary>
internal static class ExecutedText
{
    /// <summary>The text; null where the page was not run, or what is kept of it cannot be read.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="page">The page.</param>
    public static string? Find(SourceFolder folder, string page)
    {
        var file = $"_freeze/{page[..page.LastIndexOf('.')]}/execute-results/html.json";
        if (!folder.Executed.Contains(file) || folder.ReadText(file) is not { } json)
        {
            return null;
        }

        try
        {
            using var kept = JsonDocument.Parse(json);
            return kept.RootElement.TryGetProperty("result", out var result) && result.ValueKind == JsonValueKind.Object
                && result.TryGetProperty("markdown", out var markdown) && markdown.ValueKind == JsonValueKind.String
                ? Utf8Text.WithLineFeeds(markdown.GetString()!) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
