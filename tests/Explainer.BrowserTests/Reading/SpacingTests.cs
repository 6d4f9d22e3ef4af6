using Explainer.BrowserTests.Browsing;
using Explainer.Tests;

namespace Explainer.BrowserTests.Reading;

/// <summary>What stands beside and below what.</summary>
public sealed class SpacingTests(Chromium chromium)
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"300\"></svg>";

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task The_text_of_a_home_page_keeps_its_distance_from_the_timeline_above_it(int width)
    {
        await using var site = await ServedSite.Start(Story(1).And("site.yml", SiteTest.SiteYml + "home: [hero, timeline, text, chapters, ways]\n")
            .And("timeline/2016-a.md", "---\ntitle: A\nsummary: B.\ndate: 2016\n---\n").And("timeline/2017-b.md", "---\ntitle: B\nsummary: B.\ndate: 2017\n---\n")
            .And("index.md", SiteTest.IndexMd + "\nThe text.\n").Build());
        await using var visit = await chromium.Open(site.At("index.html"), new Look { Width = width });
        Assert.InRange(await visit.Page.EvaluateAsync<double>("() => document.querySelector('.prose').getBoundingClientRect().top - document.querySelector('.river-picture').getBoundingClientRect().bottom"), 40, 120);
    }

    // At 1440 pixels. A chapter alone in its row ends a line that leads to nothing.
    [Theory]
    [InlineData(3, "3")]
    [InlineData(4, "4")]
    [InlineData(5, "3,2")]
    [InlineData(7, "4,3")]
    public async Task No_chapter_stands_alone_in_a_row(int chapters, string rows)
    {
        await using var site = await ServedSite.Start(Story(chapters).Build());
        await using var visit = await chromium.Open(site.At("story/index.html"), Look.Desk);
        Assert.Equal(rows, await visit.Page.EvaluateAsync<string>("() => Object.values(Object.groupBy([...document.querySelectorAll('.path > li')], c => Math.round(c.getBoundingClientRect().top))).map(r => r.length).join()"));
    }

    [Fact]
    public async Task What_follows_a_short_text_stands_beside_a_portrait_and_does_not_wait_for_its_end()
    {
        await using var site = await ServedSite.Start(Story(1).And("images/a.svg", Svg)
            .And("profiles/ada.md", "---\ntitle: Ada\nsummary: B.\npicture: {file: ../images/a.svg, alt: Ada}\nrole: Librarian\norigin: Here\nborn: 1950\ndied: 1999\n---\n\nOne sentence.\n")
            .And("timeline/2016-a.md", "---\ntitle: A\nsummary: B.\ndate: 2016\nprofiles: [ada]\n---\n").Build());
        await using var visit = await chromium.Open(site.At("profiles/ada/index.html"), Look.Desk);
        Assert.InRange(await visit.Page.EvaluateAsync<double>("() => { const shown = [...document.querySelectorAll('.page > :not(.margin, template)')].map(e => e.getBoundingClientRect()).filter(b => b.height > 0); return Math.max(...shown.slice(1).map((b, i) => b.top - shown[i].bottom)); }"), 10, 100);
    }

    private static SiteTest Story(int chapters) => Enumerable.Range(1, chapters)
        .Aggregate(SiteTest.Minimal, (site, i) => site.And($"story/{i}0-c{i}.md", $"---\ntitle: Chapter {i}\nsummary: B.\n---\n\nText.\n"));
}
