using System.Text;
using System.Text.RegularExpressions;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Emitting;

/// <summary>Every page loads the one sheet, and what its own kind needs besides.</summary>
public sealed partial class ThemeStylesTests
{
    [Theory]
    [InlineData("index.html", "site summary")]
    [InlineData("story/what-they-saw/index.html", "site chapter-page")]
    [InlineData("glossary/index.html", "site glossary")]
    [InlineData("glossary/caliphate/index.html", "site term")]
    [InlineData("timeline/index.html", "site timeline")]
    [InlineData("timeline/strand/justice/index.html", "site timeline")]
    [InlineData("timeline/2014-06-29-group-claims-caliphate/index.html", "site event")]
    [InlineData("evidence/index.html", "site evidence")]
    [InlineData("lessons/is-testimony-evidence/index.html", "site lesson-teach")]
    [InlineData("teach/lessons/is-testimony-evidence/index.html", "site lesson-teach")]
    [InlineData("404.html", "site")]
    public void A_page_loads_the_sheets_of_its_kind(string page, string sheets) =>
        Assert.Equal(sheets, string.Join(' ', FinishedSite.Content.Pages[page].QuerySelectorAll("link[rel=stylesheet]")
            .Select(l => Path.GetFileName(l.GetAttribute("href")!).Split('.')[0])));

    [Fact]
    public void A_site_replaces_a_sheet_of_a_kind_by_its_name_too()
    {
        var site = SiteTest.With("_theme/glossary.css", ".letter { color: var(--accent); }").Build();
        var sheet = site.Files.Single(f => f.Key.StartsWith("assets/glossary.", StringComparison.Ordinal));
        Assert.EndsWith("}.letter{color:var(--accent)}", Encoding.UTF8.GetString(sheet.Value), StringComparison.Ordinal);
        Assert.DoesNotContain(".to-sources", Encoding.UTF8.GetString(sheet.Value), StringComparison.Ordinal);
        Assert.Equal("", site.Report);
    }

    [Fact]
    public void A_sheet_of_two_kinds_is_published_once() =>
        Assert.Single(FinishedSite.Content.Build.Files.Keys, f => f.StartsWith("assets/lesson-teach.", StringComparison.Ordinal));

    [Fact]
    public void Every_token_that_a_sheet_uses_is_set_there_or_in_the_sheet_of_all_pages()
    {
        var sheets = SheetsOf(FinishedSite.Content.Build);
        var shared = sheets.Single(s => s.Key.StartsWith("assets/site.", StringComparison.Ordinal)).Value;
        Assert.DoesNotContain("--strand-", shared, StringComparison.Ordinal);
        var unset = sheets.SelectMany(s => Token().Matches(s.Value).Select(t => t.Groups[1].Value)
            .Where(name => name != OfScripts && !shared.Contains(name + ":", StringComparison.Ordinal) && !s.Value.Contains(name + ":", StringComparison.Ordinal)));
        Assert.Equal("", string.Join(' ', unset));
    }

    [Fact]
    public void A_sheet_of_the_site_may_use_every_token_on_every_page() => Assert.Contains(
        "--strand-3:", SheetsOf(SiteTest.With("_theme/look.css", "h1 { color: var(--strand-3); }").Build()).Single(s => s.Key.StartsWith("assets/site.", StringComparison.Ordinal)).Value, StringComparison.Ordinal);

    private static Dictionary<string, string> SheetsOf(SiteTestResult site) => site.Files
        .Where(f => f.Key.StartsWith("assets/", StringComparison.Ordinal) && f.Key.EndsWith(".css", StringComparison.Ordinal))
        .ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value));

    // Those that scripts set: most stand with a value for where there is none.
    private const string OfScripts = "--letters";

    [GeneratedRegex(@"var\((--[a-z0-9-]+)\)")]
    private static partial Regex Token();

    private static readonly byte[] Font = [.. "wOF2"u8, 0, 1, 0, 0, 0, 0, 0, 12];

    [Fact]
    public void A_sheet_loads_a_font_that_lies_beside_it_by_the_name_it_is_published_under()
    {
        var site = SiteTest.With("_theme/zz.css", "@font-face { src: url( fonts/Own%20Font.woff2?v ), url(\"../images/a.png#b\"); }")
            .And("_theme/fonts/Own Font.woff2", Font).And("images/a.png", "\x89PNG").Build();
        var (font, bytes) = site.Files.Single(f => f.Key.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.Matches("^assets/own-font\\.[0-9a-f]{10}\\.woff2$", font);
        Assert.Equal(Font, bytes);
        var sheet = site.Files.Single(f => f.Key.StartsWith("assets/site.", StringComparison.Ordinal) && f.Key.EndsWith(".css", StringComparison.Ordinal));
        Assert.EndsWith(
            $"@font-face{{src:url( \"{font["assets/".Length..]}?v\"),url(\"../images/a.png#b\")}}", Encoding.UTF8.GetString(sheet.Value), StringComparison.Ordinal);
        Assert.Equal("", site.Report);
    }
}
