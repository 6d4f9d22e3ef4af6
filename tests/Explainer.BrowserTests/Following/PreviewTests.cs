using System.Net;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Microsoft.Playwright;
using Preview = Explainer.Tests.Serving.Preview;

namespace Explainer.BrowserTests.Following;

/// <summary>A page that is open while its file is written.</summary>
public sealed class PreviewTests(Chromium chromium)
{
    private const string Overlay = ".explainer-problems dialog";

    private static readonly string Text = "---\ntitle: About\n---\n\n:::care violence closed\nHard to read.\n:::\n\nHello.\n\n"
        + string.Concat(Enumerable.Repeat("Some words that fill a line of the page and then one more.\n\n", 60))
        + ":::care grief closed\nAlso hard to read.\n:::\n\nThe end.\n";

    private static readonly string Wrong = Text.Replace("title: About\n", "title: About\nupdated: 3 May\n", StringComparison.Ordinal);

    private static SiteTest Site { get; } = SiteTest.With("about.md", Text);

    [Fact]
    public async Task It_is_loaded_again_where_its_reader_was_with_what_was_open()
    {
        await using var preview = await Preview.Start(Site);
        await using var visit = await chromium.Open(new Uri(preview.Client.BaseAddress!, "about/"));
        await visit.Page.Locator("details").Nth(1).EvaluateAsync("details => { details.open = true; }");
        await visit.Page.EvaluateAsync("scrollTo(0, 900)");
        var place = await visit.Page.Locator("text=The end.").BoundingBoxAsync();

        preview.Write("about.md", Text.Replace("Hello", "Good evening", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("#x-main")).ToContainTextAsync("Good evening.");
        await visit.Page.WaitForFunctionAsync("scrollY === 900");
        Assert.Equal("false true", await OpenOf(visit));
        Assert.Equal(place!.Y, (await visit.Page.Locator("text=The end.").BoundingBoxAsync())!.Y);
        Faults.None(FaultsOf(visit));
    }

    [Fact]
    public async Task A_passage_that_comes_before_does_not_open_in_the_place_of_the_one_that_was_open()
    {
        await using var preview = await Preview.Start(Site);
        await using var visit = await chromium.Open(new Uri(preview.Client.BaseAddress!, "about/"));
        await visit.Page.Locator("details").Nth(1).EvaluateAsync("details => { details.open = true; }");
        preview.Write("about.md", Text.Replace("Hello.", ":::care war closed\nNew.\n:::\n", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("details")).ToHaveCountAsync(3);
        Assert.Equal("false false true", await OpenOf(visit));
    }

    [Fact]
    public async Task A_style_of_the_site_is_seen_as_soon_as_it_is_saved()
    {
        await using var preview = await Preview.Start(Site.And("_theme/99-own.css", "h1 { color: rgb(1, 2, 3) }\n"));
        await using var visit = await chromium.Open(new Uri(preview.Client.BaseAddress!, "about/"));
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(1, 2, 3)");
        preview.Write("_theme/99-own.css", "h1 { color: rgb(4, 5, 6) }\n");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(4, 5, 6)");
        Faults.None(FaultsOf(visit));
    }

    [Fact]
    public async Task What_is_wrong_lies_over_it_until_it_is_mended()
    {
        await using var preview = await Preview.Start(Site);
        await using var visit = await chromium.Open(new Uri(preview.Client.BaseAddress!, "about/"));
        await visit.Page.EvaluateAsync("scrollTo(0, 900)");
        await visit.Page.EvaluateAsync("window.isSame = true");

        preview.Write("about.md", Wrong);
        var overlay = visit.Page.Locator(Overlay);
        await Assertions.Expect(overlay).ToBeVisibleAsync();
        Assert.Equal(
            [
                "One problem stops this site",
                "The page comes back as soon as it is mended and the file is saved.",
                "about.md",
                "about.md:3:10 error EX104",
                "'3 May' is not a date. Write it as 2016-05-03, 2016-05 or 2016.",
                "updated: 3 May",
                "Why",
            ],
            await overlay.Locator("h1, h2, p:visible, pre, summary").AllInnerTextsAsync());
        await overlay.Locator("summary").ClickAsync();
        await Assertions.Expect(overlay.Locator("details p")).ToContainTextAsync("Dates go from the year down to the day");
        await Assertions.Expect(overlay.Locator("mark")).ToHaveTextAsync("3 May");
        await Assertions.Expect(overlay.Locator("mark")).ToHaveCSSAsync("text-decoration-style", "wavy");
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.isSame && scrollY === 900"), "The page under it was loaded again.");

        preview.Write("about.md", Wrong.Replace("title: About\n", "title: About\nchecked: 4 May\n", StringComparison.Ordinal));
        await Assertions.Expect(overlay.Locator("h1")).ToHaveTextAsync("2 problems stop this site");
        await Assertions.Expect(visit.Page.Locator(Overlay)).ToHaveCountAsync(1);

        preview.Write("about.md", Text.Replace("Hello", "Good evening", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("#x-main")).ToContainTextAsync("Good evening.");
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        await visit.Page.WaitForFunctionAsync("scrollY === 900");
        Faults.None(FaultsOf(visit));
    }

    [Fact]
    public async Task The_problems_can_be_put_aside()
    {
        await using var preview = await Preview.Start(Site);
        await using var visit = await chromium.Open(new Uri(preview.Client.BaseAddress!, "about/"));
        preview.Write("about.md", Wrong);
        await Assertions.Expect(visit.Page.Locator(Overlay)).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(Overlay)).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("text=The end.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_is_opened_while_something_is_wrong_comes_when_it_is_mended()
    {
        await using var preview = await Preview.Start(Site.And("about.md", Wrong));
        await using var visit = await chromium.Open(new Uri(preview.Client.BaseAddress!, "about/"));
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("One problem stops this site");
        await Assertions.Expect(visit.Page.Locator("mark")).ToHaveTextAsync("3 May");
        await Assertions.Expect(visit.Page.Locator(Overlay)).ToHaveCountAsync(0);
        preview.Write("about.md", Text);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("About");
    }

    [Fact]
    public async Task A_page_that_nobody_sees_is_loaded_again_when_it_is_looked_at()
    {
        await using var preview = await Preview.Start(Site);
        await using var visit = await chromium.Open(new Uri(preview.Client.BaseAddress!, "about/"));
        const string Turn = "state => { Object.defineProperty(document, 'visibilityState', { value: state, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); }";
        await visit.Page.EvaluateAsync(Turn, "hidden");
        await preview.Change(() => preview.Write("about.md", Text.Replace("Hello", "Good evening", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("about/")).Status);
        await Assertions.Expect(visit.Page.Locator("#x-main")).ToContainTextAsync("Hello.");
        await visit.Page.EvaluateAsync(Turn, "visible");
        await Assertions.Expect(visit.Page.Locator("#x-main")).ToContainTextAsync("Good evening.");
    }

    private static Task<string> OpenOf(Visit visit) =>
        visit.Page.Locator("details").EvaluateAllAsync<string>("all => all.map(d => d.open).join(' ')");

    // A page that is loaded again hangs up on the preview.
    private static IEnumerable<string> FaultsOf(Visit visit) =>
        visit.Troubles.Where(t => !t.StartsWith("no answer: ", StringComparison.Ordinal) || !t.Contains("/_explainer/events", StringComparison.Ordinal));
}
