namespace Explainer.Model;

/// <summary>A day of the proleptic Gregorian calendar, years before 1 included (EDTF year 0 is 1 BC).</summary>
/// <param name="Year">Astronomical year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public readonly record struct CalendarDay(int Year, int Month, int Day) : IComparable<CalendarDay>
{
    public int CompareTo(CalendarDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));
}
