using Explainer.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Markdown.Testimonies;

/// <summary>Prints testimony as one figure: the words, who speaks and where it is quoted, how it stands, what others found.</summary>
internal sealed class HtmlTestimonyRenderer(Words words, TestimonyLabels labels) : HtmlObjectRenderer<Testimony>
{
    protected override void Write(HtmlRenderer renderer, Testimony testimony)
    {
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(testimony).Write(" aria-label=\"");
        renderer.WriteEscape(HtmlProse.Format(words.Testimony, PlainText.From(testimony.Speaker))).WriteLine("\">");
        WriteWords(renderer, testimony);
        renderer.WriteLine("<figcaption>").Write("<p class=\"speaker\">— ");
        renderer.WriteChildren(testimony.SpeakerLine.Inline!);
        renderer.WriteLine("</p>").Write("<p class=\"standing ").Write(Standings.ClassOf(testimony.Standing)).Write("\">");
        renderer.WriteEscape(words.Label(testimony.Standing));
        HtmlAnchor.Write(renderer, testimony.Anchor, words.LinkToTestimony);
        renderer.WriteLine("</p>");
        if (testimony.Found is { } found)
        {
            WriteFound(renderer, found, testimony.Standing);
        }

        renderer.WriteLine("</figcaption>").WriteLine("</figure>");
    }

    private static void WriteWords(HtmlRenderer renderer, Testimony testimony)
    {
        renderer.Write("<blockquote").WriteAttributes(testimony.Quotation).WriteLine(">");
        var isTight = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        foreach (var block in testimony.Words)
        {
            renderer.Render(block);
        }

        renderer.ImplicitParagraph = isTight;
        renderer.WriteLine("</blockquote>");
    }

    private void WriteFound(HtmlRenderer renderer, ParagraphBlock found, Standing standing)
    {
        renderer.WriteLine("<div class=\"found\">").Write("<p class=\"label\">").WriteEscape(OpeningOf(standing)).WriteLine("</p>");
        renderer.Write("<p").WriteAttributes(found).Write('>');
        renderer.WriteChildren(found.Inline!);
        renderer.WriteLine("</p>").WriteLine("</div>");
    }

    private string OpeningOf(Standing standing) => standing == Standing.Contested
        ? labels.Disagree ?? words.OthersDisagree
        : labels.Found ?? words.WhatOthersFound;
}
