using Explainer.Model;
using Markdig;
using Markdig.Renderers;

namespace Explainer.Markdown.Testimonies;

/// <summary>Adds testimony to the pipeline.</summary>
internal sealed class TestimonyExtension(Words words, TestimonyLabels labels) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += TestimonyFinder.JoinAll;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Insert(0, new HtmlTestimonyRenderer(words, labels));
        }
    }
}
