using System.Xml.Linq;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Emitting;

/// <summary>Search engines are told of every page they may show, and of no other.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly SiteTest Site = SiteTest
        .With("site.yml", "title: Test\nlanguage: en\nurl: https://example.org/sub/\n")
        .And("über.md", "---\ntitle: Über\nupdated: 2024-05-03\nredirect_from: [/old/]\n---\n")
        .And("draft.md", "---\ntitle: Draft\ndraft: true\n---\n")
        .And("lessons/a.md", "---\ntitle: A\nsummary: S.\nupdated: 2024-05\n---\n:::teacher\nT\n:::\n")
        .And("sources.yml", "- {id: un, type: report, title: The report}\n");

    [Fact]
    public void It_lists_pages_by_address_and_says_on_which_day_they_were_changed_where_it_is_known() =>
        Assert.Equal("""
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url>
                <loc>https://example.org/sub/</loc>
              </url>
              <url>
                <loc>https://example.org/sub/lessons/</loc>
              </url>
              <url>
                <loc>https://example.org/sub/lessons/a/</loc>
              </url>
              <url>
                <loc>https://example.org/sub/site-map/</loc>
              </url>
              <url>
                <loc>https://example.org/sub/sources/</loc>
              </url>
              <url>
                <loc>https://example.org/sub/sources/un/</loc>
              </url>
              <url>
                <loc>https://example.org/sub/%C3%BCber/</loc>
                <lastmod>2024-05-03</lastmod>
              </url>
            </urlset>

            """, Site.Build(withDrafts: true)["sitemap.xml"]);

    [Fact]
    public void Machines_may_read_everything_and_find_the_sitemap() =>
        Assert.Equal("User-agent: *\nDisallow:\n\nSitemap: https://example.org/sub/sitemap.xml\n", Site.Build()["robots.txt"]);

    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public void It_lists_every_page_that_does_not_ask_to_be_left_out_and_no_other(string name)
    {
        var site = FinishedSite.Get(name);
        var listed = XDocument.Parse(site.Build["sitemap.xml"]).Descendants(Namespace + "loc").Select(l => l.Value);
        var open = site.Pages.Values.Where(p => p.QuerySelector("meta[name=robots][content*=noindex]") is null)
            .Select(p => p.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!);
        Assert.Equal(open.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
