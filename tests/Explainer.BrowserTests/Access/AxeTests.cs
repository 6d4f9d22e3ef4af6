using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Access;

/// <summary>axe, the checker of accessibility, finds nothing.</summary>
public sealed class AxeTests(Chromium chromium)
{
    /// <remarks><c>Walks</c> says which pages are looked at in all four looks, and which at a glance.</remarks>
    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public async Task No_page_has_a_fault_in_either_theme_on_a_phone_or_a_desk(string site) =>
        Faults.None((await chromium.Walks.OnADesk(site)).SelectMany(p => p.Faults, (p, fault) => $"{p.Page}: {fault}"));

    [Fact]
    public async Task A_fault_is_seen_at_a_glance()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).Url);
        await visit.Page.EvaluateAsync("() => document.querySelector('main').append(document.createElement('img'), document.createElement('button'))");
        var faults = await Axe.GlanceAt(visit, 2);
        Assert.Equal(["button-name (320 px Dark)", "image-alt (320 px Dark)"], faults.Select(f => f.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_fault_of_each_look_is_seen()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).Url);
        await visit.Page.EvaluateAsync(
            """
            () => {
              const add = (text, css) => {
                const p = document.querySelector("main").appendChild(document.createElement("p"));
                p.textContent = text;
                p.className = text;
                document.adoptedStyleSheets.push(Object.assign(new CSSStyleSheet(), {}));
                document.adoptedStyleSheets.at(-1).replaceSync(css);
              };
              add("always", ".always { color: #777; background: #888 }");
              add("dark", "@media (prefers-color-scheme: dark) { .dark { color: #222; background: #333 } }");
              add("narrow", "@media (width < 400px) { .narrow { color: #ddd; background: #ccc } }");
            }
            """);
        var faults = (await Axe.FaultsOf(visit)).Where(f => f.StartsWith("color-contrast", StringComparison.Ordinal));
        Assert.Equal(
            [
                "color-contrast (1440 px Light, 1440 px Dark, 320 px Dark, 320 px Light) always",
                "color-contrast (1440 px Dark, 320 px Dark) dark",
                "color-contrast (320 px Dark, 320 px Light) narrow",
            ],
            faults.Select(f => f.Split(':')[0] + " " + f.Split('"')[1]));
    }
}
