using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Weight;

/// <summary>Pages do not move while they load.</summary>
public sealed class WeightTests(Chromium chromium)
{
    [Fact]
    public async Task A_page_that_moves_is_seen()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).Url);
        await visit.Page.EvaluateAsync("() => document.querySelector('main').before(Object.assign(document.createElement('p'), { textContent: 'late' }))");
        var shift = (await LayoutShift.AllOf(visit))[^1];
        Assert.InRange(shift.Value, 0.001, 1);
        Assert.Contains("<main", shift.ToString(), StringComparison.Ordinal);
    }
}
