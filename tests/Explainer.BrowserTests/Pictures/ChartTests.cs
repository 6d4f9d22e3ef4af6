using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Pictures;

/// <summary>Charts as they are drawn: on any window, in any colours, on paper, and without a style sheet.</summary>
public sealed class ChartTests(Chromium chromium)
{
    private const string Page = "style-guide/index.html";

    private static readonly string[] Charts = ["loans kind=bar", "loans kind=line", "loans kind=stacked", "loans kind=dots y=all", "times kind=range"];

    private static readonly int[] Widths = [320, 768, 1440];

    [Theory]
    [InlineData("fixture")]
    [InlineData("arabic")]
    public async Task No_word_lies_on_another_or_leaves_the_drawing(string name)
    {
        await using var own = name == "arabic" ? await ServedSite.Start(Arabic()) : null;
        await using var visit = await chromium.Open((own ?? await chromium.Fixture).At(own is null ? Page : "page/index.html"), Look.Phone);
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 640);
            Assert.Empty(await visit.Run<string[]>("labels"));
        }

        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task Words_that_lie_on_one_another_are_seen()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Phone);
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('.chart text').forEach(t => t.setAttribute('y', '20'))");
        Assert.NotEmpty(await visit.Run<string[]>("labels"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whatever_is_drawn_can_be_told_from_the_paper(bool isDark)
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Phone with { Dark = isDark });
        Assert.Empty(await visit.Run<string[]>("contrast"));
    }

    [Fact]
    public async Task In_forced_colours_and_on_paper_too()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Desk);
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        Assert.Empty(await visit.Run<string[]>("contrast"));
        Assert.Empty(await visit.Run<string[]>("labels"));
        Assert.Empty(await visit.Run<string[]>("series"));
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, Media = Media.Print });
        Assert.Empty(await visit.Run<string[]>("contrast"));
        Assert.Empty(await visit.Run<string[]>("labels"));
    }

    [Fact]
    public async Task On_paper_all_numbers_are_there()
    {
        await using var visit = await chromium.Open((await chromium.Fixture).At(Page), Look.Desk);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var table in await visit.Page.Locator(".chart-numbers table").AllAsync())
        {
            await Assertions.Expect(table).ToBeVisibleAsync();
        }
    }

    private static SiteTestResult Arabic() => SiteTest
        .With("site.yml", "title: مكتبة\nurl: https://example.org/\nlanguage: ar\n")
        .And("data/loans.csv", "year,children,all\n2010,120,1400\n2011,,1500\n2012,150,900\n")
        .And("data/loans.yml", "title: الإعارة\nsource: own\nnote: باليد.\ncolumns: {children: {title: أطفال, unit: كتب}, all: {title: الجميع, unit: كتب}}\n")
        .And("data/times.csv", "who,when\nالأولى,../2010-05\nالثانية,2010-05/2013\nالثالثة,2014/..\n")
        .And("data/times.yml", "title: متى\nsource: own\nnote: باليد.\ncolumns: {who: {title: من}, when: {title: متى}}\n")
        .And("page.md", "---\ntitle: صفحة\n---\n\n" + string.Concat(Charts.Select(c => $":::chart {c}\n:::\n\n")))
        .Build();
}
