using System.Collections.Immutable;
using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>A date without interval: <c>2014-06-29</c>, <c>2014-06~</c>, <c>2014-22</c>, <c>2014-XX</c>.</summary>
internal static class EdtfPoint
{
    private const string Open = "XX";

    /// <summary>What the text means; null when it does not have the form of such a date.</summary>
    public static Reading<DatePoint>? Read(string text)
    {
        if (EdtfParts.Find(text) is not { } parts)
        {
            return null;
        }

        var reading = EdtfYear.Find(parts) ?? (parts.HasMonth ? ReadMonth(parts) : DatePoint.OfYear(parts.YearNumber));
        return reading.Value is { } point ? Marked(point, parts.Mark) : reading;
    }

    private static DatePoint Marked(DatePoint point, string mark) =>
        point with { IsApproximate = mark is "~" or "%", IsUncertain = mark is "?" or "%" };

    private static Reading<DatePoint> ReadMonth(EdtfParts parts)
    {
        if (parts is { Month: Open, Day: "" or Open })
        {
            return DatePoint.OfYear(parts.YearNumber) with { IsWithin = true };
        }

        if (parts.Month.Contains('X', StringComparison.Ordinal))
        {
            return Misreading.OpenDigits((parts with { Month = Open, Day = "" }).ToString(), parts.OnlyYear());
        }

        return parts.MonthNumber switch
        {
            >= 1 and <= 12 when parts.HasDay => ReadDay(parts),
            >= 1 and <= 12 => DatePoint.OfMonth(parts.YearNumber, parts.MonthNumber),
            >= 21 and <= 24 when parts.HasDay => Misreading.DayOfSeason(parts.OnlyMonth()),
            >= 21 and <= 24 => DatePoint.OfSeason(parts.YearNumber, parts.MonthNumber),
            _ => Misreading.NoSuchMonth(InsteadOfMonth(parts)),
        };
    }

    private static Reading<DatePoint> ReadDay(EdtfParts parts)
    {
        var (year, month) = (parts.YearNumber, parts.MonthNumber);
        if (parts.Day == Open)
        {
            return DatePoint.OfMonth(year, month) with { IsWithin = true };
        }

        if (parts.Day.Contains('X', StringComparison.Ordinal))
        {
            return Misreading.OpenDigits((parts with { Day = Open }).ToString(), parts.OnlyMonth());
        }

        var days = CalendarDay.DaysInMonth(year, month);
        if (parts.DayNumber >= 1 && parts.DayNumber <= days)
        {
            return DatePoint.OfDay(year, month, parts.DayNumber);
        }

        var last = (parts with { Day = Two(days) }).ToString();
        var forms = parts.DayNumber == 0 ? ImmutableArray.Create(parts.OnlyMonth()) : [last, parts.OnlyMonth()];
        return Misreading.NoSuchDay(DateWording.Of(DatePoint.OfMonth(year, month), new DateWords()), days, forms);
    }

    // Day and month may be swapped; 1914-18 and 2014-33 are what others write for years and for quarters.
    private static ImmutableArray<string> InsteadOfMonth(EdtfParts parts)
    {
        if (parts.HasDay)
        {
            return [(parts with { Month = parts.Day, Day = parts.Month }).ToString(), parts.OnlyYear()];
        }

        var isLater = string.CompareOrdinal(parts.Month, parts.Year[^2..]) > 0;
        return
        [
            .. isLater ? [parts.OnlyYear() + "/" + parts.Year[..^2] + parts.Month] : ImmutableArray<string>.Empty,
            .. EdtfLevelTwo.MonthsOf(parts.Year, parts.MonthNumber),
            parts.OnlyYear(),
        ];
    }

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
