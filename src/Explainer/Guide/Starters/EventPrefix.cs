using System.Globalization;
using Explainer.Model.Dates;

namespace Explainer.Guide.Starters;

/// <summary>How a date stands in the name of a file: <c>2014-06-29</c>, <c>about-2014</c>, <c>before-1890</c>, <c>44-bc</c>.</summary>
internal static class EventPrefix
{
    public static string Of(FuzzyDate date) =>
        date.Start is { } start ? Of(start)
        : date.End is { } end ? "until-" + Of(end)
        : throw new InvalidOperationException($"'{date}' has neither a start nor an end.");

    private static string Of(DatePoint point) => point.Precision switch
    {
        DatePrecision.Day => Days(point.First) + point.First.Day.ToString("'-'00", CultureInfo.InvariantCulture),
        DatePrecision.Month or DatePrecision.Season => Days(point.First),
        DatePrecision.Year => Year(point.First.Year),
        _ => Year(point.First.Year) + (point.First.Year > 0 ? "s" : ""),
    };

    private static string Days(CalendarDay day) => Year(day.Year) + day.Month.ToString("'-'00", CultureInfo.InvariantCulture);

    // Years are counted as astronomers do: 0 is 1 BC.
    private static string Year(int year) => year > 0
        ? year.ToString("D4", CultureInfo.InvariantCulture)
        : (1 - year).ToString(CultureInfo.InvariantCulture) + "-bc";
}
