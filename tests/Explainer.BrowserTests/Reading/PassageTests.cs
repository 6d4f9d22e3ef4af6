using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Reading;

/// <summary>What is taken along from a text: copied words that keep their sense, and the address of a paragraph.</summary>
public sealed class PassageTests(Chromium chromium)
{
    // Selects, copies, and gives what a program would paste: as text, and as HTML.
    private const string Copy =
        """
        async ([from, to, start, end]) => {
          const text = (selector, atEnd) => {
            const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
            let node = walker.nextNode();
            for (let next; atEnd && (next = walker.nextNode());) {
              node = next;
            }

            return node;
          };
          const [first, last] = [text(from, false), text(to, true)];
          getSelection().setBaseAndExtent(first, start, last, end < 0 ? last.length : end);
          for (let i = 0; i < 200 && !document.querySelector("script[src*='/passages.']"); i++) {
            await new Promise(done => setTimeout(done, 20));
          }

          await new Promise(done => setTimeout(done, 500));
          const pasted = new Promise(done => addEventListener("copy", event => done(
            [event.clipboardData.getData("text/plain"), event.clipboardData.getData("text/html")]), { once: true }));
          document.execCommand("copy");
          return pasted;
        }
        """;

    private static readonly SiteTest Site = SiteTest.Minimal
        .And("site.yml", "title: Library\nurl: https://library.example/\nlanguage: en\n")
        .And("sources.yml", "- {id: article, type: webpage, title: The article}\n- {id: un, type: report, title: The report}\n")
        .And("profiles/abo-ali.md", "---\ntitle: Abo Ali\nsummary: S.\n---\n")
        .And("story/10-seen.md",
            """
            ---
            title: Seen
            summary: S.
            ---

            Why the men joined is told here [@article; @un]. It happened in 2014[@un, p. 3].

            ## What one man heard

            Same words begin this paragraph, and then it goes on.

            Same words begin this paragraph, and then it ends.

            > I heard the “cries” of those being tortured.
            >
            > Nobody slept that night.
            >
            > — [Abo Ali](../profiles/abo-ali.md), quoted in [@article]

            **What others found:** A commission describes it [@un].

            - No.
            - one line with a list below it
              1. the first of them
              2. the second of them

            Term
            : what it means to readers

            ## In other scripts

            [人们为什么加入了这个组织，又为什么离开，这里会说明。]{lang=zh}

            [لماذا انضم الرجال إلى الجماعة]{lang=ar dir=rtl}

            🙂!

            :::care violence closed
            Folded words that are hard to read.
            :::

            :::fold More
            Folded words that are easy to read.
            :::

            """)
        .And("story/20-french.md", "---\ntitle: B\nsummary: S.\n---\n\n> J’ai « tout » vu. {lang=fr}\n>\n> — [Abo Ali](../profiles/abo-ali.md), quoted in [@article]\n\n**What others found:** No.\n");

    [Fact]
    public async Task Copied_words_keep_their_marks_and_a_quotation_brings_who_said_it_where_and_what_others_found()
    {
        await using var site = await ServedSite.Start(Site.Build());
        await using var visit = await chromium.Open(site.At("story/seen/index.html"));
        async Task<string[]> Pasted(string from, string to, int start, int end) => await visit.Page.EvaluateAsync<string[]>(Copy, new object[] { from, to, start, end });
        const string Credit = "— Abo Ali, quoted in The article[1] (Others say similar) https://library.example/story/seen/#q-i-heard-the-cries";

        var text = await Pasted(".prose > p", ".prose > p", 0, -1);
        Assert.Equal("Why the men joined is told here[1,\u00a02]. It happened in 2014[2,\u00a0p.\u00a03].", text[0]);
        Assert.Contains("href=\"https://library.example/story/seen/#x-s1\"", text[1], StringComparison.Ordinal);

        // Some words of the quotation.
        text = await Pasted(".testimony blockquote p", ".testimony blockquote p", 3, 20);
        Assert.Equal("“heard the ‘cries’”\n\n" + Credit, text[0]);
        Assert.Contains("<a href=\"https://library.example/profiles/abo-ali/\">Abo Ali</a>", text[1], StringComparison.Ordinal);

        // From the paragraph before into its second half.
        text = await Pasted(".prose > p:nth-of-type(3)", ".testimony blockquote p:last-child", 0, 12);
        Assert.Equal(
            "Same words begin this paragraph, and then it ends.\n\n“I heard the ‘cries’ of those being tortured.\n\nNobody slept\n\n" + Credit, text[0]);

        // All of it, with what stands below it, needs no more.
        text = await Pasted(".testimony blockquote p", ".testimony .found", 0, -1);
        Assert.StartsWith("“I heard the ‘cries’ of those being tortured.\n\nNobody slept that night.”\n", text[0], StringComparison.Ordinal);
        Assert.DoesNotContain("https:", text[0], StringComparison.Ordinal);
        Assert.DoesNotContain("§", text[0], StringComparison.Ordinal);

        // What is folded stays behind.
        text = await Pasted(".prose > p", ".prose details:last-of-type summary", 0, -1);
        Assert.DoesNotContain("Folded words", text[0] + text[1], StringComparison.Ordinal);
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task Without_a_script_quotations_have_the_marks_of_their_language_too()
    {
        await using var site = await ServedSite.Start(Site.Build());
        await using var visit = await chromium.Open(site.At("story/french/index.html"), new Look { JavaScript = false });
        Assert.Equal("«\u202fJ’ai “tout” vu.\u202f»", (await visit.Page.Locator(".testimony blockquote").TextContentAsync())!.Trim());
    }

    [Fact]
    public async Task Every_paragraph_has_an_address_that_leads_to_it_and_one_that_has_changed_leads_to_its_section()
    {
        await using var site = await ServedSite.Start(Site.Build());
        var page = site.At("story/seen/index.html");
        await using var visit = await chromium.Open(page);
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Paragraph links" });
        await button.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        var links = visit.Page.Locator(".prose .anchor[data-added]");
        var addresses = await links.EvaluateAllAsync<string[]>("all => all.map(a => decodeURIComponent(a.hash))");
        Assert.Equal(
            [
                "#~why-the-men-joined-is-told", "#~same-words-begin-this-paragraph-and~what-one-man-heard",
                "#~same-words-begin-this-paragraph-and.2~what-one-man-heard", "#~i-heard-the-cries-of-those~what-one-man-heard",
                "#~nobody-slept-that-night~what-one-man-heard", "#~abo-ali-quoted-in-the-article~what-one-man-heard",
                "#~a-commission-describes-it~what-one-man-heard", "#~no~what-one-man-heard", "#~one-line-with-a-list-below~what-one-man-heard",
                "#~the-first-of-them~what-one-man-heard", "#~the-second-of-them~what-one-man-heard", "#~term~what-one-man-heard",
                "#~what-it-means-to-readers~what-one-man-heard", "#~人们为什么加入了这个组织~in-other-scripts",
                "#~لماذا-انضم-الرجال-إلى-الجماعة~in-other-scripts", "#~~in-other-scripts", "#~folded-words-that-are-hard-to~in-other-scripts",
                "#~folded-words-that-are-easy-to~in-other-scripts",
            ],
            addresses);
        Assert.Equal("Link to this paragraph: Why the men joined is told here. It happened in 2014.", await links.First.GetAttributeAsync("aria-label"));
        var names = await links.EvaluateAllAsync<string[]>("all => all.map(a => a.parentElement.textContent.split(' ¶')[0].slice(0, 12))");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(links).ToHaveCountAsync(0);

        // Each in a window of its own finds its paragraph; what is hard to read stays folded.
        foreach (var i in Enumerable.Range(0, addresses.Length).Where(i => Depth.IsFull || i % 6 == 2 || addresses[i].Contains("hard", StringComparison.Ordinal)))
        {
            await visit.GoTo(new Uri("about:blank"));
            await visit.GoTo(new Uri(page, addresses[i]));
            var found = visit.Page.Locator(".passage");
            var isHard = addresses[i].Contains("hard", StringComparison.Ordinal);
            await Assertions.Expect(found).ToHaveCountAsync(1);
            Assert.StartsWith(isHard ? "" : names[i], await found.TextContentAsync(), StringComparison.Ordinal);
            await Assertions.Expect(found).ToBeInViewportAsync();
            Assert.Equal(isHard, await found.EvaluateAsync<bool>("e => e.matches('details.care:not([open])')"));
            await Assertions.Expect(visit.Page.Locator(".changed")).ToHaveCountAsync(0);
            Faults.None(visit.Troubles);
        }

        // One that was moved to another section is found by its words, and one that is gone leads to its section.
        await visit.GoTo(new Uri(page, "#~nobody-slept-that-night~in-other-scripts"));
        await Assertions.Expect(visit.Page.Locator(".passage")).ToHaveTextAsync("Nobody slept that night.”");
        await visit.Page.EvaluateAsync("location.hash = '#~words-that-are-gone~in-other-scripts'");
        var notice = visit.Page.Locator(".heading:has(#in-other-scripts) + .changed");
        await Assertions.Expect(notice).ToHaveTextAsync("The paragraph that this link leads to has changed or is gone. Its section begins here.");
        await Assertions.Expect(notice).ToBeInViewportAsync();
        await visit.GoTo(new Uri("about:blank"));
        await visit.GoTo(new Uri(page, "#~words-that-are-gone"));
        await Assertions.Expect(visit.Page.Locator(".head + .changed")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Who_selects_words_is_offered_the_address_of_their_paragraph_by_keyboard_too()
    {
        await using var site = await ServedSite.Start(Site.Build());
        var page = site.At("story/seen/index.html");
        await using var visit = await chromium.Open(page, Look.Phone with { Touch = true });
        var before = visit.Requests.Count;
        Assert.DoesNotContain(visit.Requests, r => r.Contains("/passages.", StringComparison.Ordinal));
        await visit.Page.Locator(".prose > p").Nth(1).EvaluateAsync("p => getSelection().setBaseAndExtent(p.firstChild, 0, p.firstChild, 10)");
        var link = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Link to this paragraph: Same words" });
        await Assertions.Expect(link).ToHaveCountAsync(1);
        Assert.Equal(before + 1, visit.Requests.Count);
        await link.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(page + "#~same-words-begin-this-paragraph-and~what-one-man-heard", visit.Page.Url);
        await Assertions.Expect(visit.Page.Locator(".passage")).ToContainTextAsync("and then it goes on");
        Faults.None(visit.Troubles);
    }
}
