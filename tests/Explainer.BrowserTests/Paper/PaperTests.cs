using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Paper;

/// <summary>What a page is on paper: its text, its sources and its address, and nothing to click.</summary>
public sealed class PaperTests(Chromium chromium)
{
    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public async Task Around_the_text_only_the_name_of_the_site_and_the_licence_are_printed(string site)
    {
        var served = await chromium.Get(site);
        var found = await chromium.Survey(served, new Look { Width = 794 }, async (visit, page) =>
        {
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            var around = await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll("body > :not(main) :is(a, button, p, li, span)")]
                  .filter(e => e.checkVisibility() && e.innerText.trim() && !e.closest(".unlisted") && !e.closest(".site-footer li:last-child, .address, .site-name"))
                  .map(e => e.outerHTML)
                """);
            return around.Select(html => $"{page}: {html}");
        }, served.OneOfEachKind);
        Faults.None(found.SelectMany(f => f));
    }

    [Fact]
    public async Task The_head_has_the_address_for_eyes_and_cameras_and_links_have_letters_that_no_source_has()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("story/what-they-saw/index.html"), new Look { Width = 794, Dark = true });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        var found = await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              const box = selector => document.querySelector(selector).getBoundingClientRect();
              const [title, code, address] = [box("h1"), box(".code"), box(".site-footer .address")];
              const letters = [...new Set([...document.querySelectorAll(".link-mark")].map(mark => mark.textContent))];
              const links = document.querySelector(".lettered");
              return [
                code.top < title.bottom && code.width > 80 ? "" : `the code is not at the head: ${code.top}`,
                address.top < title.top && address.height > 5 ? "" : `the address is not at the head: ${address.top}`,
                document.querySelector(".site-footer .address").textContent === document.querySelector("link[rel=canonical]").href ? "" : "the address is another",
                [...document.querySelectorAll(".head > *")].some(part => { const r = document.createRange(); r.selectNodeContents(part);
                  return [...r.getClientRects()].some(line => line.right > code.left && line.top < code.bottom && line.bottom > code.top); }) ? "the code covers words" : "",
                letters.slice(0, 3).join() === "→A,→B,→C" ? "" : `letters: ${letters}`,
                getComputedStyle(links.querySelector("ol")).listStyleType === "upper-alpha" && links.querySelectorAll("li").length === letters.length ? "" : "the list has other letters",
                getComputedStyle(document.body).backgroundColor === "rgb(255, 255, 255)" ? "" : "the paper is dark",
              ].filter(Boolean);
            }
            """);
        Faults.None(found);
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        await Assertions.Expect(visit.Page.Locator(".link-mark, .lettered")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task A_term_takes_one_sheet(string format)
    {
        var content = await chromium.Content;
        // These have the most sources, forms, headings and a table.
        string[] longest = ["defector", "islamic-state", "raqqa", "syrian-democratic-forces"];
        var terms = content.Pages.Where(p => p.StartsWith("glossary/", StringComparison.Ordinal) && p.Count(c => c == '/') == 2)
            .Where(p => Depth.IsFull || longest.Contains(p.Split('/')[1]));
        var found = await chromium.Survey(content, new Look(), async (visit, page) =>
            $"{page}: {Count(await visit.Page.PdfAsync(new() { Format = format }))} sheets", terms);
        Faults.None(found.Where(f => !f.EndsWith(": 1 sheets", StringComparison.Ordinal)));
    }

    // Where the end of a page may not break, a browser can begin the whole page on a new sheet and leave the first one empty.
    [Fact]
    public async Task The_text_begins_on_the_first_sheet()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("glossary/raqqa/index.html"));
        foreach (var height in Enumerable.Range(0, 8).Select(i => 220 + (4 * i)))
        {
            var size = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{height}mm");
            var whole = await visit.Page.PdfAsync(new() { Width = "210mm", Height = size });
            var first = await visit.Page.PdfAsync(new() { Width = "210mm", Height = size, PageRanges = "1" });
            Assert.True(Count(whole) == 1 || first.Length > whole.Length / 4, $"The first sheet of {size} has {first.Length} of {whole.Length} bytes.");
        }
    }

    private static int Count(byte[] paper) => System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(paper), @"/Type\s*/Page\b(?!s)");

    [Fact]
    public async Task The_evidence_has_its_standings_in_words_and_the_names_of_speakers_lie()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("evidence/index.html"), new Look { Width = 640 });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("horizontal-tb", await visit.Page.Locator(".voices thead a").First.EvaluateAsync<string>("e => getComputedStyle(e).writingMode"));
        Assert.InRange((await visit.Page.Locator(".voices .word").First.BoundingBoxAsync())!.Width, 20, 200);
    }

    [Fact]
    public async Task The_chart_of_the_timeline_is_not_cut()
    {
        await using var visit = await chromium.Open((await chromium.Content).At("timeline/index.html"), new Look { Width = 794 });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var (style, height) = (await visit.Page.Locator(".river").EvaluateAsync<string>("e => getComputedStyle(e).breakInside"), (await visit.Page.Locator(".river").BoundingBoxAsync())!.Height);
        Assert.Equal("avoid", style);
        Assert.InRange(height, 100, 900);
    }
}
