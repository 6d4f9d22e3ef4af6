using Explainer.Markdown.Figures;
using Explainer.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown.Links;

/// <summary>Prints links and images. Addresses within the site begin with <see cref="Html.Root"/> and are escaped already.</summary>
internal sealed class HtmlLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
        {
            WriteImage(renderer, link);
            return;
        }

        renderer.Write("<a href=\"");
        WriteAddress(renderer, link.Url ?? "");
        renderer.Write('"').WriteAttributes(link);
        WriteTitle(renderer, link.Title);
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline image)
    {
        renderer.Write("<img src=\"");
        WriteAddress(renderer, image.Url ?? "");
        renderer.Write("\" alt=\"").WriteEscape(PlainText.From(image)).Write("\" loading=\"lazy\"").WriteAttributes(image);
        if (image.Parent?.ParentBlock is not ParagraphBlock paragraph || HtmlParagraphOrFigureRenderer.FigureOf(paragraph) != image)
        {
            WriteTitle(renderer, image.Title);
        }

        renderer.Write('>');
    }

    private static void WriteAddress(HtmlRenderer renderer, string address)
    {
        _ = address.StartsWith(Html.Root, StringComparison.Ordinal) || address.StartsWith('#')
            ? renderer.Write(address)
            : renderer.WriteEscapeUrl(address);
    }

    private static void WriteTitle(HtmlRenderer renderer, string? title)
    {
        if (!string.IsNullOrEmpty(title))
        {
            renderer.Write(" title=\"").WriteEscape(title).Write('"');
        }
    }
}
