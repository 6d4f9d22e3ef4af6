using Explainer.Model;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Explainer.Markdown.Citations;

/// <summary>Adds citations to the pipeline.</summary>
internal sealed class CitationExtension(Words words) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Add(new HtmlCitationRenderer(words));
        }
    }
}
