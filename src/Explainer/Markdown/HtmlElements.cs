using Explainer.Markdown.Figures;
using Explainer.Markdown.Footnotes;
using Explainer.Markdown.Headings;
using Explainer.Markdown.Links;
using Explainer.Markdown.Tables;
using Explainer.Model;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Explainer.Markdown;

/// <summary>Prints elements of Markdown in our way where Markdig's own would not do.</summary>
internal sealed class HtmlElements(Words words) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Only the printing differs.
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is not HtmlRenderer html)
        {
            return;
        }

        var renderers = html.ObjectRenderers;
        renderers.ReplaceOrAdd<ParagraphRenderer>(new HtmlParagraphOrFigureRenderer());
        renderers.ReplaceOrAdd<LinkInlineRenderer>(new HtmlLinkRenderer());
        renderers.ReplaceOrAdd<HeadingRenderer>(new HtmlHeadingRenderer(words));
        renderers.ReplaceOrAdd<HtmlTableRenderer>(new HtmlWideTableRenderer(words));
        renderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new HtmlFootnoteMarkRenderer(words));
        renderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new HtmlFootnoteListRenderer(words));
    }
}
