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
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(words.Table).WriteLine("\">");
        this.table.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
