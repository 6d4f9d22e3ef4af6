using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Explainer.Markdown.Citations;

/// <summary>Adds citations to the pipeline.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // HtmlProse adds the renderer: it needs the words of the site.
    }
}
