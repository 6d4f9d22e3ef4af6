using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Model.Diagnostics.SourceSpan;

namespace Explainer.Compose;

/// <summary>
/// Citations that are meant as a word of their sentence, as "[@lind1998] says" is in Pandoc: readers would see "¹ says". Only what
/// cannot be read in another way is reported: "the town they lived in [@lind1998]" is a whole sentence.
/// </summary>
internal static partial class CitedSentences
{
    /// <summary>Reports them.</summary>
    public static void Check(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        foreach (var citation in prose.Nodes.Citations)
        {
            if (citation.Items is [{ Key: { } key }, ..] && catalog.FindWork(key) is { } work && ParagraphOf(citation) is { Parent: not (QuoteBlock or ListItemBlock or TableCell) }
                && Find(prose.Span(citation.Span), citation, work) is { } problem)
            {
                problems.Add(problem);
            }
        }
    }

    private static ParagraphBlock? ParagraphOf(Inline inline) => (inline.Parent as ContainerInline) is { Parent: null, ParentBlock: ParagraphBlock paragraph } ? paragraph : null;

    private static Diagnostic? Find(SourceSpan span, CitationInline citation, Work work)
    {
        var before = (citation.PreviousSibling as LiteralInline)?.Content.ToString() ?? "";
        if (Pointing().Match(before) is { Success: true } pointing)
        {
            return Report(span, pointing, span.Text.Replace("[@", $"[{pointing.Groups["words"].Value} @", StringComparison.Ordinal), isWhole: true);
        }

        if (Alone().Match(before) is { Success: true } alone && EndsItsWords(citation))
        {
            return Report(span, alone, $"{alone.Groups["words"].Value} {NameOf(work)} {span.Text}", isWhole: false);
        }

        if (Naming().Match(before) is { Success: true } naming)
        {
            return Report(span, naming, $"{naming.Groups["words"].Value} {NameOf(work)} {span.Text}", isWhole: false);
        }

        var begins = citation.PreviousSibling is null or LineBreakInline { PreviousSibling: null } || SentenceEnd().IsMatch(before);
        return begins && citation.NextSibling is LiteralInline { Content: var after } && Verb().IsMatch(after.AsSpan())
            ? Rules.CitationInSentence(span, span.Text, $"{NameOf(work)} {span.Text}") : null;
    }

    private static bool EndsItsWords(CitationInline citation) => citation.NextSibling switch
    {
        null or LineBreakInline => true,
        LiteralInline rest => rest.Content.AsSpan() is ['.' or ',' or ';' or ' ', ..],
        _ => false,
    };

    private static Diagnostic? Report(SourceSpan span, Match words, string instead, bool isWhole)
    {
        var start = span.Start - (words.Index + words.Length - words.Groups["words"].Index);
        var whole = span with { Start = start, Length = span.Start + span.Length - start };
        return start < 0 || !whole.Text.StartsWith(words.Groups["words"].Value, StringComparison.Ordinal) ? null
            : Rules.CitationInSentence(whole, whole.Text, instead) with { Fix = isWhole ? Fix.Replace(whole, instead) : null };
    }

    private static string NameOf(Work work) => work.Authors.Concat(work.Editors).Concat(work.Directors)
        .Select(n => n.Family ?? n.Literal).OfType<string>().FirstOrDefault() ?? $"*{work.Title}*";

    // What stands before a citation is read from its end, where few words are one of these.

    // What may stand within the brackets of a citation.
    [GeneratedRegex(@"(?<=[(;,:–—])\s*\b(?<words>see also|see|cf\.|vgl\.|siehe auch|siehe|voir aussi|voir|véase)[ ]$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Pointing();

    // "See [@id]." as a sentence of its own: "See¹." cannot be read.
    [GeneratedRegex(@"(?:^|[.!?…][”’»)]*\s+)(?<words>See also|See|Cf\.|Vgl\.|Siehe auch|Siehe|Voir aussi|Voir|Véase)[ ]$", RegexOptions.RightToLeft)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\b(?<words>according to|as (?:described|explained|reported|shown|told) (?:by|in)|selon|d[’']après|según|segundo|laut|(?:by|from|in|of|to|with)(?=[ ]the[ ]$))(?:[ ]the)?[ ]$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex Naming();

    [GeneratedRegex(@"[.!?…][”’»)]*\s+$", RegexOptions.RightToLeft)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^[ \n]+\p{Ll}{2,}")]
    private static partial Regex Verb();
}
