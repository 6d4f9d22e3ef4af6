using System.Globalization;
using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary>Everything that <c>explainer build</c> prints.</summary>
public sealed class BuildConsoleTests : IDisposable
{
    private static readonly string[] Build = ["build", "--input", "/place/input", "--output", "/place/output"];

    // Every line has something that takes another width on screen than it has characters.
    private static readonly SiteTest Tricky = SiteTest.Minimal
        .And("tabs.md", "---\ntitle: Tabs\n---\n\n\tcode\n\n-\titem <b>bold</b>\n")
        .And("emoji.md", "---\ntitle: Emoji\n---\n\n📚 🇸🇪 👩‍👧 [books](bokks.md)\n")
        .And("arabic.md", "---\ntitle: Arabic\n---\n\nالرقة [رابط](مفقود.md) مدينة\n")
        .And("wide.md", "---\ntitle: Wide\nsumary: 図書館\n---\n\n図書館の本 [本](ほん.md)\n")
        .And("marks.md", "---\ntitle: Marks\n---\n\ne\u0301te\u0301 n\u0303 [a](b.md)\n")
        .And("long.md", $"---\ntitle: Long\n---\n\n{string.Concat(Enumerable.Repeat("Many words on one line. ", 30))}[gone](gone.md) {string.Concat(Enumerable.Repeat("And on. ", 30))}\n")
        .And("escape.md", "---\ntitle: Escape\n---\n\nA \e[31mred\e[0m\a word <b>\n");

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_site_without_problems()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        Assert.Equal(
            "[output]\nBuilt 3 pages, 44 files in /place/output: no problems, 0 ms.\n[exit] 0\n",
            (await ConsoleRun.Plain(place.Root, Build)).Text);
        Assert.Equal(
            "[output]\nNothing changed in 3 pages, 44 files in /place/output: no problems, 0 ms.\n[exit] 0\n",
            (await ConsoleRun.Plain(place.Root, Build)).Text);
        Assert.True(File.Exists(place.At("output/index.html")));
    }

    [Fact]
    public void A_site_to_be_opened_from_disk_has_a_folder_of_its_own_and_a_zip()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        var run = Child.Run(place.Root, null, "build", "--offline");
        Assert.Equal(
            "Built 2 pages, 39 files in output-offline and output-offline.zip: no problems, 0 ms.\n",
            ConsoleRun.Normalise(run.Output, place.Root));
        Assert.Equal("output-offline output-offline.zip", place.Beside);
        Assert.Contains("href=\"site-map/index.html\"", File.ReadAllText(place.At("output-offline/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_written_where_the_command_says()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        Assert.Equal(
            "[output]\nBuilt 2 pages, 39 files in /place/output/ and /place/output.zip: no problems, 0 ms.\n[exit] 0\n",
            (await ConsoleRun.Plain(place.Root, "build", "--offline", "--input", "/place/input", "--output", "/place/output/")).Text);
        Assert.Equal("output.zip", place.Beside);
    }

    [Fact]
    public async Task Warnings_are_printed_and_the_site_is_written()
    {
        SiteTest.Minimal.And("other.csv", "x").And("stray.csv", "x").WriteTo(place.Input);
        Assert.Equal(
            """
            [error]
            other.csv:1:1: warning EX124: Nothing links to this file, so it is not published. Link to it, or begin its name with _.
            stray.csv:1:1: warning EX124: Nothing links to this file, so it is not published. Link to it, or begin its name with _.
            [output]
            Built 3 pages, 44 files in /place/output: 2 warnings, 0 ms.
            [exit] 0

            """,
            (await ConsoleRun.Plain(place.Root, Build)).Text);
    }

    [Fact]
    public async Task With_errors_nothing_is_written_and_the_old_site_stays()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        await ConsoleRun.Plain(place.Root, Build);
        var before = FolderState.Read(place.Output) + FolderState.Times(place.Output);
        SiteTest.With("stray.csv", "x").And("profiles/a.md", "---\ntitle: A\nsummary: B\nborn: 3 May\n---\n\n# B\n").WriteTo(place.Input);
        Assert.Equal(
            """
            [error]
            profiles/a.md:4:7: error EX104: '3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.
            profiles/a.md:7:1: error EX202: A first-level heading stands in the text, but the page's title is in the front matter. Write ## B.
            stray.csv:1:1: warning EX124: Nothing links to this file, so it is not published. Link to it, or begin its name with _.
            [output]
            Nothing is written to /place/output: 2 errors, 1 warning, 0 ms.
            [exit] 1

            """,
            (await ConsoleRun.Plain(place.Root, Build)).Text);
        Assert.Equal(before, FolderState.Read(place.Output) + FolderState.Times(place.Output));
        Assert.Equal("", place.Beside);
    }

    [Theory]
    [InlineData("_theme/00-broken.css")]
    [InlineData("_theme/words.yml")]
    public async Task A_broken_file_of_the_theme_is_an_error_like_any_other(string file)
    {
        SiteTest.Minimal.And(file, [0x61, 0xFF, 0x62]).WriteTo(place.Input);
        Assert.Equal(
            $"[error]\n{file}:1:2: error EX102: The byte 0xFF here is not UTF-8. Save the file as UTF-8.\n"
            + "[output]\nNothing is written to /place/output: 1 error, 0 ms.\n[exit] 1\n",
            (await ConsoleRun.Plain(place.Root, Build)).Text);
        Assert.Equal("none", place.Site);
    }

    [Fact]
    public async Task On_a_terminal_every_problem_shows_its_line_and_a_caret_under_what_is_meant()
    {
        Tricky.WriteTo(place.Input);
        Verifier.Verify((await ConsoleRun.Interactive(place.Root, Build)).Text, "txt");
    }

    [Fact]
    public async Task On_a_terminal_with_colours_the_same_is_coloured()
    {
        Tricky.And("Loud.md", "---\ntitle: Loud\n---\n").WriteTo(place.Input);
        Verifier.Verify((await ConsoleRun.Coloured(place.Root, Build)).Text, "txt");
    }

    [Fact]
    public async Task Where_nobody_watches_every_problem_is_one_line()
    {
        Tricky.WriteTo(place.Input);
        var run = await ConsoleRun.Plain(place.Root, Build);
        Verifier.Verify(run.Text, "txt");
        Assert.DoesNotContain('\e', run.Error);
    }

    [Fact]
    public async Task Long_work_shows_its_progress_and_the_result_is_the_same()
    {
        var site = Enumerable.Range(0, 600).Aggregate(SiteTest.Minimal, (s, i) =>
            s.And(string.Create(CultureInfo.InvariantCulture, $"p{i}.md"), string.Create(CultureInfo.InvariantCulture, $"---\ntitle: A{i}\n---\n")));
        site.WriteTo(place.Input);
        Assert.Equal(
            "Built 606 pages, 1247 files in /place/output: no problems, 0 ms.\n",
            (await ConsoleRun.Interactive(place.Root, Build)).Output);
        Directory.Delete(place.Output, recursive: true);
        Assert.Equal("", (await ConsoleRun.Plain(place.Root, Build)).Error);
    }
}
