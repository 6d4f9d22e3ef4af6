using Explainer.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Markdown.Footnotes;

/// <summary>Prints the mark of a footnote; the ways back are printed by the list of notes.</summary>
internal sealed class HtmlFootnoteMarkRenderer(Words words) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink mark)
    {
        if (mark.IsBackLink)
        {
            return;
        }

        var letter = FootnoteNames.Letter(mark.Footnote);
        renderer.Write("<sup class=\"footnote\"><a id=\"").Write(FootnoteNames.MarkId(mark));
        renderer.Write("\" href=\"#").Write(FootnoteNames.NoteId(mark.Footnote)).Write("\" aria-label=\"");
        renderer.WriteEscape(HtmlProse.Format(words.FootnoteMark, letter)).Write("\">").Write(letter).Write("</a></sup>");
    }
}
