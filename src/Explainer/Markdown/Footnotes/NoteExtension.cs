using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Explainer.Markdown.Footnotes;

/// <summary>Adds footnotes to the pipeline: Markdig's, found wherever a writer may put them.</summary>
internal sealed class NoteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        new FootnoteExtension().Setup(pipeline);
        pipeline.BlockParsers.ReplaceOrAdd<FootnoteParser>(new NoteParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new NoteMarkParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // They are printed in our way: HtmlElements.
    }
}
