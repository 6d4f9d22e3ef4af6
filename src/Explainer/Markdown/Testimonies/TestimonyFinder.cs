using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Markdown.Testimonies;

/// <summary>Finds quotations whose last line names a speaker, and joins each with the paragraph on what others found.</summary>
internal static partial class TestimonyFinder
{
    public static void JoinAll(MarkdownDocument document)
    {
        foreach (var quotation in document.Descendants<QuoteBlock>().ToList())
        {
            if (quotation.LastChild is ParagraphBlock { Inline: not null } last && FindSpeakerLine(quotation, last) is { } line)
            {
                quotation.Add(line);
                Join(quotation, line);
            }
        }
    }

    // The speaker's line is the last paragraph, or the last line of it; a quotation of one line alone has none.
    private static ParagraphBlock? FindSpeakerLine(QuoteBlock quotation, ParagraphBlock last)
    {
        var lineBreak = last.Inline!.OfType<LineBreakInline>().LastOrDefault();
        var first = lineBreak is null ? last.Inline!.FirstChild : lineBreak.NextSibling;
        if ((lineBreak is null && quotation.Count == 1) || first is not LiteralInline dash || !Dash().IsMatch(dash.Content.ToString()))
        {
            return null;
        }

        DropDash(dash);
        if (lineBreak is null)
        {
            quotation.Remove(last);
            return last;
        }

        var line = new ParagraphBlock { Inline = new ContainerInline(), Span = new SourceSpan(dash.Span.Start, last.Span.End) };
        while (lineBreak.NextSibling is { } inline)
        {
            inline.Remove();
            line.Inline.AppendChild(inline);
        }

        lineBreak.Remove();
        return line;
    }

    private static void Join(QuoteBlock quotation, ParagraphBlock line)
    {
        var parent = quotation.Parent!;
        var at = parent.IndexOf(quotation);
        var testimony = new Testimony { Span = quotation.Span, Line = quotation.Line, Column = quotation.Column };
        testimony.GetAttributes().AddClass("testimony");
        parent[at] = testimony;
        testimony.Add(quotation);
        if (at + 1 < parent.Count && parent[at + 1] is ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: 2 } } found)
        {
            parent.RemoveAt(at + 1);
            testimony.Add(found);
        }

        MoveId(line, testimony);
        MoveId(quotation, testimony);
        foreach (var words in testimony.Words)
        {
            MoveId(words, testimony);
        }
    }

    // An id that is written at the end of the words or of the speaker's line is that of the whole.
    private static void MoveId(Block from, Testimony testimony)
    {
        if (from.TryGetAttributes() is { Id: { } id } attributes && testimony.TryGetAttributes()?.Id is null)
        {
            attributes.Id = null;
            var whole = testimony.GetAttributes();
            (whole.Id, whole.Span) = (id, attributes.Span);
        }
    }

    private static void DropDash(LiteralInline dash)
    {
        var text = Dash().Replace(dash.Content.ToString(), "", 1);
        if (text.Length == 0)
        {
            dash.Remove();
        }
        else
        {
            dash.Content = new Markdig.Helpers.StringSlice(text);
        }
    }

    [GeneratedRegex(@"^\s*(?:[—―–]|---?)\s*")]
    private static partial Regex Dash();
}
