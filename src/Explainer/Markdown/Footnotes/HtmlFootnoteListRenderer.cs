using Explainer.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Markdown.Footnotes;

/// <summary>Prints the notes at the end of a page, each with its ways back to the text.</summary>
internal sealed class HtmlFootnoteListRenderer(Words words) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        renderer.Write("<section class=\"footnotes\" aria-labelledby=\"x-notes\">\n<h2 id=\"x-notes\">");
        renderer.WriteEscape(words.Footnotes).WriteLine("</h2>").WriteLine("<ol>");
        foreach (var footnote in group.OfType<Footnote>())
        {
            renderer.Write("<li id=\"").Write(FootnoteNames.NoteId(footnote)).Write("\">");
            renderer.WriteChildren(footnote);
            renderer.Write("<p class=\"back\">");
            var count = 0;
            foreach (var mark in footnote.Links.Where(l => !l.IsBackLink))
            {
                renderer.Write(count++ > 0 ? " " : "").Write("<a href=\"#").Write(FootnoteNames.MarkId(mark)).Write("\" aria-label=\"");
                renderer.WriteEscape(HtmlProse.Format(words.BackToText, HtmlProse.Format("{0}", count))).Write("\">↑</a>");
            }

            renderer.WriteLine("</p></li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
