using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Images;
using Explainer.Model.Texts;
using Explainer.Read.Fields;

namespace Explainer.Import.Text;

/// <summary>Writes Markdown in the place of single tags of a text.</summary>
/// <param name="masked">The whole text, whose code is hidden.</param>
/// <param name="isRow">Whether the text is a row of a table.</param>
/// <param name="closed">The names of the elements that are closed somewhere.</param>
internal sealed partial class HtmlTags(MaskedText masked, bool isRow, IReadOnlySet<string> closed)
{
    /// <summary>What parts two blocks until it is known what there is room for.</summary>
    public const string Break = "\uE002";

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        "p", "div", "center", "section", "article", "header", "footer", "main", "nav", "figure", "picture", "span", "font", "ins", "big", "nobr", "bdo", "bdi", "wbr", "col",
        "address", "fieldset", "legend", "form", "label", "tbody", "thead", "tr", "td", "th", "table", "ul", "ol", "dl", "dt", "dd", "li", "param", "track", "map", "area", "time", "data", "ruby", "rt", "rp", "hgroup", "details", "summary", "html", "body", "head", "small-caps");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "p", "div", "center", "section", "article", "header", "footer", "main", "nav", "figure", "figcaption", "fieldset", "address", "form", "table", "ul", "ol", "dl", "details");

    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>
    {
        ["b"] = "**", ["strong"] = "**", ["i"] = "*", ["em"] = "*", ["cite"] = "*", ["var"] = "*", ["u"] = "*", ["dfn"] = "*",
        ["s"] = "~~", ["del"] = "~~", ["strike"] = "~~", ["code"] = "`", ["samp"] = "`", ["tt"] = "`",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Kept = FrozenSet.Create("br", "kbd", "sub", "sup", "mark", "q", "small", "abbr");

    private readonly Stack<string> links = new();

    // A film or a sound whose address is still to come, in a tag <source>.
    private string? film;

    /// <summary>What stands in the place of a tag.</summary>
    public string Convert(Match match)
    {
        if (HtmlTagText.Parse(match.Value) is not { } tag)
        {
            return match.Value;
        }

        return tag.Name switch
        {
            "a" => Link(tag),
            "link" when closed.Contains("link") => Link(tag),
            "link" or "meta" or "base" => masked.HideAsComment(ImportMarks.Script, match.Value),
            "img" => Image(tag),
            "figure" when tag["src"] is not null => Break + Image(tag) + Break,
            "hr" => isRow ? Break : $"{Break}---{Break}",
            "iframe" or "video" or "audio" or "embed" or "object" => tag.IsClosing ? "" : Media(tag),
            "source" => film is { } name && tag["src"] is { } source ? Film(name, source) : "",
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => tag.IsClosing || isRow ? Break : $"{Break}{new string('#', Math.Max(2, tag.Name[1] - '0'))} ",
            "abbr" => tag.IsClosing ? "</abbr>" : tag["title"] is { Length: > 0 } title ? $"<abbr title=\"{title.Replace("\"", "”", StringComparison.Ordinal)}\">" : "<abbr>",
            "figcaption" or "blockquote" or "pre" => Break,
            _ when Kept.Contains(tag.Name) => tag.IsClosing ? $"</{tag.Name}>" : $"<{tag.Name}>",
            _ when Signs.TryGetValue(tag.Name, out var sign) => sign,
            _ when Dropped.Contains(tag.Name) => Blocks.Contains(tag.Name) ? Break : "",
            _ => Unknown(tag, match.Value, closed.Contains(tag.Name)),
        };
    }

    private string Media(HtmlTagText tag)
    {
        var source = tag["src"] ?? tag["data"];
        film = source is null && tag.Name is "video" or "audio" ? tag.Name : null;
        return source is null ? "" : Film(tag["title"] ?? tag.Name, source);
    }

    private string Film(string name, string source)
    {
        film = null;
        return $"[{Capital(name)}](<{source}>)";
    }

    // A placeholder such as <name> or <your name> is text, and <file_name> is no tag (CommonMark, tag name). A component has attributes or is closed.
    private string Unknown(HtmlTagText tag, string written, bool isClosed)
    {
        var isComponent = written.EndsWith("/>", StringComparison.Ordinal) || isClosed || (tag.Attributes.Trim(' ', '/', '\n').Length > 0 && !Placeholder().IsMatch(written));
        return !isComponent ? "\\" + written
            : tag.IsClosing ? Break
            : Component(tag) is { } known ? known
            : ComponentWords.IsIcon(tag) ? ""
            : Shown(ComponentWords.Parse(tag, isClosed, masked.Restored), written);
    }

    // Its words stand where it stood. What is in none of them waits in a comment.
    private string Shown(ComponentWords words, string written) =>
        Break + string.Concat(words.Lines.Select(l => l + Break)) + (words.IsWhole ? "" : masked.HideAsComment(ImportMarks.ForeignElement, written) + Break);

    // What a component with a well-known name or address shows.
    private string? Component(HtmlTagText tag) => tag.Name switch
    {
        "listing" => Break + Listing(tag) + Break,
        "badge" => tag["text"] ?? "",
        "tabs" => Break,
        "tabitem" or "tab" => (tag["label"] ?? tag["title"] ?? tag["value"]) is { Length: > 0 } words ? $"{Break}**{words}**{Break}" : Break,
        _ when tag["src"] is { } picture && PageMap.IsPicture(picture) => Break + Image(tag) + Break,
        _ when tag["src"] is { } film && MediaFormats.FromName(film) is not null => Break + Film(tag["title"] ?? tag["caption"] ?? "Video", film) + Break,
        _ when (tag["src"] ?? tag["url"]) is { } source && WebAddress.SchemeOf(source) is "http" or "https" => Break + Film(tag["title"] ?? tag.Name, source) + Break,
        _ => null,
    };

    // A numbered piece of code, of mdBook's preprocessor for the Rust books.
    private static string Listing(HtmlTagText tag)
    {
        string?[] parts = [tag["number"] is { } number ? $"Listing {number}" : null, tag["caption"]?.Trim(), tag["file-name"] is { } file ? $"file {file}" : null];
        return string.Join(": ", parts.OfType<string>().Where(p => p.Length > 0)) is { Length: > 0 } words ? words + "." : "";
    }

    private string Link(HtmlTagText tag)
    {
        if (tag.IsClosing)
        {
            return links.TryPop(out var end) ? end : "";
        }

        var to = (tag["href"] ?? tag["to"]) is { Length: > 0 } href ? $"](<{href.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal)}>)" : "";
        links.Push(to);
        return to.Length > 0 ? "[" : "";
    }

    private static string Image(HtmlTagText tag) =>
        tag["src"] is { Length: > 0 } src ? $"![{Plain(tag["alt"] ?? tag["title"] ?? tag["caption"] ?? "")}](<{src}>{MediaText.Title(tag["caption"] is { Length: > 0 } caption ? FieldTypes.WordsOf(caption) : null)})" : "";

    /// <summary>The words of HTML, without brackets, which would end the text of a link.</summary>
    public static string Plain(string html) => FieldTypes.WordsOf(InnerTag().Replace(html, "").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

    public static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"<[^<>]*>")]
    private static partial Regex InnerTag();

    [GeneratedRegex(@"^<(?:\w+_|[a-z][^<>=""']*>$)")]
    private static partial Regex Placeholder();
}
