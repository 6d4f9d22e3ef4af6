using System.Globalization;
using Explainer.Model.Languages;

namespace Explainer.Model.Dates;

/// <summary>Dates in words. Of an interval, what both ends share is said once.</summary>
internal static class DateWording
{
    public static string Write(FuzzyDate date, DateWords words) =>
        Write(date.Start, date.StartEdge, date.End, date.EndEdge, words) ?? date.Edtf;

    /// <summary>The time that several dates take together, from the first start to the last end.</summary>
    public static string WriteSpan(IReadOnlyCollection<FuzzyDate> dates, DateWords words)
    {
        var (starts, ends) = (dates.Select(d => d.Start).OfType<DatePoint>().ToList(), dates.Select(d => d.End).OfType<DatePoint>().ToList());
        var start = starts.Count == dates.Count ? First(starts) : null;
        var end = ends.Count == dates.Count ? Last(ends) : null;
        return Write(start, WidestOf(dates.Select(d => d.StartEdge)), end, WidestOf(dates.Select(d => d.EndEdge)), words)
            ?? Write(First([.. starts, .. ends]), DateEdge.Known, Last([.. starts, .. ends]), DateEdge.Known, words)!;
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Write(DatePoint? start, DateEdge startEdge, DatePoint? end, DateEdge endEdge, DateWords words) => (start, end) switch
    {
        ({ }, { }) when start == end => Write(start, words),
        ({ }, { }) => Range(start, end, words),
        ({ }, null) => WordTable.Fill(endEdge == DateEdge.Open ? words.From : words.EndNotKnown, Write(start, words)),
        (null, { }) => WordTable.Fill(startEdge == DateEdge.Open ? words.Until : words.StartNotKnown, Write(end, words)),
        _ => null,
    };

    // Of 2014 and 1 January 2014, the year: it takes the other in.
    private static DatePoint First(IEnumerable<DatePoint> points) => points.OrderBy(p => p.First).ThenByDescending(p => p.Last).First();

    private static DatePoint Last(IEnumerable<DatePoint> points) => points.OrderByDescending(p => p.Last).ThenBy(p => p.First).First();

    private static DateEdge WidestOf(IEnumerable<DateEdge> edges) => edges.Contains(DateEdge.Open) ? DateEdge.Open : DateEdge.Unknown;

    private static string Write(DatePoint point, DateWords words)
    {
        var text = Plain(point, words);
        text = point.IsApproximate ? WordTable.Fill(words.About, text) : text;
        text = point.IsWithin ? WordTable.Fill(words.SomeTimeIn, text) : text;
        return point.IsUncertain ? WordTable.Fill(words.Uncertain, text) : text;
    }

    private static string Plain(DatePoint point, DateWords words)
    {
        var day = point.First;
        var year = words.Year(day.Year);
        return point.Precision switch
        {
            DatePrecision.Day => WordTable.Fill(words.DayMonthYear, words.Day(day.Day), words.Month(day.Month), year),
            DatePrecision.Month => WordTable.Fill(words.MonthYear, words.MonthAlone(day.Month), year),
            DatePrecision.Season => WordTable.Fill(Season(day.Month, words), year, words.Year(point.Last.Year)),
            DatePrecision.Year => year,
            DatePrecision.Decade when HasName(day.Year) => WordTable.Fill(words.Decade, Number(day.Year)),
            _ => WordTable.Fill(words.Between, year, words.Year(point.Last.Year)),
        };
    }

    private static string Season(int month, DateWords words) => month switch
    {
        3 => words.Spring,
        6 => words.Summer,
        9 => words.Autumn,
        _ => words.Winter,
    };

    // "The 1900s" would be read as the century, and "the 70s" as the 1970s.
    private static bool HasName(int decade) => decade >= 1000 && decade % 100 != 0;

    private static string Range(DatePoint start, DatePoint end, DateWords words)
    {
        if (!IsPlain(start) || !IsPlain(end) || start.Precision != end.Precision || start.First.Year != end.First.Year)
        {
            return WordTable.Fill(words.Range, Write(start, words), Write(end, words));
        }

        // Equal plain years never get here: they are one date.
        return start.Precision == DatePrecision.Day
            ? Days(start.First, end.First, words)
            : WordTable.Fill(words.MonthsOfYear, words.MonthAlone(start.First.Month), words.MonthAlone(end.First.Month), words.Year(end.First.Year));
    }

    private static string Days(CalendarDay start, CalendarDay end, DateWords words)
    {
        var (first, last) = (words.Day(start.Day), words.Day(end.Day));
        var (month, year) = (words.Month(end.Month), words.Year(end.Year));
        return start.Month == end.Month
            ? WordTable.Fill(words.DaysOfMonth, first, last, month, year)
            : WordTable.Fill(words.DaysOfYear, first, words.Month(start.Month), last, month, year);
    }

    private static bool IsPlain(DatePoint point) => point is { IsApproximate: false, IsUncertain: false };
}
