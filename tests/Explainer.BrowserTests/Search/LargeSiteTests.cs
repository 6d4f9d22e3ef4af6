using System.Diagnostics;
using System.Globalization;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Search;

/// <summary>The search of a site so large that its index is cut into parts.</summary>
public sealed class LargeSiteTests(Chromium chromium)
{
    private const int Most = 1500;

    // As slow as a cheap phone is beside a desktop.
    private const int Slowdown = 6;

    private const string Field = "dialog.search-panel input[type=search]";
    private const string Results = "dialog.search-panel .search-title a";

    [Fact]
    public async Task Parts_are_loaded_as_a_query_needs_them()
    {
        await using var site = await ServedSite.Start(Create(1200, 400).Build());
        var all = site.Build.Files.Keys.Count(f => f.StartsWith("assets/search-part.", StringComparison.Ordinal));
        await using var visit = await chromium.Open(site.At("index.html"));
        await visit.Page.ClickAsync("a.search");
        await visit.Page.FillAsync(Field, "Desk 77");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToHaveTextAsync("Desk 77");
        var loaded = visit.Requests.Count(r => r.Contains("/assets/search-part.", StringComparison.Ordinal));
        Assert.InRange(loaded, 1, all - 1);
        await visit.Page.FillAsync(Field, "dseks 78");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToHaveTextAsync("Desk 78");

        // Enter does not open what was found for the letters before.
        await visit.Page.RouteAsync("**/search-part.*", async route => { await Task.Delay(300); await route.ContinueAsync(); });
        await visit.Page.FillAsync(Field, "Desk 1111");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Reach(new System.Text.RegularExpressions.Regex("/story/p1111/$"));
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task At_10_000_pages_the_first_result_comes_in_a_second_and_a_half_on_a_slow_processor()
    {
        Assert.SkipUnless(Depth.IsFull, "It builds 10,000 pages.");
        await using var site = await ServedSite.Start(Create(10_000, 120).Build());
        await using var visit = await chromium.Open(site.At("index.html"));
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });
        var watch = Stopwatch.StartNew();
        await visit.Page.ClickAsync("a.search");
        await visit.Page.FillAsync(Field, "Desk 7777");
        await visit.Page.Locator(Results).First.WaitForAsync();
        var taken = watch.ElapsedMilliseconds;
        Assert.Equal("Desk 7777", await visit.Page.Locator(Results).First.TextContentAsync());
        Assert.True(taken <= Most, string.Create(CultureInfo.InvariantCulture, $"The first result came after {taken} ms."));
    }

    // Pages of so many words, of which no two have the same.
    private static SiteTest Create(int pages, int words) => new(SiteTest.Minimal.Files.AddRange(Enumerable.Range(0, pages).Select(i => KeyValuePair.Create(
        FormattableString.Invariant($"story/p{i}.md"),
        System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant(
            $"---\ntitle: Desk {i}\nsummary: What is said of desk {i}.\n---\n\n## On shelf {i % 97}\n\n{string.Join(' ', Enumerable.Range(0, words).Select(w => Word((i * 7) + (w * w))))}.\n"))))));

    private static string Word(int number) => string.Concat("aeiou"[number % 5], "bdfgk"[number / 5 % 5], "aeiou"[number / 25 % 5], "lmnrst"[number / 125 % 6], "aeo"[number / 750 % 3], "bdg"[number / 2250 % 3]);
}
