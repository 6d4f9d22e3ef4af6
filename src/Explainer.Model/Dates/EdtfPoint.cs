using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Model.Dates;

/// <summary>The parts of a text that has the form of a date; parts that are not there are empty.</summary>
/// <param name="Year"><c>2014</c>, <c>-0044</c>, <c>201X</c>, <c>Y-17000</c>.</param>
/// <param name="Month">Two digits or <c>X</c>; 21 to 24 are seasons.</param>
/// <param name="Day">Two digits or <c>X</c>.</param>
/// <param name="Mark"><c>?</c>, <c>~</c> or <c>%</c>.</param>
public sealed partial record EdtfParts(string Year, string Month, string Day, string Mark)
{
    public bool HasMonth => Month.Length > 0;

    public bool HasDay => Day.Length > 0;

    public int MonthNumber => Number(Month);

    public int DayNumber => Number(Day);

    /// <summary>The year where it is four digits.</summary>
    public int YearNumber => Number(Year);

    /// <summary>Null when the text has another form.</summary>
    public static EdtfParts? Find(string text)
    {
        var match = Form().Match(text);
        string Part(string name) => match.Groups[name].Value;
        return match.Success ? new EdtfParts(Part("year"), Part("month"), Part("day"), Part("mark")) : null;
    }

    public string OnlyYear() => (this with { Month = "", Day = "" }).ToString();

    public string OnlyMonth() => (this with { Day = "" }).ToString();

    public override string ToString() =>
        Year + (HasMonth ? "-" + Month : "") + (HasDay ? "-" + Day : "") + Mark;

    private static int Number(string digits) =>
        int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A(?<year>-?[0-9X]{4}|Y-?[0-9]+)(?:-(?<month>[0-9X]{2})(?:-(?<day>[0-9X]{2}))?)?(?<mark>[?~%]?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

/// <summary>A date without interval: <c>2014-06-29</c>, <c>2014-06~</c>, <c>2014-22</c>, <c>2014-XX</c>, <c>Y-17000</c>.</summary>
internal static class EdtfPoint
{
    private const string Open = "XX";

    // Every number of nine digits fits into an int, and no date needs more.
    private const int MostDigits = 9;

    public static ParseResult<DatePoint> Parse(EdtfParts parts)
    {
        var result = ParseYear(parts) ?? (parts.HasMonth ? ParseMonth(parts) : DatePoint.OfYear(parts.YearNumber));
        return result.Value is { } point ? Marked(point, parts.Mark) : result;
    }

    private static DatePoint Marked(DatePoint point, string mark) =>
        point with { IsApproximate = mark is "~" or "%", IsUncertain = mark is "?" or "%" };

    // Null for a four-digit year, because a month may follow.
    private static ParseResult<DatePoint>? ParseYear(EdtfParts parts)
    {
        if (parts.Year.StartsWith('Y'))
        {
            return ParseLongYear(parts);
        }

        if (parts.Year.Contains('X', StringComparison.Ordinal))
        {
            return ParseOpenYear(parts);
        }

        return parts.Year == "-0000" ? (ParseResult<DatePoint>)new EdtfError(EdtfFault.NegativeYearZero, parts) : null;
    }

    private static ParseResult<DatePoint> ParseLongYear(EdtfParts parts)
    {
        if (parts.Year.TrimStart('Y', '-').TrimStart('0').Length > MostDigits)
        {
            return new EdtfError(EdtfFault.YearTooFar, parts);
        }

        var year = int.Parse(parts.Year.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return Edtf.WriteYear(year) != parts.Year ? new EdtfError(EdtfFault.YearForm, parts)
            : parts.HasMonth ? new EdtfError(EdtfFault.MonthOfLongYear, parts)
            : DatePoint.OfYear(year);
    }

    // 201X is a decade, 20XX a century.
    private static ParseResult<DatePoint> ParseOpenYear(EdtfParts parts)
    {
        var known = parts.Year.TrimEnd('X');
        var digits = known.TrimStart('-').Length;
        if (parts.HasMonth || digits < 2 || known.Contains('X', StringComparison.Ordinal))
        {
            return new EdtfError(EdtfFault.OpenYear, parts);
        }

        var (near, far) = (Filled(known, '0'), Filled(known, '9'));
        var precision = digits == 3 ? DatePrecision.Decade : DatePrecision.Century;
        return known.StartsWith('-')
            ? DatePoint.OfYears(far, Math.Min(near, -1), precision)   // ISO 8601 has no year -0000
            : DatePoint.OfYears(near, far, precision);
    }

    private static ParseResult<DatePoint> ParseMonth(EdtfParts parts)
    {
        if (parts is { Month: Open, Day: "" or Open })
        {
            return DatePoint.OfYear(parts.YearNumber) with { IsWithin = true };
        }

        if (parts.Month.Contains('X', StringComparison.Ordinal))
        {
            return new EdtfError(EdtfFault.OpenMonth, parts);
        }

        return parts.MonthNumber switch
        {
            >= 1 and <= 12 when parts.HasDay => ParseDay(parts),
            >= 1 and <= 12 => DatePoint.OfMonth(parts.YearNumber, parts.MonthNumber),
            >= 21 and <= 24 when parts.HasDay => new EdtfError(EdtfFault.DayOfSeason, parts),
            >= 21 and <= 24 => DatePoint.OfSeason(parts.YearNumber, parts.MonthNumber),
            _ => new EdtfError(EdtfFault.NoSuchMonth, parts),
        };
    }

    private static ParseResult<DatePoint> ParseDay(EdtfParts parts)
    {
        var (year, month) = (parts.YearNumber, parts.MonthNumber);
        if (parts.Day == Open)
        {
            return DatePoint.OfMonth(year, month) with { IsWithin = true };
        }

        if (parts.Day.Contains('X', StringComparison.Ordinal))
        {
            return new EdtfError(EdtfFault.OpenDay, parts);
        }

        return parts.DayNumber >= 1 && parts.DayNumber <= CalendarDay.DaysInMonth(year, month)
            ? DatePoint.OfDay(year, month, parts.DayNumber)
            : new EdtfError(EdtfFault.NoSuchDay, parts);
    }

    private static int Filled(string known, char digit)
    {
        var year = known.PadRight(known.StartsWith('-') ? 5 : 4, digit);
        return int.Parse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
