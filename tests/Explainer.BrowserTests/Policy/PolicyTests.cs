using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Policy;

/// <summary>Under the headers that are published, pages load whole, and from their own site alone.</summary>
public sealed class PolicyTests(Chromium chromium)
{
    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public async Task Every_page_loads_without_a_violation_an_error_or_a_third_party(string site)
    {
        var served = await chromium.Get(site);
        Faults.None((await chromium.Walks.Through(site)).SelectMany(
            p => p.Troubles.Concat(p.Requests.Where(r => !IsOwn(served, r)).Select(r => "asks elsewhere: " + r)), (p, fault) => $"{p.Page}: {fault}"));
    }

    [Fact]
    public async Task What_goes_wrong_is_seen()
    {
        var site = await chromium.Fixture;
        await using var visit = await chromium.Open(site.Url);
        await visit.Page.EvaluateAsync(
            """
            async () => {
              console.error("a word");
              for (const src of ["https://example.com/far.png", "/none.png"]) {
                await new Promise(done => Object.assign(new Image(), { src, onload: done, onerror: done }));
              }
            }
            """);
        Assert.Contains(visit.Troubles, t => t == "console error: a word");
        Assert.Contains(visit.Troubles, t => t.StartsWith("status 404: ", StringComparison.Ordinal));
        Assert.Contains(visit.Troubles, t => t.Contains("https://example.com/far.png", StringComparison.Ordinal));
    }

    private static bool IsOwn(ServedSite site, string address) =>
        address.StartsWith(site.Url.AbsoluteUri, StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal);
}
