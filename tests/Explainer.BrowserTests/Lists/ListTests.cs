using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Audit;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Lists;

/// <summary>Long lists: letters in sight, a field that narrows them, and pages that load fast however many entries there are.</summary>
public sealed class ListTests(Chromium chromium)
{
    private const string Field = ".filter input";

    // In milliseconds, on a processor that is six times slower.
    private const double MostTime = 2000;

    private const int Slowdown = 6;

    [Fact]
    public async Task A_list_is_narrowed_by_what_is_typed_whatever_its_accents_and_whole_again_without()
    {
        var site = await chromium.Content;
        await using var visit = await chromium.Open(site.At("glossary/index.html"));
        var all = await visit.Page.Locator(".letter dt").CountAsync();
        await visit.Page.FillAsync(Field, "yazídi");
        await Assertions.Expect(visit.Page.Locator(".filter [role=status]")).ToHaveTextAsync(new Regex($"^Shown: [1-9][0-9]? of {all}$"));
        await Assertions.Expect(visit.Page.Locator(".letter dt >> visible=true").Filter(new() { HasText = "Yazidis" })).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator(".letter >> visible=true").Filter(new() { HasText = "Jihad" })).ToHaveCountAsync(0);
        await visit.Page.FillAsync(Field, "");
        await Assertions.Expect(visit.Page.Locator(".letter dt >> visible=true")).ToHaveCountAsync(all);
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task The_letters_stay_in_sight_and_a_letter_leads_below_them()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("glossary/index.html"), Look.Phone);
        await visit.Page.Locator(".letters a").Last.ClickAsync();
        var places = await visit.Page.EvaluateAsync<double[]>(
            """
            async () => {
              await new Promise(done => setTimeout(done, 100));
              for (let y = -1; y !== scrollY; await new Promise(done => setTimeout(done, 100))) { y = scrollY; }
              const bar = document.querySelector(".letters").getBoundingClientRect();
              return [bar.top, bar.bottom, document.querySelector(":target").getBoundingClientRect().top];
            }
            """);
        Assert.InRange(places[0], -1, 1);
        Assert.True(places[2] >= places[1] - 1, $"The letter is at {places[2]}, behind the bar, which ends at {places[1]}.");
    }

    /// <remarks>What stands beyond the edge of a phone, nobody looks for.</remarks>
    [Fact]
    public async Task No_letter_is_hidden_on_a_phone_and_of_very_many_years_the_last_that_is_seen_fades()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("glossary/index.html"), Look.Phone);
        Assert.Equal("", await visit.Page.EvaluateAsync<string>(
            "() => [...document.querySelectorAll('.letters a')].filter(a => a.getBoundingClientRect().right > innerWidth || a.clientWidth < 24 || a.clientHeight < 24).map(a => a.textContent).join()"));
        await visit.Page.EvaluateAsync(
            "() => { const list = document.querySelector('.letters ul'); for (let i = 0; i < 60; i++) list.append(list.lastElementChild.cloneNode(true)); }");
        Assert.Equal((true, true), await visit.Page.Locator(".letters ul").EvaluateAsync<bool[]>(
            "e => [getComputedStyle(e).maskImage !== 'none', e.scrollWidth > e.clientWidth]") is [var fades, var scrolls] ? (fades, scrolls) : default);
    }

    [Fact]
    public async Task An_old_link_to_the_place_of_a_work_leads_to_its_page()
    {
        var site = await chromium.Content;
        await using var visit = await chromium.Open(new Uri(site.At("sources/index.html"), "#afp_ipm"));
        await visit.Reach(new Regex("/sources/afp_ipm/$"));
    }

    [Fact]
    public async Task Without_scripts_there_is_no_field_and_nothing_is_missing()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("glossary/index.html"), new Look { JavaScript = false });
        Assert.Equal((0, 0f), (await visit.Page.Locator(Field).CountAsync(), (await visit.Page.Locator(".filter").BoundingBoxAsync())?.Height ?? 0));
    }

    /// <remarks>The fixture and the real site have no list so long that it is divided.</remarks>
    [Fact]
    public async Task A_divided_list_has_no_fault_that_axe_finds_and_is_reached_by_the_keyboard()
    {
        await using var site = await ServedSite.Start(Large(320).Build());
        string[] pages = ["glossary/index.html", "glossary/letter/b/index.html", "timeline/index.html", "sources/letter/c/index.html"];
        var found = await chromium.Survey(site, Look.Phone, async (visit, page) =>
        {
            var keys = page.StartsWith("glossary/letter/", StringComparison.Ordinal) ? await Keyboard.KeyboardTests.Walk(visit, isBackwards: false) : [];
            return (await Access.Axe.FaultsOf(visit)).Concat(keys).Concat(await Access.Reflow.GlanceAt(visit)).Select(fault => $"{page}: {fault}").ToList();
        }, pages);
        Faults.None(found.SelectMany(f => f));
    }

    [Fact]
    public async Task No_list_of_ten_thousand_is_heavy_or_slow()
    {
        Assert.SkipUnless(Depth.IsFull, "DEPTH=full");
        await using var site = await ServedSite.Start(Large(10_000).Build());
        string[] pages = ["index.html", "glossary/index.html", "timeline/index.html", "sources/index.html", "site-map/index.html",
            .. site.Pages.Where(Model.ListPart.IsAt).OrderByDescending(p => site.Build.Files[p].Length).Take(4)];
        var faults = new List<string>();
        foreach (var page in site.Pages.Where(p => WeightAudit.Gzip(site.Build.Files[p]) > 100 * 1024))
        {
            faults.Add($"{page}: {WeightAudit.Gzip(site.Build.Files[page]) / 1024} KB");
        }

        foreach (var page in pages)
        {
            await using var visit = await chromium.Open(null, Look.Phone);
            var devTools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
            await devTools.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = Slowdown });
            await visit.GoTo(site.At(page));
            var time = await visit.Page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].loadEventEnd");
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{page}: {time:0} ms"));
            if (time > MostTime)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{page}: {time:0} ms"));
            }
        }

        Faults.None(faults);
    }

    private static SiteTest Large(int count)
    {
        var files = SiteTest.Minimal.Files.ToBuilder();
        void Add(string path, string text) => files[path] = Encoding.UTF8.GetBytes(text);
        var works = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (i % 26))}{(char)('a' + (i / 26 % 26))}n {i}");
            Add($"glossary/t{i}.md", $"---\ntitle: {name}\nsummary: What {i} says of itself, in a sentence that is about as long as others are.\nlink: manual\n---\n");
            Add($"timeline/{1000 + (i % 1000)}-01-01-e{i}.md", $"---\ntitle: {name}\nsummary: What {i} says of itself.\ndate: {1000 + (i % 1000)}-01-01\n---\nText [@w{i}].\n");
            works.Append(CultureInfo.InvariantCulture, $"- {{id: w{i}, type: book, title: {name}, issued: 1999, publisher: Press}}\n");
        }

        Add("sources.yml", works.ToString());
        return new SiteTest(files.ToImmutable());
    }
}
