using Explainer.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Markdown.Headings;

/// <summary>Prints a heading with the mark that links to it.</summary>
internal sealed class HtmlHeadingRenderer(Words words) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var tag = HtmlProse.Format("h{0}", heading.Level);
        var id = heading.GetAttributes().Id ?? "";
        renderer.Write('<').Write(tag).WriteAttributes(heading).Write('>');
        renderer.WriteLeafInline(heading);
        HtmlAnchor.Write(renderer, id, HtmlProse.Format(words.LinkToSection, PlainText.Of(heading.Inline)));
        renderer.Write("</").Write(tag).WriteLine(">");
    }
}
