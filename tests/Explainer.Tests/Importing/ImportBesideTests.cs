namespace Explainer.Tests.Importing;

/// <summary>What stands beside what a navigation lists, has the name of another, or is for another format.</summary>
public sealed class ImportBesideTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("```{=latex}\n\\newpage\n```", "<!-- import: a part that readers did not see: \\newpage -->")]
    [InlineData("```{=typst}\n#pagebreak()\n```\n\n```{=html}\n<b>Bold</b>\n```\n\n```{=markdown}\n::: {.callout-note}\nText.\n:::\n```", "<!-- import: a part that readers did not see: #pagebreak() -->\n\n**Bold**\n\n:::note\nText.\n:::")]
    [InlineData("```{=latex}\n\\newpage\n```\n\n```{r}\nplot(1)\n```", "<!-- import: a part that readers did not see: \\newpage -->\n\n```r\nplot(1)\n```\n\n![unnamed chunk 1 1](images/freeze/index/figure-html/unnamed-chunk-1-1.png)")]
    public async Task What_is_for_another_format_was_not_seen_and_is_no_cell(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        [.. ImportPlace.FilesOf("Quarto"), ("index.qmd", "# Home\n\n" + written + "\n"), ("_freeze/index/figure-html/unnamed-chunk-1-1.png", "")]));

    [Fact]
    public async Task What_a_directive_has_for_another_format_was_not_seen() => Assert.Equal("<!-- import: a part that readers did not see: \\newpage -->\n\n**Bold**", await place.Page("MyST", "# Home\n\n```{raw} latex\n\\newpage\n```\n\n```{raw} html\n<b>Bold</b>\n```\n"));

    [Fact]
    public async Task Of_several_notes_of_one_name_the_nearest_is_meant()
    {
        var made = await place.Import([.. ImportPlace.FilesOf("Obsidian"), ("Home.md", "# Home\n\nSee [Editor](Editor).\n"), ("api/Editor.md", "# Editor\n\nText.\n"), ("plugins/deep/Editor.md", "# Editor\n\nText.\n"), ("api/Editor/blur.md", "See [`Editor`](Editor) and [[Editor]].\n"), ("plugins/deep/x/y.md", "See [it](Editor) and [[Editor]].\n")]);
        Assert.Contains("See [`Editor`](index.md) and [Editor](index.md).\n", made, StringComparison.Ordinal);
        Assert.Contains("See [it](../Editor.md) and [Editor](../Editor.md).\n", made.Replace("editor.md", "Editor.md", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("led to nothing", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_whose_index_alone_is_listed_is_not_torn()
    {
        var made = await place.Import(("mkdocs.yml", "site_name: Lending\nnav:\n  - Home: index.md\n  - Gatherings: gatherings/index.md\n  - More: [a.md]\n"), ("docs/index.md", "# Home\n\nText.\n"), ("docs/a.md", "# A\n\nText.\n"), ("docs/gatherings/index.md", "# Gatherings\n\nText.\n"),
            ("docs/gatherings/hackathon.md", "# Hackathon\n\nText.\n"), ("docs/gatherings/deep/one.md", "# One\n\nText.\n"), ("docs/z.md", "# Z\n\nText.\n"));
        Assert.Equal("10-gatherings/deep/index.md 10-gatherings/deep/one.md 10-gatherings/hackathon.md 10-gatherings/index.md 20-more/10-a.md 20-more/index.md index.md z.md",
            string.Join(' ', made.Split("=== input/").Skip(1).Select(f => f.Split('\n')[0]).Where(f => f.EndsWith(".md", StringComparison.Ordinal))));
        Assert.DoesNotContain("EX166", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_room_in_the_navigation_stands_together()
    {
        var made = await place.Import([("mkdocs.yml", $"site_name: Lending\nnav:\n{string.Concat(Enumerable.Range(1, 10).Select(i => $"  - a{i}.md\n"))}"), ("docs/index.md", "# Home\n\nText.\n"), .. Enumerable.Range(1, 10).Select(i => ($"docs/a{i}.md", $"# A{i}\n\nText.\n"))]);
        Assert.Contains("  - 70-a7.md\n  - {title: \"More\", links: [80-a8.md, 90-a9.md, 100-a10.md]}\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "conf", "docs/events")]
    [InlineData("date: 2020-01-05", "conf", "timeline")]
    public async Task One_dated_page_makes_no_events_of_all(string facts, string name, string folder) => Assert.Contains($"/{name}.md\n", (await place.Import(("index.md", "# Home\n\nText.\n"),
        ("docs/events/conf.md", $"---\ntitle: Conf\n{facts}\n---\n\nText.\n"), ("docs/events/release.md", "---\ntitle: Release\ndate: 2021-02-03\n---\n\nText.\n"), ("docs/a.md", "# A\n\nText.\n"))).Replace($"input/{folder}", "input", StringComparison.Ordinal).Replace("=== input/", "/", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public async Task Lessons_of_The_Carpentries_are_run_by_their_own_program()
    {
        var made = await place.Import([.. ImportPlace.FilesOf("Carpentries"), ("index.md", "# Home\n\nText.\n"), ("episodes/b.Rmd", "---\ntitle: B\n---\n\n```{r}\nplot(1)\n```\n")]);
        Assert.Contains("run `sandpaper::build_lesson()` in R", made, StringComparison.Ordinal);
        Assert.DoesNotContain("jupytext", made, StringComparison.Ordinal);
    }
}
