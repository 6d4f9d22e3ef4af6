using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>
/// The grammar of EDTF (Extended Date/Time Format, ISO 8601-2:2019), levels 0 and 1, to the letter. What a writer meant by
/// a text that is not EDTF is not asked here.
/// </summary>
public static class Edtf
{
    /// <summary>The date that a text is; null when it does not have the form of one. Space around it is not EDTF.</summary>
    public static ParseResult<FuzzyDate>? Parse(string text) => text.Contains('/', StringComparison.Ordinal)
        ? ParseInterval(text)
        : ParsePoint(text) switch
        {
            { Value: { } point } => new FuzzyDate(text, point, point),
            { Error: { } error } => error,
            _ => null,
        };

    public static bool IsDate(string text) => Parse(text) is { Value: not null };

    /// <summary>A date that is no interval: <c>2014-06-29</c>, <c>2014-22</c>, <c>201X</c>; null when it has another form.</summary>
    public static ParseResult<DatePoint>? ParsePoint(string text) =>
        EdtfParts.Find(text) is { } parts ? EdtfPoint.Parse(parts) : null;

    /// <summary>An astronomical year in EDTF: <c>2014</c>, <c>-0043</c>, <c>Y-17000</c>.</summary>
    public static string WriteYear(int year)
    {
        var digits = Math.Abs(year).ToString("D4", CultureInfo.InvariantCulture);
        return (digits.Length > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
    }

    /// <summary>An interval of two ends, each with its text; null for an end that is open (<c>..</c>) or unknown (empty).</summary>
    internal static ParseResult<FuzzyDate> Interval(string first, DatePoint? start, string last, DatePoint? end)
    {
        // Level 1 has no open digits and no seasons at the ends of an interval.
        if (start is { IsVague: true } || end is { IsVague: true })
        {
            return new EdtfError(EdtfFault.VagueEnd);
        }

        return (start, end) switch
        {
            (null, null) => new EdtfError(EdtfFault.NoEnds),
            ({ } from, { } to) when from.First.CompareTo(to.Last) > 0 => new EdtfError(EdtfFault.Backwards),
            _ => new FuzzyDate($"{first}/{last}", start, end),
        };
    }

    private static ParseResult<FuzzyDate>? ParseInterval(string text)
    {
        if (text.Split('/') is not [var first, var last] || ParseEnd(first) is not { } start || ParseEnd(last) is not { } end)
        {
            return null;
        }

        return start.Error is { } early ? early with { After = "/" + last }
            : end.Error is { } late ? late with { Before = first + "/" }
            : Interval(first, start.Value, last, end.Value);
    }

    private static ParseResult<DatePoint>? ParseEnd(string end) =>
        end is "" or ".." ? new ParseResult<DatePoint>(null, null) : ParsePoint(end);
}

/// <summary>What a text that has the form of a date turned out to be: a value, or an error that says why it is none.</summary>
public sealed record ParseResult<T>(T? Value, EdtfError? Error)
    where T : class
{
    public static implicit operator ParseResult<T>(T value) => new(value, null);

    public static implicit operator ParseResult<T>(EdtfError error) => new(null, error);
}

/// <summary>Why a text with the form of an EDTF date is not one.</summary>
/// <param name="Parts">The parts of the date at fault, of an interval the end; null for faults of an interval as a whole.</param>
public sealed record EdtfError(EdtfFault Fault, EdtfParts? Parts = null)
{
    /// <summary>The text before the parts: the other end of an interval, and its slash. Empty for none.</summary>
    public string Before { get; init; } = "";

    /// <summary>The text after the parts.</summary>
    public string After { get; init; } = "";
}

/// <summary>The rules of EDTF that a date can break.</summary>
public enum EdtfFault
{
    /// <summary><c>-0000</c>.</summary>
    NegativeYearZero,

    /// <summary>More than nine digits after <c>Y</c>.</summary>
    YearTooFar,

    /// <summary><c>Y2014</c>, <c>Y017000</c>: Y is for years of five digits or more, without leading zeros.</summary>
    YearForm,

    /// <summary><c>Y17000-06</c>.</summary>
    MonthOfLongYear,

    /// <summary><c>2X14</c>, <c>201X-06</c>.</summary>
    OpenYear,

    /// <summary><c>2014-0X</c>, <c>2014-XX-29</c>.</summary>
    OpenMonth,

    /// <summary><c>2014-06-2X</c>.</summary>
    OpenDay,

    /// <summary><c>2014-13</c>.</summary>
    NoSuchMonth,

    /// <summary><c>2014-06-31</c>.</summary>
    NoSuchDay,

    /// <summary><c>2014-22-01</c>.</summary>
    DayOfSeason,

    /// <summary><c>201X/2020</c>, <c>2014-22/2015</c>.</summary>
    VagueEnd,

    /// <summary><c>../..</c>, <c>/</c>.</summary>
    NoEnds,

    /// <summary><c>2014/2013</c>.</summary>
    Backwards,
}
