using System.Runtime.Versioning;
using System.Text;
using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary>What <c>explainer check --fix</c> changes, what it leaves alone, and what it says.</summary>
public sealed class CheckFixTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task It_mends_dates_quotes_and_old_addresses_says_where_and_checks_again()
    {
        SiteTest.Minimal
            .And("permalinks.lock", "/opening-hourz/\n")
            .And("opening-hours.md", "---\ntitle: Opening: hours\nsummary: When: we are open\n---\n\nText: stays.\n")
            .And("profiles/ada-lind.md", "---\ntitle: Ada Lind\nsummary: B\nborn: 3 May 2016\ndied: about 2020 # or later\n---\n")
            .WriteTo(place.Input);
        Assert.Equal(
            """
            [output]
            opening-hours.md:2: 'Opening: hours' is now '"Opening: hours"'.
            profiles/ada-lind.md:4: '3 May 2016' is now '2016-05-03'.
            profiles/ada-lind.md:5: 'about 2020' is now '2020~'.
            opening-hours.md:3: 'When: we are open' is now '"When: we are open"'.
            opening-hours.md:4: added 'redirect_from: [/opening-hourz/]'.
            Mended 5 problems.
            Checked /place/input, 7 pages: no problems, 0 ms.
            [exit] 0

            """,
            (await Fix()).Text);
        Assert.Equal("---\ntitle: \"Opening: hours\"\nsummary: \"When: we are open\"\nredirect_from: [/opening-hourz/]\n---\n\nText: stays.\n", Text("opening-hours.md"));
        Assert.Equal("---\ntitle: Ada Lind\nsummary: B\nborn: 2016-05-03\ndied: 2020~ # or later\n---\n", Text("profiles/ada-lind.md"));
    }

    [Fact]
    public async Task What_the_finished_pages_have_needs_a_decision_too()
    {
        SiteTest.With("a.md", "---\ntitle: A\nupdated: 3 May 2016\n---\n\n" + string.Concat(Enumerable.Repeat("Subsequently, administrators communicated determinations to organisations that participated. ", 14)) + "\n")
            .And("site.yml", SiteTest.SiteYml + "reading_grade: 9\n").WriteTo(place.Input);
        var text = (await Fix()).Text;
        Assert.Contains("Mended 1 problem. 1 needs your decision.\n", text, StringComparison.Ordinal);
        Assert.Contains(": 1 warning, ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_cannot_mend_it_reports_and_leaves_as_it_was()
    {
        var site = SiteTest.With("a.md", "---\ntitle: A\nupdated: 2016-05-03\n---\n\n[b](b.md)\n");
        site.WriteTo(place.Input);
        Assert.Equal(
            """
            [output]
            Nothing was changed. 1 needs your decision.
            a.md:6:5: error EX205: There is no file 'b.md'. Write the path from this file's folder, or take the link out.

            EX205  1  A link leads to nothing
            'explainer explain EX205' says more.
            Checked /place/input, but not the finished pages: 1 error, 0 ms.
            [exit] 1

            """,
            (await Fix()).Text);
        Assert.All(site.Files, f => Assert.Equal(f.Value, File.ReadAllBytes(Path.Combine(place.Input, f.Key))));
        Assert.Equal(site.Files.Count, Directory.EnumerateFiles(place.Input, "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task Without_it_nothing_is_written()
    {
        SiteTest.With("profiles/a.md", "---\ntitle: A\nsummary: B\nborn: 3 May 2016\n---\n").WriteTo(place.Input);
        var run = await ConsoleRun.Plain(place.Root, "check", "--input", "/place/input");
        Assert.Contains("'explainer check --fix' mends 1 problem.", run.Output, StringComparison.Ordinal);
        Assert.Contains("born: 3 May 2016", Text("profiles/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\r\n", false)]
    [InlineData("\r", true)]
    public async Task Line_ends_and_the_mark_at_the_beginning_stay_as_they_are(string end, bool hasMark)
    {
        string Written(string text) => (hasMark ? "\uFEFF" : "") + text.Replace("\n", end, StringComparison.Ordinal);
        SiteTest.Minimal.And("permalinks.lock", Written("/opening-hourz/\n"))
            .And("opening-hours.md", Written("---\ntitle: é: 📚\nupdated: 3 May 2016\n---\n\nA\n\n\nB")).WriteTo(place.Input);
        Assert.Equal(0, (await Fix()).ExitCode);
        Assert.Equal(
            Encoding.UTF8.GetBytes(Written("---\ntitle: \"é: 📚\"\nupdated: 2016-05-03\nredirect_from: [/opening-hourz/]\n---\n\nA\n\n\nB")),
            File.ReadAllBytes(place.At("input/opening-hours.md")));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Who_may_read_a_file_stays_as_it_was_and_nothing_is_left_beside_it()
    {
        SiteTest.With("a.md", "---\ntitle: A\nupdated: 3 May 2016\n---\n").WriteTo(place.Input);
        File.SetUnixFileMode(place.At("input/a.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Directory.CreateSymbolicLink(place.At("input/.a.md.new"), place.At("outside"));
        Assert.Equal(0, (await Fix()).ExitCode);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(place.At("input/a.md")));
        Assert.False(File.Exists(place.At("outside")) || File.Exists(place.At("input/.a.md.new")));
    }

    [Fact]
    public async Task A_link_to_a_file_within_the_folder_stays_a_link_and_one_that_leads_out_is_not_followed()
    {
        const string Old = "---\ntitle: A\nupdated: 3 May 2016\n---\n";
        SiteTest.With("_texts/a.md", Old).WriteTo(place.Input);
        place.Write("outside.md", Old);
        File.CreateSymbolicLink(place.At("input/a.md"), place.At("input/_texts/a.md"));
        File.CreateSymbolicLink(place.At("input/b.md"), place.At("outside.md"));
        await Fix();
        Assert.Equal("---\ntitle: A\nupdated: 2016-05-03\n---\n", Text("_texts/a.md"));
        Assert.NotNull(new FileInfo(place.At("input/a.md")).LinkTarget);
        Assert.Equal(Old, File.ReadAllText(place.At("outside.md")));
    }

    [Fact]
    public async Task On_a_terminal_a_problem_says_that_it_can_be_mended()
    {
        SiteTest.With("profiles/a.md", "---\ntitle: A\nsummary: B\nborn: 3 May 2016\n---\n").WriteTo(place.Input);
        Assert.StartsWith(
            """
            error EX104: '3 May 2016' is not how dates are written here. Write it as 2016-05-03.
             --> profiles/a.md:4:7
              |
            4 | born: 3 May 2016
              |       ^^^^^^^^^^
              = 'explainer check --fix' does this for you.

            """,
            (await ConsoleRun.Interactive(place.Root, "check", "--input", "/place/input")).Output, StringComparison.Ordinal);
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(place.Input, file));

    private Task<ConsoleRun> Fix() => ConsoleRun.Plain(place.Root, "check", "--input", "/place/input", "--fix");
}
