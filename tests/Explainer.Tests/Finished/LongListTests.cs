using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Audit;
using Explainer.Model;

namespace Explainer.Tests.Finished;

/// <summary>Lists that are too long for one page are divided, and every entry is found from the list in two steps.</summary>
public sealed class LongListTests
{
    private const int Entries = 310;

    private static readonly Lazy<SiteTestResult> Built = new(() => Site(Entries).Build());

    private static readonly string[] Divided =
        ["glossary/", "timeline/", "timeline/strand/house/", "profiles/", "story/", "lessons/", "teach/", "sources/", "guides/", "evidence/", "site-map/"];

    public static TheoryData<string> Lists => [.. Divided];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_long_list_leads_to_each_of_its_entries_once(string list)
    {
        var parts = PartsOf(list);
        Assert.True(parts.Length > 1, $"{list} is not divided.");
        var expected = Built.Value.Site!.ListParts[new SiteUrl("/" + list)].SelectMany(p => p.Entries.Select(e => e.Url).Concat(p.Works.Select(w => w.Address))).ToList();
        var links = parts.SelectMany(p => Page(p).QuerySelectorAll(EntryLinks).Select(a => Target(p, a))).ToList();
        Assert.Equal(expected.Select(u => list == "teach/" ? TeachUrls.For(u).Path : u.Path), links);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Its_pages_are_read_one_after_the_other(string list)
    {
        var parts = PartsOf(list);
        Assert.Equal(parts.Skip(1), parts.SkipLast(1).Select(p => Target(p, Page(p).QuerySelector(".turn [rel=next]")!) + "index.html").Select(p => p[1..]));
        Assert.Equal(parts.SkipLast(1), parts.Skip(1).Select(p => Target(p, Page(p).QuerySelector(".turn [rel=prev]")!) + "index.html").Select(p => p[1..]));
        Assert.All(parts, p => Assert.Single(Page(p).QuerySelectorAll(".letters [aria-current]")));
    }

    [Fact]
    public void No_page_is_heavy_and_no_list_has_an_entry_twice()
    {
        var heavy = Built.Value.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(f => (f.Key, Weight: WeightAudit.Gzip(f.Value))).Where(f => f.Weight > 24 * 1024);
        Assert.Empty(heavy.Select(f => $"{f.Key}: {f.Weight}"));
    }

    [Fact]
    public void Every_link_of_its_pages_leads_somewhere()
    {
        var pages = Built.Value.Files.Keys.Where(ListPart.IsAt).ToList();
        Assert.True(pages.Count > 20, $"Only {pages.Count} pages of lists.");
        Assert.Empty(pages.SelectMany(p => SiteLaws.LinksResolve(
            Page(p), p, "/", (file, id) => Built.Value.Files.ContainsKey(file) && (id.Length == 0 || Page(file).GetElementById(id) is not null)), (p, link) => $"{p}: {link}"));
    }

    [Fact]
    public void They_are_no_promises_search_engines_are_not_led_to_them_and_a_heading_says_what_each_has()
    {
        var pages = Built.Value.Files.Keys.Where(ListPart.IsAt).Select(p => "/" + p[..^"index.html".Length]).ToList();
        Assert.Empty(pages.Intersect(Built.Value.Site!.CollectPermalinks().Select(u => u.Path)));
        Assert.DoesNotContain(pages, p => Built.Value["sitemap.xml"].Contains(p + "</loc>", StringComparison.Ordinal));
        Assert.All(pages, p => Assert.NotNull(Page(p[1..] + "index.html").QuerySelector("meta[name=robots][content=noindex]")));
        Assert.Equal("Glossary: B", Page("glossary/letter/b/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("Story: 1 – 155", Page("story/from/1/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("Timeline: 1900 – 1909", Page("timeline/year/1900-1909/index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_link_to_the_place_of_a_work_leads_to_its_page_and_old_ones_are_led_there()
    {
        Assert.Contains("<a href=\"../sources/w7/\">seven</a>", Built.Value["about/index.html"], StringComparison.Ordinal);
        Assert.Equal("../sources/*/", Page("sources/index.html").QuerySelector(".list-parts")!.GetAttribute("data-page"));
        Assert.NotNull(Page("sources/index.html").QuerySelector("script[src*=filter]"));
    }

    [Fact]
    public void What_is_written_at_the_address_of_such_a_page_is_an_error() => Assert.Equal(
        "glossary/letter/b.md:1:1: error EX213: Its address /glossary/letter/b/ is already that of a page that the site makes by itself. Rename the file.",
        string.Join('\n', Terms(SiteTest.Minimal, ListPart.MostEntries).And("glossary/letter/b.md", "---\ntitle: Bee\nsummary: S.\n---\n").Build().Problems
            .Where(p => p.Severity == Model.Diagnostics.Severity.Error)));

    [Fact]
    public void A_list_of_three_hundred_is_one_page() =>
        Assert.DoesNotContain(Terms(SiteTest.Minimal, ListPart.MostEntries).Build().Files.Keys, ListPart.IsAt);

    [Fact]
    public void A_page_that_very_many_mention_names_the_first_of_them_and_how_many_there_are()
    {
        var mentions = Page("sources/w0/index.html").QuerySelectorAll(".mentions li");
        Assert.Equal((301, "10 more pages"), (mentions.Length, mentions[^1].TextContent.Trim()));
    }

    private const string EntryLinks =
        ".letter dt > a:first-child, .events h3 a, :is(.cards, .path) :is(h2, h3) a, .works .about, .speaker-voices h3 a, .site-map li a";

    private static readonly Dictionary<string, IDocument> Parsed = [];

    private static IDocument Page(string path)
    {
        lock (Parsed)
        {
            return Parsed.TryGetValue(path, out var page) ? page : Parsed[path] = new HtmlParser().ParseDocument(Built.Value[path]);
        }
    }

    private static ImmutableArray<string> PartsOf(string list) => [.. Page(list + "index.html").QuerySelectorAll(".list-parts li, .site-map section[aria-labelledby=x-pages] ul:last-child li")
        .Where(li => li.QuerySelector("ul") is null).Select(li => Target(list + "index.html", li.QuerySelector("a")!)[1..] + "index.html").Distinct()];

    private static string Target(string page, IElement link) =>
        Uri.UnescapeDataString(new Uri(new Uri("https://example.org/" + page), link.GetAttribute("href")).AbsolutePath);

    private static SiteTest Site(int count)
    {
        var site = Terms(SiteTest.Minimal.And("site.yml", SiteTest.SiteYml + "strands: [{id: house, title: House}]\n"), count)
            .And("guides/index.md", "---\ntitle: Guides\nsummary: S.\n---\n")
            .And("about.md", "---\ntitle: About\nsummary: S.\n---\n[seven](sources.yml#w7)\n");
        var works = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var name = Name(i);
            site = site
                .And($"timeline/{1900 + (i % 150)}-01-01-e{i}.md", $"---\ntitle: {name}\nsummary: {Words(i)}\ndate: {1900 + (i % 150)}-01-01\nstrand: house\n---\n")
                .And($"profiles/p{i}.md", $"---\ntitle: {name}\nsummary: {Words(i)}\n---\nText [@w0].\n")
                .And($"story/c{i}.md", $"---\ntitle: {name}\nsummary: {Words(i)}\n---\n> Said.\n>\n> — [P](../profiles/p{i}.md), quoted in [@w1]\n\n**What others found:** Others say so [@w2].\n")
                .And($"lessons/l{i}.md", $"---\ntitle: {name}\nsummary: {Words(i)}\n---\n")
                .And($"guides/g{i}.md", $"---\ntitle: {name}\nsummary: {Words(i)}\n---\n")
                .And($"loose{i}.md", $"---\ntitle: {name}\nsummary: {Words(i)}\n---\n");
            works.Append(CultureInfo.InvariantCulture, $"- {{id: w{i}, type: book, title: {name}, author: [{{family: {name.Split(' ')[0]}, given: A}}], issued: 1999, publisher: Press}}\n");
        }

        return site.And("sources.yml", works.ToString());
    }

    private static SiteTest Terms(SiteTest site, int count) =>
        Enumerable.Range(0, count).Aggregate(site, (s, i) => s.And($"glossary/t{i}.md", $"---\ntitle: {Name(i)}\nsummary: {Words(i)}\nlink: manual\n---\n"));

    // Half of them begin with B, the others with all letters.
    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? 'B' : (char)('A' + (i / 2 % 26)))}{(char)('a' + (i % 7))}n{i:000} {i}");

    private static string Words(int i) => string.Create(CultureInfo.InvariantCulture, $"What {i} says of itself, in a sentence that is about as long as others are, {i * 7919 % 9973} words or not.");
}
