using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Paper;

/// <summary>What a page is on paper: its text, its sources and its address, and nothing to click.</summary>
public sealed class PaperTests(Chromium chromium)
{
    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public async Task Around_the_text_only_the_name_of_the_site_and_the_licence_are_printed(string site)
    {
        var served = await chromium.Get(site);
        var found = await chromium.Survey(served, new Look { Width = 794 }, async (visit, page) =>
        {
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            var around = await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll("body > :not(main) :is(a, button, p, li, span)")]
                  .filter(e => e.checkVisibility() && e.innerText.trim() && !e.closest(".unlisted") && !e.closest(".site-footer li:last-child, .address, .site-name"))
                  .map(e => e.outerHTML)
                """);
            return around.Select(html => $"{page}: {html}");
        }, served.OneOfEachKind);
        Faults.None(found.SelectMany(f => f));
    }
}
