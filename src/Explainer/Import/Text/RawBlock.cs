using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>A block for one format alone: <c>```{=latex}</c> (Pandoc, raw attributes). Readers of a page saw those for HTML and Markdown.</summary>
internal static class RawBlock
{
    /// <summary>What stands in its place; null where it is none.</summary>
    /// <param name="info">What stands behind the opening fence.</param>
    /// <param name="body">Its lines.</param>
    /// <param name="convert">Converts Markdown.</param>
    public static IEnumerable<string>? Find(string info, List<string> body, Func<IReadOnlyList<string>, List<string>> convert) => Info.Match(info) is not { Success: true } raw ? null
        : raw.Groups["format"].Value.ToLowerInvariant() switch
        {
            "html" or "html4" or "html5" => ["", .. body, ""],
            "markdown" => ["", .. convert(body), ""],
            _ => ["", Mark.Comment(ImportMarks.HiddenPart, string.Join('\n', body)), ""],
        };

    private static readonly Regex Info = new(@"^\{=(?<format>[\w-]+)\}$");
}
