using Explainer.Model;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Markdown.Tables;

/// <summary>Prints a table in a region of its own, so that a wide one scrolls by itself, with the keyboard too.</summary>
internal sealed class HtmlWideTableRenderer(Words words) : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer table = new();

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        AlignByClass(table);
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(words.Table).WriteLine("\">");
        this.table.Write(renderer, table);
        renderer.WriteLine("</div>");
    }

    // Markdig aligns by a style attribute, which a strict content security policy forbids.
    private static void AlignByClass(Table table)
    {
        var classes = table.ColumnDefinitions.ConvertAll(column => column.Alignment switch
        {
            TableColumnAlign.Left => "align-start",
            TableColumnAlign.Center => "align-center",
            TableColumnAlign.Right => "align-end",
            _ => null,
        });
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count && i < classes.Count; i++)
            {
                if (classes[i] is { } name)
                {
                    row[i].GetAttributes().AddClass(name);
                }
            }
        }

        table.ColumnDefinitions.ForEach(column => column.Alignment = null);
    }
}
