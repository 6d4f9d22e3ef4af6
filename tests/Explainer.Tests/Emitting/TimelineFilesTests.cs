using System.Text.Json;

namespace Explainer.Tests.Emitting;

public sealed class TimelineFilesTests
{
    private static readonly SiteTest Site = SiteTest.With("site.yml", """
            title: Test
            language: en
            url: https://example.org/sub/
            strands: [{id: law, title: "Law, and order"}]
            eras: [{title: Before & after, start: 2010, end: 2019-05}]

            """)
        .And("timeline/1-day.md", "---\ntitle: 'A \"day\" <b>'\nsummary: One, two.\ndate: 2014-06-29\nplace: Raqqa\nstrand: law\n---\n")
        .And("timeline/2-span.md", "---\ntitle: الرقة\nsummary: S\ndate: 2014-07\nend: 2015\n---\n")
        .And("timeline/3-open.md", "---\ntitle: Open\nsummary: S\ndate: ../2016~\n---\n")
        .And("timeline/4-old.md", "---\ntitle: Old\nsummary: S\ndate: '-0043'\n---\n");

    [Fact]
    public void The_timeline_is_a_table_for_spreadsheets() =>
        Assert.Equal("""
            date,date_in_words,earliest,latest,title,summary,place,strand,address
            ../2016~,until about 2016,,2016-12-31,Open,S,,,https://example.org/sub/timeline/3-open/
            "'-0043",44 BC,"'-0043-01-01","'-0043-12-31",Old,S,,,https://example.org/sub/timeline/4-old/
            2014-06-29,29 June 2014,2014-06-29,2014-06-29,"A ""day"" <b>","One, two.",Raqqa,"Law, and order",https://example.org/sub/timeline/1-day/
            2014-07/2015,July 2014 to 2015,2014-07-01,2015-12-31,الرقة,S,,,https://example.org/sub/timeline/2-span/

            """.ReplaceLineEndings("\r\n"), Site.Build()["timeline/timeline.csv"]);

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("=HYPERLINK(\\\"https://example.org/\\\")", "\"'=HYPERLINK(\"\"https://example.org/\"\")\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("1-1", "1-1")]
    public void A_cell_that_begins_like_a_formula_is_text(string place, string cell) =>
        Assert.Contains($",S,{cell},,https:", SiteTest.With("timeline/a.md", $"---\ntitle: A\nsummary: S\ndate: 2014\nplace: \"{place}\"\n---\n").Build()["timeline/timeline.csv"], StringComparison.Ordinal);

    [Fact]
    public void The_timeline_is_a_file_of_TimelineJS() =>
        Assert.Equal("""
            {
              "events": [
                {
                  "unique_id": "3-open",
                  "start_date": {"year": 2016},
                  "display_date": "until about 2016",
                  "text": {"headline": "<ahref=\"https://example.org/sub/timeline/3-open/\">Open</a>", "text": "S"}
                },
                {
                  "unique_id": "4-old",
                  "start_date": {"year": -44},
                  "display_date": "44 BC",
                  "text": {"headline": "<ahref=\"https://example.org/sub/timeline/4-old/\">Old</a>", "text": "S"}
                },
                {
                  "unique_id": "1-day",
                  "start_date": {"year": 2014, "month": 6, "day": 29},
                  "display_date": "29 June 2014",
                  "group": "Law, and order",
                  "text": {"headline": "<ahref=\"https://example.org/sub/timeline/1-day/\">A &quot;day&quot; &lt;b&gt;</a>", "text": "One, two."}
                },
                {
                  "unique_id": "2-span",
                  "start_date": {"year": 2014, "month": 7},
                  "end_date": {"year": 2015},
                  "display_date": "July 2014 to 2015",
                  "text": {"headline": "<ahref=\"https://example.org/sub/timeline/2-span/\">الرقة</a>", "text": "S"}
                }
              ],
              "eras": [
                {
                  "start_date": {"year": 2010},
                  "end_date": {"year": 2019, "month": 5},
                  "text": {"headline": "Before &amp; after", "text": ""}
                }
              ]
            }
            """.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal),
            Site.Build()["timeline/timeline.json"].Replace(" ", "", StringComparison.Ordinal).Replace("\\u0022", "\\\"", StringComparison.Ordinal)
                .Replace("\\u0026", "&", StringComparison.Ordinal)
                .Replace("\\u003C", "<", StringComparison.Ordinal).Replace("\\u003E", ">", StringComparison.Ordinal));

    [Theory]
    [InlineData("0001", 1)]
    [InlineData("0000", -1)]
    [InlineData("-0043", -44)]
    public void Years_before_Christ_are_counted_as_TimelineJS_labels_them(string date, int year)
    {
        using var json = JsonDocument.Parse(SiteTest.With("timeline/a.md", $"---\ntitle: A\nsummary: S\ndate: '{date}'\n---\n").Build()["timeline/timeline.json"]);
        Assert.Equal(year, json.RootElement.GetProperty("events")[0].GetProperty("start_date").GetProperty("year").GetInt32());
    }

    [Fact]
    public void The_page_of_the_timeline_leads_to_both()
    {
        var page = Site.Build()["timeline/index.html"];
        Assert.Contains("<a href=\"timeline.csv\" download>", page.Replace("../timeline/", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<a href=\"timeline.json\" download>", page.Replace("../timeline/", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_events_has_neither() =>
        Assert.DoesNotContain(SiteTest.Minimal.Build().Files.Keys, path => path.StartsWith("timeline/", StringComparison.Ordinal));

    [Fact]
    public void The_file_is_JSON_whatever_writers_write()
    {
        var site = SiteTest.With("timeline/a.md", "---\ntitle: \"\\\\ \\\" \\u2028 </script>\"\nsummary: S\ndate: 2014\n---\n");
        using var json = JsonDocument.Parse(site.Build()["timeline/timeline.json"]);
        Assert.Equal("a", json.RootElement.GetProperty("events")[0].GetProperty("unique_id").GetString());
    }
}
