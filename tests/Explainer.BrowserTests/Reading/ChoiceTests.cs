using System.Text.RegularExpressions;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Explainer.Tests.Finished;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>What a reader chooses, light or dark and large text, and that nothing else is ever kept of anybody.</summary>
public sealed class ChoiceTests(Chromium chromium)
{
    private const string Paper = "() => getComputedStyle(document.body).backgroundColor";
    private const string Light = "rgb(251, 249, 244)";
    private const string Dark = "rgb(22, 21, 19)";

    // Everything that a browser can keep of a page.
    private const string Stores =
        """
        async () => {
          const kept = [];
          for (const [name, store] of [["localStorage", localStorage], ["sessionStorage", sessionStorage]]) {
            kept.push(...Object.entries(store).map(([key, value]) => `${name} ${key}=${value}`));
          }

          kept.push(...(await indexedDB.databases()).map(base => `indexedDB ${base.name}`));
          kept.push(...(globalThis.caches ? await caches.keys() : []).map(name => `cache ${name}`));
          kept.push(...(await navigator.serviceWorker?.getRegistrations() ?? []).map(worker => `worker ${worker.scope}`));
          kept.push(...document.cookie.split("; ").filter(Boolean).map(cookie => `cookie ${cookie}`));
          kept.push(...(history.state === null ? [] : [`history ${JSON.stringify(history.state)}`]), ...(window.name ? [`window ${window.name}`] : []));
          return kept;
        }
        """;

    private const string Page = "story/borrowing/index.html";

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name });

    [Fact]
    public async Task A_walk_through_the_story_leaves_nothing_on_the_device_and_choices_leave_two_words_until_the_exit()
    {
        var site = await chromium.Fixture;
        await using var visit = await chromium.Open(site.Url);
        await visit.Page.RouteAsync("https://example.org/weather", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "Sunny." }));
        foreach (var page in site.Pages.Where(p => p.StartsWith("story/", StringComparison.Ordinal)).Append("help/index.html").Append("glossary/index.html"))
        {
            await visit.GoTo(site.At(page));
            await visit.Page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
        }

        // With a search, a preview, a selection and the print dialogue on the way.
        await visit.GoTo(site.At(Page));
        await visit.Page.HoverAsync(".prose a:text-is('Ada Lind')");
        await visit.Page.Locator(".preview:popover-open").WaitForAsync();
        await visit.Page.EvaluateAsync("() => { getSelection().selectAllChildren(document.querySelector('.prose p')); dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint')); }");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.FillAsync("dialog.search-panel input[type=search]", "loan");
        await visit.Page.Locator("dialog.search-panel .search-title a").First.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Stores));
        Assert.Empty(await visit.Page.Context.CookiesAsync());

        await Button(visit, "Dark colours").ClickAsync();
        await Button(visit, "Large text").ClickAsync();
        string[] words = ["localStorage explainer-light=dark", "localStorage explainer-size=large"];
        Assert.Equal(words, (await visit.Page.EvaluateAsync<string[]>(Stores)).Order(StringComparer.Ordinal));
        await visit.GoTo(site.At("story/index.html"));
        Assert.Equal(words, (await visit.Page.EvaluateAsync<string[]>(Stores)).Order(StringComparer.Ordinal));

        await visit.Page.ClickAsync(".exit a");
        await visit.Reach(new Regex("example.org/weather"));
        await visit.GoTo(site.Url);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Stores));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_choice_holds_on_the_next_page_from_its_first_paint_and_can_be_taken_back(bool isDark)
    {
        var site = await chromium.Fixture;
        await using var visit = await chromium.Open(site.At(Page), new Look { Dark = isDark });
        var (own, other) = isDark ? (Dark, Light) : (Light, Dark);
        Assert.Equal(own, await visit.Page.EvaluateAsync<string>(Paper));
        await Assertions.Expect(Button(visit, "Dark colours")).ToHaveAttributeAsync("aria-pressed", isDark ? "true" : "false");
        await Button(visit, "Dark colours").ClickAsync();
        await Assertions.Expect(Button(visit, "Dark colours")).ToHaveAttributeAsync("aria-pressed", isDark ? "false" : "true");
        Assert.Equal(other, await visit.Page.EvaluateAsync<string>(Paper));

        // Without the script that comes later, the choice is there already.
        await visit.Page.RouteAsync(new Regex("/assets/site\\.[0-9a-f]+\\.js"), route => route.AbortAsync());
        await visit.GoTo(site.At("about/index.html"));
        Assert.Equal(other, await visit.Page.EvaluateAsync<string>(Paper));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>(Paper));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await visit.Page.UnrouteAllAsync();

        await visit.GoTo(site.At(Page));
        await Button(visit, "Dark colours").ClickAsync();
        Assert.Equal(own, await visit.Page.EvaluateAsync<string>(Paper));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Stores));
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(992, 700)]
    [InlineData(1408, 900)]
    public async Task Large_text_is_larger_and_fits_the_window(int width, int height)
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), new Look { Width = width, Height = height });
        const string Size = "() => parseFloat(getComputedStyle(document.querySelector('.prose p')).fontSize)";
        var before = await visit.Page.EvaluateAsync<double>(Size);
        await Button(visit, "Large text").ClickAsync();
        Assert.InRange(await visit.Page.EvaluateAsync<double>(Size), before * 1.15, before * 1.25);
        Assert.Equal("0", await visit.Page.EvaluateAsync<string>(
            "() => String(document.documentElement.scrollWidth - innerWidth + [...document.querySelectorAll('.outline')].filter(o => o.getBoundingClientRect().left < 0).length)"));
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task From_disk_the_choice_works_too_and_where_storage_is_refused_it_holds_for_the_page()
    {
        using var folder = new TemporaryFolder();
        new SiteTest(FinishedSite.Fixture.Offline.Files).WriteTo(folder.Path);
        await using var visit = await chromium.Open(new Uri(Path.Combine(folder.Path, Page)), new Look { Offline = true });
        await Button(visit, "Dark colours").ClickAsync();
        await visit.GoTo(new Uri(Path.Combine(folder.Path, "about/index.html")));
        Assert.Equal(Dark, await visit.Page.EvaluateAsync<string>(Paper));

        await using var refused = await chromium.Open(null);
        await refused.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
        await refused.GoTo((await chromium.Fixture).At(Page));
        await Button(refused, "Dark colours").ClickAsync();
        Assert.Equal(Dark, await refused.Page.EvaluateAsync<string>(Paper));
        Assert.Empty(refused.Troubles);
    }

    [Fact]
    public async Task Without_JavaScript_there_is_nothing_to_choose()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), new Look { JavaScript = false });
        Assert.False(await visit.Page.Locator(".choices").IsVisibleAsync());
    }

    [Theory]
    [InlineData(375)]
    [InlineData(320)]
    public async Task On_a_phone_the_name_of_the_site_the_search_and_the_choices_stand_in_one_row(int width)
    {
        await using var visit = await chromium.Open((await chromium.Content).At("about/index.html"), Look.Phone with { Width = width });
        var boxes = await visit.Page.EvaluateAsync<double[]>(
            """
            () => [".site-name", ".search", ".choices"].flatMap(part => {
              const box = document.querySelector(".site-header " + part).getBoundingClientRect();
              return [box.left, box.right, (box.top + box.bottom) / 2];
            })
            """);
        Assert.True(boxes[1] <= boxes[3] && boxes[4] <= boxes[6], string.Join(", ", boxes));
        Assert.InRange(boxes[5] - boxes[8], -6, 6);
        Assert.InRange(boxes[2] - boxes[8], -14, 14);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Search", Exact = true })).ToBeVisibleAsync();
    }
}
