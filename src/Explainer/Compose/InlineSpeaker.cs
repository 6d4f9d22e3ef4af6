using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// A quotation that ends with its speaker, linked to a profile, on a line of the words: <c>&gt; I waited. — [Ada Lind](../profiles/ada-lind.md)</c>,
/// or the words in quotation marks without the sign of a quotation.
/// </summary>
/// <param name="Quotation">The quotation, or the paragraph.</param>
/// <param name="IsMarked">Whether it is a quotation of Markdown.</param>
/// <param name="Span">From the words to the end of the line.</param>
/// <param name="SpeakerLine">The speaker and the source, as written.</param>
/// <param name="Next">The paragraph that follows; null for none.</param>
/// <param name="Fix">What makes it a testimony; null where that takes a writer.</param>
internal sealed partial record InlineSpeaker(Block Quotation, bool IsMarked, SourceSpan Span, string SpeakerLine, ParagraphBlock? Next, Fix? Fix)
{
    // What may stand between speaker and source, as "quoted in".
    private const int LongestRest = 60;

    /// <param name="prose">The text.</param>
    /// <param name="isProfile">Whether a link leads to a profile.</param>
    public static IEnumerable<InlineSpeaker> FindAll(Prose prose, Func<LinkInline, bool> isProfile)
    {
        foreach (var link in prose.Nodes.All.OfType<LinkInline>())
        {
            if (link is { IsImage: false, PreviousSibling: LiteralInline before, Parent: { Parent: null, ParentBlock: ParagraphBlock paragraph } }
                && Dash().IsMatch(before.Content.AsSpan()) && IsEnd(link) && isProfile(link)
                && Create(prose, link, paragraph, Dash().Match(before.Content.ToString()).Length) is { } found)
            {
                yield return found;
            }
        }
    }

    private static InlineSpeaker? Create(Prose prose, LinkInline link, ParagraphBlock paragraph, int dash)
    {
        var isMarked = paragraph.Parent is QuoteBlock { Parent: not TestimonyBlock } quote && quote.LastChild == paragraph;
        if (!isMarked && (paragraph.Parent is QuoteBlock or TableCell or TestimonyBlock || !HasSource(link) || !QuotationMarks.AreAround(TextBefore(link))))
        {
            return null;
        }

        var (whole, speaker) = (prose.Span(paragraph), prose.Span(link));
        var end = whole.Start + whole.Length;
        var line = speaker with { Length = Math.Max(speaker.Length, end - speaker.Start) };
        Block quotation = isMarked ? paragraph.Parent! : paragraph;
        return new InlineSpeaker(quotation, isMarked, whole, line.Text.TrimEnd().TrimEnd('.'), After(quotation), FixOf(whole, line, dash, isMarked));
    }

    // The line of the speaker begins like that of the words.
    private static Fix? FixOf(SourceSpan words, SourceSpan speaker, int dash, bool isMarked)
    {
        var text = words.Source.Text;
        var line = text.LastIndexOf('\n', speaker.Start - 1) + 1;
        var start = text.LastIndexOf('\n', Math.Max(0, words.Start - 1)) + 1;
        var sign = text[line..speaker.Start];
        var prefix = isMarked ? sign[..(sign.Length - sign.TrimStart('>', ' ').Length)] : "> ";
        if (isMarked ? prefix.Trim() != ">" : start != words.Start)
        {
            return null;
        }

        var before = text[words.Start..(speaker.Start - dash)].TrimEnd();
        return Fix.Replace(words, (isMarked ? before : "> " + before.Replace("\n", "\n> ", StringComparison.Ordinal)) + $"\n{prefix}— {speaker.Text}");
    }

    private static ParagraphBlock? After(Block block) =>
        block.Parent is { } parent && parent.IndexOf(block) + 1 is var next && next < parent.Count ? parent[next] as ParagraphBlock : null;

    // Nothing follows but where the words are quoted.
    private static bool IsEnd(LinkInline link)
    {
        var length = 0;
        for (var next = link.NextSibling; next is not null; next = next.NextSibling)
        {
            length += next switch
            {
                CitationInline => 0,
                LiteralInline literal => literal.Content.Length,
                LineBreakInline => 1,
                EmphasisInline { DelimiterCount: 1 } title => PlainText.From(title).Length,
                _ => LongestRest + 1,
            };
        }

        return length <= LongestRest;
    }

    private static bool HasSource(LinkInline link)
    {
        for (var next = link.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is CitationInline)
            {
                return true;
            }
        }

        return false;
    }

    private static string TextBefore(LinkInline link)
    {
        var text = string.Concat(link.Parent!.TakeWhile(i => i != link).Select(i => i is ContainerInline inner ? PlainText.From(inner) : PlainText.OwnWords(i).ToString()));
        return Dash().Replace(text, "");
    }

    [GeneratedRegex(@"\s*(?:[—―–]|--{1,2}|(?<=\s)-)\s*$")]
    private static partial Regex Dash();
}
