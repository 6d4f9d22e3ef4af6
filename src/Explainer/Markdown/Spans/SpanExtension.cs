using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Explainer.Markdown.Spans;

/// <summary>Adds spans with attributes to the pipeline.</summary>
internal sealed class SpanExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new SpanParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Add(new HtmlSpanRenderer());
        }
    }
}
