using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Read.Fields;

namespace Explainer.Import.Text;

/// <summary>Writes Markdown in the place of HTML within a text: tags alone where Markdown goes on in them, whole elements where it does not.</summary>
/// <param name="masked">The text, whose code is hidden.</param>
internal sealed partial class HtmlText(MaskedText masked)
{
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

    private const int LongestRow = 5_000;

    private readonly Stack<string> links = new();

    // A film or a sound whose address is still to come, in a tag <source>.
    private string? film;

    /// <summary>Hides what is no text, or is not shown, and code. This comes before all else, because nothing in it has a meaning in any dialect.</summary>
    public void Hide()
    {
        masked.Apply(t => HtmlElements.Replace(t, (n, _) => n is "script" or "style" or "svg" or "template", e => masked.HideAsComment(e.Name == "svg" ? "a drawing within the text" : "a script or style", e.Outer)));
        masked.Apply(t => HtmlElements.Replace(t, (_, tag) => Hidden().IsMatch(tag), e => masked.HideAsComment("an element that readers did not see", e.Outer)));
        masked.Apply(HideCode);
    }

    public void Convert()
    {
        var tree = new HtmlTree(masked);
        masked.Apply(t => Empty().Replace(t, ""));
        masked.Apply(t => Indented().Replace(t, ""));
        masked.Apply(t => SpaceInside().Replace(SpaceBefore().Replace(t, "$2$1"), "$2$1"));
        masked.Apply(t => HtmlElements.Replace(t, (n, _) => IsStructure(n), e => (IsInRow(masked.Text, e.Start) ? tree.ConvertToLine(e.Outer) : tree.Convert(e.Outer)) is not { } written ? e.Outer : IsInRow(masked.Text, e.Start) ? written : $"\n\n{written}\n\n"));
        masked.Apply(t => Fold().Replace(t, m => $"\n\n:::fold {Plain(m.Groups["title"].Value)}\n\n"));
        masked.Apply(t => t.Contains(":::fold ", StringComparison.Ordinal) ? FoldEnd().Replace(t, "\n\n:::\n\n") : t);
        masked.Apply(t =>
        {
            var closed = ClosingTag().Matches(t).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return Tag().Replace(t, m => IsInRow(t, m.Index) ? OneLine(Convert(m, closed)) : Convert(m, closed));
        });
    }

    // A row of a table is one line.
    private static bool IsInRow(string text, int at)
    {
        var start = at == 0 ? -1 : text.LastIndexOf('\n', at - 1, Math.Min(at, LongestRow));
        return (start >= 0 || at < LongestRow) && text.AsSpan(start + 1, at - start - 1).TrimStart().StartsWith("|");
    }

    private static string OneLine(string written) => written.Contains('\n', StringComparison.Ordinal) ? " " + written.Trim().ReplaceLineEndings(" ") : written;

    private static bool IsStructure(string name) => name is "table" or "ul" or "ol" or "dl";

    // A cell and an item have room for one line, so a block of code is a span for each of its lines there.
    private string HideCode(string text)
    {
        var structures = new Queue<HtmlElement>(HtmlElements.Find(text, (n, _) => IsStructure(n)));
        return HtmlElements.Replace(text, (n, _) => n is "pre" or "code" or "samp" or "tt", e =>
        {
            while (structures.TryPeek(out var passed) && passed.Start + passed.Outer.Length <= e.Start)
            {
                structures.Dequeue();
            }

            var isWithin = IsInRow(text, e.Start) || structures.TryPeek(out var around) && around.Start < e.Start;
            if (e.Name != "pre" && (e.Inner.Contains("<a ", StringComparison.OrdinalIgnoreCase) || e.Inner.Contains("](", StringComparison.Ordinal)))
            {
                return e.Inner;
            }

            var code = masked.Restored(System.Net.WebUtility.HtmlDecode(InnerTag().Replace(LineBreak().Replace(e.Inner, "\n"), ""))).Trim('\n');
            return e.Name != "pre" ? masked.Hide(CodeText.Span(code))
                : isWithin ? string.Join("<br>", code.Split('\n').Where(l => l.Trim().Length > 0).Select(l => masked.Hide(CodeText.Span(l))))
                : $"\n\n{masked.Hide(string.Join('\n', CodeText.Fence(CodeLanguage().Match(e.Tag + e.Inner).Groups["language"].Value, code.Split('\n'))))}\n\n";
        });
    }

    private string Convert(Match match, HashSet<string> closed)
    {
        if (HtmlTagText.Parse(match.Value) is not { } tag)
        {
            return match.Value;
        }

        return tag.Name switch
        {
            "a" => Link(tag),
            "img" => Image(tag),
            "hr" => "\n\n---\n\n",
            "iframe" or "video" or "audio" or "embed" or "object" => tag.IsClosing ? "" : Media(tag),
            "source" => film is { } name && tag["src"] is { } source ? Film(name, source) : "",
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => tag.IsClosing ? "\n\n" : $"\n\n{new string('#', Math.Max(2, tag.Name[1] - '0'))} ",
            "abbr" => tag.IsClosing ? "</abbr>" : tag["title"] is { Length: > 0 } title ? $"<abbr title=\"{title.Replace("\"", "”", StringComparison.Ordinal)}\">" : "<abbr>",
            "figcaption" or "blockquote" => "\n\n",
            "pre" => "\n\n",
            _ when Kept.Contains(tag.Name) => tag.IsClosing ? $"</{tag.Name}>" : $"<{tag.Name}>",
            _ when Signs.TryGetValue(tag.Name, out var sign) => sign,
            _ when Dropped.Contains(tag.Name) => Blocks.Contains(tag.Name) ? "\n\n" : "",
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

    // A placeholder such as <name> is text. A component has attributes or is closed.
    private string Unknown(HtmlTagText tag, string written, bool isClosed)
    {
        var isComponent = tag.Attributes.Trim(' ', '/', '\n').Length > 0 || written.EndsWith("/>", StringComparison.Ordinal) || isClosed;
        return !isComponent ? "\\" + written
            : tag.IsClosing ? "\n\n"
            : tag.Name == "listing" ? $"\n\n{Listing(tag)}\n\n"
            : "\n\n" + (tag.Attributes.Trim(' ', '/').Length > 0 ? masked.HideAsComment("an element of another program", written) + "\n\n" : "");
    }

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

        var to = tag["href"] is { Length: > 0 } href ? $"](<{href.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal)}>)" : "";
        links.Push(to);
        return to.Length > 0 ? "[" : "";
    }

    private static string Image(HtmlTagText tag) =>
        tag["src"] is { Length: > 0 } src ? $"![{Plain(tag["alt"] ?? tag["title"] ?? "")}](<{src}>)" : "";

    private static string Plain(string html) => FieldTypes.WordsOf(InnerTag().Replace(html, "").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

    public static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"\s(?:hidden(?=[\s=>/])|style\s*=\s*[""'][^""'<>]*(?:display\s*:\s*none|visibility\s*:\s*hidden))", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"<br[\s/]*>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"^[^\n]{0,200}?(?:\blang(?:uage)?-|\blang=[""']?)(?<language>[A-Za-z][\w+#]*)")]
    private static partial Regex CodeLanguage();

    // A space within strong words would keep their signs from being read as such.
    [GeneratedRegex(@"(<(?:b|strong|i|em|cite|var|u|dfn|s|del|strike)(?:\s[^<>]*)?>)([ \t\n]+)", RegexOptions.IgnoreCase)]
    private static partial Regex SpaceBefore();

    [GeneratedRegex(@"(?<!\s)([ \t\n]+)(</(?:b|strong|i|em|cite|var|u|dfn|s|del|strike)\s*>)", RegexOptions.IgnoreCase)]
    private static partial Regex SpaceInside();

    // Icons, and places that only have an id.
    [GeneratedRegex(@"<(?<name>i|span|em|b|strong)\b[^<>]*>\s*</\k<name>\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    // Four spaces before what stands in a block of HTML would make it code once the tags are gone.
    [GeneratedRegex(@"(?m)^[ \t]+(?=</?(?:div|p|center|section|article|figure|figcaption|picture|source|img|a|video|iframe|details|summary|table|h[1-6])\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Indented();

    [GeneratedRegex(@"<details\b[^>]*>\s*<summary\b[^>]*>(?<title>[\s\S]{1,400}?)</summary\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Fold();

    [GeneratedRegex(@"</details\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex FoldEnd();

    [GeneratedRegex(@"<[^<>]*>")]
    private static partial Regex InnerTag();

    [GeneratedRegex(@"</(?<name>[A-Za-z][\w-]*)")]
    private static partial Regex ClosingTag();

    [GeneratedRegex(@"(?<!\\|\]\()</?[A-Za-z][\w-]*(?:\s(?:[^<>""']|""[^""]*""|'[^']*')*)?/?>")]
    private static partial Regex Tag();
}
