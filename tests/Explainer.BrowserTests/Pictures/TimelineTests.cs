using Explainer.BrowserTests.Browsing;

namespace Explainer.BrowserTests.Pictures;

/// <summary>The river of the timeline on a phone, where it is wider than the window.</summary>
public sealed class TimelineTests(Chromium chromium)
{
    private const string MarksInSight =
        """
        () => {
          const river = document.querySelector(".river").getBoundingClientRect();
          const marks = [...document.querySelectorAll(".mark")].map(m => m.getBoundingClientRect());
          return [marks.filter(m => m.left >= river.left && m.right <= river.right).length, marks.length];
        }
        """;

    [Theory]
    [InlineData("content", 0.4)]
    [InlineData("arabic", 0.3)]
    public async Task It_opens_where_most_marks_are(string site, double share)
    {
        await using var visit = await chromium.Open((await chromium.Get(site)).At("timeline/index.html"), Look.Phone);
        var marks = await visit.Page.EvaluateAsync<int[]>(MarksInSight);
        Assert.True(marks[0] >= marks[1] * share, $"{marks[0]} of {marks[1]} marks are in sight");
    }

    [Fact]
    public async Task A_mark_says_what_it_is_when_the_mouse_or_the_keyboard_is_on_it()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("timeline/index.html"));
        var mark = visit.Page.Locator(".mark").First;
        var tip = visit.Page.Locator(".mark + .tip").First;
        Assert.Equal("0", await tip.EvaluateAsync<string>("e => getComputedStyle(e).opacity"));
        await mark.HoverAsync(new() { Force = true });
        Assert.Equal("1", await tip.EvaluateAsync<string>("e => getComputedStyle(e).opacity"));
        await visit.Page.Mouse.MoveAsync(1, 1);
        await mark.EvaluateAsync("e => e.focus({ focusVisible: true })");
        Assert.Equal("1", await tip.EvaluateAsync<string>("e => getComputedStyle(e).opacity"));
        Assert.Equal(await mark.GetAttributeAsync("aria-label"), await tip.TextContentAsync());
    }
}
