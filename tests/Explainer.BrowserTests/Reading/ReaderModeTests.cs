using Explainer.BrowserTests.Browsing;
using Explainer.Tests;

namespace Explainer.BrowserTests.Reading;

/// <summary>What the reader modes of browsers show: the page whole, and nothing that is no part of it. Firefox's is this library.</summary>
public sealed class ReaderModeTests(Chromium chromium)
{
    private static readonly string Library = Path.Combine(
        Repository.Root, "tests", "Explainer.BrowserTests", "node_modules", "@mozilla", "readability", "Readability.js");

    [Theory]
    [InlineData("story/what-they-saw/index.html", "main .prose :is(p, li, h2, h3)")]
    [InlineData("story/why-men-joined/index.html", "main .prose :is(p, li, h2, h3)")]
    [InlineData("glossary/caliphate/index.html", "main .prose :is(p, li)")]
    [InlineData("timeline/index.html", ".events :is(h3, .summary)")]
    public async Task They_show_the_page_whole_and_no_previews(string page, string parts)
    {
        Assert.SkipUnless(File.Exists(Library), "@mozilla/readability is not installed; tests/run does it.");
        await using var visit = await chromium.Open((await chromium.Content).At(page));
        var faults = await visit.Page.EvaluateAsync<string[]>(
            $$"""
            () => {
              {{await File.ReadAllTextAsync(Library)}}
              const squeezed = text => text.replace(/\s+/g, " ").trim();
              // The link marks, which cannot be selected, are no words of the page.
              const wordsOf = part => {
                const copy = part.cloneNode(true);
                copy.querySelectorAll(".anchor, .cite, ul, ol, p, [data-added]").forEach(each => each.remove());
                return squeezed(copy.textContent);
              };
              const parts = [...document.querySelectorAll("{{parts}}")].filter(part => !part.closest("[data-added], details:not([open])")).map(wordsOf).filter(words => words.length > 2);
              const copy = document.cloneNode(true);
              copy.querySelectorAll("[data-added], .anchor, .cite").forEach(added => added.remove());
              const shown = squeezed(new Readability(copy).parse().textContent);
              return [
                ...(parts.length > 2 ? [] : ["the page has few parts"]),
                ...parts.filter(words => !shown.includes(words)).map(words => `left out: ${words}`),
                ...[...document.getElementById("x-previews")?.content.querySelectorAll("div > p:last-child") ?? []].map(wordsOf)
                  .filter(words => words && shown.includes(words)).map(words => `a preview: ${words}`),
                ...(shown.includes("Read more:") ? ["a preview"] : []),
              ];
            }
            """);
        Faults.None(faults);
    }
}
