using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Explainer.Tests.Timelines;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Pictures;

/// <summary>The drawing of the timeline, above all on a phone, where it is wider than the window.</summary>
public sealed partial class TimelineTests(Chromium chromium)
{
    private const string MarksInSight =
        """
        () => {
          const river = document.querySelector(".river").getBoundingClientRect();
          const marks = [...document.querySelectorAll(".mark")].map(m => m.getBoundingClientRect());
          return [marks.filter(m => m.left >= river.left && m.right <= river.right).length, marks.length];
        }
        """;

    private static readonly int[] Widths = [320, 768, 1440];

    [Theory]
    [InlineData("content", 0.4)]
    [InlineData("arabic", 0.3)]
    public async Task It_opens_where_most_marks_are_and_the_names_of_strands_stay_in_sight(string site, double share)
    {
        await using var visit = await chromium.Open((await chromium.Get(site)).At("timeline/index.html"), Look.Phone);
        var marks = await visit.Page.EvaluateAsync<int[]>(MarksInSight);
        Assert.True(marks[0] >= marks[1] * share, $"{marks[0]} of {marks[1]} marks are in sight");
        foreach (var way in new[] { -2000, 300, 600, 2000 })
        {
            await visit.Page.EvaluateAsync("x => document.querySelector('.river').scrollBy(x, 0)", way);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const river = document.querySelector(".river").getBoundingClientRect();
                  return [...document.querySelectorAll(".strand-name")].filter(n => {
                    const box = n.getBoundingClientRect();
                    return box.left < river.left - 1 || box.right > river.right + 1;
                  }).map(n => n.textContent);
                }
                """));
        }
    }

    [Theory]
    [InlineData("content")]
    [InlineData("fixture")]
    [InlineData("arabic")]
    [InlineData("BC")]
    [InlineData("crowd")]
    public async Task No_label_lies_on_another_and_every_mark_can_be_tapped(string name)
    {
        await using var own = name is "BC" or "crowd" ? await ServedSite.Start(Build(name)) : null;
        await using var visit = await chromium.Open((own ?? await chromium.Get(name)).At("timeline/index.html"), Look.Phone);
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 640);
            Assert.Empty(await visit.Run<string[]>("chart"));
        }

        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task A_mark_says_what_it_is_when_the_mouse_or_the_keyboard_is_on_it()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("timeline/index.html"));
        var mark = visit.Page.Locator(".mark").First;
        var tip = visit.Page.Locator(".river-tip");
        await Assertions.Expect(tip).ToBeHiddenAsync();
        await mark.HoverAsync(new() { Force = true });
        await Assertions.Expect(tip).ToHaveTextAsync((await mark.GetAttributeAsync("aria-label"))!);
        await visit.Page.Mouse.MoveAsync(1, 1);
        await Assertions.Expect(tip).ToBeHiddenAsync();
        await mark.EvaluateAsync("e => e.focus({ focusVisible: true })");
        await Assertions.Expect(tip).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tip).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_a_script_the_label_stands_above_the_mark()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("timeline/index.html"), new Look { JavaScript = false });
        var mark = visit.Page.Locator(".mark").First;
        var tip = visit.Page.Locator(".mark ~ .tip").First;
        await Assertions.Expect(tip).ToHaveCSSAsync("opacity", "0");
        await mark.HoverAsync(new() { Force = true });
        await Assertions.Expect(tip).ToHaveCSSAsync("opacity", "1");
        Assert.Equal(await mark.GetAttributeAsync("aria-label"), await tip.TextContentAsync());
    }

    [Fact]
    public async Task The_first_tap_shows_the_label_and_the_second_opens_the_event()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("timeline/index.html"), Look.Phone with { Touch = true });
        var mark = visit.Page.Locator(".mark:not(:has(.number))").Nth(8);
        await mark.ScrollIntoViewIfNeededAsync();
        await mark.TapAsync(new() { Force = true });
        var tip = visit.Page.Locator(".river-tip");
        await Assertions.Expect(tip).ToHaveTextAsync((await mark.GetAttributeAsync("aria-label"))!);
        var box = (await tip.BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.X + box.Width <= 320, $"the label lies outside: {box.X} to {box.X + box.Width}");
        Assert.EndsWith("/timeline/", visit.Page.Url, StringComparison.Ordinal);
        await mark.TapAsync(new() { Force = true });
        await visit.Reach(Event());
    }

    [Fact]
    public async Task A_mark_of_several_leads_to_the_first_of_them_in_the_list()
    {
        await using var site = await ServedSite.Start(Build("crowd"));
        await using var visit = await chromium.Open(site.At("timeline/index.html"), new Look { JavaScript = false });
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "10 June 2014: 40 events" }).ClickAsync(new() { Force = true });
        Assert.EndsWith("#x-e00001", visit.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator("li:target")).ToContainTextAsync("Event 0");
        await Assertions.Expect(visit.Page.Locator("li:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_picture_on_the_home_page_says_what_it_shows_and_where_it_leads()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("index.html"), Look.Phone);
        var figure = visit.Page.Locator(".river-picture");
        var label = (await figure.GetByRole(AriaRole.Img).GetAttributeAsync("aria-label"))!;
        await Assertions.Expect(figure.Locator("figcaption")).ToContainTextAsync(label);
        await Assertions.Expect(figure.Locator(".ends")).ToHaveTextAsync("2004 2026");
        await figure.GetByRole(AriaRole.Link, new() { Name = "See the timeline" }).ClickAsync();
        await visit.Reach(Timeline());
    }

    [GeneratedRegex("/timeline/[^/#]+/$")]
    private static partial Regex Event();

    [GeneratedRegex("/timeline/$")]
    private static partial Regex Timeline();

    private static SiteTestResult Build(string name) => TimelineChart.Build(name == "BC"
        ? ["-0752 Rome", "-0509 The republic", "-0043-03-15 The Ides of March|turning_point: The Ides of March", "Y-17000 Cave", "-3000 Writing", "0079-08-24 Vesuvius", "0476 The end of Rome in the West|turning_point: true"]
        : ["2014-06-01 Before", .. Enumerable.Range(0, 40).Select(i => $"2014-06-10 Event {i}"),
            .. Enumerable.Range(0, 120).Select(i => string.Create(CultureInfo.InvariantCulture, $"2014-{6 + (i % 7):00}-{1 + (i * 7 % 28):00} More {i}|strand: {(i % 2 == 0 ? "a" : "b")}{(i % 30 == 0 ? "\nturning_point: true" : "")}"))]);
}
