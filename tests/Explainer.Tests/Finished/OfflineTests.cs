using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Explainer.Build;
using Explainer.Model;

namespace Explainer.Tests.Finished;

/// <summary>A site that is opened from disk: no server answers a folder with its page.</summary>
public sealed partial class OfflineTests
{
    // The pages that lead to it.
    private static readonly string[] Offering = ["index.html", "teach/index.html"];

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
            ["404.html", "_headers", "_redirects", "feed.xml", "manifest.webmanifest", "robots.txt", "sitemap.xml", .. online.Site!.DownloadsOf(Download.Editions).Select(d => d.Url.OutputPath), .. PageFile.Editions.SelectMany(e => PageFile.Collect(online.Site, e)).Select(f => f.Url.OutputPath)]), Get(site).Files.Keys);
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
                    Captions().Replace(ForFeedReaders().Replace(online[path], ""), link => WithinPage(link.Value, path, online)).Replace("\"./", "\"", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal),
                    FileName().Replace(Get(site)[path], "$1").Replace("\n", "", StringComparison.Ordinal));
            }
            else
            {
                Assert.Equal(online.Files[path], bytes);
            }
        }
    }

    /// <remarks>Its pages are those of the other edition; only the links to what is for teachers are not.</remarks>
    [Theory]
    [MemberData(nameof(Sites))]
    public void The_file_that_the_website_offers_is_for_everyone_and_says_its_size_where_it_is_offered(string site)
    {
        var online = FinishedSite.Get(site).Build;
        var teachers = TeachUrls.List.Path[1..];
        var packed = Unpack(online.Files["offline.zip"]);
        Assert.Equal(Get(site).Files.Keys.Where(f => !f.StartsWith(teachers, StringComparison.Ordinal)), packed.Keys);
        var web = online.Site!.Config.Url.AbsoluteUri + teachers;
        Assert.All(packed.Where(f => IsPage(f.Key)), f => Assert.DoesNotContain(
            teachers, f.Value.Replace(web, "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains($"href=\"{web}lessons/", packed[packed.Keys.First(k => k.StartsWith("lessons/", StringComparison.Ordinal) && k != "lessons/index.html")], StringComparison.Ordinal);
        var forTeachers = string.Concat(online.Files.Where(f => f.Key.StartsWith(teachers, StringComparison.Ordinal)).Select(f => online[f.Key]));
        var secrets = online.Site.Lessons.SelectMany(l => l.Prepare.Concat(l.Questions.Where(q => q.Kind != QuestionKind.Quiz).Select(q => q.Answer).OfType<string>()))
            .Where(s => forTeachers.Contains(s, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(secrets);
        Assert.Empty(packed.SelectMany(f => secrets.Where(s => f.Value.Contains(s, StringComparison.Ordinal)), (f, s) => $"{f.Key}: {s}"));
        Assert.All(Offering, page => Assert.Matches("offline\\.zip\" download>The whole site \\(ZIP, [0-9]+ [KM]B\\)</a>", online[page]));
    }

    [Fact]
    public void The_same_site_is_packed_into_the_same_bytes()
    {
        var once = SiteTest.BuildFolder(FinishedSite.Get("fixture").Folder, new BuildOptions());
        Assert.Equal(FinishedSite.Get("fixture").Build.Files["offline.zip"], once.Files["offline.zip"]);
    }

    private static SortedDictionary<string, string> Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return new(archive.Entries.ToDictionary(e => e.FullName, e => new StreamReader(e.Open()).ReadToEnd()), StringComparer.Ordinal);
    }

    private static SiteTestResult Get(string site) => FinishedSite.Get(site).Offline;

    // From disk browsers show no captions of a file beside the page.
    private static string WithinPage(string link, string page, SiteTestResult online) =>
        "data:text/vtt;base64," + Convert.ToBase64String(online.Files[new Uri(new Uri("https://example.org/" + page), link).AbsolutePath[1..]]);

    [GeneratedRegex("(?<=<track [^>]*src=\")[^\"]+\\.vtt")]
    private static partial Regex Captions();

    [GeneratedRegex("<section class=\"take-away\"[\\s\\S]*?</section>|<link rel=\"(manifest|alternate)\"[^>]*>|<li><a href=\"[^\"]*feed\\.xml\"[^>]*>[^<]*</a></li>")]
    private static partial Regex ForFeedReaders();

    // An address with a colon leads out of the site.
    [GeneratedRegex("((?:href|data-page)=\"[^\":]*)index\\.html")]
    private static partial Regex FileName();

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
