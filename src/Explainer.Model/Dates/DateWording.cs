using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>Dates in words.</summary>
internal static class DateWording
{
    public static string Of(FuzzyDate date, DateWords words) => (date.Start, date.End) switch
    {
        ({ } start, { } end) when start == end => Of(start, words),
        ({ } start, { } end) => DateRangeWording.Of(start, end, words),
        ({ } start, null) => Fill(date.EndEdge == DateEdge.Open ? words.From : words.EndNotKnown, Of(start, words)),
        (null, { } end) => Fill(date.StartEdge == DateEdge.Open ? words.Until : words.StartNotKnown, Of(end, words)),
        _ => date.Edtf,
    };

    public static string Of(DatePoint point, DateWords words)
    {
        var text = Plain(point, words);
        text = point.IsApproximate ? Fill(words.About, text) : text;
        text = point.IsWithin ? Fill(words.SomeTimeIn, text) : text;
        return point.IsUncertain ? Fill(words.Uncertain, text) : text;
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    // Not string.Format: a pattern comes from a file of the site, and a brace too many there must not end the build.
    public static string Fill(string pattern, params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            pattern = pattern.Replace("{" + Number(i) + "}", values[i], StringComparison.Ordinal);
        }

        return pattern;
    }

    private static string Plain(DatePoint point, DateWords words)
    {
        var day = point.First;
        var year = words.Year(day.Year);
        return point.Precision switch
        {
            DatePrecision.Day => Fill(words.DayMonthYear, Number(day.Day), words.Month(day.Month), year),
            DatePrecision.Month => Fill(words.MonthYear, words.Month(day.Month), year),
            DatePrecision.Season => Fill(Season(day.Month, words), year, words.Year(point.Last.Year)),
            DatePrecision.Year => year,
            DatePrecision.Decade when HasName(day.Year) => Fill(words.Decade, Number(day.Year)),
            _ => Fill(words.Between, year, words.Year(point.Last.Year)),
        };
    }

    private static string Season(int month, DateWords words) => month switch
    {
        3 => words.Spring,
        6 => words.Summer,
        9 => words.Autumn,
        _ => words.Winter,
    };

    // "The 1900s" would be taken for a century, "the 70s" for another one.
    private static bool HasName(int decade) => decade >= 1000 && decade % 100 != 0;
}
