using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Site;

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
            date.Edtf, date.ToWords(ThemeWords.English.Dates), DateTable.Show(date.Earliest), DateTable.Show(date.Latest),
            date.Precision.ToString(), date.HtmlDateTime ?? "-",
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
    public void A_bad_date_in_code_is_an_exception_that_names_it() => Assert.Equal(
        "'3 May' is not an EDTF date.",
        Assert.Throws<FormatException>(() => FuzzyDate.Parse("3 May")).Message);

    [Theory]
    [InlineData("2013", "2014-06~", "2013/2014-06~")]
    [InlineData("2014", "2013", "Backwards")]
    [InlineData("2013", "2014-22", "VagueEnd")]
    public void Two_dates_make_the_interval_that_their_text_would(string start, string end, string interval)
    {
        var made = FuzzyDate.CreateInterval(FuzzyDate.Parse(start), FuzzyDate.Parse(end));
        Assert.Equal(interval, made.Value?.Edtf ?? made.Error?.Fault.ToString());
        Assert.Equal(Edtf.Parse($"{start}/{end}"), made);
    }

    [Theory]
    [InlineData("2014-06-29", 2014, 6, 29)]
    [InlineData("2014-06~", 2014, 6, null)]
    [InlineData("2014-22", 2014, null, null)]
    [InlineData("-0043", -43, null, null)]
    public void A_date_has_the_parts_that_it_names(string edtf, int year, int? month, int? day) =>
        Assert.Equal(new DateParts(year, month, day), FuzzyDate.Parse(edtf).Start!.FirstParts);

    [Theory]
    [InlineData("June 2014")]
    [InlineData("2014-6-29")]
    [InlineData("2014-13")]
    [InlineData("")]
    public void A_date_that_must_be_guessed_is_not_EDTF(string text) => Assert.False(FuzzyDate.TryParse(text, out _));
}
