using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Explainer.Import.Text;

/// <summary>Writes tables and lists of HTML as Markdown, by their tree.</summary>
internal static class HtmlTree
{
    /// <summary>The Markdown of an element.</summary>
    public static string Convert(string html) =>
        new HtmlParser().ParseDocument(html).Body is { } body ? string.Join('\n', body.Children.SelectMany(Block)).Trim('\n') : "";

    private static IEnumerable<string> Block(IElement element) => element.LocalName switch
    {
        "table" => Table(element),
        "ul" => List(element, _ => "- "),
        "ol" => List(element, i => $"{(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}. "),
        "dl" => element.Children.SelectMany(c => c.LocalName == "dd" ? [$":   {Line(c)}", ""] : new[] { Line(c) }),
        _ => ["", Line(element)],
    };

    private static IEnumerable<string> Table(IElement table)
    {
        var rows = RowsOf(table).Select(r => (IReadOnlyList<string>)[.. r.Children.Where(c => c.LocalName is "td" or "th").SelectMany(Cell)]).Where(r => r.Count > 0).ToList();
        var caption = table.QuerySelector("caption") is { } words ? new[] { "", Line(words) } : [];
        return rows.Count == 0 ? caption : [.. caption, .. PipeTable.Write(rows)];
    }

    // A cell over several columns leaves the others empty.
    private static IEnumerable<string> Cell(IElement cell) =>
        Enumerable.Range(0, Math.Clamp(int.TryParse(cell.GetAttribute("colspan"), System.Globalization.CultureInfo.InvariantCulture, out var span) ? span : 1, 1, 30)).Select(i => i == 0 ? Line(cell) : "");

    private static IEnumerable<string> List(IElement list, Func<int, string> sign)
    {
        foreach (var (item, index) in list.Children.Where(c => c.LocalName == "li").Select((c, i) => (c, i)))
        {
            var lead = sign(index);
            yield return lead + Line(item);
            foreach (var line in item.Children.Where(c => c.LocalName is "ul" or "ol" or "table" or "dl").SelectMany(Block))
            {
                yield return line.Length == 0 ? line : new string(' ', lead.Length) + line;
            }
        }

        yield return "";
    }

    // A list in an item of a list, and what stands in no other element, is written below.
    private static bool IsBlock(IElement element) => element.ParentElement is { LocalName: "li", ParentElement: { LocalName: "ul" or "ol" } outer } ? IsBlock(outer) : element.ParentElement?.LocalName == "body";

    // Where Markdown has room for one line alone.
    private static string Within(IElement element)
    {
        var lines = element.LocalName == "table" ? RowsOf(element).Select(r => string.Join(' ', r.Children.Select(Line))) : element.Children.Select(Line);
        return Break(element.PreviousSibling) + string.Join("<br>", lines.Where(l => l.Length > 0)) + Break(element.NextSibling);
    }

    private static string Break(INode? neighbour) => neighbour is null || (neighbour.NextSibling is null && string.IsNullOrWhiteSpace(neighbour.TextContent))
        || (neighbour.PreviousSibling is null && string.IsNullOrWhiteSpace(neighbour.TextContent)) ? "" : "<br>";

    // Without those of a table in a cell.
    private static IEnumerable<IElement> RowsOf(IElement table) => table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table);

    // What is said by signs within a line keeps its tags: they are turned into Markdown with those of the text.
    private static string Line(IElement element) => string.Join(' ', string.Concat(element.ChildNodes.Select(Inline)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Inline(INode node) => node switch
    {
        IText text => text.Data.Replace("<", "\\<", StringComparison.Ordinal),
        IElement { LocalName: "ul" or "ol" or "dl" or "table" } list => IsBlock(list) ? "" : Within(list),
        IElement { LocalName: "br" } => "<br>",
        IElement { LocalName: "sub" or "sup" or "kbd" or "mark" or "del" or "s" or "q" or "small" } kept => $"<{kept.LocalName}>{Line(kept)}</{kept.LocalName}>",
        IElement { LocalName: "iframe" or "video" or "audio" or "embed" } media when media.GetAttribute("src") is { Length: > 0 } source =>
            $"[{media.GetAttribute("title") ?? HtmlText.Capital(media.LocalName)}](<{source}>)",
        IElement { LocalName: "p" or "div" } block => $" {Line(block)} ",
        IElement { LocalName: "a" } link => $"[{Line(link)}](<{link.GetAttribute("href")}>)",
        IElement { LocalName: "img" } image => $"![{image.GetAttribute("alt")}](<{image.GetAttribute("src")}>)",
        IElement { LocalName: "b" or "strong" } strong => $"**{Line(strong)}**",
        IElement { LocalName: "i" or "em" } stressed => $"*{Line(stressed)}*",
        IElement { LocalName: "code" } code => $"`{code.TextContent}`",
        IElement other => string.Concat(other.ChildNodes.Select(Inline)),
        _ => "",
    };
}
