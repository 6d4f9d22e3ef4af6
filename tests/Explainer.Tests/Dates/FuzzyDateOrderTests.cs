using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Tests.Dates;

public sealed class FuzzyDateOrderTests
{
    private const string Golden = """
        ../-0043
        ../2013
        /2013
        ../2014-06-29
        Y-17000
        -00XX
        -0043
        -0043-03-15
        0000
        0079-08-24
        1985
        199X
        20XX
        201X
        2013
        2013/2014-06
        2013/2014
        2013/2014~
        2013/
        2013/..
        2014-01-01
        2014-01
        2014
        2014%
        2014-XX
        2014?
        2014~
        2014/2015
        2014/..
        2014-21
        2014-06-01
        2014-06-15/2014-06-20
        2014-06-29
        2014-06-29~
        2014-06-29/2014-07
        2014-06-29/..
        2014-24
        Y17000
        """;

    [Fact]
    public void Dates_stand_by_earliest_day_then_latest_day_then_text()
    {
        var golden = Golden.Split('\n').Select(FuzzyDate.Parse).ToArray();
        for (var seed = 0; seed < 20; seed++)
        {
            var dates = golden.ToArray();
            new Random(seed).Shuffle(dates);
            Array.Sort(dates);
            Assert.Equal(Golden.Split('\n'), dates.Select(date => date.Edtf));
        }
    }

    [Theory]
    [InlineData("2014-06-29", "2014-06-29~")]
    [InlineData("2014", "2014-XX")]
    [InlineData("../2014", "/2014")]
    [InlineData("2014/..", "2014/")]
    public void Dates_of_the_same_days_are_alike_by_days_but_not_equal(string a, string b)
    {
        Assert.Equal(0, FuzzyDate.ByDays.Compare(FuzzyDate.Parse(a), FuzzyDate.Parse(b)));
        Assert.NotEqual(0, FuzzyDate.Parse(a).CompareTo(FuzzyDate.Parse(b)));
    }

    [Fact]
    public void No_date_comes_before_any_date() => Assert.Equal(1, FuzzyDate.Parse("../2014").CompareTo(null));
}
