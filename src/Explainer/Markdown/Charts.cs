using Explainer.Model.Data;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>A chart or a map as it is printed: a figure whose caption is the text of the container.</summary>
/// <param name="Title">What stands above the caption; empty for nothing.</param>
/// <param name="Drawing">The picture, as SVG.</param>
/// <param name="Table">The numbers or the places, as HTML.</param>
internal sealed record ChartFigure(string Title, string Drawing, string Table)
{
    public static ChartFigure None { get; } = new("", "", "");

    /// <summary>What stands behind its number where it has no title and the writer no caption.</summary>
    public string Description { get; init; } = "";
}

/// <summary>The last paragraph of a chart: its sources, and the link to its table. The program writes it.</summary>
internal sealed class ChartSource : ParagraphBlock
{
    /// <param name="label">What stands before the sources.</param>
    /// <param name="works">The works.</param>
    /// <param name="link">What the link to the table says.</param>
    /// <param name="span">The place of the chart, for all that is in the paragraph.</param>
    public ChartSource(string label, IReadOnlyCollection<DataSource> works, string link, SourceSpan span)
    {
        Span = span;
        Inline = new ContainerInline { Span = span };
        Inline.AppendChild(new LiteralInline(label) { Span = span });
        if (works.Count > 0)
        {
            Inline.AppendChild(new CitationInline { Span = span, Items = [.. works.Select(w => new CitationItem("", w.Work, w.Locator, span))] });
        }

        Inline.AppendChild(new LiteralInline(" · ") { Span = span });
        Table = new LinkInline("", "") { Span = span };
        Table.AppendChild(new LiteralInline(link) { Span = span });
        Inline.AppendChild(Table);
    }

    /// <summary>The link to the table, whose path is written when the file is known in which the chart stands.</summary>
    public LinkInline Table { get; }
}

/// <summary>Renders charts and maps.</summary>
internal static class HtmlChart
{
    public static void Write(HtmlRenderer renderer, Container chart)
    {
        renderer.Write("<figure").WriteAttributes(chart).WriteLine(">");
        WriteCaption(renderer, chart);
        renderer.WriteLine(chart.Figure.Drawing);
        WriteBlocks(renderer, chart.Where(b => b is ChartSource));
        renderer.WriteLine(chart.Figure.Table).WriteLine("</figure>");
    }

    private static void WriteCaption(HtmlRenderer renderer, Container chart)
    {
        if (chart.Figure.Title.Length == 0 && !FigureLabel.Has(chart) && chart.All(b => b is ChartSource))
        {
            return;
        }

        renderer.Write("<figcaption>");
        var caption = chart.Where(b => b is not ChartSource).ToList();
        if (chart.Figure.Title.Length == 0 && FigureLabel.Has(chart) && caption is [ParagraphBlock first, ..])
        {
            renderer.Write("<p").WriteAttributes(first).Write(">");
            FigureLabel.Write(renderer, chart);
            renderer.WriteLeafInline(first).WriteLine("</p>");
            caption.RemoveAt(0);
        }
        else if (chart.Figure.Title.Length > 0 || FigureLabel.Has(chart))
        {
            renderer.Write("<p class=\"chart-title\">");
            FigureLabel.Write(renderer, chart);
            renderer.WriteEscape(chart.Figure.Title.Length > 0 || caption.Count > 0 ? chart.Figure.Title : chart.Figure.Description).WriteLine("</p>");
        }

        WriteBlocks(renderer, caption);
        renderer.WriteLine("</figcaption>");
    }

    private static void WriteBlocks(HtmlRenderer renderer, IEnumerable<Block> blocks)
    {
        var isTight = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        renderer.ImplicitParagraph = isTight;
    }
}
