using Explainer.Model;

namespace Explainer.Tests.Dates;

public sealed class FuzzyDateTests
{
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in DateTable.Read("dates.txt", " | ", columns: 6, atLeast: 71).Skip(1))
        {
            rows.Add(row[0], string.Join(" | ", row));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_has_words_days_precision_and_a_value_for_HTML(string edtf, string row)
    {
        var date = FuzzyDate.Parse(edtf);
        string[] columns =
        [
            date.Edtf, date.ToWords(new DateWords()), DateTable.Show(date.Earliest), DateTable.Show(date.Latest),
            date.Precision.ToString(), date.HtmlValue ?? "-",
        ];
        Assert.Equal(row, string.Join(" | ", columns));
    }

    [Fact]
    public void Space_around_a_date_is_not_part_of_it() =>
        Assert.Equal("2014-06", FuzzyDate.Parse(" \t2014-06\u00a0\n").Edtf);

    [Theory]
    [InlineData("2014", false, false)]
    [InlineData("2014~", true, false)]
    [InlineData("2014?", false, true)]
    [InlineData("2014%", true, true)]
    [InlineData("2013~/2014?", true, true)]
    [InlineData("../2014~", true, false)]
    public void Marks_say_whether_a_date_is_approximate_or_uncertain(string edtf, bool isApproximate, bool isUncertain)
    {
        var date = FuzzyDate.Parse(edtf);
        Assert.Equal((isApproximate, isUncertain), (date.IsApproximate, date.IsUncertain));
    }

    [Theory]
    [InlineData("2014", false, DateEdge.Known, DateEdge.Known)]
    [InlineData("2013/2014", true, DateEdge.Known, DateEdge.Known)]
    [InlineData("2014/..", true, DateEdge.Known, DateEdge.Open)]
    [InlineData("2014/", true, DateEdge.Known, DateEdge.Unknown)]
    [InlineData("../2014", true, DateEdge.Open, DateEdge.Known)]
    [InlineData("/2014", true, DateEdge.Unknown, DateEdge.Known)]
    public void The_edges_of_a_date_are_known_or_open_or_unknown(string edtf, bool isInterval, DateEdge start, DateEdge end)
    {
        var date = FuzzyDate.Parse(edtf);
        Assert.Equal((isInterval, start, end), (date.IsInterval, date.StartEdge, date.EndEdge));
    }

    [Fact]
    public void A_drawing_can_tell_how_exact_each_end_is()
    {
        var date = FuzzyDate.Parse("2013~/2014-06-29");
        Assert.Equal(new DatePoint(new(2013, 1, 1), new(2013, 12, 31), DatePrecision.Year) { IsApproximate = true }, date.Start);
        Assert.Equal(new DatePoint(new(2014, 6, 29), new(2014, 6, 29), DatePrecision.Day), date.End);
    }

    [Fact]
    public void Some_day_of_a_month_is_not_the_month()
    {
        Assert.True(FuzzyDate.Parse("2014-06-XX").Start!.IsWithin);
        Assert.False(FuzzyDate.Parse("2014-06").Start!.IsWithin);
    }

    [Fact]
    public void Dates_are_equal_when_they_are_written_the_same()
    {
        Assert.Equal(FuzzyDate.Parse("2014"), FuzzyDate.Parse(" 2014"));
        Assert.NotEqual(FuzzyDate.Parse("2014"), FuzzyDate.Parse("2014~"));
    }

    [Fact]
    public void A_bad_date_in_code_is_an_exception_with_the_whole_message() => Assert.Equal(
        "'3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.",
        Assert.Throws<FormatException>(() => FuzzyDate.Parse("3 May")).Message);
}
