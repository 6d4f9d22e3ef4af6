using System.Globalization;
using AngleSharp.Dom;

namespace Explainer.Editions.Word;

/// <content>Tables, as wide as the page.</content>
internal sealed partial class WordBody
{
    // More columns than a page has room for in the usual size of letters.
    private const int WideColumns = 7;

    // A row to write in, in twentieths of a point: 11 mm.
    private const int BlankRow = 624;

    private void WriteTable(IElement table, WordBlock block)
    {
        var rows = table.QuerySelectorAll("tr").ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(r => r.Children.Sum(SpanOf));
        if (columns == 0)
        {
            return;
        }

        var inner = new WordBlock(columns >= WideColumns ? "TableTextSmall" : "TableText") { IsRightToLeft = block.IsRightToLeft };
        if (table.QuerySelector("caption") is { } caption)
        {
            WriteParagraph(caption.ChildNodes, block with { Style = "Caption" });
        }

        Start("tbl");
        Start("tblPr");
        Empty("tblStyle", ("val", "TableGrid"));
        if (block.IsRightToLeft)
        {
            Empty("bidiVisual");
        }

        Empty("tblW", ("w", "5000"), ("type", "pct"));
        Empty("tblLayout", ("type", "fixed"));
        Empty("tblLook", ("val", "0020"), ("firstRow", "1"));
        writer.WriteEndElement();
        Start("tblGrid");
        for (var column = 0; column < columns; column++)
        {
            Empty("gridCol", ("w", TextWidth / columns));
        }

        writer.WriteEndElement();
        foreach (var row in rows)
        {
            WriteRow(row, columns, inner);
        }

        writer.WriteEndElement();
        // Two tables without a paragraph between them would be one.
        WriteParagraph([], new WordBlock("TableText"));
    }

    private void WriteRow(IElement row, int columns, WordBlock block)
    {
        Start("tr");
        Start("trPr");
        Empty("cantSplit");
        if (row.Children.Any(c => !HasContent(c)))
        {
            Empty("trHeight", ("val", BlankRow), ("hRule", "atLeast"));
        }

        if (row.ParentElement?.LocalName == "thead")
        {
            Empty("tblHeader");
        }

        writer.WriteEndElement();
        foreach (var cell in row.Children)
        {
            WriteCell(cell, TextWidth / columns, block.In(cell) with { IsBold = cell.LocalName == "th" });
        }

        // A row that Markdown left short has all its cells.
        for (var missing = columns - row.Children.Sum(SpanOf); missing > 0; missing--)
        {
            WriteCell(row.Owner!.CreateElement("td"), TextWidth / columns, block);
        }

        writer.WriteEndElement();
    }

    private void WriteCell(IElement cell, int width, WordBlock block)
    {
        Start("tc");
        Start("tcPr");
        Empty("tcW", ("w", width * SpanOf(cell)), ("type", "dxa"));
        if (SpanOf(cell) is > 1 and var span)
        {
            Empty("gridSpan", ("val", span));
        }

        writer.WriteEndElement();
        text.Expect(cell.Id);
        block = block with { Alignment = cell.ClassList.Contains("align-center") ? "center" : cell.ClassList.Contains("align-end") ? "right" : null };
        if (HasContent(cell) && !cell.Children.Any(c => BlockNames.Contains(c.LocalName)))
        {
            WriteParagraph(cell.ChildNodes, block);
        }
        else
        {
            WriteBlocks(cell, block);
            // A cell ends with a paragraph.
            WriteParagraph([], block);
        }

        writer.WriteEndElement();
    }

    private static int SpanOf(IElement cell) =>
        int.TryParse(cell.GetAttribute("colspan"), NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span > 1 ? span : 1;
}
