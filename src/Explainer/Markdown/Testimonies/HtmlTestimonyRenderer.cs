using Explainer.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Explainer.Markdown.Testimonies;

/// <summary>Prints testimony as one figure: the words, who speaks and where it is quoted, how it stands, what others found.</summary>
internal sealed class HtmlTestimonyRenderer(Words words, TestimonyLabels labels) : HtmlObjectRenderer<Testimony>
{
    protected override void Write(HtmlRenderer renderer, Testimony testimony)
    {
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(testimony).Write(" aria-label=\"");
        renderer.WriteEscape(HtmlProse.Format(words.Testimony, PlainText.Of(testimony.Speaker))).WriteLine("\">");
        WriteWords(renderer, testimony);
        renderer.WriteLine("<figcaption>").Write("<p class=\"speaker\">— ");
        renderer.WriteChildren(testimony.SpeakerLine.Inline!);
        renderer.WriteLine("</p>").Write("<p class=\"standing ").Write(Standings.ClassOf(testimony.Standing)).Write("\">");
        renderer.WriteEscape(words.Label(testimony.Standing));
        HtmlAnchor.Write(renderer, testimony.Anchor, words.LinkToTestimony);
        renderer.WriteLine("</p>");
        WriteFound(renderer, testimony);
        renderer.WriteLine("</figcaption>").WriteLine("</figure>");
    }

    private static void WriteWords(HtmlRenderer renderer, Testimony testimony)
    {
        renderer.Write("<blockquote").WriteAttributes(testimony.Quotation).WriteLine(">");
        foreach (var block in testimony.Words)
        {
            renderer.Render(block);
        }

        renderer.WriteLine("</blockquote>");
    }

    private void WriteFound(HtmlRenderer renderer, Testimony testimony)
    {
        renderer.Write("<div class=\"found\">").Write("<p class=\"label\">").WriteEscape(OpeningOf(testimony.Standing)).WriteLine("</p>");
        renderer.Write("<p").WriteAttributes(testimony.Found!).Write('>');
        renderer.WriteChildren(testimony.Found!.Inline!);
        renderer.WriteLine("</p>").WriteLine("</div>");
    }

    private string OpeningOf(Standing standing) => standing == Standing.Contested
        ? labels.Disagree ?? words.OthersDisagree
        : labels.Found ?? words.WhatOthersFound;
}
