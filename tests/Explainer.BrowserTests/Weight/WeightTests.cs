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
        var pages = (await chromium.Walks.OnADesk("content")).Select(p => PageWeight.Of(p, site)).OrderByDescending(p => p.Bytes).ToList();
        await Console.Out.WriteLineAsync(Table(pages.Take(Shown), $"{pages.Count - Shown} pages are lighter"));
        Faults.None(pages.Where(p => p.Bytes > p.Budget));
    }

    // A page that is painted before all of it has come may grow by a line: 0 to two decimals, where 0.1 counts as good.
    private const double LeastShift = 0.005;

    [Fact]
    public async Task No_page_moves_while_it_loads()
    {
        var (desk, phone) = (await chromium.Walks.OnADesk("content"), await chromium.Walks.OnAPhone("content"));
        Faults.None(desk.Concat(phone).SelectMany(p => p.Shifts.Where(s => s.Value >= LeastShift), (p, shift) => $"{p.Page}:\n{shift}"));
    }

    [Fact]
    public async Task A_page_is_weighed_with_its_style_sheets_and_scripts()
    {
        var site = await chromium.Content;
        var weight = PageWeight.Of((await chromium.Walks.OnADesk("content")).First(p => p.Page == "timeline/index.html"), site);
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

    private static string Table(IEnumerable<PageWeight> pages, string end) =>
        new StringBuilder("Weight of pages, compressed, with all that they load by themselves:\n").AppendJoin('\n', pages)
            .Append(CultureInfo.InvariantCulture, $"\n{end}.").ToString();
}
