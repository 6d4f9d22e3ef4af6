using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Explainer.Tests.Prose;

/// <summary>The picture of who speaks on what: a table that fits a phone.</summary>
public sealed class EvidenceMapTests
{
    [Fact]
    public void A_row_for_each_stage_has_the_standing_and_the_number_of_works_of_each_speaker() =>
        Assert.Equal(
            """
            Stage | P0 | P1
            Stage 0 | Others say similar 2; One voice | –
            Stage 1 | Nobody who is quoted speaks of it.
            Stage 2 | Others say similar 2; One voice | Contested 1; One voice
            """,
            Draw(
                (0, [Said(0, "**What others found:** Yes [@a; @b]."), Said(0, "**What others found:** Nothing.")]),
                (1, []),
                (2, [Said(0, "**What others found:** Yes [@a; @b]."), Said(1, "**Others disagree:** No [@a]."), Said(0, "**What others found:** Nothing."), Said(1, "**What others found:** Nothing.")])),
            ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData(3, 12, "few", 12)]
    [InlineData(9, 12, "many", 12)]
    [InlineData(12, 4, "some", 12)]
    [InlineData(9, 9, "many", 9)]
    [InlineData(14, 11, "crowd", 14)]
    [InlineData(11, 14, "crowd", 14)]
    public void The_fewer_stand_side_by_side_where_not_all_fit(int speakers, int stages, string size, int rows)
    {
        var table = Parse(Build([.. Enumerable.Range(0, stages).Select(i => (i, Enumerable.Range(0, speakers).Select(s => Said(s, "**What others found:** Nothing.")).ToArray()))]));
        Assert.Equal($"voices {size}", table.ClassName);
        Assert.Equal(rows, table.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(speakers * stages, table.QuerySelectorAll("td a").Length);
        // Where the cells of a row stand below each other, each says whose it is.
        Assert.Equal(size == "crowd" ? speakers * stages : 0, table.QuerySelectorAll("td .column").Length);
    }

    [Fact]
    public void Too_many_speakers_for_a_place_each_are_counted()
    {
        var table = Parse(Build((0, [.. Enumerable.Range(0, 201).Select(s => Said(s, s < 5 ? "**Others disagree:** No [@a]." : "**What others found:** Nothing."))]), (1, [])));
        Assert.Equal(
            """
            Stage | Others say similar | Contested | One voice
            Stage 0 | – | Contested 5 | One voice 196
            Stage 1 | Nobody who is quoted speaks of it.
            """,
            Write(table), ignoreLineEndingDifferences: true);
    }

    private static string Draw(params (int Stage, string[] Said)[] stages) => Write(Parse(Build(stages)));

    private static string Write(IElement table) => string.Join('\n', table.QuerySelectorAll("tr").Select(row => string.Join(" | ", row.Children.Select(Text))));

    private static string Text(IElement cell) => cell.QuerySelectorAll(".standing") is { Length: > 0 } marks
        ? string.Join("; ", marks.Select(m => m.TextContent.Trim())) : cell.TextContent.Trim();

    private static IElement Parse(SiteTestResult built)
    {
        Assert.Equal("", built.Report);
        return new HtmlParser().ParseDocument(built["evidence/index.html"]).QuerySelector("table.voices")!;
    }

    private static SiteTestResult Build(params (int Stage, string[] Said)[] stages)
    {
        var site = SiteTest.Minimal.And("sources.yml", "- {id: article, type: webpage, title: The article}\n- {id: a, type: report, title: A}\n- {id: b, type: book, title: B}\n");
        foreach (var (stage, said) in stages)
        {
            site = site.And(
                string.Create(CultureInfo.InvariantCulture, $"story/{10 + stage}-c{stage}.md"),
                $"---\ntitle: Chapter {stage}\nsummary: S.\nstage: Stage {stage}\n---\n## Heading\n\n{string.Concat(said.Select((s, i) => s.Replace("NUMBER", $"{stage} {i}", StringComparison.Ordinal)))}");
        }

        return Enumerable.Range(0, 1 + stages.SelectMany(s => s.Said).Max(s => int.Parse(s[2..s.IndexOf(':', StringComparison.Ordinal)], CultureInfo.InvariantCulture)))
            .Aggregate(site, (all, i) => all.And($"profiles/p{i}.md", $"---\ntitle: P{i}\nsummary: S.\n---\n")).Build();
    }

    private static string Said(int speaker, string found) =>
        $"> {speaker}: NUMBER words are said\n>\n> — [Name](../profiles/p{speaker}.md), quoted in [@article]\n\n{found}\n\n";
}
