namespace Explainer.Tests.Building;

/// <summary>Every file of the output has a place of its own, or the writer is told why not.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("/404.html")]
    [InlineData("/404.html/")]
    [InlineData("/_redirects")]
    [InlineData("/_headers")]
    [InlineData("/feed.xml")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/manifest.webmanifest")]
    [InlineData("/index.html/")]
    [InlineData("/about/index.html")]
    [InlineData("/about/index.html/more/")]
    [InlineData("/About/")]
    [InlineData("/images/map.svg/")]
    [InlineData("/assets.css/../about/", "EX214")]
    [InlineData("/.explainer", "EX214")]
    [InlineData("/.explainer/", "EX214")]
    [InlineData("//host/", "EX214")]
    [InlineData("/a//b/", "EX214")]
    [InlineData("/a/./b/", "EX214")]
    [InlineData("/a/%2e%2e/b/", "EX214")]
    [InlineData("/a%00b/", "EX214")]
    [InlineData("/a%0Ab/", "EX214")]
    [InlineData("/a%5Cb/", "EX214")]
    public void An_old_address_that_cannot_be_is_refused(string address, string code = "EX215")
    {
        var site = SiteTest.With("about.md", "---\ntitle: About\n---\n").AndLinked("images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .And("new.md", $"---\ntitle: New\nredirect_from: [\"{address}\"]\n---\n");
        Assert.StartsWith($"new.md:3:17: error {code}: ", site.Build().Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/old/", "old/index.html")]
    [InlineData("/old", "old/index.html")]
    [InlineData("/old.html", "old.html")]
    [InlineData("/assets/", "assets/index.html")]
    [InlineData("/images/", "images/index.html")]
    [InlineData("/über%20uns/", "über uns/index.html")]
    [InlineData("/100%25/", "100%/index.html")]
    [InlineData("/a%2Fb/", "a/b/index.html")]
    public void An_old_address_that_can_be_has_its_page(string address, string path)
    {
        var site = SiteTest.With("new.md", $"---\ntitle: New\nredirect_from: [\"{address}\"]\n---\n").Build();
        Assert.Equal("", site.Report);
        Assert.Contains("http-equiv=\"refresh\"", site[path], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_no_disk_can_hold_is_refused() =>
        Assert.StartsWith("new.md:3:17: error EX214: ", SiteTest.With(
            "new.md", $"---\ntitle: New\nredirect_from: [\"/{new string('x', 256)}/\"]\n---\n").Build().Report, StringComparison.Ordinal);

    [Theory]
    [InlineData("404.html.md", "404.html.md")]
    [InlineData("404.html/deep.md", "404.html/deep.md")]
    [InlineData("images/map.svg.md", "images/map.svg")]
    [InlineData("index.html/a.md", "index.md")]
    public void A_page_that_needs_a_folder_where_a_file_is_is_refused(string file, string blamed)
    {
        var site = SiteTest.With(file, "---\ntitle: A\n---\n").AndLinked("images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Assert.StartsWith($"{blamed}:1:1: error EX213: ", site.Build().Report, StringComparison.Ordinal);
    }
}
