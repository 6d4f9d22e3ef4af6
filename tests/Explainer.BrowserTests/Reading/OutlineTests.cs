using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>Where one is: in the page and in the story.</summary>
public sealed class OutlineTests(Chromium chromium)
{
    [Theory]
    [InlineData(320, false)]
    [InlineData(768, false)]
    [InlineData(992, true)]
    [InlineData(1440, true)]
    public async Task The_outline_is_folded_above_the_text_and_open_beside_it(int width, bool isOpen)
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At("story/borrowing/index.html"), new Look { Width = width, JavaScript = false });
        var link = visit.Page.Locator(".outline a").First;
        Assert.Equal(isOpen, await link.IsVisibleAsync());
        Assert.Equal(!isOpen, await visit.Page.Locator(".outline summary").IsVisibleAsync());
        if (!isOpen)
        {
            await visit.Page.ClickAsync(".outline summary");
        }

        await link.ClickAsync();
        Assert.EndsWith("#at-the-desk", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chapter_says_its_number_and_leads_to_the_contents()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At("story/borrowing/index.html"), Look.Phone);
        await Assertions.Expect(visit.Page.Locator(".eyebrow")).ToHaveTextAsync("Chapter 2 of 4 Contents");
        await visit.Page.ClickAsync(".eyebrow a");
        await Assertions.Expect(visit.Page.Locator("body")).ToHaveClassAsync("kind-story");
    }
}
