using Explainer.Model;

namespace Explainer.Tests.Finished;

/// <summary>What readers and teachers may count on, on every kind of page: notes up front, help, dates, corrections, how to cite.</summary>
public sealed class StandingPartsTests
{
    private const string Common = "title: A\nsummary: B.\nupdated: 2026-05-03\nchecked: 2026-06\ncontent_notes: [violence, grief]\n"
        + "corrections: [{date: 2026-05-01, was: Old, now: New}]\n";

    [Theory]
    [InlineData("index.md", "index.html")]
    [InlineData("story/a.md", "story/a/index.html")]
    [InlineData("story/index.md", "story/index.html")]
    [InlineData("profiles/a.md", "profiles/a/index.html")]
    [InlineData("profiles/b.md", "profiles/b/index.html", "type: protected-person\n")]
    [InlineData("glossary/a.md", "glossary/a/index.html")]
    [InlineData("glossary/index.md", "glossary/index.html")]
    [InlineData("timeline/a.md", "timeline/a/index.html", "date: 2014\n")]
    [InlineData("timeline/index.md", "timeline/index.html")]
    [InlineData("lessons/a.md", "lessons/a/index.html")]
    [InlineData("about.md", "about/index.html")]
    [InlineData("guides/index.md", "guides/index.html")]
    [InlineData("corrections.md", "corrections/index.html")]
    public void Every_kind_of_page_has_them(string file, string path, string own = "")
    {
        var site = SiteTest.Minimal.And("site.yml", SiteTest.SiteYml + "support: help.md\n").And("help.md", "---\ntitle: Help\n---\n")
            .And(file, $"---\n{Common}{own}---\n\nText.\n");
        var build = site.Build();
        Assert.NotNull(build.Site);
        var page = build[path];
        var toHelp = LinkForm.Folders.Href(new SiteUrl("/" + path[..^"index.html".Length]), new SiteUrl("/help/"));
        Assert.Contains($"<strong>Content notes</strong> Violence&#xA0;· Grief <a href=\"{toHelp}\">If this is close to you</a>", page, StringComparison.Ordinal);
        Assert.Contains("<span>Updated <time datetime=\"2026-05-03\">3 May 2026</time></span> <span>Facts checked <time datetime=\"2026-06\">June 2026</time></span>", page, StringComparison.Ordinal);
        Assert.Contains("<del>Old</del>", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"x-citing\">Cite this page</h2>", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("Content notes", StringComparison.Ordinal) < page.IndexOf("class=\"prose\"", StringComparison.Ordinal), "The notes come first.");
    }

    [Fact]
    public void Of_this_site_every_page_with_content_notes_says_so_up_front_and_leads_to_help()
    {
        var finished = FinishedSite.Content;
        var known = finished.Build.Site!;
        var hard = known.Entries.Where(e => e.ContentNotes.Length > 0).ToList();
        Assert.True(hard.Count > 20, $"Only {hard.Count} pages have content notes.");
        Assert.All(hard, e => Assert.Single(
            finished.Pages[e.Url.OutputPath].QuerySelectorAll(":is(.head, .hero) > .content-notes a"),
            a => a.GetAttribute("href") == LinkForm.Folders.Href(e.Url, known.Support!)));
    }

    [Fact]
    public void Of_this_site_every_page_in_a_shell_leads_to_help_from_its_foot()
    {
        var finished = FinishedSite.Content;
        var pages = finished.Pages.Where(p => p.Value.QuerySelector(".site-footer") is not null).ToList();
        Assert.True(pages.Count > 100, $"Only {pages.Count} pages have a foot.");
        Assert.Empty(pages.Where(p => p.Value.QuerySelector(".site-footer .support a") is null).Select(p => p.Key));
    }

    [Fact]
    public void Of_this_site_every_chapter_leads_to_the_one_before_and_the_next()
    {
        var finished = FinishedSite.Content;
        var chapters = finished.Build.Site!.Chapters;
        Assert.All(chapters.Zip(chapters.Skip(1)), pair =>
        {
            Assert.Equal(LinkForm.Folders.Href(pair.First.Url, pair.Second.Url), finished.Pages[pair.First.Url.OutputPath].QuerySelector(".turn a[rel=next]")?.GetAttribute("href"));
            Assert.Equal(LinkForm.Folders.Href(pair.Second.Url, pair.First.Url), finished.Pages[pair.Second.Url.OutputPath].QuerySelector(".turn a[rel=prev]")?.GetAttribute("href"));
        });
    }
}
