namespace Explainer.Model.Dates;

/// <summary>Intervals in words: what both ends share is said once.</summary>
internal static class DateRangeWording
{
    public static string Of(DatePoint start, DatePoint end, DateWords words)
    {
        if (!IsPlain(start) || !IsPlain(end) || start.Precision != end.Precision || start.First.Year != end.First.Year)
        {
            return DateWording.Fill(words.Range, DateWording.Of(start, words), DateWording.Of(end, words));
        }

        return start.Precision == DatePrecision.Day
            ? Days(start.First, end.First, words)
            : Months(start.First, end.First, words);
    }

    private static string Days(CalendarDay start, CalendarDay end, DateWords words)
    {
        var (first, last) = (DateWording.Number(start.Day), DateWording.Number(end.Day));
        var (month, year) = (words.Month(end.Month), words.Year(end.Year));
        return start.Month == end.Month
            ? DateWording.Fill(words.DaysOfMonth, first, last, month, year)
            : DateWording.Fill(words.DaysOfYear, first, words.Month(start.Month), last, month, year);
    }

    // Never years: two plain years that are the same are one date.
    private static string Months(CalendarDay start, CalendarDay end, DateWords words) => DateWording.Fill(
        words.MonthsOfYear, words.Month(start.Month), words.Month(end.Month), words.Year(end.Year));

    private static bool IsPlain(DatePoint point) => point is { IsApproximate: false, IsUncertain: false };
}
