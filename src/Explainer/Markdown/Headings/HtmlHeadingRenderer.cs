using Explainer.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Markdown.Headings;

/// <summary>
/// Prints a heading and, beside it, the mark that links to it: within, the words of the mark would be words of the heading,
/// in lists of headings and in whatever reads the page aloud.
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
        HtmlAnchor.Write(renderer, id, HtmlProse.Format(words.LinkToSection, PlainText.From(heading.Inline)));
        renderer.WriteLine("</div>");
    }
}
