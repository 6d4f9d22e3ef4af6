using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.BrowserTests.Browsing;
using Explainer.Tests;

namespace Explainer.BrowserTests.Keyboard;

/// <summary>
/// What stays at the top of the window while the page goes by lies on nothing that a reader comes to: neither by keyboard, forwards or
/// backwards, nor by an address (WCAG 2.4.11 and 2.4.12).
/// </summary>
/// <remarks>
/// How high these bars are depends on the width, the size of the type, the number of letters and the words of the language: Ukrainian
/// has more letters than the others of the theme, and German the longest words for the way out.
/// </remarks>
public sealed class ObscuredTests(Chromium chromium)
{
    private const string Large = "html { font-size: 200% }";

    private static readonly int[] Widths = [320, 768, 1000, 1440];

    public static TheoryData<string, bool, int, bool> Lists => [.. from list in ((string, bool)[])[("uk", true), ("en", false), ("de", true)]
        from width in Widths
        from isLarge in (bool[])[false, true]
        where Depth.IsFull || (list.Item1 == "uk") == isLarge || width is 320 or 1000
        select (list.Item1, list.Item2, width, isLarge)];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Nothing_lies_on_what_is_reached_in_a_long_list(string language, bool hasExit, int width, bool isLarge)
    {
        await using var site = await ServedSite.Start(ListOf(language, hasExit).Build());
        await using var visit = await chromium.Open(null, new Look { Width = width, Height = 640 });
        await visit.Page.AddInitScriptAsync($"const sheet = new CSSStyleSheet(); sheet.replaceSync('{(isLarge ? Large : "")}'); document.adoptedStyleSheets = [sheet];");
        var list = site.At("glossary/index.html");
        var faults = new List<string>();
        foreach (var id in Anchors(site.Build["glossary/index.html"]))
        {
            await visit.GoTo(new Uri("about:blank"));
            await visit.GoTo(new Uri(list, "#" + id));
            faults.AddRange(await visit.Run<string[]>("obscured"));
        }

        foreach (var isBackwards in (bool[])[true, false])
        {
            await visit.GoTo(new Uri("about:blank"));
            await visit.GoTo(list);
            faults.AddRange(await KeyboardTests.Walk(visit, isBackwards));
        }

        Faults.None(faults);
    }

    /// <summary>An outline that is higher than the window stays in sight as well, and each of its links is reached.</summary>
    [Theory]
    [InlineData(1000, false)]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    public async Task A_long_outline_is_seen_where_it_is_reached(int width, bool isBackwards)
    {
        var sections = string.Join('\n', Enumerable.Range(1, 40).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"## Section {i}\n\nIt says what it has to say of [this](#section-{i}) in a sentence that is as long as most are.\n")));
        await using var site = await ServedSite.Start(
            SiteTest.Minimal.And("site.yml", SiteTest.SiteYml + "exit_page: https://example.org/weather\n").And("about.md", $"---\ntitle: About\n---\n{sections}").Build());
        await using var visit = await chromium.Open(site.At("about/index.html"), new Look { Width = width, Height = 640 });
        Faults.None(await KeyboardTests.Walk(visit, isBackwards));
    }

    private static IEnumerable<string> Anchors(string html)
    {
        var all = Regex.Matches(html, " id=\"(x-letter-[^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        return [all[1], all[all.Count / 2], all[^1]];
    }

    private static SiteTest ListOf(string language, bool hasExit)
    {
        var site = SiteTest.Minimal.And("site.yml", SiteTest.SiteYml.Replace("language: en", $"language: {language}", StringComparison.Ordinal)
            + (hasExit ? "exit_page: https://example.org/weather\n" : ""));
        var letters = language == "uk" ? "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя" : "abcdefghijklmnopqrstuvwxyz";
        // Under each fourth letter a second word, which has no heading right above it.
        return letters.SelectMany((letter, at) => Enumerable.Range(0, at % 4 == 0 ? 2 : 1).Select(i => (letter, i))).Aggregate(site, (all, term) => all.And(
            string.Create(CultureInfo.InvariantCulture, $"glossary/{term.letter}{term.i}.md"),
            string.Create(CultureInfo.InvariantCulture, $"---\ntitle: {term.letter}а {term.i}\nsummary: What this word says, in a sentence that is about as long as others are.\n---\n")));
    }
}
