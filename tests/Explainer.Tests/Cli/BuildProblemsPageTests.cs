using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary><c>explainer build --problems-page</c>: what a host shows while a change has errors.</summary>
public sealed class BuildProblemsPageTests : IDisposable
{
    private static readonly SiteTest Faulty = SiteTest.Minimal
        .And("profiles/ada-lind.md", "---\ntitle: Ada Lind\nsummary: She looked after books.\nborn: 3 May 2016\ndied: soon\n---\n")
        .And("50%, or: more.md", "---\ntitle: A\n---\n\n📚 [books](bokks.md) <b>\n");

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task With_errors_the_site_is_one_page_of_them()
    {
        Faulty.WriteTo(place.Input);
        var run = await Build("--base-url", "https://library.example/books/", "--source-url", "https://github.example/o/l/blob/0a1b/input");
        Assert.Equal(
            """
            [error]
            50%, or: more.md:1:1: warning EX120: This name has capitals, spaces or signs that are easily mistyped in links. Call it '50-,-or--more.md'.
            50%, or: more.md:5:11: error EX205: There is no file 'bokks.md'. Write the path from this file's folder, or take the link out.
            50%, or: more.md:5:21: error EX201: HTML is not allowed here, so that every page stays safe and printable. Write **text** instead.
            profiles/ada-lind.md:4:7: error EX104: '3 May 2016' is not how dates are written here. Write it as 2016-05-03.
            profiles/ada-lind.md:5:7: error EX104: 'soon' is not a date. Write it as 2016-05-03, 2016-05 or 2016.
            [output]
            Built a page of problems in /place/output, in the place of the site: 4 errors, 1 warning, 0 ms.
            [exit] 0

            """,
            run.Text);
        Verifier.Verify(File.ReadAllText(place.At("output/index.html")));
        Assert.Equal(File.ReadAllText(place.At("output/index.html")), File.ReadAllText(place.At("output/404.html")));
        var files = Directory.EnumerateFiles(place.Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(place.Output, f)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal([".explainer", "404.html", "_headers", "assets/problems", "index.html"], files.Select(f => f.Split('.')[0] is "assets/problems" ? "assets/problems" : f));
        Assert.Contains($"href=\"/books/{files[3]}\"", File.ReadAllText(place.At("output/index.html")), StringComparison.Ordinal);
        Assert.StartsWith("/books/*\n  Content-Security-Policy: ", File.ReadAllText(place.At("output/_headers")), StringComparison.Ordinal);
        Assert.Contains("  X-Robots-Tag: noindex\n/books/assets/*\n", File.ReadAllText(place.At("output/_headers")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_address_of_the_repository_there_are_no_links()
    {
        Faulty.WriteTo(place.Input);
        Assert.Equal(0, (await Build()).ExitCode);
        Assert.DoesNotContain("<a ", File.ReadAllText(place.At("output/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_site_yml_itself_is_wrong_the_page_is_built_all_the_same()
    {
        SiteTest.Minimal.And("site.yml", "title: [A\n").And("_theme/a.css", [0xFF]).WriteTo(place.Input);
        Assert.Equal(0, (await Build()).ExitCode);
        Assert.Contains("problems stop this site</h1>", File.ReadAllText(place.At("output/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_very_many_problems_the_first_are_shown_and_the_rest_counted()
    {
        // Of one file no more than 100 are reported.
        Enumerable.Range(0, 6).Aggregate(SiteTest.Minimal, (site, i) =>
            site.And($"a{i}.md", $"---\ntitle: A{i}\n---\n\nPage {i}.\n\n" + string.Concat(Enumerable.Repeat("[x](y.md)\n\n", 100)))).WriteTo(place.Input);
        await Build();
        var page = File.ReadAllText(place.At("output/index.html"));
        Assert.Contains("<h1>600 problems stop this site</h1>", page, StringComparison.Ordinal);
        Assert.Equal(500, page.Split("<li class").Length - 1);
        Assert.Contains("<p>There are 100 more. Mend these first.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_errors_the_site_is_the_one_that_is_always_built()
    {
        SiteTest.With("About.md", "---\ntitle: A\n---\n").WriteTo(place.Input);
        var withPage = await Build();
        Assert.Equal(0, withPage.ExitCode);
        Assert.StartsWith("Built 4 pages, ", withPage.Output, StringComparison.Ordinal);
        var usual = await ConsoleRun.Plain(place.Root, "build", "--input", "/place/input", "--output", "/place/output");
        Assert.StartsWith("Nothing changed in 4 pages", usual.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_site_takes_the_place_of_the_page_and_the_page_that_of_a_site()
    {
        SiteTest.Minimal.WriteTo(place.Input);
        await Build();
        Faulty.WriteTo(place.Input);
        await Build();
        Assert.False(File.Exists(place.At("output/site-map/index.html")));
        File.Delete(place.At("input/50%, or: more.md"));
        File.Delete(place.At("input/profiles/ada-lind.md"));
        await Build();
        Assert.True(File.Exists(place.At("output/site-map/index.html")));
        Assert.Empty(Directory.EnumerateFiles(place.At("output/assets"), "problems*"));
    }

    [Theory]
    [InlineData("A page of problems is for a host. Write either --problems-page or --offline.", "--problems-page", "--offline")]
    [InlineData("'github.example' is not a web address. Write it whole: --source-url https://example.org/.", "--problems-page", "--source-url", "github.example")]
    [InlineData("--source-url says where the files lie that --problems-page links to. Write both.", "--source-url", "https://github.example/o/l/blob/main/input")]
    public async Task What_makes_no_sense_is_refused(string message, params string[] options) =>
        Assert.Equal(
            $"[error]\nexplainer: {message}\n'explainer build --help' says how it is used.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, ["build", "--input", "/place/input", .. options])).Text);

    private Task<ConsoleRun> Build(params string[] options) =>
        ConsoleRun.Plain(place.Root, ["build", "--input", "/place/input", "--output", "/place/output", "--problems-page", .. options]);
}
