using System.Text.RegularExpressions;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Explainer.Tests.Finished;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Disk;

/// <summary>The copy that is opened from disk, where there is no network: every kind of page does what it does online.</summary>
public sealed partial class DiskTests(Chromium chromium) : IDisposable
{
    private const string Field = "dialog.search-panel input[type=search]";
    private const string Results = "dialog.search-panel .search-title a";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("content", "genocide", "Genocide")]
    [InlineData("fixture", "loan", "loan")]
    public async Task Every_kind_of_page_loads_whole_shows_previews_and_finds_a_word(string site, string query, string title)
    {
        var pages = (await chromium.Get(site)).OneOfEachKind
            .Where(page => page != "404.html" && (site == "fixture" || Depth.Includes(page, oneIn: 3)));
        var root = Write(site);
        var found = await chromium.Survey(pages, page => new Uri(root, page), new Look { Offline = true }, async (visit, page) =>
        {
            var (hasPreview, faults) = await OpenPreview(visit);
            // A page of citing has no header, and so no search.
            var first = page.StartsWith("cite/", StringComparison.Ordinal) ? title : await Find(visit, query);
            faults = [
                .. faults, .. first == title ? [] : new[] { $"the search for {query} finds {first}" },
                .. visit.Troubles, .. visit.Requests.Where(r => !IsIn(root, r)).Select(r => "asks elsewhere: " + r),
            ];
            return (HasPreview: hasPreview, Faults: faults.Select(f => $"{page}: {f}"));
        });
        Faults.None(found.SelectMany(f => f.Faults));
        var previews = found.Count(f => f.HasPreview);
        Assert.True(previews > 3, $"{previews} previews opened.");
    }

    [Theory]
    [InlineData("genoc", "Genocide")]
    [InlineData("genoside", "Genocide")]
    [InlineData("tregan", "François-Xavier Trégan")]
    [InlineData("ثوار", "Thuwwar")]
    public async Task The_search_forgives_there_too_and_a_result_opens_its_file(string query, string title)
    {
        var root = Write("content");
        await using var visit = await chromium.Open(new Uri(root, "index.html"), new Look { Offline = true });
        Assert.Equal(title, await Find(visit, query));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Reach(new Regex("^file:.*/index\\.html$"));
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(title);
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task The_timeline_is_there_and_a_mark_leads_to_its_event()
    {
        var root = Write("content");
        await using var visit = await chromium.Open(new Uri(root, "timeline/index.html"), new Look { Offline = true });
        Assert.True(await visit.Page.Locator(".river .mark").CountAsync() > 20);
        await visit.Page.Locator(".river .mark").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Reach(EventPage());
        await Assertions.Expect(visit.Page.Locator("body.kind-event")).ToHaveCountAsync(1);
        Faults.None(visit.Troubles);
    }

    private Uri Write(string site)
    {
        new SiteTest(FinishedSite.Get(site).Offline.Files).WriteTo(folder.Path);
        return new Uri(folder.Path + "/");
    }

    // Of a page whose text links to something that has one.
    private static async Task<(bool Is, IReadOnlyList<string> Faults)> OpenPreview(Visit visit)
    {
        var links = visit.Page.Locator("main .prose a.term:visible, main .prose sup.cite a:visible");
        if (await links.CountAsync() == 0)
        {
            return (false, []);
        }

        await links.First.HoverAsync();
        var preview = visit.Page.Locator(".preview:popover-open");
        await preview.WaitForAsync();
        var text = await preview.InnerTextAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        return (true, text.Length > 10 ? [] : ["a preview is empty"]);
    }

    private static async Task<string?> Find(Visit visit, string query)
    {
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.FillAsync(Field, query);
        await visit.Page.Locator(Results).First.WaitForAsync();
        return await visit.Page.Locator(Results).First.TextContentAsync();
    }

    private static bool IsIn(Uri root, string address) =>
        address.StartsWith(root.AbsoluteUri, StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal);

    [GeneratedRegex("^file:.*/timeline/[0-9][^/]*/index\\.html$")]
    private static partial Regex EventPage();
}
