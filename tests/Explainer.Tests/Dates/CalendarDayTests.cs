using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Tests.Dates;

public sealed class CalendarDayTests
{
    [Theory]
    [InlineData(2014, 1, 1, 2014.0)]
    [InlineData(2014, 12, 31, 2014 + (364 / 365.0))]
    [InlineData(2016, 2, 29, 2016 + (59 / 366.0))]
    [InlineData(2014, 7, 2, 2014 + (182 / 365.0))]
    [InlineData(-43, 1, 1, -43.0)]
    [InlineData(-43, 3, 15, -43 + (73 / 365.0))]
    public void A_day_begins_at_a_place_on_the_line_of_years(int year, int month, int day, double position) =>
        Assert.Equal(position, new CalendarDay(year, month, day).Position);

    [Theory]
    [InlineData(2014, 6, 30, 2014, 7, 1)]
    [InlineData(2014, 12, 31, 2015, 1, 1)]
    [InlineData(-1, 12, 31, 0, 1, 1)]
    [InlineData(2016, 2, 28, 2016, 2, 29)]
    public void A_day_ends_where_the_next_begins(int year, int month, int day, int nextYear, int nextMonth, int nextDay) =>
        Assert.Equal(
            new CalendarDay(nextYear, nextMonth, nextDay).Position, new CalendarDay(year, month, day).EndPosition);

    [Theory]
    [InlineData(1900, 28)]
    [InlineData(2000, 29)]
    [InlineData(2014, 28)]
    [InlineData(0, 29)]
    [InlineData(-4, 29)]
    [InlineData(-100, 28)]
    public void Leap_years_are_counted_before_year_1_too(int year, int days) =>
        Assert.Equal(days, CalendarDay.DaysInMonth(year, 2));

    [Theory]
    [InlineData(2014, 6, 29, "2014-06-29")]
    [InlineData(-43, 3, 15, "-0043-03-15")]
    public void A_day_is_written_in_ISO_8601(int year, int month, int day, string text) =>
        Assert.Equal(text, new CalendarDay(year, month, day).ToString());
}
