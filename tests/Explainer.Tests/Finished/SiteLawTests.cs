using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Model;

namespace Explainer.Tests.Finished;

/// <summary>The laws hold on every page of the fixture and of this repository's own site.</summary>
public sealed class SiteLawTests
{
    private static readonly Dictionary<string, Func<IDocument, IEnumerable<string>>> OfAPage = new()
    {
        ["NamedIdsExist"] = SiteLaws.NamedIdsExist,
        ["IdsAreUnique"] = SiteLaws.IdsAreUnique,
        ["IdsAreIds"] = SiteLaws.IdsAreIds,
        ["OneTopHeading"] = SiteLaws.OneTopHeading,
        ["HeadingsDoNotSkip"] = SiteLaws.HeadingsDoNotSkip,
        ["HeadingsHaveWords"] = SiteLaws.HeadingsHaveWords,
        ["ImagesHaveText"] = SiteLaws.ImagesHaveText,
        ["LinksHaveNames"] = SiteLaws.LinksHaveNames,
        ["NamesItsLanguage"] = SiteLaws.NamesItsLanguage,
        ["HasATitle"] = SiteLaws.HasATitle,
        ["NothingInline"] = SiteLaws.NothingInline,
        ["LoadsNothingFromElsewhere"] = SiteLaws.LoadsNothingFromElsewhere,
    };

    public static TheoryData<string> Sites => ["fixture", "arabic", "content"];

    public static TheoryData<string, string> Laws =>
        [.. OfAPage.Keys.SelectMany(law => new[] { (law, "fixture"), (law, "arabic"), (law, "content") })];

    [Theory]
    [MemberData(nameof(Laws))]
    public void Every_page_obeys(string law, string site) =>
        Assert.Empty(Faults(FinishedSite.Get(site), (_, page) => OfAPage[law](page)));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_parses_without_error(string site)
    {
        var build = FinishedSite.Get(site).Build;
        Assert.Empty(Faults(FinishedSite.Get(site), (path, _) => SiteLaws.ParsesWithoutError(build[path])));
        Assert.Empty(Faults(FinishedSite.Get(site), (path, _) => SiteLaws.NoMarkIsLeft(build[path])));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_link_finds_its_page_and_its_place_there(string site) =>
        Assert.Empty(BrokenLinks(FinishedSite.Get(site)));

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_address_of_the_site_stands_in_canonical_links_only(string site)
    {
        var finished = FinishedSite.Get(site);
        var url = finished.Build.Site!.Config.Url.AbsoluteUri;
        Assert.Empty(Faults(finished, (path, page) => SiteLaws.NoAddressOfItsOwn(page, url, fromRoot: path == "404.html")));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_but_the_one_for_lost_readers_names_its_own_address(string site)
    {
        var finished = FinishedSite.Get(site);
        var redirects = finished.Build.Site!.Entries.SelectMany(e => e.RedirectFrom).Select(u => u.OutputPath).ToHashSet();
        Assert.Empty(Faults(finished, (path, page) =>
        {
            var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            var expected = path == "404.html" ? null : new Uri(finished.Build.Site.Config.Url, path[..^"index.html".Length]).AbsoluteUri;
            return redirects.Contains(path) || canonical == expected ? [] : [$"{canonical}, not {expected}"];
        }));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_entry_has_its_page_and_every_page_its_reason(string site)
    {
        var finished = FinishedSite.Get(site);
        var known = finished.Build.Site!;
        var expected = known.Entries.Select(e => e.Url).Concat(known.GeneratedPages).Concat(TeachUrls.CollectAll(known.Entries))
            .Concat(known.Redirects.Select(r => r.Old)).Concat(CiteUrls.CollectAll(known.Entries)).Concat(known.ListParts.Values.SelectMany(parts => parts).Select(p => p.Url))
            .Select(u => u.OutputPath).Append("404.html").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, finished.Pages.Keys);
        Assert.Empty(known.Entries.Where(e =>
            Heading(finished.Pages[e.Url.OutputPath]) != ((e as Summary)?.Question ?? (e as EasyPage)?.OwnTitle ?? e.Title)).Select(e => $"{e.File}: {Heading(finished.Pages[e.Url.OutputPath])}"));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Nothing_but_lessons_courses_and_written_links_leads_to_pages_for_teachers_and_nothing_else_gives_an_answer(string site)
    {
        var finished = FinishedSite.Get(site);
        var known = finished.Build.Site!;
        var secrets = known.Lessons.SelectMany(SecretsOf).Append((Text: TeachUrls.List.Path[1..], Page: null)).ToList();
        // The server must know of the folder to ask search engines to leave it out.
        var open = finished.Build.Files.Where(f => !f.Key.StartsWith(TeachUrls.List.Path[1..], StringComparison.Ordinal) && f.Key != "_headers" && !known.Downloads.Any(d => d.IsArchive && d.Url.OutputPath == f.Key))
            .Select(f => (f.Key, Text: Encoding.UTF8.GetString(f.Value))).ToList();
        // What a lesson shows is on cards as well. Lessons and courses lead to their own, and pages whose writers wrote it to the list; neither says more.
        var doors = open.Where(f => (f.Key.StartsWith("lessons/", StringComparison.Ordinal) || f.Key.StartsWith("packs/", StringComparison.Ordinal)) && f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => f.Key)
            .Concat(known.Entries.Where(e => finished.Build.Body(e.File).Contains("teach/\"", StringComparison.Ordinal)).Select(e => e.Url.OutputPath)).ToHashSet();
        Assert.Empty(open.SelectMany(f => secrets.Where(s => s.Page != f.Key && !(s.Page is not null && f.Key.StartsWith("cards-", StringComparison.Ordinal)) && !(s.Page is null && doors.Contains(f.Key)) && f.Text.Contains(s.Text, StringComparison.Ordinal)).Select(s => $"{f.Key}: {s.Text}")));
        Assert.All(secrets.Where(s => s.Page is not null), s => Assert.Contains(s.Text, open.Single(f => f.Key == s.Page).Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_file_that_is_published_has_its_own_bytes(string site)
    {
        var finished = FinishedSite.Get(site);
        Assert.All(finished.Build.Site!.Files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(finished.Folder, f)), finished.Build.Files[f]));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_profile_and_its_events_link_to_each_other(string site)
    {
        var finished = FinishedSite.Get(site);
        var known = finished.Build.Site!;
        var pairs = known.Events.SelectMany(e => e.Profiles, (e, p) => (Event: e.Url, Profile: known.Get(new EntryId(EntryKind.Profile, p)).Url)).ToList();
        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Contains(LinkForm.Folders.Href(pair.Event, pair.Profile), Hrefs(finished, pair.Event, ".facts a")));
        Assert.All(pairs, pair => Assert.Contains(LinkForm.Folders.Href(pair.Profile, pair.Event), Hrefs(finished, pair.Profile, ".events a")));
        Assert.All(known.Profiles, p => Assert.Equal(
            known.Events.Where(e => e.Profiles.Contains(p.Id.Name)).Select(e => LinkForm.Folders.Href(p.Url, e.Url)), Hrefs(finished, p.Url, ".events h3 a")));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_list_leads_to_all_its_entries(string site)
    {
        var finished = FinishedSite.Get(site);
        var known = finished.Build.Site!;
        Assert.Equal(known.Chapters.Select(c => LinkForm.Folders.Href(GeneratedPages.Story, c.Url)), Hrefs(finished, GeneratedPages.Story, ".across h2 a"));
        Assert.Equal(
            known.Profiles.Select(p => LinkForm.Folders.Href(GeneratedPages.Profiles, p.Url)).Order(StringComparer.Ordinal),
            Hrefs(finished, GeneratedPages.Profiles, ".cards a").Order(StringComparer.Ordinal));
        Assert.Equal(known.Events.Select(e => LinkForm.Folders.Href(GeneratedPages.Timeline, e.Url)), Hrefs(finished, GeneratedPages.Timeline, ".events h3 a"));
        Assert.Equal(known.Terms.Length, finished.Pages[GeneratedPages.Glossary.OutputPath].QuerySelectorAll(".letter dt a:not(.anchor)").Length);
        Assert.Equal(known.Works.Length, PagesOf(known, GeneratedPages.Sources).Sum(p => finished.Pages[p.OutputPath].QuerySelectorAll(".works > li").Length));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_site_map_leads_to_every_page_that_everyone_may_find_and_the_search_knows_the_same(string site)
    {
        var finished = FinishedSite.Get(site);
        var known = finished.Build.Site!;
        var expected = known.Entries.Select(e => e.Url).Concat(known.GeneratedPages).Except([GeneratedPages.SiteMap]).Distinct().ToList();
        // Of a list that is divided it has the letters, and of the places each on their page.
        var divided = known.ListParts.Values.SelectMany(parts => parts).ToList();
        var onMap = expected.Except(divided.SelectMany(p => p.Works.Select(w => w.Address).Concat(p.Entries.Select(e => e.Url)))).Concat(divided.DistinctBy(p => p.Group).Select(p => p.Url));
        Assert.Equal(
            onMap.Select(u => LinkForm.Folders.Href(GeneratedPages.SiteMap, u)).Order(StringComparer.Ordinal),
            Hrefs(finished, GeneratedPages.SiteMap, ".site-map a").Where(h => !h.Contains('#')).Order(StringComparer.Ordinal));
        var index = finished.Build[finished.Build.Files.Keys.Single(f => f.StartsWith("assets/search-index.", StringComparison.Ordinal))];
        // A page and its easier version are one result.
        Assert.Equal(
            expected.Except(known.EntriesOf(Kind.Easy).Select(e => e.Url)).Select(u => $"{{\"url\":\"{u.FromRoot("")}\"").Order(StringComparer.Ordinal),
            index.Split(",\"kind\"").SkipLast(1).Select(part => part[part.LastIndexOf('{')..]).Where(e => !e.Contains("/#", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static bool Cites(Entry entry, Work work) => entry.Body.Citations.Any(c => c.WorkId == work.Id);

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_work_and_the_pages_that_cite_it_link_to_each_other(string site)
    {
        var finished = FinishedSite.Get(site);
        var known = finished.Build.Site!;
        foreach (var work in known.Works)
        {
            var list = PagesOf(known, GeneratedPages.Sources).Single(p => finished.Pages[p.OutputPath].GetElementById(work.Id) is not null);
            var item = finished.Pages[list.OutputPath].GetElementById(work.Id)!;
            Assert.Equal(LinkForm.Folders.Href(list, work.Address), item.QuerySelector("a.about")?.GetAttribute("href"));
            var mentions = Hrefs(finished, work.Address, ".mentions a").Select(href => href.Split('#')[0]).ToHashSet();
            Assert.Superset(
                known.Entries.Where(e => Cites(e, work) && !(e is EasyPage easy && Cites(known.Get(easy.Of), work))).Select(e => LinkForm.Folders.Href(work.Address, e.Url)).ToHashSet(), mentions);
            Assert.All(known.BacklinksOf(work.Address), b => Assert.Contains(LinkForm.Folders.Href(b.From.Url, work.Address), Hrefs(finished, b.From.Url, ".sources a, .prose a")));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_citation_leads_to_its_source_and_back(string site) =>
        Assert.Empty(Faults(FinishedSite.Get(site), (_, page) =>
            from mark in page.QuerySelectorAll("sup.cite a")
            let source = page.GetElementById(mark.GetAttribute("href")![1..])
            where source?.QuerySelector($"a.back[href='#{mark.Id}']") is null
            select mark.OuterHtml));

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_way_through_the_story_is_the_same_back_and_forth(string site)
    {
        var finished = FinishedSite.Get(site);
        var chapters = finished.Build.Site!.Chapters;
        foreach (var (first, second) in chapters.Zip(chapters.Skip(1)))
        {
            Assert.Equal([LinkForm.Folders.Href(first.Url, second.Url)], Hrefs(finished, first.Url, "a[rel=next]"));
            Assert.Equal([LinkForm.Folders.Href(second.Url, first.Url)], Hrefs(finished, second.Url, "a[rel=prev]"));
        }

        Assert.Empty(Hrefs(finished, chapters[0].Url, "a[rel=prev]"));
        Assert.Empty(Hrefs(finished, chapters[^1].Url, "a[rel=next]"));
    }

    [Theory]
    [InlineData("NamedIdsExist", "<p aria-labelledby=x>")]
    [InlineData("IdsAreUnique", "<p id=a><p id=a>")]
    [InlineData("IdsAreIds", "<p id='a b'>")]
    [InlineData("OneTopHeading", "<h2>no first</h2>")]
    [InlineData("HeadingsDoNotSkip", "<h1>one</h1><h3>three</h3>")]
    [InlineData("HeadingsHaveWords", "<h2> </h2>")]
    [InlineData("ImagesHaveText", "<img src=a>")]
    [InlineData("LinksHaveNames", "<a href=a> </a>")]
    [InlineData("NamesItsLanguage", "<p>")]
    [InlineData("HasATitle", "<p>")]
    [InlineData("NothingInline", "<p style='x: y'>")]
    [InlineData("NothingInline", "<p onclick='x'>")]
    [InlineData("LoadsNothingFromElsewhere", "<img src=https://example.com/a.png>")]
    public void A_law_sees_what_it_forbids(string law, string html) => Assert.Single(OfAPage[law](new HtmlParser().ParseDocument(html)));

    [Theory]
    [InlineData("b/")]
    [InlineData("../../c/")]
    [InlineData("../c/#nowhere")]
    [InlineData("#nowhere")]
    [InlineData("/c/index.htm")]
    public void A_broken_link_is_seen(string href)
    {
        var page = new HtmlParser().ParseDocument($"<a href='{href}'>a</a><a href='../c/#here'>b</a><a href=https://example.com/>c</a>");
        Assert.Equal([href], SiteLaws.LinksResolve(page, "a/index.html", "/published/",
            (file, id) => (file == "a/index.html" && id.Length == 0) || (file == "c/index.html" && id is "" or "here")));
    }

    [Fact]
    public void Broken_markup_is_seen() => Assert.NotEmpty(SiteLaws.ParsesWithoutError("<!DOCTYPE html><p></div>"));

    /// <summary>The links of a site that lead nowhere. All but those of 404.html must hold under any path.</summary>
    internal static IEnumerable<string> BrokenLinks(FinishedSite site) =>
        Faults(site, (path, page) => SiteLaws.LinksResolve(page, path, RootOf(site, path), (file, id) =>
            site.Build.Files.ContainsKey(file) && (id.Length == 0 || site.Pages[file].GetElementById(id) is not null)));

    private static string RootOf(FinishedSite site, string page) =>
        page == "404.html" ? site.Build.Site!.Config.Url.AbsolutePath : "/published/anywhere/";

    private static List<string> Faults(FinishedSite site, Func<string, IDocument, IEnumerable<string>> law) =>
        [.. site.Pages.SelectMany(p => law(p.Key, p.Value), (p, fault) => $"{p.Key}: {fault}")];

    private static IEnumerable<string> Hrefs(FinishedSite site, SiteUrl page, string selector) =>
        site.Pages[page.OutputPath].QuerySelectorAll(selector).Select(a => a.GetAttribute("href")!);

    private static IEnumerable<SiteUrl> PagesOf(Site site, SiteUrl list) =>
        site.ListParts.TryGetValue(list, out var parts) ? parts.Select(p => p.Url) : [list];

    private static string? Heading(IDocument page) => page.QuerySelector("h1")?.TextContent;

    // What is for teachers, and the one page on which it may stand all the same: a lesson shows the answers to its quizzes.
    private static IEnumerable<(string Text, string? Page)> SecretsOf(Lesson lesson)
    {
        var encoder = HtmlEncoder.Create(UnicodeRanges.All);
        return lesson.Prepare.Select(p => (encoder.Encode(p), (string?)null)).Concat(lesson.Questions.Where(q => q.Answer is not null)
            .Select(q => (encoder.Encode(q.Answer!), lesson.ShowsAnswers && q.Kind == QuestionKind.Quiz ? lesson.Url.OutputPath : null)));
    }
}
