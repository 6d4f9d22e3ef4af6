using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Keyboard;

/// <summary>What stays at the top of the window while the page scrolls leaves room for what is scrolled to (WCAG 2.4.11).</summary>
public sealed class StuckTests(Chromium chromium)
{
    private const string LongWords = "Diese Seite jetzt sofort verlassen und anderswo weiterlesen";

    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="type">The size of the type that the reader has chosen, in percent.</param>
    /// <param name="words">What the bar says; null for what it says in English.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    [Theory]
    [InlineData(320, 100, null, true)]
    [InlineData(320, 200, null, true)]
    [InlineData(320, 100, LongWords, true)]
    [InlineData(320, 200, LongWords, true)]
    [InlineData(768, 200, LongWords, true)]
    [InlineData(1440, 100, null, true)]
    [InlineData(1440, 200, LongWords, true)]
    [InlineData(320, 100, null, false)]
    [InlineData(320, 200, null, false)]
    [InlineData(1440, 100, null, false)]
    public async Task Nothing_that_stays_at_the_top_is_higher_than_the_room_left_for_it(int width, int type, string? words, bool javaScript)
    {
        var site = await chromium.Fixture;
        await using var visit = await chromium.Open(null, Look.Phone with { Width = width, JavaScript = javaScript });
        var faults = new List<string>();
        foreach (var page in new[] { "story/borrowing/index.html", "timeline/index.html", "style-guide/index.html" })
        {
            await visit.GoTo(site.At(page));
            await visit.Page.EvaluateAsync(
                """
                ([type, words]) => {
                  document.documentElement.style.fontSize = `${type}%`;
                  document.querySelectorAll(".exit [role=status], .exit a").forEach(e => e.textContent = words ?? e.textContent);
                }
                """, new object?[] { type, words });
            if (javaScript)
            {
                // Waits until what scripts measure has been measured.
                await visit.Run<object?>("restyle", "");
            }

            faults.AddRange((await visit.Run<string[]>("stuck")).Select(fault => $"{page}: {fault}"));
        }

        Faults.None(faults);
    }

    [Theory]
    [InlineData(".exit { padding-block: 4rem } html { --exit-bar: 3rem !important }", "section.exit ends at ")]
    [InlineData(".site-header { position: sticky; inset-block-start: 0 }", "header")]
    public async Task A_part_that_is_higher_is_seen(string css, string fault)
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At("story/borrowing/index.html"), Look.Phone);
        await visit.Run<object?>("restyle", css);
        Assert.Contains(await visit.Run<string[]>("stuck"), f => f.StartsWith(fault, StringComparison.Ordinal));
    }
}
