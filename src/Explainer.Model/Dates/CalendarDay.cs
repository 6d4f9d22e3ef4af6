using System.Globalization;

namespace Explainer.Model.Dates;

/// <summary>A day of the proleptic Gregorian calendar, years before 1 included (EDTF year 0 is 1 BC).</summary>
/// <param name="Year">Astronomical year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public sealed record CalendarDay(int Year, int Month, int Day) : IComparable<CalendarDay>
{
    /// <summary>Where the day begins on a line of years: 2014.0 is the first moment of 2014.</summary>
    public double Position => Year + ((DayOfYear - 1) / (double)DaysInYear(Year));

    /// <summary>Where the day ends on a line of years, which is where the next day begins.</summary>
    public double EndPosition => Year + (DayOfYear / (double)DaysInYear(Year));

    private int DayOfYear
    {
        get
        {
            var days = Day;
            for (var month = 1; month < Month; month++)
            {
                days += DaysInMonth(Year, month);
            }

            return days;
        }
    }

    /// <summary>How many days a month has; unlike <see cref="DateTime.DaysInMonth"/> in any astronomical year.</summary>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>By year, month and day; after null, as <see cref="IComparable{T}"/> asks.</summary>
    public int CompareTo(CalendarDay? other)
    {
        if (other is null)
        {
            return 1;
        }

        var years = Year.CompareTo(other.Year);
        var months = years != 0 ? years : Month.CompareTo(other.Month);
        return months != 0 ? months : Day.CompareTo(other.Day);
    }

    /// <summary>In ISO 8601: <c>2014-06-29</c>, <c>-0043-03-15</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");

    private static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    private static int DaysInYear(int year) => IsLeapYear(year) ? 366 : 365;
}
