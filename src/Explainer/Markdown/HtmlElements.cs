using Explainer.Model;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown;

/// <summary>Replaces Markdig's renderers of headings, figures, links, tables and footnotes.</summary>
internal sealed class HtmlElements(Words words) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // The parsers stay Markdig's.
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

/// <summary>
/// Renders a heading and beside it its § link. Within the heading, the label of the link would be part of the heading's
/// accessible name, which screen readers list.
/// </summary>
internal sealed class HtmlHeadingRenderer(Words words) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var tag = HtmlProse.Format("h{0}", heading.Level);
        var id = heading.GetAttributes().Id ?? "";
        renderer.EnsureLine();
        renderer.Write("<div class=\"heading level-").Write(tag[1..]).Write("\"><").Write(tag).WriteAttributes(heading).Write('>');
        renderer.WriteLeafInline(heading);
        renderer.Write("</").Write(tag).Write('>');
        HtmlAnchor.Write(renderer, id, HtmlProse.Format(words.LinkToSection, PlainText.ForAttribute(heading.Inline)));
        renderer.WriteLine("</div>");
    }
}

/// <summary>Renders a paragraph. One that holds only an image with a title becomes a figure, the title its caption.</summary>
internal sealed class HtmlParagraphOrFigureRenderer : HtmlObjectRenderer<ParagraphBlock>
{
    private readonly ParagraphRenderer paragraphs = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (CaptionInline.ImageOf(paragraph) is not { } image)
        {
            // Markdig adds an empty one for its back links to a note that ends with something else. A table prints its caption.
            if (!TableCaption.IsOne(paragraph) && paragraph is not { Parent: Footnote, Inline.FirstChild: FootnoteLink { IsBackLink: true } })
            {
                paragraphs.Write(renderer, paragraph);
            }

            return;
        }

        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(paragraph).Write('>');
        renderer.Write(image);
        if (image.NextSibling is CaptionInline caption)
        {
            renderer.Write("<figcaption").WriteAttributes(caption).Write('>');
            FigureLabel.Write(renderer, paragraph);
            renderer.WriteChildren(caption);
        }
        else
        {
            renderer.Write("<figcaption>");
            FigureLabel.Write(renderer, paragraph);
            renderer.WriteEscape(image.Title!);
        }

        ImageCredit.Write(renderer, image);
        renderer.WriteLine("</figcaption></figure>");
    }
}

/// <summary>Renders links and images. Addresses within the site begin with <see cref="Html.Root"/> and are already escaped.</summary>
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
        if (image.Parent?.ParentBlock is not ParagraphBlock paragraph || CaptionInline.ImageOf(paragraph) != image)
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

/// <summary>Renders a table in a focusable group (no landmark: a page may have many), so that a wide table scrolls on its own, also by keyboard (WCAG 2.1.1).</summary>
internal sealed class HtmlWideTableRenderer(Words words) : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer table = new();

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        AlignByClass(table);
        var caption = TableCaption.Of(table);
        if (caption is not null)
        {
            WriteCaption(renderer, caption);
        }

        renderer.Write("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"").WriteEscape(caption is null ? words.Table : FigureLabel.NameOf(caption)).WriteLine("\">");
        this.table.Write(renderer, table);
        renderer.WriteLine(caption is null ? "</div>" : "</div></figure>");
    }

    // Within the table a long caption would scroll away with it.
    private static void WriteCaption(HtmlRenderer renderer, ParagraphBlock caption)
    {
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(caption).Write("><figcaption>");
        FigureLabel.Write(renderer, caption);
        renderer.WriteLeafInline(caption);
        renderer.WriteLine("</figcaption>");
    }

    // Markdig writes style attributes, which the content security policy forbids.
    private static void AlignByClass(Table table)
    {
        var classes = table.ColumnDefinitions.ConvertAll(column => column.Alignment switch
        {
            TableColumnAlign.Left => "align-start",
            TableColumnAlign.Center => "align-center",
            TableColumnAlign.Right => "align-end",
            _ => null,
        });
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count && i < classes.Count; i++)
            {
                if (classes[i] is { } name)
                {
                    row[i].GetAttributes().AddClass(name);
                }
            }
        }

        table.ColumnDefinitions.ForEach(column => column.Alignment = null);
    }
}

/// <summary>Writes the § link to an id of the page.</summary>
internal static class HtmlAnchor
{
    public static void Write(HtmlRenderer renderer, string id, string label)
    {
        renderer.Write(" <a class=\"anchor\" href=\"").Write(SiteUrl.LinkWithin(id)).Write("\" aria-label=\"");
        renderer.WriteEscape(label).Write("\">§</a>");
    }
}
