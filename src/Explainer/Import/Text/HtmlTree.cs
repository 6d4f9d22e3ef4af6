using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Read.Fields;

namespace Explainer.Import.Text;

/// <summary>Writes tables and lists of HTML as Markdown, by their tree. Nothing in them is left out: what has no place of its own stands on a line.</summary>
/// <param name="masked">The text they stand in, whose code is hidden.</param>
internal sealed partial class HtmlTree(MaskedText masked)
{
    // Nobody nests tables by hand as deep as this.
    private const int Deepest = 100;
    private const int MostSpan = 1000;

    /// <summary>The Markdown of an element; null where it is nested too deep to be read.</summary>
    public string? Convert(string html) =>
        new HtmlParser().ParseDocument(html).Body is not { } body ? "" : DepthOf(body) > Deepest ? null : string.Join('\n', Within(body, "")).Trim('\n');

    /// <summary>The same on one line, for a row of a table; null where it is nested too deep.</summary>
    public string? ConvertToLine(string html) =>
        new HtmlParser().ParseDocument($"<div>{html}</div>").Body is not { } body ? "" : DepthOf(body) > Deepest ? null : Line(body);

    // Without recursion, which is what the limit is for.
    private static int DepthOf(INode top)
    {
        var (deepest, depth) = (0, 0);
        for (var node = top.FirstChild; node is not null;)
        {
            deepest = Math.Max(deepest, depth);
            if (node.FirstChild is { } inner)
            {
                (node, depth) = (inner, depth + 1);
                continue;
            }

            while (node is not null && node != top && node.NextSibling is null)
            {
                (node, depth) = (node.Parent, depth - 1);
            }

            node = node is null || node == top ? null : node.NextSibling;
        }

        return deepest;
    }

    // What stands between blocks, too: a browser moves text that a table has outside its cells before the table.
    private IEnumerable<string> Within(INode parent, string indent)
    {
        var line = "";
        foreach (var node in parent.ChildNodes)
        {
            if (!IsStructure(node))
            {
                line += Inline(node);
                continue;
            }

            foreach (var written in OnOwnLine(line).Concat(Block((IElement)node)))
            {
                yield return written.Length == 0 ? written : indent + written;
            }

            line = "";
        }

        foreach (var written in OnOwnLine(line))
        {
            yield return written.Length == 0 ? written : indent + written;
        }
    }

    private static IEnumerable<string> OnOwnLine(string text) => Words(text) is { Length: > 0 } line ? ["", line, ""] : [];

    private static bool IsStructure(INode node) => node is IElement { LocalName: "table" or "ul" or "ol" or "dl" };

    private IEnumerable<string> Block(IElement element) => element.LocalName switch
    {
        "table" => Table(element),
        "dl" => Definitions(element),
        _ => List(element),
    };

    private IEnumerable<string> Table(IElement table)
    {
        var rows = new List<IReadOnlyList<string>>();
        // How many more rows a cell above covers, by column.
        var covered = new Dictionary<int, int>();
        foreach (var row in RowsOf(table))
        {
            var cells = new List<string>();
            foreach (var cell in row.Children.Where(c => c.LocalName is "td" or "th"))
            {
                Fill(cells, covered);
                var (width, height) = (Span(cell, "colspan"), Span(cell, "rowspan"));
                for (var i = 0; i < Math.Min(width, 30); i++)
                {
                    covered[cells.Count] = height - 1;
                    cells.Add(i == 0 ? Line(cell) : "");
                }
            }

            Fill(cells, covered);
            if (cells.Count > 0)
            {
                rows.Add(cells);
            }
        }

        var caption = CaptionOf(table) is { Length: > 0 } words ? new[] { "", words, "" } : [];
        return rows.Count == 0 ? caption : [.. caption, .. PipeTable.Write(rows)];
    }

    private static void Fill(List<string> cells, Dictionary<int, int> covered)
    {
        while (covered.GetValueOrDefault(cells.Count) is > 0 and var left)
        {
            covered[cells.Count] = left - 1;
            cells.Add("");
        }
    }

    private static int Span(IElement cell, string name) => Math.Clamp(int.TryParse(cell.GetAttribute(name), CultureInfo.InvariantCulture, out var span) ? span : 1, 1, MostSpan);

    private string CaptionOf(IElement table) => table.Children.FirstOrDefault(c => c.LocalName == "caption") is { } caption ? Line(caption) : "";

    private IEnumerable<string> Definitions(IElement list)
    {
        foreach (var node in list.ChildNodes)
        {
            var lines = node switch
            {
                IElement { LocalName: "dd" } said => [$":   {Line(said)}", ""],
                IElement { LocalName: "div" } pair => Definitions(pair),
                IElement { LocalName: "dt" } term => [Line(term)],
                IElement other when IsStructure(other) => ["", .. Block(other)],
                _ => OnOwnLine(Inline(node)),
            };
            foreach (var line in lines)
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> List(IElement list)
    {
        var number = FirstOf(list);
        var lead = "- ";
        foreach (var node in list.ChildNodes)
        {
            if (IsStructure(node))
            {
                // Not valid, and often written: a list directly in a list belongs to the item before.
                foreach (var line in Below(node, lead))
                {
                    yield return line;
                }

                continue;
            }

            var words = Words(Inline(node));
            if (node is IElement { LocalName: "li" } || words.Length > 0)
            {
                lead = list.LocalName == "ol" ? $"{number++.ToString(CultureInfo.InvariantCulture)}. " : "- ";
                yield return lead + words;
            }

            foreach (var line in node.ChildNodes.Where(IsStructure).SelectMany(c => Below(c, lead)))
            {
                yield return line;
            }
        }

        yield return "";
    }

    // Without the empty line behind an inner list, which would set the items apart.
    private IEnumerable<string> Below(INode structure, string lead) =>
        Block((IElement)structure).Where(l => l.Length > 0 || structure is IElement { LocalName: "table" or "dl" }).Select(l => l.Length == 0 ? l : new string(' ', lead.Length) + l);

    private static int FirstOf(IElement list) =>
        int.TryParse(list.GetAttribute("start") ?? list.QuerySelector("li")?.GetAttribute("value"), CultureInfo.InvariantCulture, out var first) && first is >= 0 and < 1_000_000 ? first : 1;

    // A list in an item of a list, and what stands in no other element, is written below.
    private static bool IsBlock(IElement element) => element.ParentElement switch
    {
        { LocalName: "body" } => true,
        { LocalName: "li", ParentElement: { LocalName: "ul" or "ol" } outer } => IsBlock(outer),
        { LocalName: "ul" or "ol" } outer => IsBlock(outer),
        _ => false,
    };

    // Where Markdown has room for one line alone.
    private string OnOneLine(IElement element)
    {
        var lines = element.LocalName == "table" ? RowsOf(element).Select(r => string.Join(' ', r.Children.Select(Line))).Prepend(CaptionOf(element)) : element.ChildNodes.Select(n => Words(Inline(n)));
        return Break(element.PreviousSibling) + string.Join("<br>", lines.Where(l => l.Length > 0)) + Break(element.NextSibling);
    }

    private static string Break(INode? neighbour) => neighbour is null || (neighbour.NextSibling is null && string.IsNullOrWhiteSpace(neighbour.TextContent))
        || (neighbour.PreviousSibling is null && string.IsNullOrWhiteSpace(neighbour.TextContent)) ? "" : "<br>";

    // Without those of a table in a cell.
    private static IEnumerable<IElement> RowsOf(IElement table) => table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table);

    private string Line(IElement element) => Words(string.Concat(element.ChildNodes.Select(Inline)));

    // On one line, broken where another block begins.
    private static string Words(string text) => Breaks().Replace(FieldTypes.WordsOf(text).Trim(MaskedText.LineBreak, ' '), "<br>");

    // Markdown within HTML: what stands below an empty line there, or is an item, begins a line.
    private static string Lines(string text) => string.IsNullOrWhiteSpace(text) ? text : NewLine().Replace(FirstItem().Replace(text, ""), HtmlTags.Break);

    // What is said by tags within a line keeps them where Markdown has no sign: they are turned into Markdown with those of the text.
    private string Inline(INode node) => node switch
    {
        IText text => Lines(text.Data).Replace("<", "\\<", StringComparison.Ordinal),
        IElement { LocalName: "ul" or "ol" or "dl" or "table" } list => IsBlock(list) ? "" : OnOneLine(list),
        IElement { LocalName: "br" } => "<br>",
        IElement { LocalName: "sub" or "sup" or "kbd" or "mark" or "del" or "s" or "q" or "small" } kept => Around(kept, $"<{kept.LocalName}>", $"</{kept.LocalName}>"),
        IElement { LocalName: "iframe" or "video" or "audio" or "embed" or "object" } media => Media(media),
        IElement { LocalName: "hr" } => HtmlTags.Break,
        IElement { LocalName: "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary" } title => HtmlTags.Break + (title.QuerySelector("b, strong") is null ? Around(title, "**", "**") : Line(title)) + HtmlTags.Break,
        IElement { LocalName: "p" or "div" or "section" or "article" or "blockquote" or "figure" or "figcaption" or "center" or "pre"
            or "dt" or "dd" or "li" or "details" or "header" or "footer" } block => HtmlTags.Break + Line(block) + HtmlTags.Break,
        IElement { LocalName: "a" } link when link.GetAttribute("href") is { Length: > 0 } address => Around(link, "[", $"](<{address}>)"),
        IElement { LocalName: "img" } image => image.GetAttribute("src") is { Length: > 0 } address ? $"![{image.GetAttribute("alt")}](<{address}>)" : image.GetAttribute("alt") ?? "",
        IElement { LocalName: "b" or "strong" } strong => Around(strong, "**", "**"),
        IElement { LocalName: "i" or "em" } stressed => Around(stressed, "*", "*"),
        IElement other => string.Concat(other.ChildNodes.Select(Inline)),
        IComment comment => masked.HideAsRemark(comment.Data),
        _ => "",
    };

    // A space at the end of strong words stands behind their sign, which would not be read as one otherwise.
    private string Around(IElement element, string open, string close)
    {
        var text = string.Concat(element.ChildNodes.Select(Inline));
        var line = FieldTypes.WordsOf(text);
        return line.Length == 0 ? text : (char.IsWhiteSpace(text[0]) ? " " : "") + open + line + close + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }

    private static string Media(IElement media) =>
        (media.GetAttribute("src") ?? media.GetAttribute("data") ?? media.QuerySelector("source")?.GetAttribute("src")) is { Length: > 0 } source
            ? $"[{media.GetAttribute("title") ?? HtmlTags.Capital(media.LocalName)}](<{source}>)" : "";

    [GeneratedRegex(@"[ ]*\uE002[\uE002 ]*")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\A\s*\n[ \t]*[-*+][ \t]+(?=\S)")]
    private static partial Regex FirstItem();

    [GeneratedRegex(@"(?<=\S)[ \t]*\n(?:[ \t]*\n\s*|[ \t]*(?=(?:[-*+]|[0-9]{1,9}[.)])[ \t]+\S))(?:[-*+][ \t]+)?(?=\S)")]
    private static partial Regex NewLine();
}
