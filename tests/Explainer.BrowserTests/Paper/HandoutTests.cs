using Explainer.BrowserTests.Access;
using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Paper;

/// <summary>Handouts as a browser shows them under the headers of the site.</summary>
public sealed class HandoutTests(Chromium chromium)
{
    public static TheoryData<string> Files =>
    [
        "story/borrowing/borrowing-handout.html", "lessons/how-long-is-a-loan/how-long-is-a-loan-handout.html",
        "teach/lessons/how-long-is-a-loan/how-long-is-a-loan-handout-with-answers.html", "packs/how-lending-works/how-lending-works-handout.html",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_policy_allows_its_style_and_its_pictures_and_axe_finds_nothing(string file)
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(file));
        Faults.None(visit.Troubles);
        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => [...document.images].every(i => i.complete && i.naturalWidth > 0)"));
        Faults.None(await Axe.FaultsOf(visit));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Nothing_stands_outside_the_page_and_numbers_stand_in_the_margin(string file)
    {
        // A4 without its margins, and a phone.
        foreach (var width in (int[])[658, 320])
        {
            await using var visit = await chromium.Open((await chromium.Fixture).At(file), new Look { Width = width });
            await visit.Page.EmulateMediaAsync(new() { Media = width == 320 ? Media.Screen : Media.Print });
            Faults.None(await visit.Page.EvaluateAsync<string[]>(
                """
                () => [
                  document.documentElement.scrollWidth > innerWidth ? `wider than the page: ${document.documentElement.scrollWidth}` : "",
                  ...[...document.querySelectorAll(".number")].map(n => {
                    const [mark, text] = [n.getBoundingClientRect(), n.closest(".prose").getBoundingClientRect()];
                    return mark.left >= text.left && mark.right < text.left + 42 ? "" : `number ${n.textContent} stands at ${mark.left}`;
                  }),
                ].filter(Boolean)
                """));
        }
    }
}
