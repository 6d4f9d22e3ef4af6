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

    // A style within the page would be refused under a strict security policy, and knows nothing of right to left.
    private static void AlignByClass(Table table)
    {
        var classes = table.ColumnDefinitions.Select(c => ClassOf(c.Alignment)).ToList();
        foreach (var (i, cell) in table.OfType<TableRow>().SelectMany(row => row.OfType<TableCell>().Index()))
        {
            if (classes.ElementAtOrDefault(i) is { } name)
            {
                cell.GetAttributes().AddClass(name);
            }
        }

        table.ColumnDefinitions.ForEach(c => c.Alignment = null);
    }

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Right => "end",
        TableColumnAlign.Center => "centre",
        _ => null,
    };
}
