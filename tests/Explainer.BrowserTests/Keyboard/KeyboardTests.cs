using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Keyboard;

/// <summary>The keyboard alone reaches everything, and shows where it is.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    private const string Chapter = "story/borrowing/index.html";

    private static readonly string[] Kinds = ["summary", "teach", "teach-list", "evidence", "timeline", "glossary", "sources", "story", "lesson", "profiles", "site-map"];

    // The fixture has every kind in both windows.
    public static TheoryData<string, int> Windows =>
        [("fixture", 320), ("fixture", 1440), ("arabic", 320), ("languages", 320), ("languages", 1440), .. Depth.IsFull ? ((string, int)[])[("content", 320), ("content", 1440)] : [("content", 320)]];

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Every_kind_of_page_is_walked_through_by_Tab_in_the_order_of_reading(string site, int width) =>
        Faults.None(await FaultsOf(site, width, isBackwards: false));

    /// <remarks>axe looks at all pages of the fixture, and Tab goes through these.</remarks>
    [Fact]
    public async Task The_pages_that_are_walked_through_have_every_kind()
    {
        var site = await chromium.Fixture;
        var kinds = site.OneOfEachKind.Select(page => System.Text.RegularExpressions.Regex.Match(site.Build[page], "<body class=\"kind-([a-z-]+)").Groups[1].Value).ToHashSet();
        Assert.Empty(Kinds.Except(kinds));
    }

    /// <summary>Backwards, pages scroll the other way: what stays at the top of the window must not lie on what is reached (WCAG 2.4.11).</summary>
    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1000)]
    [InlineData(1440)]
    public async Task Every_kind_of_page_is_walked_through_backwards(int width) =>
        Faults.None(await FaultsOf("fixture", width, isBackwards: true));

    [Theory]
    [InlineData("main a { outline: none !important; box-shadow: none !important }", "does not show that it has the focus: <a ")]
    [InlineData("main p a { position: absolute; left: -9999px }", "is out of sight: <a ")]
    [InlineData("body::before { content: ''; position: fixed; inset: 0; background: #fff; z-index: 9 }", "is covered by <body ")]
    [InlineData(".prose { display: flex; flex-direction: column-reverse }", "stands above the stop before it, <a ")]
    public async Task What_the_eye_cannot_follow_is_seen(string css, string fault)
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Chapter));
        await visit.Run<object?>("restyle", css);
        Assert.Contains(await Walk(visit, isBackwards: false), f => f.StartsWith(fault, StringComparison.Ordinal));
    }

    /// <remarks>In the drawing of the timeline, one is moved to earlier dates, or all to one date.</remarks>
    [Theory]
    [InlineData(".row g:nth-of-type(2) > .mark { transform: translateX(-400px) }")]
    [InlineData(".row .hit { x: 400px }")]
    public async Task Marks_of_the_timeline_that_are_not_read_in_their_order_are_seen(string css)
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At("timeline/index.html"));
        await visit.Run<object?>("restyle", css);
        Assert.Contains(await Walk(visit, isBackwards: false), f => f.StartsWith("is seen before the mark before it, <a ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.addEventListener('keydown', event => event.key === 'Tab' && event.preventDefault())", "holds the keyboard: <a ")]
    [InlineData("a.addEventListener('focus', () => a.blur())", "is not reached: <a ")]
    [InlineData("a.tabIndex = 3", "has a place of its own in the order (tabindex): <a ")]
    public async Task What_the_keyboard_cannot_do_is_seen(string change, string fault)
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Chapter));
        await visit.Page.EvaluateAsync($"() => {{ const a = document.querySelector('main a'); {change}; }}");
        Assert.Contains(await Walk(visit, isBackwards: false), f => f.StartsWith(fault, StringComparison.Ordinal));
    }

    /// <remarks>A page of citing has one link before its text, and none to skip it.</remarks>
    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public async Task The_skip_link_leads_past_everything_before_the_text(string site)
    {
        var served = await chromium.Get(site);
        var found = await chromium.Survey(served, At(320), async (visit, page) =>
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(visit.Page.Locator(".skip")).ToBeFocusedAsync();
            await Assertions.Expect(visit.Page.Locator(".skip")).ToBeInViewportAsync(new() { Ratio = 1 });
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Tab");
            return await visit.Page.EvaluateAsync<bool>(
                """
                () => {
                  const main = document.querySelector("main");
                  const first = [...main.querySelectorAll("a[href], button, summary, [tabindex='0']")].find(e => e.checkVisibility() && !e.closest("[popover]"));
                  return first ? document.activeElement === first : !document.activeElement.closest("header, .breadcrumbs, .exit");
                }
                """) ? null : page;
        }, served.OneOfEachKind.Where(page => !page.StartsWith("cite/", StringComparison.Ordinal)));
        Faults.None(found.OfType<string>());
    }

    [Fact]
    public async Task A_closed_passage_opens_and_closes_by_Enter_and_by_Space()
    {
        await using var visit = await chromium.Open(PageWith("<details", await chromium.Fixture));
        var details = visit.Page.Locator("main details").First;
        await details.Locator("summary").FocusAsync();
        foreach (var (key, isOpen) in new[] { ("Enter", true), ("Space", false), ("Space", true), ("Enter", false) })
        {
            await visit.Page.Keyboard.PressAsync(key);
            Assert.Equal(isOpen, await details.EvaluateAsync<bool>("d => d.open"));
        }
    }

    [Fact]
    public async Task Buttons_copy_citations_and_say_so()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At("cite/story/borrowing/index.html"));
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        // All pages share one clipboard, and another test may copy at the same time.
        await visit.Page.EvaluateAsync(
            """
            () => {
              const write = navigator.clipboard.write.bind(navigator.clipboard);
              navigator.clipboard.write = items => {
                window.written = items[0].getType("text/plain").then(text => text.text());
                return write(items);
              };
            }
            """);
        var row = visit.Page.Locator(".citation-name", new() { HasText = "BibTeX" });
        await row.Locator("button").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(row.Locator("[role=status]")).ToHaveTextAsync("Copied");
        Assert.StartsWith("@", await visit.Page.EvaluateAsync<string>("() => window.written"), StringComparison.Ordinal);
        Faults.None(visit.Troubles);
    }

    [Theory]
    [InlineData("timeline/index.html", ".river")]
    public async Task What_is_wider_than_the_window_scrolls_by_arrow_keys(string page, string region)
    {
        await using var visit = await chromium.Open((await chromium.Content).At(page), At(320));
        var scroller = visit.Page.Locator(region);
        var before = await scroller.EvaluateAsync<double>("e => e.scrollLeft");
        await scroller.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(scroller).Not.ToHaveJSPropertyAsync("scrollLeft", before);
    }

    private async Task<IEnumerable<string>> FaultsOf(string site, int width, bool isBackwards)
    {
        var served = await chromium.Get(site);
        // The pages of the real site are long, and each stop is a key that is pressed.
        var found = await chromium.Survey(
            served, At(width), async (visit, page) => (Page: page, Faults: await Walk(visit, isBackwards)),
            served.OneOfEachKind.Where(page => site != "content" || Depth.Includes(page, oneIn: 6)));
        return found.SelectMany(f => f.Faults, (f, fault) => $"{f.Page}: {fault}");
    }

    private static Look At(int width) => width < 500 ? Look.Phone : new Look { Width = width };

    private static Uri PageWith(string markup, ServedSite site) =>
        site.At(site.Pages.First(page => site.Build[page].Contains(markup, StringComparison.Ordinal)));

    /// <summary>Goes through a page by Tab, and gives what is wrong on the way.</summary>
    internal static async Task<string[]> Walk(Visit visit, bool isBackwards)
    {
        var stops = await visit.Run<int>("keyboard", isBackwards);
        // Held down for the whole walk, as a reader does it: pressed anew for each stop, it would cost two more keys.
        if (isBackwards)
        {
            await visit.Page.Keyboard.DownAsync("Shift");
        }

        for (var i = 0; i < stops + 2; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        if (isBackwards)
        {
            await visit.Page.Keyboard.UpAsync("Shift");
        }

        return await visit.Page.EvaluateAsync<string[]>("() => window.keyboardWalk.end()");
    }
}
