using System.Text.RegularExpressions;
using Explainer.Build;

namespace Explainer.Tests.Finished;

/// <summary>A site that is published somewhere else than <c>site.yml</c> says, perhaps below the root of its host.</summary>
public sealed partial class BaseUrlTests
{
    private static readonly FinishedSite Below = Published("https://host.example/sub/folder/");

    [Fact]
    public void Every_page_works_below_the_root() => Assert.Empty(SiteLawTests.BrokenLinks(Below));

    [Fact]
    public void Canonical_links_name_the_new_address()
    {
        Assert.All(Below.Pages.Where(p => p.Key != "404.html"), page => Assert.StartsWith(
            "https://host.example/sub/folder/", page.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(
            "https://host.example/sub/folder/glossary/%D9%85%D9%83%D8%AA%D8%A8%D8%A9/",
            Below.Pages["glossary/مكتبة/index.html"].QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.DoesNotContain(Below.Build.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)),
            f => Below.Build[f].Contains("https://library.example/", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_page_for_lost_readers_begins_its_links_at_the_root()
    {
        var links = Below.Pages["404.html"].QuerySelectorAll("link[href]:not([rel=canonical]), a[href], [src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Where(a => !a.StartsWith('#') && !a.StartsWith("https://", StringComparison.Ordinal));
        Assert.All(links, link => Assert.StartsWith("/sub/folder/", link, StringComparison.Ordinal));
    }

    [Fact]
    public void All_other_links_are_the_same_wherever_the_site_lies()
    {
        // Citations have the address without its scheme too, and the code for cameras is the address in another form. Files to take along
        // have addresses in them, and so another size.
        string Neutral(FinishedSite site, string file) => Size().Replace(Code().Replace(site.Build[file], ""), "")
            .Replace(site.Build.Site!.Config.Url.AbsoluteUri, "SITE/", StringComparison.Ordinal)
            .Replace("@online{" + site.Build.Site!.Config.Url.AbsoluteUri["https://".Length..].TrimEnd('/'), "@online{SITE", StringComparison.Ordinal)
            .Replace("\"" + site.Build.Site!.Config.Url.AbsoluteUri["https://".Length..].TrimEnd('/'), "\"SITE", StringComparison.Ordinal);
        Assert.All(Below.Build.Files.Keys.Where(f => f != "404.html" && f.EndsWith(".html", StringComparison.Ordinal) && !FinishedSite.IsForPaper(f)),
            f => Assert.Equal(Neutral(FinishedSite.Fixture, f), Neutral(Below, f)));
    }

    [Theory]
    [InlineData("https://host.example", "https://host.example/", "/")]
    [InlineData("https://host.example/sub", "https://host.example/sub/", "/sub/")]
    [InlineData("https://host.example/a b/é", "https://host.example/a%20b/%C3%A9/", "/a%20b/%C3%A9/")]
    [InlineData("http://localhost:8080/x/", "http://localhost:8080/x/", "/x/")]
    [InlineData("https://bücher.example/", "https://bücher.example/", "/")]
    public void An_address_is_understood_with_and_without_its_slash(string given, string canonical, string root)
    {
        var site = SiteTest.Minimal.Build(new Uri(given));
        Assert.Contains($"<link rel=\"canonical\" href=\"{canonical}\" />", site["index.html"], StringComparison.Ordinal);
        Assert.Contains($"<a class=\"site-name\" href=\"{root}\">", site["404.html"], StringComparison.Ordinal);
    }

    [GeneratedRegex("<svg class=\"code\".*?</svg>")]
    private static partial Regex Code();

    [GeneratedRegex(@", \d+ [KM]B\)</a>")]
    private static partial Regex Size();

    private static FinishedSite Published(string url)
    {
        var folder = FinishedSite.Fixture.Folder;
        return new FinishedSite(folder, SiteTest.BuildFolder(folder, new BuildOptions(new Uri(url))));
    }
}
