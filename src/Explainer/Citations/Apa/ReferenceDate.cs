using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Languages;

namespace Explainer.Citations.Apa;

/// <summary>Dates as they stand in references: "2016, November 25", "ca. 2014", "2013–2014", "n.d.".</summary>
internal static class ReferenceDate
{
    /// <summary>As exact as it is known, the year first.</summary>
    public static string Of(FuzzyDate? date, Words words) =>
        Of(date, words, point => DatePointWording.Of(point, words));

    /// <summary>The year alone.</summary>
    public static string YearOf(FuzzyDate? date, Words words) =>
        Of(date, words, point => DatePointWording.Years(point, words));

    /// <summary>As it is said: "November 22, 2026".</summary>
    public static string InFull(FuzzyDate? date, Words words) =>
        Of(date, words, point => DatePointWording.InFull(point, words));

    private static string Of(FuzzyDate? date, Words words, Func<DatePoint, string> wording)
    {
        if ((date?.Start ?? date?.End) is not { } start)
        {
            return words.NoDate;
        }

        var text = Of(date!, start, words, wording);
        return date!.IsApproximate || date.IsUncertain ? WordTable.Fill(words.Circa, text) : text;
    }

    private static string Of(FuzzyDate date, DatePoint start, Words words, Func<DatePoint, string> wording)
    {
        var (first, last) = (wording(start), wording(date.End ?? start));
        return date.EndEdge == DateEdge.Open ? WordTable.Fill(words.DateToPresent, first)
            : first == last ? first
            : Shortened(start, date.End!, words, first, last) ?? WordTable.Fill(words.DateRange, first, last);
    }

    // What both ends share is said once: "2014, June 3–5".
    private static string? Shortened(DatePoint start, DatePoint end, Words words, string first, string last)
    {
        if (DatePointWording.Of(start, words) != first || DatePointWording.Of(end, words) != last
            || start.First.Year != end.First.Year || start.Precision != end.Precision)
        {
            return null;
        }

        var isInMonth = start.Precision == DatePrecision.Day && start.First.Month == end.First.Month;
        var (from, to) = isInMonth
            ? (Wording.Number(start.First.Day), Wording.Number(end.First.Day))
            : (DatePointWording.WithinYear(start, words), DatePointWording.WithinYear(end, words));
        if (from is null || to is null)
        {
            return null;
        }

        var span = WordTable.Fill(words.DateRange, from, to);
        return WordTable.Fill(words.ReferenceDate, words.Dates.Year(start.First.Year),
            isInMonth ? WordTable.Fill(words.MonthAndDay, words.Dates.Month(start.First.Month), span) : span);
    }
}
