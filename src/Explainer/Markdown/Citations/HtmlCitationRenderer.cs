using Explainer.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Markdown.Citations;

/// <summary>Prints a citation as raised numbers that lead to the list of sources.</summary>
internal sealed class HtmlCitationRenderer(Words words) : HtmlObjectRenderer<Citation>
{
    protected override void Write(HtmlRenderer renderer, Citation citation)
    {
        renderer.Write("<sup class=\"cite\">");
        foreach (var mark in citation.Marks)
        {
            renderer.Write(ReferenceEquals(mark, citation.Marks[0]) ? "" : "; ").WriteEscape(mark.Prefix).Write(mark.Prefix.Length > 0 ? " " : "");
            renderer.Write("<a id=\"").Write(mark.Id).Write("\" href=\"#").Write(mark.Target).Write("\" aria-label=\"");
            renderer.WriteEscape(HtmlProse.Format(words.SourceMark, mark.Number)).Write("\">");
            renderer.Write(HtmlProse.Format("{0}", mark.Number)).Write("</a>");
            renderer.Write(mark.Locator.Length > 0 ? ", " : "").WriteEscape(mark.Locator);
        }

        renderer.Write("</sup>");
    }
}
