using System.Globalization;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Citations.Apa;

/// <summary>
/// The order of a list of references: by letters alone, and nothing before something (Brown, J. before Browning, A.).
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
        var names = AuthorPart.NamesOf(work, ReferenceKinds.Of(work)).SelectMany(PartsOf);
        return string.Join(Gap, [.. names.DefaultIfEmpty(title), "", YearOf(work.Issued), title, work.Id]);
    }

    private static IEnumerable<string> PartsOf(WorkName name) => Wording.Of(name.Literal) is { } body
        ? [Letters(LeadingArticle.Without(body, English))]
        : PersonName.Inverted(name) is { } person ? person.Split(", ").Select(Letters) : [];

    // Works without a date come first.
    private static string YearOf(FuzzyDate? date) => (date?.Start ?? date?.End) is { } point
        ? (point.First.Year + YearZero).ToString("D10", CultureInfo.InvariantCulture)
        : "";

    private static string Letters(string text) =>
        string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c)));
}
