using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Pictures;

/// <summary>Maps in every window: what stands where is decided while a site is built, and here it is measured.</summary>
public sealed class MapTests(Chromium chromium)
{
    private static readonly int[] Widths = [320, 768, 1440];

    [Theory]
    [InlineData("content", "places/index.html")]
    [InlineData("content", "story/syria-and-raqqa/index.html")]
    [InlineData("fixture", "style-guide/index.html")]
    [InlineData("fixture", "places/index.html")]
    [InlineData("arabic", "places/index.html")]
    public async Task No_name_lies_on_another_or_leaves_its_map(string site, string page)
    {
        await using var visit = await chromium.Open((await chromium.Get(site)).At(page), Look.Phone);
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 640);
            Assert.Empty(await visit.Run<string[]>("map"));
        }

        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task A_map_is_read_aloud_by_its_places_and_all_of_it_stands_in_words()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("story/syria-and-raqqa/index.html"), Look.Phone);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Img, new() { Name = "Map: Raqqa, Mosul, Damascus, Baghdad, Syria, Iraq." })).ToBeVisibleAsync();
        await visit.Page.Locator(".map-places summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".map-places")).ToContainTextAsync("Mosul: 36.34° N, 43.12° E. From Raqqa: 370 km, east");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator(".map-places li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_colours_coasts_and_borders_are_seen()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("places/index.html"), Look.Phone);
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const colour = (e, name) => getComputedStyle(e)[name];
              const land = colour(document.querySelector(".map .land"), "fill");
              return [...document.querySelectorAll(".map :is(.coast, .border)")].filter(e => colour(e, "stroke") === land).map(e => e.className.baseVal)
                .concat([...document.querySelectorAll(".map text:not(.number)")].filter(e => colour(e, "fill") === land).map(e => e.textContent));
            }
            """));
    }
}
