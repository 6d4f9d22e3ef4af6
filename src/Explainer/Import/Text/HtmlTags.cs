using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Images;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read.Fields;

namespace Explainer.Import.Text;

/// <summary>Writes Markdown in the place of single tags of a text.</summary>
/// <param name="masked">The whole text, whose code is hidden.</param>
/// <param name="isRow">Whether the text is a row of a table.</param>
/// <param name="places">Where its components stand.</param>
/// <param name="hasComponents">Whether a tag whose name begins with a capital is a component, and no element of HTML.</param>
/// <param name="closed">The names of the elements that are closed somewhere.</param>
internal sealed partial class HtmlTags(MaskedText masked, bool isRow, ComponentPlaces places, bool hasComponents, IReadOnlySet<string> closed)
{
    /// <summary>What parts two blocks until it is known what there is room for.</summary>
    public const string Break = "\uE002";

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        "p", "div", "center", "section", "article", "header", "footer", "main", "nav", "figure", "picture", "span", "font", "ins", "big", "nobr", "bdo", "bdi", "wbr", "col",
        "address", "fieldset", "legend", "form", "label", "tbody", "thead", "tr", "td", "th", "table", "ul", "ol", "dl", "dt", "dd", "li", "param", "track", "map", "area", "time", "data", "ruby", "rp", "hgroup", "details", "summary", "html", "body", "head", "small-caps");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "p", "div", "center", "section", "article", "header", "footer", "main", "nav", "figure", "figcaption", "fieldset", "address", "form", "table", "ul", "ol", "dl", "details");

    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>
    {
        ["b"] = "**", ["strong"] = "**", ["i"] = "*", ["em"] = "*", ["cite"] = "*", ["var"] = "*", ["u"] = "*", ["dfn"] = "*",
        ["s"] = "~~", ["del"] = "~~", ["strike"] = "~~", ["code"] = "`", ["samp"] = "`", ["tt"] = "`",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Kept = FrozenSet.Create("br", "kbd", "sub", "sup", "mark", "q", "small", "abbr");

    private readonly Stack<string> links = new();

    private readonly Stack<string?> headings = new();

    // A film or a sound whose address is still to come, in a tag <source>.
    private string? film;

    /// <summary>What stands in the place of a tag.</summary>
    public string Convert(Match match)
    {
        if (HtmlTagText.Parse(DottedName().Replace(match.Value, m => NameOf(m.Value))) is not { } tag)
        {
            return match.Value;
        }

        return IsComponent(tag, match.Value) ? Unknown(tag, match, closed.Contains(tag.Name)) : tag.Name switch
        {
            "a" => Link(tag),
            "link" when closed.Contains("link") => Link(tag),
            "link" or "meta" or "base" => masked.HideAsComment(ImportMarks.Script, match.Value),
            "img" => Image(tag),
            "figure" when tag["src"] is not null => Break + Image(tag) + Break,
            "hr" => isRow ? Break : $"{Break}---{Break}",
            "iframe" or "video" or "audio" or "embed" or "object" => tag.IsClosing ? "" : Media(tag),
            "source" => film is { } name && tag["src"] is { } source ? Film(name, source) : "",
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => isRow ? Break : Heading(tag),
            "abbr" => tag.IsClosing ? "</abbr>" : tag["title"] is { Length: > 0 } title ? $"<abbr title=\"{title.Replace("\"", "”", StringComparison.Ordinal)}\">" : "<abbr>",
            "figcaption" or "blockquote" or "pre" => Break,
            "rt" => Reading(tag),
            _ when Kept.Contains(tag.Name) => tag.IsClosing ? $"</{tag.Name}>" : $"<{tag.Name}>",
            _ when Signs.TryGetValue(tag.Name, out var sign) => sign,
            _ when Dropped.Contains(tag.Name) => Blocks.Contains(tag.Name) ? Break : "",
            _ => Unknown(tag, match, closed.Contains(tag.Name)),
        };
    }

    private bool IsComponent(HtmlTagText tag, string written) => hasComponents && Component().IsMatch(written) && tag.Name is not ("link" or "details" or "summary");

    // Its id, to which links lead, stands behind its words.
    private string Heading(HtmlTagText tag)
    {
        if (tag.IsClosing)
        {
            return (headings.TryPop(out var id) && id is not null ? $" {{#{id}}}" : "") + Break;
        }

        headings.Push(HeadingText.SafeId(tag["id"]));
        return $"{Break}{new string('#', Math.Max(2, tag.Name[1] - '0'))} ";
    }

    // How a word is read, which browsers print above it.
    private static string Reading(HtmlTagText tag) => tag.IsClosing ? ")" : " (";

    private string Media(HtmlTagText tag)
    {
        var source = tag["src"] ?? tag["data"];
        film = source is null && tag.Name is "video" or "audio" ? tag.Name : null;
        return tag["srcdoc"] is { } inner ? masked.HideAsComment(ImportMarks.CodeOutput, inner) : source is null ? "" : Film(tag["title"] ?? tag.Name, source);
    }

    private string Film(string name, string source)
    {
        film = null;
        return $"[{Capital(name)}](<{source}>)";
    }

    // A placeholder such as <name> or <Your Name> is text, and <file_name> is no tag (CommonMark, tag name). A component has values or is closed.
    private string Unknown(HtmlTagText tag, Match written, bool isClosed)
    {
        var isComponent = written.Value.EndsWith("/>", StringComparison.Ordinal) || isClosed || (tag.Attributes.Trim(' ', '/', '\n').Length > 0 && !Placeholder().IsMatch(written.Value));
        return !isComponent ? "\\" + written.Value
            : tag.IsClosing ? places.At(written) ?? Break
            : KnownOf(tag, written) is { } known ? known
            : ComponentWords.IsIcon(tag, written.Value) ? ""
            : Shown(tag, written, isClosed && !written.Value.EndsWith("/>", StringComparison.Ordinal));
    }

    // Its words stand where it stood. What is in none of them waits in a comment.
    private string Shown(HtmlTagText tag, Match written, bool isClosed)
    {
        var words = ComponentWords.Parse(tag, isClosed, masked.Restored);
        var comment = words.IsWhole ? "" : masked.HideAsComment(ImportMarks.ForeignElement, written.Value);
        var end = isClosed ? places.EndOf(written, tag.Name) : null;
        if ((end is null && !written.Value.EndsWith("/>", StringComparison.Ordinal)) || !places.IsInLine(written, end))
        {
            return Break + string.Concat(words.Lines.Select(l => l + Break)) + (comment.Length == 0 ? "" : comment + Break);
        }

        if (end is null)
        {
            return words.InLine + comment;
        }

        // What a tag says of the words in it stands behind them.
        places.Remember(end, (words.Lines.IsEmpty ? "" : $" ({words.InLine})") + comment);
        return places.FollowsTag(written) ? " " : "";
    }

    // What a component with a well-known name or address shows.
    private string? KnownOf(HtmlTagText tag, Match written) => tag.Name switch
    {
        "listing" => Break + Listing(tag) + Break,
        "badge" when !ComponentWords.HasOthers(tag, "text", "type", "vertical") => Badge(tag, written),
        "tabs" => Break,
        "tabitem" or "tab" => (tag["label"] ?? tag["title"] ?? tag["value"]) is { Length: > 0 } words ? $"{Break}**{words}**{Break}" : Break,
        _ => Medium(tag, written.Value),
    };

    // Words of it in a line stay there.
    private string Badge(HtmlTagText tag, Match written)
    {
        if (places.EndOf(written, tag.Name) is { } end && places.IsInLine(written, end))
        {
            places.Remember(end, "");
        }

        return tag["text"] ?? "";
    }

    // A picture or a film, by its address; null for none.
    private string? Medium(HtmlTagText tag, string written) => tag.Name switch
    {
        _ when tag["src"] is { } picture && PageMap.IsPicture(picture) => Break + Image(tag) + Break + Others(tag, written, "src", tag["alt"] is not null ? "alt" : "title", "caption"),
        _ when tag["src"] is { } film && MediaFormats.FromName(film) is not null => Break + Film(tag["title"] ?? tag["caption"] ?? "Video", film) + Break + Others(tag, written, "src", tag["title"] is not null ? "title" : "caption"),
        _ when (tag["src"] ?? tag["url"]) is { } source && WebAddress.SchemeOf(source) is "http" or "https" => Break + Film(tag["title"] ?? tag.Name, source) + Break + Others(tag, written, tag["src"] is not null ? "src" : "url", "title"),
        _ => null,
    };

    private string Others(HtmlTagText tag, string written, params string[] read) => ComponentWords.HasOthers(tag, read) ? masked.HideAsComment(ImportMarks.ForeignElement, written) + Break : "";

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
    public static string Plain(string html) => FieldTypes.WordsOf(AnyTag().Replace(html, "").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

    public static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>The name of a component without the dots in it, as in <c>Card.Title</c>.</summary>
    public static string NameOf(string written) => written.Replace(".", "", StringComparison.Ordinal);

    /// <summary>Finds any tag.</summary>
    [GeneratedRegex(@"<[^<>]*>")]
    public static partial Regex AnyTag();

    // In capitals alone it may be HTML of the last century.
    [GeneratedRegex(@"^</?[A-Z][\w.-]*[a-z]")]
    private static partial Regex Component();

    [GeneratedRegex(@"^</?[A-Za-z][\w-]*\.[\w.-]*")]
    private static partial Regex DottedName();

    [GeneratedRegex(@"^<(?:\w+_|[A-Za-z][^<>=""']*>$)")]
    private static partial Regex Placeholder();
}
