using Explainer.Model;

namespace Explainer.Citations.Apa;

/// <summary>The date of a reference, in brackets.</summary>
internal static class DatePart
{
    public static Phrase Of(Work work, Words words)
    {
        var isYear = HasYearOnly(work);
        return Phrase.Of(isYear ? ReferenceDate.YearOf(work.Issued, words) : ReferenceDate.Of(work.Issued, words)).InBrackets();
    }

    // A volume dates a journal; one that counts by months has none.
    private static bool HasYearOnly(Work work) => work.Type switch
    {
        "book" or "chapter" or "classic" or "collection" or "thesis" => true,
        "dataset" or "motion_picture" or "software" => true,
        "article-journal" or "review" or "review-book" or "paper-conference" => Wording.Of(work.Volume) is not null,
        _ => false,
    };
}
