namespace Explainer.Tests.Emitting;

/// <summary>A phone can keep the site among its apps.</summary>
public sealed class WebManifestTests
{
    private static readonly SiteTestResult Site = SiteTest
        .With("site.yml", "title: Test \"A\"\ntagline: مكتبة\nlanguage: ar\nurl: https://example.org/sub/\n")
        .And("_theme/words.yml", "home: Start\n").And("about.md", "---\ntitle: About\n---\n").Build();

    [Fact]
    public void It_names_the_site_and_lies_anywhere()
    {
        var icon = Site.Files.Keys.Single(f => f.StartsWith("assets/icon.", StringComparison.Ordinal));
        Assert.Equal($$"""
            {
              "name": "Test \u0022A\u0022",
              "description": "مكتبة",
              "lang": "ar",
              "dir": "rtl",
              "start_url": "./",
              "scope": "./",
              "display": "minimal-ui",
              "icons": [
                {
                  "src": "{{icon}}",
                  "sizes": "any",
                  "type": "image/svg\u002Bxml"
                }
              ]
            }
            """, Site["manifest.webmanifest"]);
    }

    // A page that was opened from disk could not have it, and the browser would complain on every one.
    [Fact]
    public void The_home_page_alone_links_to_it()
    {
        Assert.Contains("<link rel=\"manifest\" href=\"manifest.webmanifest\" />", Site["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("webmanifest", Site["about/index.html"], StringComparison.Ordinal);
    }
}
