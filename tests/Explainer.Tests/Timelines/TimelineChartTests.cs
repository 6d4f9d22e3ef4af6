using System.Globalization;

namespace Explainer.Tests.Timelines;

/// <summary>Where events stand in the drawing of the timeline, for few and many, of one day and of thousands of years.</summary>
public sealed class TimelineChartTests
{
    [Fact]
    public void Nine_days_have_a_tick_each() => Verify(
        """
        axis: 16 17 18 19 20 21 22 23 24 | July 1969
        no strand: 16 July 1969: Launch; 20 July 1969: Landing; 24 July 1969: Return
        """,
        "1969-07-16 Launch", "1969-07-20 Landing", "1969-07-24 Return");

    [Fact]
    public void Days_of_two_months_are_named_by_both() => Verify(
        """
        axis: 25 26 27 28 29 30 1 2 3 4 5 | April 1986 May 1986
        no strand: 25 April 1986: One; 5 May 1986: Two
        """,
        "1986-04-25 One", "1986-05-05 Two");

    [Fact]
    public void A_year_or_two_have_months() => Verify(
        """
        axis: Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec. Jan. Feb. Mar. | 2014 2015
        no strand: 12 January 2014: One; 3 March 2015: Two
        """,
        "2014-01-12 One", "2015-03-03 Two");

    [Fact]
    public void A_century_has_years() => Verify(
        """
        axis: 1915 1920 1925 1930 1935 1940 1945 1950 1955 1960 1965 1970 1975 1980 1985 1990 1995 2000 2005 2010
        no strand: 3 May 1911: One; 1 June 1966: Between; 9 August 2014: Two
        """,
        "1911-05-03 One", "1966-06-01 Between", "2014-08-09 Two");

    [Fact]
    public void Years_before_Christ_do_not_run_into_each_other() => Verify(
        """
        axis: 750 BC 700 BC 650 BC 600 BC 550 BC 500 BC 450 BC 400 BC 350 BC 300 BC 250 BC 200 BC 150 BC 100 BC 50 BC
        no strand: 753 BC: Rome; 15 March 44 BC: The Ides of March
        """,
        "-0752 Rome", "-0043-03-15 The Ides of March");

    [Fact]
    public void An_outlier_does_not_press_all_others_together() => Verify(
        """
        axis: 1001 BC 1000 BC 1990 1992 1994 1996 1998 2000 2002 2004 2006 2008 2010 2012 2014 2016 2018 2020 //
        no strand: 1001 BC: Very old; 1990: A; 2000: B; 2010: C; 2020: D
        """,
        "-1000 Very old", "1990 A", "2000 B", "2010 C", "2020 D");

    [Fact]
    public void One_event_stands_alone_on_its_day() => Verify(
        """
        axis: 10 | June 2014
        no strand: 10 June 2014: Only
        """,
        "2014-06-10 Only");

    [Fact]
    public void Forty_events_of_a_day_are_one_mark_that_leads_to_the_first_in_the_list()
    {
        var built = TimelineChart.Build(["2014-06-01 Before", .. Enumerable.Range(0, 40).Select(i => $"2014-06-10 Event {i}"), "2014-06-20 After"]);
        Assert.Equal(
            """
            axis: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 | June 2014
            no strand: 1 June 2014: Before; 10 June 2014: 40 events; 20 June 2014: After
            """,
            TimelineChart.Read(built).ToString(), ignoreLineEndingDifferences: true);
        Assert.Contains("""<a href="#x-e00001" class="mark" aria-label="10 June 2014: 40 events">""", built["timeline/index.html"], StringComparison.Ordinal);
        Assert.Contains("""<li id="x-e00001" """, built["timeline/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("x-e00002", built["timeline/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Three_events_of_a_day_stand_beside_each_other() => Verify(
        """
        axis: 10 11 12 | June 2014
        no strand: 10 June 2014: A; 10 June 2014: B; 10 June 2014: C; 12 June 2014: D
        """,
        "2014-06-10 A", "2014-06-10 B", "2014-06-10 C", "2014-06-12 D");

    [Theory]
    [InlineData("2014-06-10 A", "2014-06-10 B", "2014-06-10 C", "2014-06-12 D")]
    [InlineData("2012-01-01 A", "2014-09-10 B", "2014-09-24 C", "2014-10-10 D", "2020-01-01 E")]
    [InlineData("2012-01-01 A", "2014/2016 B", "2014-01-20 C", "2014-02-20/.. D", "2014-09-10 E", "2020-01-01 F")]
    public void Near_dates_stand_from_top_to_bottom_as_they_are_read(params string[] events) => Assert.Empty(Chart(events).FindFaults(events.Length));

    [Fact]
    public void Uncertain_and_open_dates_have_their_place() => Verify(
        """
        axis: 1984 1986 1988 1990 1992 1994 1996 1998 2000 2002 2004 2006 2008 2010 2012 2014
        no strand: 1984 (uncertain): A; until 1990: E; some time in 2001: F; about 2014: B; from 2014: C; winter 2014–2015: D
        """,
        "1984? A", "2014~ B", "2014/.. C", "2014-24 D", "../1990 E", "2001-XX F");

    [Fact]
    public void Turning_points_have_their_name_in_the_chart() => Verify(
        """
        axis: 2015 2016 2017 2018 2019 2020
        First strand: 10 June 2014: An event with a long title [Short]; 1 January 2017: Not one; 2 February 2020: Its title [Its title]
        Second strand: 3 March 2015: Other
        """,
        "2014-06-10 An event with a long title|strand: a\nturning_point: Short", "2020-02-02 Its title|strand: a\nturning_point: true",
        "2017-01-01 Not one|strand: a\nturning_point: false", "2015-03-03 Other|strand: b");

    [Fact]
    public void A_turning_point_is_not_lost_in_a_crowd() => Verify(
        """
        axis: 1 2 3 4 5 6 7 8 9 10 | June 2014
        no strand: 1 June 2014: The turn [Turn]; 1 June 2014: 5 events; 10 June 2014: After
        """,
        [.. Enumerable.Range(0, 5).Select(i => $"2014-06-01 Event {i}"), "2014-06-01 The turn|turning_point: Turn", "2014-06-10 After"]);

    [Fact]
    public void Hundreds_of_events_of_a_year_and_thousands_of_a_century_stay_few_marks()
    {
        var year = Chart(Random(400, 11, r => Day(2014, r)));
        Assert.Empty(year.FindFaults(400));
        Assert.InRange(year.Marks, 20, 120);
        var number = Depth.Choose(800, 3000);
        var century = Chart(Random(number, 12, r => Day(1900 + r.Next(120), r)));
        Assert.Empty(century.FindFaults(number));
        Assert.InRange(century.Marks, 20, 120);
    }

    [Fact]
    public void No_two_labels_or_marks_touch_and_the_order_is_kept()
    {
        for (var seed = 0; seed < Depth.Choose(8, 300); seed++)
        {
            var (number, span) = (new Random(seed).Next(1, 60), new[] { 0, 1, 30, 2500 }[seed % 4]);
            var events = Random(number, seed, r => Date(r, span));
            var built = TimelineChart.Build(events);
            var chart = TimelineChart.Read(built);
            Assert.True(!chart.FindFaults(number).Any(), $"seed {seed}: {string.Join("; ", chart.FindFaults(number))}\n{chart}");
            // Earlier events stand to the left, in whatever row.
            var places = chart.Places;
            var inOrder = built.Site!.Events.Where(e => places.ContainsKey(e.Id.Name)).Select(e => places[e.Id.Name]).ToList();
            Assert.NotEmpty(places);
            Assert.Equal(places.Count, inOrder.Count);
            Assert.True(built.Site.Events.Any(e => e.Date.Earliest is null) || inOrder.SequenceEqual(inOrder.Order()), $"seed {seed}: not in order\n{chart}");
        }
    }

    private static void Verify(string expected, params string[] events) =>
        Assert.Equal(expected, TimelineChart.Read(TimelineChart.Build(events)).ToString(), ignoreLineEndingDifferences: true);

    private static TimelineChart Chart(IEnumerable<string> events) => TimelineChart.Read(TimelineChart.Build(events));

    private static List<string> Random(int number, int seed, Func<Random, string> date)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, number).Select(i =>
            $"{date(random)} Event {i} {new string('x', random.Next(30))}|{(random.Next(3) == 0 ? "strand: a\n" : random.Next(2) == 0 ? "strand: b\n" : "")}{(number < 100 && random.Next(6) == 0 ? "turning_point: true\n" : "")}")];
    }

    private static string Day(int year, Random random) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}");

    private static string Date(Random random, int span)
    {
        var year = (span > 100 ? -500 : 1990) + random.Next(span + 1);
        return random.Next(8) switch
        {
            0 => Year(year),
            1 => Year(year) + "~",
            2 => $"{Year(year)}/{Year(year + 1 + random.Next(span + 1))}",
            // A summer, or an autumn where the summer would be asked about: "1921-22" may be two years.
            3 => Year(year) + (year % 100 == 21 ? "-23" : "-22"),
            4 => Year(year) + "/..",
            _ => Day(year, random),
        };
    }

    private static string Year(int year) => year < 0
        ? string.Create(CultureInfo.InvariantCulture, $"-{-year:0000}") : string.Create(CultureInfo.InvariantCulture, $"{year:0000}");
}
