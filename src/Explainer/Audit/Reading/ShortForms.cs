using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Model;

namespace Explainer.Audit.Reading;

/// <summary>Finds abbreviations that a page uses and nobody explains.</summary>
internal static partial class ShortForms
{
    // English dictionaries list these as words: whoever reads the site meets them every day.
    private static readonly string[] Everyday =
    [
        "AD", "AI", "AM", "BBC", "BC", "BCE", "CD", "CE", "CEO", "CNN", "DNA", "DVD", "EU", "FAQ", "FBI", "GPS", "ID", "IQ", "IT", "NASA", "NATO",
        "OK", "PC", "PDF", "PM", "QR", "SMS", "TV", "UFO", "UK", "UN", "UNESCO", "UNICEF", "URL", "US", "USA", "USB",
    ];

    /// <summary>The first of each: the text it stands in, and where.</summary>
    public static IEnumerable<(PlacedText Text, Match Found)> Find(IReadOnlyList<PlacedText> texts, Catalog catalog)
    {
        var done = texts.SelectMany(t => Capitals().Matches(t.Text).Where(m => t.IsIntroduced(m.Index))).Select(m => m.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (Match found in Capitals().Matches(text.Text))
            {
                if (done.Add(found.Value) && !IsExplained(found.Value, texts, catalog))
                {
                    yield return (text, found);
                }
            }
        }
    }

    private static bool IsExplained(string form, IReadOnlyList<PlacedText> texts, Catalog catalog) =>
        Everyday.Contains(form)
        || RomanNumber().IsMatch(form)
        || catalog.Terms.Spellings.Any(s => s.Text.Contains(form, StringComparison.Ordinal))
        || catalog.Headers.Select(h => h.Entry).OfType<Profile>().Any(p => p.Also.Prepend(p.Title).Any(n => n.Contains(form, StringComparison.Ordinal)))
        || texts.Any(t => StandsBesideItsWords(form, t.Text));

    // "the Syrian Democratic Forces (SDF)", "SDF (Syrian Democratic Forces)", "the Islamic State (IS, also called ISIS)".
    private static bool StandsBesideItsWords(string form, string text) =>
        Regex.IsMatch(text, $@"\b{form}\b\s*\(|\([^()]*\b{form}\b[^()]*\)", RegexOptions.CultureInvariant);

    // Two capitals or more, figures among them; a plural's s or an 's after them is not theirs.
    [GeneratedRegex(@"(?<![\p{L}\p{N}.-])\p{Lu}[\p{Lu}\p{Nd}]*\p{Lu}(?=s?(?![\p{L}\p{N}-]|\.\p{L}))")]
    private static partial Regex Capitals();

    [GeneratedRegex("^[IVXLCDM]+$")]
    private static partial Regex RomanNumber();
}
