using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Access;

/// <summary>Nothing is lost on a narrow screen, at twice the size, or with more space in the text.</summary>
public sealed class ReflowTests(Chromium chromium)
{
    [Theory]
    [InlineData("fixture")]
    [InlineData("languages")]
    [InlineData("content")]
    public async Task Every_page_fits(string site) =>
        Faults.None((await chromium.Walks.Through(site)).SelectMany(p => p.Reflow, (p, fault) => $"{p.Page}: {fault}"));

    [Theory]
    [InlineData("width: 900px", "the page scrolls sideways")]
    [InlineData("width: 100px; height: 10px; overflow: hidden", "is cut off by")]
    [InlineData("margin-block: 0 -2em", "lies on")]
    public async Task What_does_not_fit_is_seen(string css, string fault)
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At("about/index.html"), Look.Phone);
        await visit.Run<object?>("restyle", $"main p:first-of-type {{ {css} }}");
        Assert.Contains(await visit.Run<string[]>("reflow"), f => f.Contains(fault, StringComparison.Ordinal));
    }
}
