namespace Explainer.Model.Dates;

/// <summary>A date that is no interval, or one end of an interval.</summary>
/// <param name="First">The first day it may mean.</param>
/// <param name="Last">The last day it may mean.</param>
/// <param name="Precision">The span it names: <c>2014-XX</c> names a year.</param>
public sealed record DatePoint(CalendarDay First, CalendarDay Last, DatePrecision Precision)
{
    /// <summary>True when it is some day or month of the span, and not known which: <c>2014-06-XX</c>.</summary>
    public bool IsWithin { get; init; }

    /// <summary>True for <c>~</c> and <c>%</c>. The days stay those of the plain date: EDTF gives no width.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>True for <c>?</c> and <c>%</c>.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>The first day as far as it is named: <c>2014-06</c> has a year and a month.</summary>
    public DateParts FirstParts => PartsOf(First);

    /// <summary>The last day as far as it is named.</summary>
    public DateParts LastParts => PartsOf(Last);

    /// <summary>True for what cannot be the end of an interval at EDTF level 1: open digits, and seasons.</summary>
    public bool IsVague => IsWithin || Precision is DatePrecision.Season or DatePrecision.Decade or DatePrecision.Century;

    internal static DatePoint OfDay(int year, int month, int day) =>
        new(new(year, month, day), new(year, month, day), DatePrecision.Day);

    internal static DatePoint OfMonth(int year, int month) =>
        new(new(year, month, 1), LastOf(year, month), DatePrecision.Month);

    internal static DatePoint OfYear(int year) => OfYears(year, year, DatePrecision.Year);

    internal static DatePoint OfYears(int first, int last, DatePrecision precision) =>
        new(new(first, 1, 1), new(last, 12, 31), precision);

    // EDTF does not define when a season begins. These are the meteorological seasons of the northern hemisphere; a winter
    // belongs to the year it begins in, because EDTF counts it after autumn.
    /// <param name="year">The year it begins in.</param>
    /// <param name="season">21 to 24, spring to winter.</param>
    internal static DatePoint OfSeason(int year, int season)
    {
        var month = (season - 20) * 3;
        var last = month == 12 ? LastOf(year + 1, 2) : LastOf(year, month + 2);
        return new DatePoint(new(year, month, 1), last, DatePrecision.Season);
    }

    private DateParts PartsOf(CalendarDay day) => new(
        day.Year,
        Precision <= DatePrecision.Month ? day.Month : null,
        Precision == DatePrecision.Day ? day.Day : null);

    private static CalendarDay LastOf(int year, int month) =>
        new(year, month, CalendarDay.DaysInMonth(year, month));
}

/// <summary>How finely a date is known, from the finest to the coarsest.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Season,
    Year,
    Decade,
    Century,
}

/// <summary>A day as far as a date names it, for formats that take years, months and days as numbers (CSL, BibTeX, RIS).</summary>
/// <param name="Year">Astronomical: 0 is 1 BC.</param>
/// <param name="Month">1 to 12; null when the date names a season, a year or more.</param>
/// <param name="Day">1 to 31; null when the date names no day.</param>
public readonly record struct DateParts(int Year, int? Month, int? Day);
