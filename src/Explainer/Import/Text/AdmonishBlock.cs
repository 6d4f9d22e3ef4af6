using System.Text.RegularExpressions;
using Explainer.Import.Outlines;

namespace Explainer.Import.Text;

/// <summary>A note of mdbook-admonish: <c>```admonish warning "Title"</c>, or <c>title="…" collapsible=true</c>.</summary>
internal static class AdmonishBlock
{
    /// <summary>What stands in its place; null where it is none.</summary>
    /// <param name="info">What stands behind the opening fence.</param>
    /// <param name="body">Its lines.</param>
    /// <param name="convert">Converts Markdown.</param>
    /// <param name="dialect">The program of the page.</param>
    public static IEnumerable<string>? Find(string info, List<string> body, Func<IReadOnlyList<string>, List<string>> convert, Dialect dialect)
    {
        if (dialect != Dialect.MdBook || Info.Match(info) is not { Success: true } note)
        {
            return null;
        }

        var attributes = Attributes.Parse(note.Groups["more"].Value);
        var title = attributes["title"] ?? Quoted.Match(note.Groups["more"].Value).Groups["title"].Value;
        var passage = Passage.Find(note.Groups["type"].Value is { Length: > 0 } type ? type : "note", title.Length == 0 ? null : title, attributes["collapsible"] == "true") ?? new Passage("note", title);
        return ["", .. passage.Opening(""), .. convert(body), ":::", ""];
    }

    private static readonly Regex Info = new(@"^admonish(?:[ \t]+(?<type>[a-z]+)(?![\w=]))?(?:\.[\w-]+)*(?<more>[^\n]*)$");

    private static readonly Regex Quoted = new(@"(?<![=\w])""(?<title>[^""]*)""");
}
