using System.Globalization;
using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>
/// The sort key of a reference: letter by letter, and the shorter name first (Brown, J. before Browning, A.).
/// </summary>
internal static class ReferenceOrder
{
    // Sorts before every letter.
    private const char Gap = '\u0001';

    private const string English = "en";

    // EDTF knows years down to minus nine digits.
    private const long YearZero = 1_000_000_000;

    public static string KeyOf(Work work)
    {
        var title = Letters(LeadingArticle.Without(work.Title, work.Language ?? English));
        var names = Credit.NamesInFront(work).SelectMany(PartsOf);
        return string.Join(Gap, [.. names.DefaultIfEmpty(title), "", YearOf(work), title, work.Id]);
    }

    private static IEnumerable<string> PartsOf(WorkName name) => Wording.Normalize(name.Literal) is { } body
        ? [Letters(LeadingArticle.Without(body, English))]
        : PersonName.From(name).Inverted() is { } person ? NameComma.Split(person).Select(Letters) : [];

    // Works without a date come first, those that have not appeared yet last.
    private static string YearOf(Work work) => (work.Issued?.Start ?? work.Issued?.End) is { } point
        ? (point.First.Year + YearZero).ToString("D10", CultureInfo.InvariantCulture)
        : work.Issued is null && Wording.Normalize(work.Details.Status) is not null ? new string('9', 10) : "";

    private static string Letters(string text) =>
        string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c)));
}

/// <summary>The article a title may begin with, which does not count when titles are sorted.</summary>
internal static class LeadingArticle
{
    private static readonly IReadOnlyDictionary<string, string[]> Articles = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["da"] = ["den", "det", "de", "en", "et"],
        ["de"] = ["der", "die", "das", "ein", "eine"],
        ["en"] = ["the", "a", "an"],
        ["es"] = ["el", "la", "los", "las", "un", "una"],
        ["fr"] = ["le", "la", "les", "l'", "l’", "un", "une"],
        ["it"] = ["il", "lo", "la", "i", "gli", "le", "l'", "l’", "un", "uno", "una", "un'", "un’"],
        ["nl"] = ["de", "het", "een"],
        ["pt"] = ["o", "a", "os", "as", "um", "uma"],
        ["sv"] = ["den", "det", "de", "en", "ett"],
    };

    /// <summary>A text from its first word that counts on; the text itself when there is no other word.</summary>
    /// <param name="text">A title or a name.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static string Without(string text, string language)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var rest = text[start..];
        var article = Articles.GetValueOrDefault(language.Split('-')[0], [])
            .FirstOrDefault(a => rest.StartsWith(Prefix(a), StringComparison.OrdinalIgnoreCase));
        var cut = article is null ? rest : rest[Prefix(article).Length..];
        return cut.Any(char.IsLetterOrDigit) ? cut : text;
    }

    private static string Prefix(string article) => char.IsLetter(article[^1]) ? article + " " : article;
}
