using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>Two dates with <c>/</c> between; <c>..</c> for an open end, nothing for one that is not known.</summary>
internal static class EdtfInterval
{
    private static readonly Reading<DatePoint> NoDate = new(null, null);

    /// <summary>What the text means; null when it does not have the form of an interval.</summary>
    public static Reading<FuzzyDate>? Read(string text) =>
        text.Split('/') is [var first, var last] && ReadEnd(first) is { } start && ReadEnd(last) is { } end
            ? Read(first, start, last, end)
            : null;

    private static Reading<DatePoint>? ReadEnd(string end) => end is "" or ".." ? NoDate : EdtfPoint.Read(end);

    private static Reading<FuzzyDate> Read(string first, Reading<DatePoint> start, string last, Reading<DatePoint> end)
    {
        var misreading = In(start, form => $"{form}/{last}")
            ?? In(end, form => $"{first}/{form}")
            ?? Vague(first, start.Value, last, end.Value);
        if (misreading is not null)
        {
            return misreading;
        }

        return (start.Value, end.Value) switch
        {
            (null, null) => Misreading.NoEnds,
            ({ } from, { } to) when from.First.CompareTo(to.Last) > 0 => Misreading.Backwards($"{last}/{first}"),
            _ => new FuzzyDate($"{first}/{last}", start.Value, end.Value),
        };
    }

    private static Misreading? In(Reading<DatePoint> end, Func<string, string> whole) =>
        end.Misreading is { } misreading ? misreading with { Forms = [.. misreading.Forms.Select(whole)] } : null;

    // Level 1 has no open digits and no seasons at the ends of an interval: the same is said with years and months.
    private static Misreading? Vague(string first, DatePoint? start, string last, DatePoint? end)
    {
        var exactFirst = start is not null && IsVague(start) ? Written(start, start.First) : first;
        var exactLast = end is not null && IsVague(end) ? Written(end, end.Last) : last;
        return (exactFirst, exactLast) == (first, last) ? null : Misreading.VagueEnd($"{exactFirst}/{exactLast}");
    }

    private static bool IsVague(DatePoint point) => point is { IsWithin: true }
        or { Precision: DatePrecision.Season or DatePrecision.Decade or DatePrecision.Century };

    private static string Written(DatePoint point, CalendarDay day)
    {
        var year = EdtfYear.Write(day.Year);
        var mark = (point.IsApproximate, point.IsUncertain) switch
        {
            (true, true) => "%",
            (true, false) => "~",
            (false, true) => "?",
            _ => "",
        };
        return point.Precision is DatePrecision.Month or DatePrecision.Season
            ? year + day.Month.ToString("'-'00", CultureInfo.InvariantCulture) + mark
            : year + mark;
    }
}
