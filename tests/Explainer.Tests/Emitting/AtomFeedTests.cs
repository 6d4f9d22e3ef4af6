using System.Xml.Linq;
using Explainer.Model;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Emitting;

/// <summary>The feed of changes is Atom (RFC 4287), and says no more than titles and summaries.</summary>
public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly SiteTest Site = SiteTest.With("site.yml", """
            title: Test & trial
            tagline: A tagline.
            language: en-GB
            url: https://example.org/sub/
            licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
            authors: [Ada Lind, The others]

            """)
        .And("about.md", "---\ntitle: About <us>\nupdated: 2024-05\n---\n")
        .And("story/10-hard.md", "---\ntitle: Hard\nsummary: A summary.\nupdated: 2024-05-03\ncontent_notes: [grief]\n---\nOpen.\n\n:::care violence\nHIDDEN\n:::\n")
        .And("story/20-same-day.md", "---\ntitle: Same day\nsummary: Another.\nupdated: 2024-05-03\n---\n")
        .And("story/30-undated.md", "---\ntitle: Undated\nsummary: S.\n---\n")
        .And("profiles/p.md", "---\ntitle: P\nsummary: S.\ntype: protected-person\nupdated: 2025\n---\n");

    [Fact]
    public void The_newest_page_stands_first_with_its_content_notes_and_without_its_text() =>
        Assert.Equal("""
            <?xml version="1.0" encoding="utf-8"?>
            <feed xml:lang="en-GB" xmlns="http://www.w3.org/2005/Atom">
              <id>https://example.org/sub/</id>
              <title>Test &amp; trial: what changed</title>
              <subtitle>A tagline.</subtitle>
              <updated>2024-05-03T00:00:00Z</updated>
              <author>
                <name>Ada Lind</name>
              </author>
              <author>
                <name>The others</name>
              </author>
              <link rel="self" href="https://example.org/sub/feed.xml" />
              <link rel="alternate" href="https://example.org/sub/" />
              <rights>CC BY 4.0 &lt;https://creativecommons.org/licenses/by/4.0/&gt;</rights>
              <entry>
                <id>tag:example.org,2024-05-03:/sub/story/hard/</id>
                <title>Hard</title>
                <updated>2024-05-03T00:00:00Z</updated>
                <link rel="alternate" href="https://example.org/sub/story/hard/" />
                <summary>Content notes: Violence, Grief. A summary.</summary>
              </entry>
              <entry>
                <id>tag:example.org,2024-05-03:/sub/story/same-day/</id>
                <title>Same day</title>
                <updated>2024-05-03T00:00:00Z</updated>
                <link rel="alternate" href="https://example.org/sub/story/same-day/" />
                <summary>Another.</summary>
              </entry>
              <entry>
                <id>tag:example.org,2024-05-01:/sub/about/</id>
                <title>About &lt;us&gt;</title>
                <updated>2024-05-01T00:00:00Z</updated>
                <link rel="alternate" href="https://example.org/sub/about/" />
              </entry>
            </feed>

            """, Site.Build()["feed.xml"]);

    [Theory]
    [InlineData("https://example.org:8080/sub/", "2024-05", "tag:example.org,2024-05-01:/sub/%C3%BCber/")]
    [InlineData("https://bücher.example/", "2024-05-03", "tag:xn--bcher-kva.example,2024-05-03:/%C3%BCber/")]
    [InlineData("http://[::1]:8080/", "2024-05-03", "http://[::1]:8080/%C3%BCber/#2024-05-03")]
    public void An_entry_has_an_id_of_its_page_and_its_day_so_a_second_change_is_a_second_entry(string url, string updated, string id) =>
        Assert.Equal(id, XDocument.Parse(SiteTest
            .With("site.yml", $"title: T\nlanguage: en\nurl: \"{url}\"\n")
            .And("über.md", $"---\ntitle: U\nupdated: {updated}\n---\n")
            .Build()["feed.xml"]).Descendants(Atom + "entry").Single().Element(Atom + "id")!.Value);

    [Fact]
    public void Head_and_footer_lead_to_it()
    {
        var page = Site.Build()["story/hard/index.html"];
        Assert.Contains("<link rel=\"alternate\" type=\"application/atom&#x2B;xml\" title=\"Follow changes (feed)\" href=\"../../feed.xml\" />", page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"../../feed.xml\" type=\"application/atom&#x2B;xml\">Follow changes (feed)</a></li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_never_says_when_it_was_changed_has_none()
    {
        var site = SiteTest.Minimal.Build();
        Assert.DoesNotContain("feed.xml", site.Files.Keys);
        Assert.DoesNotContain("feed", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void It_has_the_thirty_newest_pages_and_no_draft()
    {
        var site = SiteTest.With("draft.md", "---\ntitle: Draft\nupdated: 2025\ndraft: true\n---\n");
        for (var day = 1; day <= 31; day++)
        {
            site = site.And($"p{day}.md", $"---\ntitle: Day {day}\nupdated: 2024-01-{day:00}\n---\n");
        }

        Assert.Equal(
            Enumerable.Range(2, 30).Reverse().Select(day => $"Day {day}"),
            XDocument.Parse(site.Build(withDrafts: true)["feed.xml"]).Root!.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
    }

    [Fact]
    public void What_XML_cannot_hold_does_not_break_it()
    {
        var feed = XDocument.Parse(SiteTest.With("a.md", "---\ntitle: \"a\\u0001b\\U0001F4DA ]]> </title>\"\nupdated: 2024\n---\n").Build()["feed.xml"]);
        Assert.Equal("a\ufffdb📚 ]]> </title>", feed.Descendants(Atom + "entry").Single().Element(Atom + "title")!.Value);
    }

    [Theory]
    [InlineData("fixture")]
    [InlineData("content")]
    public void It_has_what_RFC_4287_requires(string name)
    {
        var site = FinishedSite.Get(name);
        Assert.Empty(Faults(XDocument.Parse(site.Build["feed.xml"]).Root!));
        var entries = site.Build.Site!.Changes;
        Assert.NotEmpty(entries);
        Assert.DoesNotContain(entries, e => e is Profile { Type: ProfileType.ProtectedPerson });
    }

    [Fact]
    public void A_feed_that_lacks_something_is_seen() => Assert.Equal(
        [
            "feed: 0 title", "feed: updated 2024", "feed: no author", "feed: no link to itself",
            "entry: 2 id", "entry: 0 updated", "entry: no link", "entries: an id stands twice",
        ],
        Faults(XElement.Parse("""
            <feed xmlns="http://www.w3.org/2005/Atom"><id>https://a.example/</id><updated>2024</updated>
            <entry><id>https://a.example/b</id><id>https://a.example/b</id><title>T</title></entry></feed>
            """)));

    // Sections 4.1.1 and 4.1.2: one id, title and updated each; an author for all; a link where there is no content.
    private static IEnumerable<string> Faults(XElement feed)
    {
        var entries = feed.Elements(Atom + "entry").ToList();
        var ids = entries.Elements(Atom + "id").Select(e => e.Value).ToList();
        return
        [
            .. Basics(feed),
            .. feed.Elements(Atom + "author").Any(a => a.Element(Atom + "name")?.Value.Length > 0) ? Array.Empty<string>() : ["feed: no author"],
            .. feed.Elements(Atom + "link").Any(l => l.Attribute("rel")?.Value == "self") ? Array.Empty<string>() : ["feed: no link to itself"],
            .. entries.SelectMany(Basics),
            .. entries.Where(e => e.Elements(Atom + "link").Count(l => l.Attribute("rel")?.Value == "alternate") != 1).Select(_ => "entry: no link"),
            .. ids.Distinct().Count() == ids.Count ? Array.Empty<string>() : ["entries: an id stands twice"],
        ];
    }

    private static IEnumerable<string> Basics(XElement element)
    {
        var name = element.Name.LocalName;
        foreach (var child in new[] { "id", "title", "updated" })
        {
            var found = element.Elements(Atom + child).ToList();
            if (found.Count != 1)
            {
                yield return $"{name}: {found.Count} {child}";
            }
            else if (child == "updated" && !found[0].Value.EndsWith("T00:00:00Z", StringComparison.Ordinal))
            {
                yield return $"{name}: updated {found[0].Value}";
            }
            else if (child == "id" && !Uri.TryCreate(found[0].Value, UriKind.Absolute, out _))
            {
                yield return $"{name}: id {found[0].Value}";
            }
        }
    }
}
