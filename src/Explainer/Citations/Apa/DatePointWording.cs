using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Languages;

namespace Explainer.Citations.Apa;

/// <summary>A date that is no interval, or one end of an interval, as references write it.</summary>
internal static class DatePointWording
{
    /// <summary>The year first: "2016, November 25".</summary>
    public static string Of(DatePoint point, Words words) => WithinYear(point, words) is { } rest
        ? WordTable.Fill(words.ReferenceDate, words.Dates.Year(point.First.Year), rest)
        : Years(point, words);

    /// <summary>As it is said: "November 25, 2016".</summary>
    public static string InFull(DatePoint point, Words words)
    {
        var (month, year) = (words.Dates.Month(point.First.Month), words.Dates.Year(point.First.Year));
        return point.Precision switch
        {
            DatePrecision.Day => WordTable.Fill(words.FullDate, month, Wording.Number(point.First.Day), year),
            DatePrecision.Month => WordTable.Fill(words.Dates.MonthYear, month, year),
            _ => Of(point, words),
        };
    }

    /// <summary>Month and day, month, or season; null when no more is known than the year.</summary>
    public static string? WithinYear(DatePoint point, Words words)
    {
        var month = words.Dates.Month(point.First.Month);
        return point.Precision switch
        {
            DatePrecision.Day => WordTable.Fill(words.MonthAndDay, month, Wording.Number(point.First.Day)),
            DatePrecision.Month => month,
            DatePrecision.Season => Season(point.First.Month, words),
            _ => null,
        };
    }

    /// <summary>The year; of a decade or a century the first and the last.</summary>
    public static string Years(DatePoint point, Words words) =>
        point.Precision is DatePrecision.Decade or DatePrecision.Century
            ? WordTable.Fill(words.DateRange, words.Dates.Year(point.First.Year), words.Dates.Year(point.Last.Year))
            : words.Dates.Year(point.First.Year);

    private static string? Season(int month, Words words) =>
        Wording.Of(words.Seasons.Split(',').ElementAtOrDefault((month / 3) - 1));
}
