using System.Collections.Concurrent;
using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Access;

/// <summary>axe, the checker of accessibility, finds nothing.</summary>
public sealed class AxeTests(Chromium chromium)
{
    private const string Dark = "(prefers-color-scheme: dark)";
    private const string Light = "(prefers-color-scheme: light)";
    private const string Narrow = "(width < 400px)";
    private const string Wide = "(width > 400px)";

    [Theory]
    [InlineData("fixture")]
    [InlineData("languages")]
    [InlineData("content")]
    public async Task No_page_has_a_fault_in_either_theme_on_a_phone_or_a_desk(string site) =>
        Faults.None((await chromium.Walks.Through(site)).SelectMany(p => p.Access, (p, fault) => $"{p.Page}: {fault}"));

    /// <remarks>The rules are of each kind that <c>axe.js</c> tells apart: what is shown, where it stands, its colours.</remarks>
    [Theory]
    [InlineData("<p class=x>words</p>", "", ".x { color: #777; background: #888 }", "color-contrast (1440 px Light, 1440 px Dark, 320 px Dark, 320 px Light)")]
    [InlineData("<p class=x>words</p>", Dark, ".x { color: #222; background: #333 }", "color-contrast (1440 px Dark, 320 px Dark)")]
    [InlineData("<p class=x>words</p>", Narrow, ".x { color: #ddd; background: #ccc }", "color-contrast (320 px Dark, 320 px Light)")]
    [InlineData("<p class=x>words</p>", Narrow + " and " + Dark, ".x { color: #222; background: #333 }", "color-contrast (320 px Dark)")]
    [InlineData("<p class=x>words</p>", Narrow + " and " + Light, ".x { color: #ddd; background: #ccc }", "color-contrast (320 px Light)")]
    [InlineData("<img class=x>", Light, ".x { display: none }", "image-alt (1440 px Dark")]
    [InlineData("<img class=x>", Wide, ".x { visibility: hidden }", "image-alt (320 px Dark")]
    [InlineData("<button class=x>a</button><button class=x>b</button>", Narrow, ".x { font: 8px/8px serif; padding: 0; border: 0; width: 9px }", "target-size (320 px Dark)")]
    [InlineData("<button class=x>a</button><button class=x>b</button>", Dark, ".x { font: 8px/8px serif; padding: 0; border: 0; width: 9px }", "target-size (1440 px Dark, 320 px Dark)")]
    [InlineData("<div class=x><p>a<p>b<p>c</div>", Narrow, ".x { height: 30px; overflow: auto }", "scrollable-region-focusable (320 px Dark)")]
    public async Task A_fault_is_seen_that_only_one_of_the_looks_has(string html, string media, string css, string fault)
    {
        await using var visit = await chromium.Open((await chromium.Fixture).Url);
        await visit.Run<object?>("restyle", $"@media all{(media.Length > 0 ? " and " : "")}{media} {{ {css} }}");
        await visit.Page.EvaluateAsync("html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", html);
        Assert.Contains(await Axe.FaultsOf(visit), f => f.StartsWith(fault, StringComparison.Ordinal));
    }

    /// <remarks>A word's colours are known by all that it stands in.</remarks>
    [Theory]
    [InlineData("main { background: #777 }", "color-contrast")]
    [InlineData("main { opacity: 0.4 }", "color-contrast")]
    [InlineData("main p { color: #aaa }", "color-contrast")]
    public async Task A_fault_is_seen_after_many_pages_without_it(string css, string fault)
    {
        var colours = new ConcurrentDictionary<string, bool>();
        await using var visit = await chromium.Open((await chromium.Fixture).At("glossary/loan/index.html"));
        Faults.None(await Axe.FaultsOf(visit, colours));
        await visit.Page.ReloadAsync();
        Faults.None(await Axe.FaultsOf(visit, colours));
        await visit.Page.ReloadAsync();
        await visit.Run<object?>("restyle", css);
        Assert.Contains(await Axe.FaultsOf(visit, colours), f => f.StartsWith(fault, StringComparison.Ordinal));
    }
}
