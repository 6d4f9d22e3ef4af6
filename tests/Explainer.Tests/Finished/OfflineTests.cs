using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Explainer.Model;

namespace Explainer.Tests.Finished;

/// <summary>A site that is opened from disk: no server answers a folder with its page.</summary>
public sealed partial class OfflineTests
{
    public static TheoryData<string> Sites => ["fixture", "content"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_link_leads_to_a_file_and_its_place_there(string site)
    {
        var built = Get(site);
        var pages = built.Files.Keys.Where(IsPage).ToDictionary(p => p, p => new HtmlParser().ParseDocument(built[p]));
        Assert.Empty(pages.SelectMany(p => SiteLaws.LinksResolve(p.Value, p.Key, "/home/user/site/", (file, id) =>
            built.Files.ContainsKey(file) && (id.Length == 0 || pages[file].GetElementById(id) is not null)), (p, link) => $"{p.Key}: {link}"));
        var folders = pages.SelectMany(
            p => p.Value.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!.Split('#')[0])
                .Where(href => href.EndsWith('/') && !href.Contains("://", StringComparison.Ordinal)),
            (p, href) => $"{p.Key}: {href}");
        Assert.Empty(folders);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void It_has_every_page_and_file_but_those_for_servers(string site)
    {
        var online = FinishedSite.Get(site).Build;
        var redirects = online.Site!.Redirects.Select(r => r.Old.OutputPath);
        Assert.Equal(online.Files.Keys.Except(redirects).Except(
            ["404.html", "_headers", "_redirects", "feed.xml", "manifest.webmanifest", "robots.txt", "sitemap.xml"]), Get(site).Files.Keys);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Pages_differ_in_the_ends_of_links_alone_and_name_no_feed(string site)
    {
        var online = FinishedSite.Get(site).Build;
        foreach (var (path, bytes) in Get(site).Files)
        {
            if (IsPage(path) && !online.Site!.Files.Contains(path))
            {
                Assert.Equal(
                    ForFeedReaders().Replace(online[path], "").Replace("\"./", "\"", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal),
                    FileName().Replace(Get(site)[path], "$1").Replace("\n", "", StringComparison.Ordinal));
            }
            else
            {
                Assert.Equal(online.Files[path], bytes);
            }
        }
    }

    private static SiteTestResult Get(string site) => FinishedSite.Get(site).Offline;

    [GeneratedRegex("<link rel=\"(manifest|alternate)\"[^>]*>|<li><a href=\"[^\"]*feed\\.xml\"[^>]*>[^<]*</a></li>")]
    private static partial Regex ForFeedReaders();

    // An address with a colon leads out of the site.
    [GeneratedRegex("(href=\"[^\":]*)index\\.html")]
    private static partial Regex FileName();

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
