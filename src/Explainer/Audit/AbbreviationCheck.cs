using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Model;

namespace Explainer.Audit;

/// <summary>Finds abbreviations that are not explained on their page.</summary>
internal static partial class AbbreviationCheck
{
    // Abbreviations that English dictionaries list as words.
    private static readonly string[] WellKnown =
    [
        "AD", "AI", "AM", "BBC", "BC", "BCE", "CD", "CE", "CEO", "CNN", "DNA", "DVD", "EU", "FAQ", "FBI", "GPS", "ID", "IQ", "IT", "NASA", "NATO",
        "OK", "PC", "PDF", "PM", "QR", "SMS", "TV", "UFO", "UK", "UN", "UNESCO", "UNICEF", "URL", "US", "USA", "USB",
    ];

    /// <summary>The first occurrence of each unexplained abbreviation.</summary>
    public static IEnumerable<(MappedText Text, Match Match)> Find(IReadOnlyList<MappedText> texts, Catalog catalog)
    {
        var done = texts.SelectMany(t => Capitals().Matches(t.Text).Where(m => t.IsIntroduced(m.Index))).Select(m => m.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (Match match in Capitals().Matches(text.Text))
            {
                if (done.Add(match.Value) && !IsExplained(match.Value, texts, catalog))
                {
                    yield return (text, match);
                }
            }
        }
    }

    private static bool IsExplained(string form, IReadOnlyList<MappedText> texts, Catalog catalog) =>
        WellKnown.Contains(form)
        || RomanNumber().IsMatch(form)
        || catalog.Terms.Spellings.Any(s => s.Text.Contains(form, StringComparison.Ordinal))
        || catalog.Headers.Where(h => h.Id.Kind == EntryKind.Profile).Any(p => p.OtherNames.Prepend(p.Title).Any(n => n.Contains(form, StringComparison.Ordinal)))
        || texts.Any(t => IsSpelledOut(form, t.Text));

    // "the Syrian Democratic Forces (SDF)", "SDF (Syrian Democratic Forces)", "the Islamic State (IS, also called ISIS)".
    private static bool IsSpelledOut(string form, string text) =>
        Regex.IsMatch(text, $@"\b{form}\b\s*\(|\([^()]*\b{form}\b[^()]*\)");

    // Two or more capitals, with digits between them; a plural s or possessive 's is not part of the match.
    [GeneratedRegex(@"(?<![\p{L}\p{N}.-])\p{Lu}[\p{Lu}\p{Nd}]*\p{Lu}(?=s?(?![\p{L}\p{N}-]|\.\p{L}))")]
    private static partial Regex Capitals();

    [GeneratedRegex("^[IVXLCDM]+$")]
    private static partial Regex RomanNumber();
}
