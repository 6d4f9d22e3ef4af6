using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Markdown.Spans;

/// <summary>Prints a span.</summary>
internal sealed class HtmlSpanRenderer : HtmlObjectRenderer<SpanInline>
{
    protected override void Write(HtmlRenderer renderer, SpanInline span)
    {
        renderer.Write("<span").WriteAttributes(span).Write('>');
        renderer.WriteChildren(span);
        renderer.Write("</span>");
    }
}
