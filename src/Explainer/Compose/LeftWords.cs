using System.Buffers;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Reports words that were not meant for readers: remarks to oneself, text that fills a gap, the contents of a book,
/// and "ibid.", which points at another note.</summary>
internal static partial class LeftWords
{
    private static readonly SearchValues<string> Signals = SearchValues.Create(RareWords.OfRemarks.AsSpan(), StringComparison.Ordinal);

    public static void Check(Prose prose, string language, DiagnosticBag problems)
    {
        if (!prose.HasRare(Signals))
        {
            return;
        }

        foreach (var literal in prose.Nodes.Literals)
        {
            if (!literal.Content.AsSpan().ContainsAny(Signals))
            {
                continue;
            }

            foreach (Match match in Words().Matches(literal.Content.ToString()))
            {
                // What stands in square brackets is known as a sign of other programs.
                if (IsMeant(match, literal, language) && prose.Span(literal, match.Index, match.Length) is { } place && !place.Source.Text.AsSpan(0, place.Start).EndsWith("["))
                {
                    problems.Add(match.Groups["contents"].Success ? Rules.LeftoverSign(place, match.Value, SignTexts.NoContents, null)
                        : match.Groups["gap"].Success ? Rules.FillingText(place, match.Value)
                        : match.Groups["again"].Success ? Rules.LeftoverSign(place, match.Value, SignTexts.SourceAgain, null)
                        : Rules.RemarkInText(place, match.Value));
                }
            }
        }
    }

    // "TODO" is a word of Spanish and Portuguese. What begins a literal need not begin its line, and "ibid." in slanted type is the word itself
    // where no page follows.
    private static bool IsMeant(Match match, LiteralInline literal, string language) =>
        match.Groups["first"].Success ? BeginsLine(match, literal) && (match.Value != "TODO" || language.Split('-')[0] is not ("es" or "pt" or "gl" or "ca" or "it"))
        : match.Groups["alone"].Success ? literal.PreviousSibling is null && literal.NextSibling is null && literal.Parent is { Parent: null }
        : !match.Groups["place"].Success || (literal.Parent is EmphasisInline slanted ? slanted.NextSibling is LiteralInline next && Page().IsMatch(next.Content.ToString()) : BeginsLine(match, literal));

    private static bool BeginsLine(Match match, LiteralInline literal) => match.Index > 0 || literal.PreviousSibling is null or LineBreakInline;

    [GeneratedRegex("""
        (?<alone>^\?{3,10}$)
        | (?<![\p{L}\p{M}\p{Nd}_\p{Pi}"'„-])(?:TODO|FIXME|(?:XXX|TBD)(?=[^:]{0,32}:\s*\p{Ll}))(?:\([\w .-]{1,30}\))?[ ]?:
        | (?<first>(?<=^\s*|[.!?…]\s)(?:TODO|FIXME|TBD))(?=\s+\p{Ll}|\s*$)
        | (?<contents>(?<=\p{L}\s?)(?:\.{5,}|(?:\.\ ){5,}\.?)\s?\d{1,4}\s*$)
        | (?<gap>[Ll]orem\ ipsum\ dolor(?:\ sit\ amet)?)
        | (?<again>(?<![\p{L}\p{M}\p{Nd}_\[(-])(?:
            (?:[Ii]bid\.|[Ee]bd\.|[Oo]p\.\ ?cit\.|[Ll]oc\.\ ?cit\.),?\ (?:pp?|S)\.\ ?\d[\d–-]{0,12}
            | (?<place>(?<=^\s*|[.!?…;]\s)(?:[Ii]bid\.|[Ee]bd\.)(?!\s+\p{Ll})|(?<=^\s*)(?:[Oo]p|[Ll]oc)\.\ ?cit\.(?=\s*$))
            | (?<=\p{Lu}\p{L}{1,40},\ )(?:[Oo]p|[Ll]oc)\.\ ?cit\.))(?![\p{L}\p{M}])
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();

    // Behind a word for a source.
    [GeneratedRegex(@"^,?\ (?:pp?|S)\.\ ?\d")]
    private static partial Regex Page();
}
