using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown.Figures;

/// <summary>Prints a paragraph; an image alone in one, with a title, becomes a figure with that caption.</summary>
internal sealed class HtmlParagraphOrFigureRenderer : HtmlObjectRenderer<ParagraphBlock>
{
    private readonly ParagraphRenderer paragraphs = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (FigureOf(paragraph) is not { } image)
        {
            paragraphs.Write(renderer, paragraph);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(paragraph).Write('>');
        renderer.Write(image);
        renderer.Write("<figcaption>").WriteEscape(image.Title!).WriteLine("</figcaption></figure>");
    }

    /// <summary>The image of a paragraph that is a figure; null for other paragraphs.</summary>
    public static LinkInline? FigureOf(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true } image } inline
        && inline.LastChild == image && !string.IsNullOrEmpty(image.Title) ? image : null;
}
