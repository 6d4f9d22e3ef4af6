using System.Text.RegularExpressions;
using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Leaving;

/// <summary>The way out at once.</summary>
public sealed class ExitTests(Chromium chromium)
{
    // What the fixture's site.yml says.
    private const string Elsewhere = "https://example.org/weather";
    private const string Link = ".exit a";
    private const string Status = ".exit [role=status]";

    [Fact]
    public async Task The_link_clears_the_screen_and_leaves_no_way_back_to_the_page()
    {
        await using var visit = await Open(new Look());
        var seen = new TaskCompletionSource<string>();
        visit.Page.Console += (_, message) => seen.TrySetResult(message.Text);
        await visit.Page.EvaluateAsync(
            "() => new MutationObserver(() => console.log(document.title + '|' + document.body.innerHTML)).observe(document.body, { childList: true })");
        await visit.Page.ClickAsync(Link);
        await visit.Reach(new Regex(Regex.Escape(Elsewhere)));
        Assert.Equal("Exiting page.|<p role=\"alert\">Exiting page.</p>", await seen.Task);
        await visit.Page.GoBackAsync();
        Assert.Equal((await chromium.Fixture).Url.AbsoluteUri, visit.Page.Url);
    }

    [Theory]
    [InlineData(320, true, "")]
    [InlineData(320, true, "large")]
    [InlineData(320, false, "")]
    [InlineData(360, true, "large")]
    [InlineData(1440, true, "")]
    public async Task It_lies_over_no_part_of_the_header_of_a_page_that_opens(int width, bool hasScripts, string size)
    {
        var site = await chromium.Fixture;
        var faults = await chromium.Survey(site.OneOfEachKind, site.At, new Look { Width = width, Height = 640, JavaScript = hasScripts }, async (visit, page) =>
            (await visit.Page.EvaluateAsync<string[]>(
                """
                size => {
                  if (size) document.documentElement.dataset.size = size;
                  scrollTo(0, 0);
                  const bar = document.querySelector(".exit").getBoundingClientRect();
                  return [...document.querySelectorAll(".site-header :is(a, button, summary, img)")].filter(part => {
                    const box = part.getBoundingClientRect();
                    return box.width > 0 && box.top < bar.bottom && box.bottom > bar.top && box.left < bar.right && box.right > bar.left;
                  }).map(part => `${part.outerHTML.slice(0, 80)} (bar to ${bar.bottom}, part from ${part.getBoundingClientRect().top})`);
                }
                """, size)).Select(f => $"{page}: {f}"));
        Faults.None(faults.SelectMany(f => f));
    }

    /// <summary>At these widths the outline stays in sight too, and the bar lies on the side where it is or on the other.</summary>
    [Theory]
    [InlineData(1000, "")]
    [InlineData(1000, "html { font-size: 150% }")]
    [InlineData(1440, "")]
    public async Task It_lies_on_nothing_else_that_stays_in_sight(int width, string css)
    {
        await using var visit = await Open(new Look { Width = width, Height = 640 });
        await visit.Run<object?>("restyle", css);
        await visit.Page.EvaluateAsync("() => scrollTo(0, document.querySelector('.prose').getBoundingClientRect().top + 200)");
        Assert.True(await visit.Page.EvaluateAsync<bool>(
            """
            () => {
              const [bar, other] = [document.querySelector(".exit"), document.querySelector(".margin .outline")].map(e => e.getBoundingClientRect());
              return other.top >= bar.bottom && other.top < bar.bottom + 100;
            }
            """));
    }

    /// <summary>Where no script measures the bar, it is as high as two lines at most, and what is kept free for it is so too.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("html { font-size: 200% }")]
    public async Task Without_scripts_the_longest_words_make_it_no_higher_than_what_is_kept_free_for_it(string css)
    {
        var words = string.Join(' ', Enumerable.Repeat("Leave this page at once", 5));
        await using var site = await ServedSite.Start(Explainer.Tests.SiteTest.Minimal
            .And("site.yml", Explainer.Tests.SiteTest.SiteYml + $"exit_page: {Elsewhere}\n").And("_theme/words.yml", $"exit_page: {words}\n").Build());
        await using var visit = await chromium.Open(site.Url, Look.Phone with { JavaScript = false });
        await visit.Page.EvaluateAsync("css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }", css);
        Assert.Equal(words, await visit.Page.InnerTextAsync(Link));
        var (bar, free) = await visit.Page.EvaluateAsync<double[]>(
            "() => [document.querySelector('.exit').getBoundingClientRect().bottom, parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart)]") is [var b, var f] ? (b, f) : default;
        Assert.InRange(bar, 40, free);
    }

    [Fact]
    public async Task Enter_on_the_link_does_the_same()
    {
        await using var visit = await Open(new Look());
        await visit.Page.FocusAsync(Link);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Reach(new Regex(Regex.Escape(Elsewhere)));
    }

    [Fact]
    public async Task Shift_three_times_does_the_same_and_says_how_often_is_left()
    {
        await using var visit = await Open(new Look());
        await Assertions.Expect(visit.Page.Locator(Status)).ToHaveTextAsync("Press Shift three times, or");
        await visit.Page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(visit.Page.Locator(Status)).ToHaveTextAsync("Shift, press 2 more times to exit.");
        await visit.Page.Keyboard.PressAsync("Shift");
        await Assertions.Expect(visit.Page.Locator(Status)).ToHaveTextAsync("Shift, press 1 more time to exit.");
        await visit.Page.Keyboard.PressAsync("Shift");
        await visit.Reach(new Regex(Regex.Escape(Elsewhere)));
    }

    [Fact]
    public async Task Shift_for_capital_letters_or_between_other_keys_does_not_count()
    {
        await using var visit = await Open(new Look());
        var here = visit.Page.Url;
        foreach (var key in new[] { "Shift+A", "Shift+B", "Shift+C", "Shift", "Shift", "a", "Shift", "Shift", "Shift+Tab", "Shift" })
        {
            await visit.Page.Keyboard.PressAsync(key);
        }

        await Assertions.Expect(visit.Page.Locator(Status)).ToHaveTextAsync("Shift, press 2 more times to exit.");
        Assert.Equal(here, visit.Page.Url);
    }

    [Fact]
    public async Task Shift_that_was_pressed_long_ago_is_forgotten()
    {
        await using var visit = await Open(new Look());
        await visit.Page.Clock.InstallAsync();
        await visit.Page.ReloadAsync();
        await visit.Page.Keyboard.PressAsync("Shift");
        await visit.Page.Keyboard.PressAsync("Shift");
        await visit.Page.Clock.RunForAsync(5100);
        await Assertions.Expect(visit.Page.Locator(Status)).ToHaveTextAsync("Exit by Shift has expired.");
        await visit.Page.Clock.RunForAsync(5100);
        await Assertions.Expect(visit.Page.Locator(Status)).ToHaveTextAsync("Press Shift three times, or");
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(320)]
    public async Task It_stays_in_sight_and_works_without_JavaScript(int width)
    {
        await using var visit = await Open(new Look { Width = width, Height = 500, JavaScript = false });
        Assert.False(await visit.Page.Locator(Status).IsVisibleAsync());
        await visit.Page.Mouse.WheelAsync(0, 1500);
        await visit.Page.WaitForTimeoutAsync(300);
        await Assertions.Expect(visit.Page.Locator(Link)).ToBeInViewportAsync(new() { Ratio = 1 });
        await visit.Page.ClickAsync(Link);
        await visit.Reach(new Regex(Regex.Escape(Elsewhere)));
    }

    /// <summary>WCAG 2.4.11: going back through the page by keyboard, nothing that has the focus hides under the bar.</summary>
    [Fact]
    public async Task What_the_keyboard_reaches_is_not_under_it()
    {
        await using var visit = await Open(new Look { Width = 320, Height = 400 });
        await visit.Page.Locator("main a").Last.FocusAsync();
        var hidden = new List<string>();
        for (var i = 0; i < 40; i++)
        {
            await visit.Page.Keyboard.PressAsync("Shift+Tab");
            hidden.AddRange(await visit.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const at = document.activeElement.getBoundingClientRect();
                  const bar = document.querySelector(".exit").getBoundingClientRect();
                  const isUnder = at.bottom <= bar.bottom && at.top >= bar.top && at.left >= bar.left && at.right <= bar.right;
                  return isUnder && !document.activeElement.closest(".exit") ? [document.activeElement.outerHTML] : [];
                }
                """));
        }

        Faults.None(hidden);
    }

    // Comes from the home page, so that there is something to go back to.
    private async Task<Visit> Open(Look look)
    {
        var site = await chromium.Fixture;
        var visit = await chromium.Open(site.Url, look);
        await visit.Page.RouteAsync(Elsewhere, route => route.FulfillAsync(new() { ContentType = "text/html", Body = "Sunny." }));
        await visit.GoTo(site.At("story/borrowing/index.html"));
        return visit;
    }
}
