using Explainer.BrowserTests.Browsing;
using Explainer.Tests;
using Explainer.Tests.Finished;
using Microsoft.Playwright;

namespace Explainer.BrowserTests.Languages;

/// <summary>A site in two languages, one of which runs from right to left: readers go from one to the other and know where they are.</summary>
public sealed class LanguageTests(Chromium chromium) : IDisposable
{
    private const string Field = "dialog.search-panel input[type=search]";
    private const string Results = "dialog.search-panel .search-title a";
    private const string Switch = ".languages a";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("story/joining/index.html", "/ar/story/joining/")]
    [InlineData("story/joining/easy/index.html", "/ar/story/joining/easy/")]
    [InlineData("ar/story/joining/easy/index.html", "/story/joining/easy/")]
    [InlineData("story/borrowing/index.html", "/ar/")]
    public async Task The_keyboard_alone_chooses_the_other_language(string from, string to)
    {
        var site = await chromium.Get("languages");
        await using var visit = await chromium.Open(site.At(from), Look.Phone);
        await visit.Page.Locator(Switch).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Reach(new System.Text.RegularExpressions.Regex($"^{System.Text.RegularExpressions.Regex.Escape(new Uri(site.Url, to).AbsoluteUri)}$"));
        Assert.Equal(to.StartsWith("/ar/", StringComparison.Ordinal) ? "ar rtl" : "en ltr", await visit.Page.EvaluateAsync<string>("() => `${document.documentElement.lang} ${document.dir}`"));
        Faults.None(visit.Troubles);
    }

    /// <remarks>A screen reader says each name in its own language, and the mark tells everybody that the page is in another.</remarks>
    [Fact]
    public async Task A_link_to_a_page_that_is_not_translated_says_so()
    {
        await using var visit = await chromium.Open((await chromium.Get("languages")).At("ar/story/joining/index.html"), Look.Phone);
        var link = visit.Page.Locator(".prose a[hreflang=en]");
        Assert.Equal("يستعير القارئ كتابا (English)", await link.InnerTextAsync());
        Assert.Equal("en", await link.Locator("bdi").GetAttributeAsync("lang"));
        await link.ClickAsync();
        await visit.Reach(new System.Text.RegularExpressions.Regex("/story/borrowing/#the-desk$"));
        Faults.None(visit.Troubles);
    }

    [Theory]
    [InlineData("index.html", "loan", "Loan")]
    [InlineData("ar/index.html", "إعارة", "إعارة")]
    public async Task The_search_of_a_language_finds_its_own_pages(string page, string query, string title)
    {
        var site = await chromium.Get("languages");
        await using var visit = await chromium.Open(site.At(page));
        Assert.Equal(title, await Find(visit, query));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Reach(new System.Text.RegularExpressions.Regex(page.StartsWith("ar/", StringComparison.Ordinal) ? "/ar/glossary/loan/" : "[0-9]/glossary/loan/"));
        Faults.None(visit.Troubles);
    }

    [Fact]
    public async Task From_disk_the_languages_lead_to_each_other_and_are_searched_too()
    {
        new SiteTest(FinishedSite.Get("languages").Offline.Files).WriteTo(folder.Path);
        await using var visit = await chromium.Open(new Uri(new Uri(folder.Path + "/"), "story/joining/index.html"), new Look { Offline = true });
        await visit.Page.Locator(Switch).ClickAsync();
        await visit.Reach(new System.Text.RegularExpressions.Regex("^file:.*/ar/story/joining/index\\.html$"));
        Assert.Equal("إعارة", await Find(visit, "الإعاره"));
        Faults.None(visit.Troubles);
    }

    /// <remarks>An easier version is one click from its page, and its page one click from it.</remarks>
    [Theory]
    [InlineData("story/joining/index.html")]
    [InlineData("ar/story/joining/index.html")]
    public async Task A_page_and_its_easier_version_lead_to_each_other(string page)
    {
        var site = await chromium.Get("languages");
        await using var visit = await chromium.Open(site.At(page), Look.Phone);
        await visit.Page.ClickAsync(".version a");
        await visit.Reach(new System.Text.RegularExpressions.Regex("/story/joining/easy/$"));
        await visit.Page.ClickAsync(".version a");
        await visit.Reach(new System.Text.RegularExpressions.Regex("/story/joining/$"));
        Faults.None(visit.Troubles);
    }

    private static async Task<string?> Find(Visit visit, string query)
    {
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.FillAsync(Field, query);
        await visit.Page.Locator(Results).First.WaitForAsync();
        return await visit.Page.Locator(Results).First.TextContentAsync();
    }
}
