using System.Globalization;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Pictures;

/// <summary>The picture of who speaks on what, in every window.</summary>
public sealed class EvidenceTests(Chromium chromium)
{
    private const int Speakers = 9;
    private const int Stages = 12;

    private static readonly int[] Widths = [320, 768, 1440];

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Nine_speakers_and_twelve_stages_are_in_sight_without_scrolling_and_can_be_tapped(string language)
    {
        await using var site = await ServedSite.Start(Build(language));
        await using var visit = await chromium.Open(site.At("evidence/index.html"), Look.Phone);
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 640);
            Assert.Empty(await visit.Run<string[]>("voices"));
        }

        Assert.Equal(Speakers, await visit.Page.Locator(".voices thead [scope=col]").CountAsync());
        Assert.Equal(Stages, await visit.Page.Locator(".voices [scope=row]").CountAsync());
        Faults.None(visit.Troubles);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("arabic")]
    public async Task The_picture_of_a_site_fits_its_window(string name)
    {
        await using var visit = await chromium.Open((await chromium.Get(name)).At("evidence/index.html"), Look.Phone);
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 640);
            Assert.Empty(await visit.Run<string[]>("voices"));
        }
    }

    [Theory]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Where_columns_have_room_the_standing_stands_in_words(int width)
    {
        await using var visit = await chromium.Open((await chromium.Content).At("evidence/index.html"), new Look { Width = width });
        foreach (var word in await visit.Page.Locator(".voices .word").AllAsync())
        {
            Assert.InRange((await word.BoundingBoxAsync())!.Width, 20, 200);
        }

        // The key has the mark of each with its word, in every window.
        await Assertions.Expect(visit.Page.Locator(".standing-key dt .disc")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task The_standings_differ_without_colours_and_are_read_aloud()
    {
        await using var site = await ServedSite.Start(Build("en"));
        await using var visit = await chromium.Open(site.At("evidence/index.html"), Look.Phone);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Others say similar 11", Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Contested 1", Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "One voice", Exact = true }).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Silence" })).ToBeVisibleAsync();
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        Assert.Equal(3, await visit.Page.EvaluateAsync<int>(
            "() => new Set([...document.querySelectorAll('.standing-key .disc')].map(d => { const s = getComputedStyle(d); return s.backgroundColor + s.borderTopStyle; })).size"));
    }

    // Long names, works in two digits, two testimonies in a cell, and a stage that nobody speaks on.
    private static SiteTestResult Build(string language)
    {
        var site = SiteTest.Minimal
            .And("site.yml", SiteTest.SiteYml.Replace("language: en", "language: " + language, StringComparison.Ordinal))
            .And("sources.yml", "- {id: article, type: webpage, title: The article}\n" + string.Concat(Enumerable.Range(1, 11).Select(i => $"- {{id: w{i}, type: report, title: Work {i}}}\n")));
        string[] names = ["Shiyali Ramamrita Ranganathan of Madras", "Ada Lind", "Émile", "The Friends of the Library", "Bo", "رنا الخطيب", "Donaudampfschifffahrtsgesellschaft", "Wilhelmina van der Berg", "Kim"];
        for (var speaker = 0; speaker < Speakers; speaker++)
        {
            site = site.And($"profiles/p{speaker}.md", $"---\ntitle: {names[speaker]}\nsummary: S.\n---\n");
        }

        for (var stage = 0; stage < Stages; stage++)
        {
            var said = stage == 7 ? [] : Enumerable.Range(0, Speakers).Where(s => (s + stage) % 3 != 1).Select(s => Said(s, stage) + (s == 4 ? Said(s, stage + 30) : ""));
            site = site.And(
                string.Create(CultureInfo.InvariantCulture, $"story/{10 + stage}-c{stage}.md"),
                $"---\ntitle: Chapter {stage}\nsummary: S.\nstage: {(stage == 7 ? "Silence" : stage == 3 ? "The acknowledgement of responsibility" : $"Stage {stage}")}\n---\n## Heading\n\n{string.Concat(said)}");
        }

        return site.Build();
    }

    private static string Said(int speaker, int number)
    {
        var found = (speaker % 3) switch
        {
            0 => $"**What others found:** Yes [{string.Join("; ", Enumerable.Range(1, 11).Select(i => $"@w{i}"))}].",
            1 => "**Others disagree:** No [@w1].",
            _ => "**What others found:** Nothing.",
        };
        return $"> The words {speaker} {number} of them\n>\n> — [Name](../profiles/p{speaker}.md), quoted in [@article]\n\n{found}\n\n";
    }
}
