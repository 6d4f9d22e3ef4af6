using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary>Keys, values and dates that <c>explainer check --fix</c> writes as they are meant.</summary>
public sealed class CheckFixValueTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("3 May 2016", "2016-05-03")]
    [InlineData("\"29.6.2014\"", "\"2014-06-29\"")]
    [InlineData("'June 2014'", "'2014-06'")]
    [InlineData("20140629", "2014-06-29")]
    [InlineData("29/06/2014", "2014-06-29")]
    [InlineData("the 1990s", "199X")]
    [InlineData("03/05/2016", null)]
    [InlineData("2014-02-30", null)]
    [InlineData("2014-13", null)]
    [InlineData("2014/2013", null)]
    [InlineData("2014-06-29T12:00", null)]
    [InlineData("2011/12", null)]
    [InlineData("soon", null)]
    [InlineData("late August 2014", null)]
    [InlineData("mid-2014", null)]
    public async Task A_date_is_rewritten_only_where_one_reading_is_left_and_nothing_is_lost(string written, string? rewritten)
    {
        SiteTest.With("profiles/a.md", $"---\ntitle: A\nsummary: B\nborn: {written}\n---\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal($"---\ntitle: A\nsummary: B\nborn: {rewritten ?? written}\n---\n", Text("profiles/a.md"));
    }

    [Theory]
    [InlineData("titel: A", "title: A")]
    [InlineData("title: A\nsummry: B\nsummary: C", null)]
    [InlineData("title:A\nsummary: B", "title: A\nsummary: B")]
    [InlineData("title: @Ada", "title: \"@Ada\"")]
    public async Task Keys_and_values_are_written_as_the_message_says(string facts, string? mended)
    {
        SiteTest.With("about.md", $"---\n{facts}\n---\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal($"---\n{mended ?? facts}\n---\n", Text("about.md"));
    }

    [Theory]
    [InlineData("title: Ada: a life", "title: \"Ada: a life\"")]
    [InlineData("title: Ada \"A\": a life", "title: 'Ada \"A\": a life'")]
    [InlineData("title: Ada's: a life", "title: \"Ada's: a life\"")]
    [InlineData("title: It ends with:", "title: \"It ends with:\"")]
    [InlineData("title: مكتبة: حياة", "title: \"مكتبة: حياة\"")]
    [InlineData("title: Ada: a life # a remark", null)]
    [InlineData("title: Ada: a life\n  that goes on", null)]
    [InlineData("title: Ada: a life\n\n  that goes on", null)]
    [InlineData("title: [Ada: a, b: c: d]", null)]
    [InlineData("title: \"Ada\": a life", null)]
    [InlineData("title: &a Ada: a life", null)]
    [InlineData("- title: Ada: a life", null)]
    public async Task A_value_is_put_in_quotes_only_where_it_is_one_line_of_text(string line, string? quoted)
    {
        SiteTest.With("about.md", $"---\n{line}\n---\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal($"---\n{quoted ?? line}\n---\n", Text("about.md"));
    }

    [Fact]
    public async Task A_date_in_JSON_stays_JSON()
    {
        SiteTest.Minimal.And("sources.json", "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\", \"issued\": {\"raw\": \"3 May 2016\"}}]\n").WriteTo(place.Input);
        await Fix();
        Assert.Contains("\"issued\": {\"raw\": ", Text("sources.json"), StringComparison.Ordinal);
        Assert.Equal(2, Text("sources.json").Split('[').Length);
    }

    [Fact]
    public async Task The_old_keys_of_dates_become_the_new_one()
    {
        SiteTest.With("profiles/a.md", "---\ntitle: A\nsummary: B\njoined: 2012-03 # or later\nrole: Reader\nleft: \"2014~\"\n---\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal(
            "---\ntitle: A\nsummary: B\ndates: [{label: Joined, date: 2012-03}, {label: Left, date: 2014~}] # or later\nrole: Reader\n\n---\n",
            Text("profiles/a.md"));
    }

    [Fact]
    public async Task What_is_certain_of_a_list_a_colon_and_a_fence_is_mended()
    {
        SiteTest.With("profiles/a.md", "—\ntitle： A\nsummary:\u00A0B\nno_links: loan, desk\n—\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal("---\ntitle: A\nsummary: B\nno_links: [loan, desk]\n---\n", Text("profiles/a.md"));
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(place.Input, file));

    private Task<ConsoleRun> Fix() => ConsoleRun.Plain(place.Root, "check", "--input", "/place/input", "--fix");
}
