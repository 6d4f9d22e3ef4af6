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
        var pages = (await chromium.Walks.Through("content")).Select(p => PageWeight.Of(p, site)).OrderByDescending(p => p.Bytes).ToList();
        await Console.Out.WriteLineAsync(Table(pages.Take(Shown), $"{pages.Count - Shown} pages are lighter"));
        Faults.None(pages.Where(p => p.Bytes > p.Budget));
    }

    // On a busy machine a page may be painted before all of it has been read, and what then comes moves a line: not twice in
    // two openings. What moves by more, where 0.1 counts as good, needs no second witness.
    private const double Large = 0.01;

    [Theory]
    [InlineData("content")]
    [InlineData("fixture")]
    public async Task No_page_moves_while_it_loads(string name)
    {
        var site = await chromium.Get(name);
        var desk = (await chromium.Walks.Through(name)).Select(p => (p.Page, p.Shifts));
        var phone = await chromium.Survey(site, Look.Phone, async (visit, page) => (Page: page, Shifts: await LayoutShift.AllOf(visit)), site.OneOfEachKind);
        var faults = (await Moving(desk, site, Look.Desk)).Concat(await Moving(phone, site, Look.Phone));
        Faults.None(faults.SelectMany(p => p.Shifts, (p, shift) => $"{p.Page}:\n{shift}"));
    }

    [Fact]
    public async Task A_page_is_weighed_with_its_style_sheets_and_scripts()
    {
        var site = await chromium.Content;
        var weight = PageWeight.Of((await chromium.Walks.Through("content")).First(p => p.Page == "timeline/index.html"), site);
        Assert.Matches(
            @"^[0-9.]+ KB of 40 KB: timeline/index\.html \(timeline/index\.html [0-9.]+, assets/site\.[0-9a-f]+\.css [0-9.]+, assets/timeline\.[0-9a-f]+\.css [0-9.]+, assets/site\.[0-9a-f]+\.js [0-9.]+, assets/river\.[0-9a-f]+\.js [0-9.]+\)$",
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

    private async Task<IReadOnlyList<(string Page, ImmutableArray<LayoutShift> Shifts)>> Moving(
        IEnumerable<(string Page, ImmutableArray<LayoutShift> Shifts)> pages, ServedSite site, Look look)
    {
        var faults = new List<(string, ImmutableArray<LayoutShift>)>();
        foreach (var (page, shifts) in pages.Where(p => p.Shifts.Length > 0))
        {
            // In a window of its own, which has nothing in its cache.
            await using var again = await chromium.Open(site.At(page), look);
            if (shifts.Any(s => s.Value >= Large) || (await LayoutShift.AllOf(again)).Length > 0)
            {
                faults.Add((page, shifts));
            }
        }

        return faults;
    }

    private static string Table(IEnumerable<PageWeight> pages, string end) =>
        new StringBuilder("Weight of pages, compressed, with all that they load by themselves:\n").AppendJoin('\n', pages)
            .Append(CultureInfo.InvariantCulture, $"\n{end}.").ToString();
}
