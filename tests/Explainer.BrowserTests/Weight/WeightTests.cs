using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Audit;
using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Weight;

/// <summary>Pages cost their readers little, and do not move while they load.</summary>
public sealed class WeightTests(Chromium chromium)
{
    // As many as a screen shows; when a page is too heavy, all such pages are named.
    private const int Shown = 15;

    [Fact]
    public async Task Every_page_is_within_its_budget_with_all_it_loads_before_anybody_does_anything()
    {
        var site = await chromium.Content;
        var pages = (await chromium.Walks.Through("content")).Select(p => PageWeight.Measure(p, site)).OrderByDescending(p => p.Bytes).ToList();
        await Console.Out.WriteLineAsync(Table(pages.Take(Shown), $"{pages.Count - Shown} pages are lighter"));
        Faults.None(pages.Where(p => p.Bytes > p.Budget));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("fixture")]
    public async Task No_page_moves_while_it_loads(string name)
    {
        var site = await chromium.Get(name);
        Faults.None(await Moving(site.At, Look.Desk, (await chromium.Walks.Through(name)).Select(p => (p.Page, p.Shifts))));
        Faults.None(await Moving(site.At, Look.Phone, site.OneOfEachKind));
    }

    /// <remarks>Then it is painted many times before it is whole.</remarks>
    [Theory]
    [InlineData("content")]
    [InlineData("fixture")]
    public async Task No_kind_of_page_moves_while_it_comes_over_a_slow_line(string name)
    {
        var site = await chromium.Get(name);
        var looks = await Task.WhenAll(new[] { Look.Desk, Look.Phone }.Select(look => Moving(site.SlowlyAt, look, site.OneOfEachKind)));
        Faults.None(looks.SelectMany(faults => faults));
    }

    [Fact]
    public async Task A_page_is_weighed_with_its_style_sheets_and_scripts()
    {
        var site = await chromium.Content;
        var weight = PageWeight.Measure((await chromium.Walks.Through("content")).First(p => p.Page == "timeline/index.html"), site);
        Assert.Matches(
            @"^[0-9.]+ KB of 40 KB: timeline/index\.html \(timeline/index\.html [0-9.]+, assets/first\.[0-9a-f]+\.js [0-9.]+, assets/site\.[0-9a-f]+\.css [0-9.]+, assets/timeline\.[0-9a-f]+\.css [0-9.]+, assets/site\.[0-9a-f]+\.js [0-9.]+, assets/river\.[0-9a-f]+\.js [0-9.]+, assets/filter\.[0-9a-f]+\.js [0-9.]+(, assets/margin\.[0-9a-f]+\.js [0-9.]+)?\)$",
            weight.ToString());
    }

    [Fact]
    public async Task A_page_that_moves_is_seen()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).Url);
        await visit.Page.EvaluateAsync("() => document.querySelector('main').before(Object.assign(document.createElement('p'), { textContent: 'late' }))");
        var shift = (await LayoutShift.AllOf(visit))[^1];
        Assert.InRange(shift.Value, 0.001, 1);
        Assert.Contains("<main", shift.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_moves_on_a_slow_line_alone_is_seen()
    {
        var site = await chromium.Content;
        var seen = false;
        // A busy machine may paint no frame within a short pause; then the line gets slower.
        for (var pause = SlowLine.Frame; !seen && pause < TimeSpan.FromSeconds(1); pause *= 4)
        {
            var shifts = await WithOldHeader(site.SlowlyAt("index.html", pause));
            seen = shifts.Any(shift => shift.ToString().Contains("<nav class=\"site-nav\"", StringComparison.Ordinal));
        }

        Assert.True(seen, "The navigation moved, and this was not seen.");
    }

    private async Task<ImmutableArray<LayoutShift>> WithOldHeader(Uri page)
    {
        await using var visit = await chromium.Open(null);
        // As the header was once: the navigation beside the search, and below it when its last links had come.
        await visit.Page.AddInitScriptAsync(
            """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(".site-header .site-nav { flex-basis: auto; margin-inline-start: auto }");
            document.adoptedStyleSheets = [sheet];
            """);
        await visit.GoTo(page);
        return await LayoutShift.AllOf(visit);
    }

    private async Task<IReadOnlyList<string>> Moving(Func<string, Uri> at, Look look, IEnumerable<string> pages) =>
        await Moving(at, look, await chromium.Survey(pages, at, look, async (visit, page) => (page, await LayoutShift.AllOf(visit))));

    // A page may be painted when a paragraph has come in part, which is then set anew: not twice in two openings.
    private async Task<IReadOnlyList<string>> Moving(
        Func<string, Uri> at, Look look, IEnumerable<(string Page, ImmutableArray<LayoutShift> Shifts)> seen)
    {
        var faults = new List<string>();
        foreach (var (page, shifts) in seen.Where(p => p.Shifts.Length > 0))
        {
            // In a window of its own, which has nothing in its cache.
            await using var again = await chromium.Open(at(page), look);
            if ((await LayoutShift.AllOf(again)).Length > 0)
            {
                faults.Add($"{page} ({look.Width} px):\n{string.Join('\n', shifts)}");
            }
        }

        return faults;
    }

    private static string Table(IEnumerable<PageWeight> pages, string end) =>
        new StringBuilder("Weight of pages, compressed, with all that they load by themselves:\n").AppendJoin('\n', pages)
            .Append(CultureInfo.InvariantCulture, $"\n{end}.").ToString();
}
