using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Read.Site;

namespace Explainer.Tests.Dates;

public sealed class DateWordsTests
{
    private static readonly DateWords German = ThemeWords.English.Dates with
    {
        Months = "Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember",
        MonthsAlone = "Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember",
        DayMonthYear = "{0}. {1} {2}",
        YearBefore = "{0} v. Chr.",
        EarlyYear = "{0} n. Chr.",
        Decade = "die {0}er Jahre",
        Between = "zwischen {0} und {1}",
        Summer = "Sommer {0}",
        Winter = "Winter {0}/{1}",
        SomeTimeIn = "irgendwann: {0}",
        About = "etwa {0}",
        Uncertain = "{0} (unsicher)",
        Range = "{0} bis {1}",
        DaysOfMonth = "{0}. bis {1}. {2} {3}",
        DaysOfYear = "{0}. {1} bis {2}. {3} {4}",
        MonthsOfYear = "{0} bis {1} {2}",
        From = "ab {0}",
        Until = "bis {0}",
        EndNotKnown = "{0}, Ende unbekannt",
        StartNotKnown = "bis {0}, Anfang unbekannt",
    };

    [Theory]
    [InlineData("2014-03-29%", "etwa 29. März 2014 (unsicher)")]
    [InlineData("2014-06-03/2014-06-05", "3. bis 5. Juni 2014")]
    [InlineData("2014-06-29/2014-07-03", "29. Juni bis 3. Juli 2014")]
    [InlineData("2014-06/2014-07", "Juni bis Juli 2014")]
    [InlineData("-0043/0014", "44 v. Chr. bis 14 n. Chr.")]
    [InlineData("199X", "die 1990er Jahre")]
    [InlineData("19XX", "zwischen 1900 und 1999")]
    [InlineData("2014-22", "Sommer 2014")]
    [InlineData("2014-24", "Winter 2014/2015")]
    [InlineData("2014-XX", "irgendwann: 2014")]
    [InlineData("2014/..", "ab 2014")]
    [InlineData("../2014", "bis 2014")]
    [InlineData("2014/", "2014, Ende unbekannt")]
    [InlineData("/2014", "bis 2014, Anfang unbekannt")]
    public void Another_language_brings_all_its_words(string edtf, string words) =>
        Assert.Equal(words, FuzzyDate.Parse(edtf).ToWords(German));

    [Fact]
    public void Months_may_stand_between_Arabic_commas() => Assert.Equal(
        "29 يونيو 2014",
        FuzzyDate.Parse("2014-06-29").ToWords(ThemeWords.English.Dates with { Months = "يناير، فبراير، مارس، أبريل، مايو، يونيو" }));

    [Fact]
    public void A_month_without_a_word_is_its_number() => Assert.Equal(
        "29 6 2014", FuzzyDate.Parse("2014-06-29").ToWords(ThemeWords.English.Dates with { Months = "January, February" }));

    [Theory]
    [InlineData("about {0", "about {0")]
    [InlineData("{1} {0} }{", "{1} 2014 }{")]
    [InlineData("", "")]
    public void A_broken_pattern_breaks_only_its_own_words(string pattern, string words) =>
        Assert.Equal(words, FuzzyDate.Parse("2014~").ToWords(ThemeWords.English.Dates with { About = pattern }));

    /// <summary>Several dates, as of events that share a mark in the chart, and the time that they take together.</summary>
    [Theory]
    [InlineData("2014-06 2014-06", "June 2014")]
    [InlineData("2014 2014-06-29", "2014")]
    [InlineData("2014-06-03/2014-06-05 2014-06-04/2014-06-09", "3 to 9 June 2014")]
    [InlineData("2012/2014 2013/2015-03", "2012 to March 2015")]
    [InlineData("2013/2016 2014", "2013 to 2016")]
    [InlineData("2014~ 2015-02", "about 2014 to February 2015")]
    [InlineData("2014/.. 2013", "from 2013")]
    [InlineData("../2014 2013/2016", "until 2016")]
    [InlineData("../2014 2015/..", "2014 to 2015")]
    public void Several_dates_are_worded_from_the_first_start_to_the_last_end(string dates, string text) =>
        Assert.Equal(text, FuzzyDate.SpanToWords([.. dates.Split(' ').Select(FuzzyDate.Parse)], ThemeWords.English.Dates));
}
