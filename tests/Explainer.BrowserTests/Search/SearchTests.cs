using System.Text.RegularExpressions;
using Explainer.BrowserTests.Access;
using Explainer.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Search;

/// <summary>The panel of the search, on the site as it is published.</summary>
public sealed class SearchTests(Chromium chromium)
{
    private const string Link = "a.search";
    private const string Panel = "dialog.search-panel";
    private const string Field = Panel + " input[type=search]";
    private const string Results = Panel + " .search-title a";
    private const string Switch = Panel + " input[type=checkbox]";

    // A page some folders down, so that addresses have a way to go.
    private const string Page = "story/the-film/index.html";

    /// <summary>What is typed, and the page that comes first for it.</summary>
    public static TheoryData<string, string> Queries => new()
    {
        { "genocide", "Genocide" },
        { "genoc", "Genocide" },
        { "genoside", "Genocide" },
        { "UNIVERSAL juris", "Universal jurisdiction" },
        { "tregan", "François-Xavier Trégan" },
        { "ثوار", "Thuwwar" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task It_finds_words_with_slips_by_their_beginning_without_accents_and_in_Arabic(string query, string title)
    {
        await using var visit = await Open();
        await visit.Page.Keyboard.TypeAsync(query);
        await Assertions.Expect(visit.Page.Locator(Results).First).ToHaveTextAsync(title);
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task Results_come_as_letters_are_typed_grouped_by_kind_with_the_words_marked()
    {
        await using var visit = await Open();
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(0);
        await visit.Page.Keyboard.TypeAsync("raq");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToBeVisibleAsync();
        var few = await visit.Page.Locator(Results).CountAsync();
        await visit.Page.Keyboard.TypeAsync("zz");
        await Assertions.Expect(visit.Page.Locator(Panel + " .search-note").First).ToContainTextAsync("raqzz");
        await visit.Page.Keyboard.PressAsync("Backspace");
        await visit.Page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(visit.Page.Locator(Results)).ToHaveCountAsync(few);

        var groups = await visit.Page.Locator(Panel + " section > h3").AllTextContentsAsync();
        Assert.True(groups.Count > 1 && groups.Distinct().Count() == groups.Count, string.Join(", ", groups));
        // With what hyphens join to it in front, as in an address.
        var marked = await visit.Page.Locator(Panel + " mark").EvaluateAllAsync<string[]>(
            """
            marks => marks.map(mark => {
              const range = new Range();
              range.setStart(mark.parentElement, 0);
              range.setEndBefore(mark);
              const run = /[\p{L}\p{N}-]*$/u.exec(range.toString())[0] + mark.textContent;
              return /^raq/i.test(mark.textContent) ? mark.textContent : run;
            })
            """);
        Assert.NotEmpty(marked);
        Assert.All(marked, word => Assert.StartsWith("raq", word.ToUpperInvariant().Replace("RAQ", "raq", StringComparison.Ordinal), StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator(Panel + " [role=status]")).ToContainTextAsync(await visit.Page.Locator(Panel + " .search-count").TextContentAsync() ?? "");
    }

    [Fact]
    public async Task Arrows_go_through_the_results_letters_go_on_with_the_word_and_Enter_opens()
    {
        await using var visit = await Open();
        await visit.Page.Keyboard.TypeAsync("genoc");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToHaveTextAsync("Genocide");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Page.Locator(Results).First).Not.ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("i");
        await Assertions.Expect(visit.Page.Locator(Field)).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(Field)).ToHaveValueAsync("genoci");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(visit.Page.Locator(Field)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync((await chromium.Content).At("glossary/genocide/index.html").AbsoluteUri);
    }

    [Fact]
    public async Task Escape_closes_it_and_the_focus_returns_to_where_it_was()
    {
        await using var visit = await chromium.Open((await chromium.Content).At(Page));
        await visit.Page.FocusAsync("main a >> nth=0");
        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(visit.Page.Locator(Field)).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(Field)).ToHaveValueAsync("");
        await visit.Page.Keyboard.TypeAsync("ge");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(Panel)).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("main a >> nth=0")).ToBeFocusedAsync();

        await visit.Page.FocusAsync(Link);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(Field)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(Link)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tab_stays_in_the_panel_while_it_is_open()
    {
        await using var visit = await Open();
        await visit.Page.Keyboard.TypeAsync("kunya");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToBeVisibleAsync();
        for (var i = 0; i < 60; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.True(await visit.Page.EvaluateAsync<bool>(
                "() => document.activeElement === document.body || document.activeElement.closest('dialog') !== null"));
        }
    }

    [Fact]
    public async Task The_key_can_be_switched_off_and_on_again()
    {
        await using var visit = await Open();
        await visit.Page.Locator(Switch).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.ReloadAsync();
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.WaitForTimeoutAsync(300);
        await Assertions.Expect(visit.Page.Locator(Panel)).ToHaveCountAsync(0);

        await visit.Page.ClickAsync(Link);
        await Assertions.Expect(visit.Page.Locator(Switch)).Not.ToBeCheckedAsync();
        await visit.Page.Locator(Switch).ClickAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(visit.Page.Locator(Panel)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("genocide")]
    [InlineData("qzxvqzxv")]
    public async Task The_open_panel_has_no_fault_that_axe_finds(string query)
    {
        await using var visit = await Open();
        await visit.Page.Keyboard.TypeAsync(query);
        await Assertions.Expect(visit.Page.Locator(query == "genocide" ? Results : Panel + " .search-note").First).ToBeVisibleAsync();
        Faults.None(await Axe.FaultsOf(visit));
        await visit.Page.SetViewportSizeAsync(320, 640);
        Faults.None(await Reflow.GlanceAt(visit));
    }

    [Fact]
    public async Task Nothing_is_loaded_before_it_is_opened_and_nothing_from_elsewhere_then()
    {
        var site = await chromium.Content;
        await using var visit = await chromium.Open(site.At(Page));
        Assert.DoesNotContain(visit.Requests, r => r.Contains("search", StringComparison.Ordinal));
        await visit.Page.ClickAsync(Link);
        await visit.Page.FillAsync(Field, "genocide");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToBeVisibleAsync();
        Assert.All(visit.Requests, r => Assert.StartsWith(site.Url.AbsoluteUri, r, StringComparison.Ordinal));
        Faults.None(visit.Troubles);
    }

    [Theory]
    [InlineData("A short text.", "short", "A short text.")]
    [InlineData("One two three four five six seven eight nine ten.", "one", "One two three four …")]
    [InlineData("One two three four five six seven eight nine ten eleven twelve.", "nine", "… eight nine ten …")]
    [InlineData("————————————————————————", "x", "———————————————————— …")]
    [InlineData("wordwordwordwordwordword", "x", "wordwordwordwordword …")]
    [InlineData("one wordwordwordwordwordwordwordword", "wordwordwordwordwordwordwordword", "one …")]
    public async Task A_long_text_is_cut_around_the_word_that_was_found(string text, string word, string shown)
    {
        await using var visit = await Open();
        await visit.Page.Keyboard.TypeAsync("raq");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToBeVisibleAsync();
        Assert.Equal(shown, await visit.Page.EvaluateAsync<string>(
            "([text, word]) => window.explainerSearch.excerpt(text, new Set([word]), 20)", new[] { text, word }));
    }

    [Fact]
    public async Task The_page_that_says_where_help_is_stands_once_at_the_foot_also_where_nothing_is_found()
    {
        const string Support = " .search-support a";
        await using var visit = await Open();
        await Assertions.Expect(visit.Page.Locator(Panel + Support)).ToHaveCountAsync(1);
        await visit.Page.Keyboard.TypeAsync("genocide");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(Panel + Support)).ToBeInViewportAsync();
        await visit.Page.FillAsync(Field, "qzxvqzxv");
        await Assertions.Expect(visit.Page.Locator(Panel + " .search-output a")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator(Panel + Support)).ToBeInViewportAsync();
        await visit.Page.ClickAsync(Panel + Support);
        await visit.Reach(new Regex("/help/$"));
    }

    [Fact]
    public async Task Letters_that_come_late_do_not_show_what_was_asked_before()
    {
        await using var visit = await Open();
        await Assertions.Expect(visit.Page.Locator(Panel + " .search-note")).ToHaveCountAsync(1);
        await visit.Page.EvaluateAsync("() => { const field = document.getElementById('x-search-field'); for (const query of ['genocide', 'jihad', 'kunya']) { field.value = query; field.dispatchEvent(new Event('input')); } }");
        await Assertions.Expect(visit.Page.Locator(Results).First).ToHaveTextAsync("Pseudonym");
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task Enter_opens_what_was_asked_for_and_waits_for_it_and_a_second_press_of_the_key_takes_nothing_back()
    {
        await using var visit = await chromium.Open((await chromium.Content).At(Page));
        await visit.Page.RouteAsync("**/search.*.css", async route => { await Task.Delay(300); await route.ContinueAsync(); });
        await visit.Page.RouteAsync("**/search-index.*", async route => { await Task.Delay(1500); await route.ContinueAsync(); });
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(visit.Page.Locator(Field)).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("genocide");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(Panel + " .search-note")).ToBeVisibleAsync();
        await visit.Reach(new Regex("/glossary/genocide/$"));
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task Where_the_index_does_not_come_it_says_so_and_leads_to_the_site_map()
    {
        await using var visit = await chromium.Open((await chromium.Content).At(Page));
        await visit.Page.RouteAsync("**/search-index.*", route => route.AbortAsync());
        await visit.Page.ClickAsync(Link);
        await visit.Page.FillAsync(Field, "genocide");
        await visit.Page.ClickAsync(Panel + " .search-note a");
        await visit.Reach(new Regex("/site-map/$"));
    }

    [Fact]
    public async Task Without_JavaScript_its_link_leads_to_the_site_map()
    {
        await using var visit = await chromium.Open((await chromium.Content).At(Page), new Look { JavaScript = false });
        await visit.Page.ClickAsync(Link);
        await visit.Reach(new Regex("/site-map/$"));
    }

    private async Task<Visit> Open()
    {
        var visit = await chromium.Open((await chromium.Content).At(Page));
        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(visit.Page.Locator(Field)).ToBeFocusedAsync();
        return visit;
    }
}
