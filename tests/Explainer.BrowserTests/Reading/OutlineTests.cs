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

    /// <remarks>Who comes for help does not have to look for it.</remarks>
    [Fact]
    public async Task On_a_phone_the_first_screen_of_the_page_of_help_leads_to_the_services()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("help/index.html"), Look.Phone);
        var link = visit.Page.Locator(".prose a[href='#services']").First;
        await Assertions.Expect(link).ToBeInViewportAsync();
        await link.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#services")).ToBeInViewportAsync();
    }

    /// <remarks>A number that is missing looks like a mistake.</remarks>
    [Theory]
    [InlineData("story/what-they-saw/index.html")]
    [InlineData("story/why-men-joined/index.html")]
    [InlineData("help/index.html")]
    public async Task The_margin_has_the_number_of_every_source_of_the_text(string page)
    {
        await using var visit = await chromium.Open((await chromium.Content).At(page), Look.Desk);
        await Assertions.Expect(visit.Page.Locator(".marginalia")).ToHaveCountAsync(1);
        var missing = await visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              const shown = [...document.querySelectorAll(".marginalia > div:not([hidden]) > b:first-child")].map(number => number.textContent.trim());
              const boxes = [...document.querySelectorAll(".marginalia > div:not([hidden])")].map(note => note.getBoundingClientRect()).sort((one, other) => one.top - other.top);
              return [...new Set([...document.querySelectorAll(".prose .cite a")].filter(mark => !mark.closest(".care, .note")).map(mark => mark.textContent.trim()))]
                .filter(number => !shown.includes(number))
                .concat(boxes.slice(1).filter((box, i) => box.top < boxes[i].bottom).map(box => `overlap at ${box.top}`));
            }
            """);
        Assert.Equal([], missing);
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
