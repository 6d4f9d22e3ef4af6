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
    /// <param name="prose">The text.</param>
    /// <param name="isProfile">Whether a link leads to a profile.</param>
    /// <param name="quotedIn">What stands before the source, in the words of the site.</param>
    public static IEnumerable<InlineSpeaker> FindAll(Prose prose, Func<LinkInline, bool> isProfile, string quotedIn)
    {
        foreach (var link in prose.Nodes.Links)
        {
            if (link is { IsImage: false, PreviousSibling: LiteralInline before, Parent: { Parent: null, ParentBlock: ParagraphBlock paragraph } }
                && before.Content.AsSpan().TrimEnd() is [.., '—' or '―' or '–' or '-'] && Dash().IsMatch(before.Content.AsSpan()) && isProfile(link) && Dash().Match(before.Content.ToString()) is var dash
                && EndsSentence().IsMatch(TextBefore(link)) && IsEnd(TextAfter(link), dash, quotedIn)
                && Create(prose, link, paragraph, dash) is { } found)
            {
                yield return found;
            }
        }
    }

    private static InlineSpeaker? Create(Prose prose, LinkInline link, ParagraphBlock paragraph, Match dash)
    {
        var isMarked = paragraph.Parent is QuoteBlock { Parent: not TestimonyBlock } quote && quote.LastChild == paragraph;
        if (!isMarked && (paragraph.Parent is QuoteBlock or TableCell or TestimonyBlock or ListItemBlock || !HasSource(link) || !QuotationMarks.AreAround(TextBefore(link))))
        {
            return null;
        }

        var (whole, speaker) = (prose.Span(paragraph), prose.Span(link));
        var end = whole.Start + whole.Length;
        var line = speaker with { Length = Math.Max(speaker.Length, end - speaker.Start) };
        var text = WithoutBracket(line.Text.TrimEnd(), dash);
        Block quotation = isMarked ? paragraph.Parent! : paragraph;
        // A hyphen may join two parts of a sentence.
        var fix = dash.Groups["hyphen"].Success ? null : FixOf(whole, line, text, dash.Length, isMarked);
        return new InlineSpeaker(quotation, isMarked, whole, text.TrimEnd('.'), After(quotation), fix);
    }

    // Brackets around dash and speaker are not part of the words, nor of the speaker's line.
    private static string WithoutBracket(string line, Match dash) =>
        dash.Groups["bracket"].Success && line.TrimEnd('.') is [.. var within, ')'] ? within : line;

    // The line of the speaker begins like that of the words.
    private static Fix? FixOf(SourceSpan words, SourceSpan speaker, string speakerLine, int dash, bool isMarked)
    {
        var text = words.Source.Text;
        var line = words.Source.LineStart(speaker.Start);
        var start = words.Source.LineStart(words.Start);
        var sign = text[line..speaker.Start];
        var prefix = isMarked ? sign[..(sign.Length - sign.TrimStart('>', ' ').Length)] : "> ";
        if (isMarked ? prefix.Trim() != ">" : start != words.Start)
        {
            return null;
        }

        var before = text[words.Start..(speaker.Start - dash)].TrimEnd();
        return Fix.Replace(words, (isMarked ? before : "> " + before.Replace("\n", "\n> ", StringComparison.Ordinal)) + $"\n{prefix}— {speakerLine}");
    }

    private static ParagraphBlock? After(Block block) =>
        block.Parent is { } parent && parent.IndexOf(block) + 1 is var next && next < parent.Count ? parent[next] as ParagraphBlock : null;

    // Nothing follows but where the words are quoted. What goes on after the name tells something about the speaker.
    private static bool IsEnd(string rest, Match dash, string quotedIn)
    {
        var isInBrackets = dash.Groups["bracket"].Success;
        var end = rest.TrimEnd('.', ' ');
        if (isInBrackets != end.EndsWith(')'))
        {
            return false;
        }

        var source = (isInBrackets ? end[..^1] : end).Trim();
        return SourceAlone().IsMatch(source.StartsWith(quotedIn, StringComparison.OrdinalIgnoreCase) ? "," + source[quotedIn.Length..] : source);
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

    // A citation is @ there, a title *, and what has no place on the line of a speaker [.
    private static string TextAfter(LinkInline link) => string.Concat(link.Parent!.SkipWhile(i => i != link).Skip(1).Select(i => i switch
    {
        CitationInline => "@",
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        EmphasisInline { DelimiterCount: 1 } => "*",
        _ => "[",
    }));

    [GeneratedRegex(@"(?<!\s)\s*(?:(?<bracket>\()\s*)?(?:[—―–]|--{1,2}|(?<=\s)(?<hyphen>-))\s*$")]
    private static partial Regex Dash();

    [GeneratedRegex(@"[.!?…؟。""”“»«’‘'][)*_\s@]*$")]
    private static partial Regex EndsSentence();

    // A few words after a comma, as "quoted in", and what they lead to.
    [GeneratedRegex(@"^(?:[,،、][^@*\[]{0,40})?(?:[*@][\s,@*]*)?$")]
    private static partial Regex SourceAlone();
}
