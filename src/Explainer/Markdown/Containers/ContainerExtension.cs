using Explainer.Model;
using Markdig;
using Markdig.Renderers;

namespace Explainer.Markdown.Containers;

/// <summary>Adds passages that are set apart to the pipeline: the block alone, because <c>::</c> within a line is text.</summary>
internal sealed class ContainerExtension(Words words) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new ContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Insert(0, new HtmlContainerRenderer(words));
        }
    }
}
