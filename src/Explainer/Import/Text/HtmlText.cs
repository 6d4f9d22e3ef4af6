using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Compose;

namespace Explainer.Import.Text;

/// <summary>Writes Markdown in the place of HTML within a text: tags alone where Markdown goes on in them, whole elements where it does not.</summary>
/// <param name="masked">The text, whose code is hidden.</param>
internal sealed partial class HtmlText(MaskedText masked)
{
    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        "p", "div", "center", "section", "article", "header", "footer", "main", "nav", "figure", "picture", "source", "span", "font", "ins", "big", "nobr", "bdo", "bdi", "wbr", "col",
        "address", "fieldset", "legend", "form", "label", "tbody", "thead", "tr", "td", "th", "table", "ul", "ol", "dl", "dt", "dd", "li", "object", "param", "track", "map", "area", "time", "data", "ruby", "rt", "rp", "hgroup", "details", "summary", "html", "body", "head", "small-caps");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "p", "div", "center", "section", "article", "header", "footer", "main", "nav", "figure", "figcaption", "fieldset", "address", "form", "table", "ul", "ol", "dl", "details");

    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>
    {
        ["b"] = "**", ["strong"] = "**", ["i"] = "*", ["em"] = "*", ["cite"] = "*", ["var"] = "*", ["u"] = "*", ["dfn"] = "*",
        ["s"] = "~~", ["del"] = "~~", ["strike"] = "~~", ["code"] = "`", ["samp"] = "`", ["tt"] = "`",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Kept = FrozenSet.Create("br", "kbd", "sub", "sup", "mark", "q", "small", "abbr");

    private readonly Stack<string> links = new();

    public void Convert()
    {
        masked.Apply(t => Removed().Replace(t, m => masked.HideAsComment(m.Groups["name"].Value.Equals("svg", StringComparison.OrdinalIgnoreCase) ? "a drawing within the text" : "a script or style", m.Value)));
        masked.Apply(t => Empty().Replace(t, ""));
        masked.Apply(t => Indented().Replace(t, ""));
        masked.Apply(t => Structure().Replace(t, m => "\n\n" + HtmlTree.Convert(m.Value) + "\n\n"));
        masked.Apply(t => Preformatted().Replace(t, m => $"\n\n```\n{System.Net.WebUtility.HtmlDecode(InnerTag().Replace(m.Groups["code"].Value, "")).Trim('\n')}\n```\n\n"));
        masked.Apply(t => Fold().Replace(t, m => $"\n\n:::fold {Plain(m.Groups["title"].Value)}\n\n"));
        masked.Apply(t => t.Contains(":::fold ", StringComparison.Ordinal) ? FoldEnd().Replace(t, "\n\n:::\n\n") : t);
        masked.Apply(t => Tag().Replace(t, m => Convert(m, t)));
    }

    private string Convert(Match match, string text)
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
            "iframe" or "video" or "audio" or "embed" => tag.IsClosing ? "" : tag["src"] is { } src ? $"[{tag["title"] ?? Capital(tag.Name)}]({src})" : "",
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => tag.IsClosing ? "\n\n" : $"\n\n{new string('#', Math.Max(2, tag.Name[1] - '0'))} ",
            "abbr" => tag.IsClosing ? "</abbr>" : tag["title"] is { Length: > 0 } title ? $"<abbr title=\"{title.Replace("\"", "”", StringComparison.Ordinal)}\">" : "<abbr>",
            "figcaption" or "blockquote" => "\n\n",
            "pre" => "\n\n",
            _ when Kept.Contains(tag.Name) => tag.IsClosing ? $"</{tag.Name}>" : $"<{tag.Name}>",
            _ when Signs.TryGetValue(tag.Name, out var sign) => sign,
            _ when Dropped.Contains(tag.Name) => Blocks.Contains(tag.Name) ? "\n\n" : "",
            _ => Unknown(tag, match.Value, text),
        };
    }

    // A placeholder such as <name> is text. A component has attributes or is closed.
    private string Unknown(HtmlTagText tag, string written, string text)
    {
        var isComponent = tag.Attributes.Trim(' ', '/', '\n').Length > 0 || written.EndsWith("/>", StringComparison.Ordinal) || text.Contains($"</{tag.Name}", StringComparison.OrdinalIgnoreCase);
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

    private static string Plain(string html) => string.Join(' ', InnerTag().Replace(html, "").Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"<(?<name>script|style|svg)\b[\s\S]*?</\k<name>\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Removed();

    // Icons, and places that only have an id.
    [GeneratedRegex(@"<(?<name>i|span|em|b|strong)\b[^<>]*>\s*</\k<name>\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    // Four spaces before what stands in a block of HTML would make it code once the tags are gone.
    [GeneratedRegex(@"(?m)^[ \t]+(?=</?(?:div|p|center|section|article|figure|figcaption|picture|source|img|a|video|iframe|details|summary|table|h[1-6])\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Indented();

    // Up to the closing tag of the same depth (balancing groups).
    [GeneratedRegex(@"<(?<name>table|ul|ol|dl)\b(?:(?!</?\k<name>\b)[\s\S]|(?<deep><\k<name>\b)|(?<-deep></\k<name>\b))*(?(deep)(?!))</\k<name>\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Structure();

    [GeneratedRegex(@"<pre\b[^>]*>(?<code>[\s\S]*?)</pre\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Preformatted();

    [GeneratedRegex(@"<details\b[^>]*>\s*<summary\b[^>]*>(?<title>[\s\S]{1,400}?)</summary\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Fold();

    [GeneratedRegex(@"</details\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex FoldEnd();

    [GeneratedRegex(@"<[^<>]*>")]
    private static partial Regex InnerTag();

    [GeneratedRegex(@"(?<!\\|\]\()</?[A-Za-z][\w-]*(?:\s(?:[^<>""']|""[^""]*""|'[^']*')*)?/?>")]
    private static partial Regex Tag();
}
