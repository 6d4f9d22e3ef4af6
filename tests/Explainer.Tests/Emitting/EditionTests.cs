using Explainer.Build;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Render;

namespace Explainer.Tests.Emitting;

/// <summary>A further form of publication is one class: here a booklet of the chapters alone.</summary>
public sealed class EditionTests
{
    private static readonly SiteTest Story = SiteTest
        .With("story/10-a.md", "---\ntitle: A\nsummary: The first.\n---\nSee [B](20-b.md#more), [home](../index.md) and ![A map](../images/map.svg).\n")
        .And("story/20-b.md", "---\ntitle: B\nsummary: The second.\nredirect_from: [/story/old/]\n---\n## More\n\nText.\n")
        .And("lessons/l.md", "---\ntitle: L\nsummary: A lesson.\nread: [../story/10-a.md]\n---\n")
        .And("images/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A map</title></svg>");

    [Fact]
    public void It_has_its_own_pages_and_files_and_no_others()
    {
        var built = Story.Build(new BuildOptions { Edition = new Booklet() });
        Assert.Equal("", built.Report);
        Assert.Equal(["images/map.svg", "story/a/index.html", "story/b/index.html"], built.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_in_texts_and_around_them_are_written_in_its_form()
    {
        var page = Story.Build(new BuildOptions { Edition = new Booklet() })["story/a/index.html"];
        Assert.Contains("<a href=\"book:story/b/#more\">B</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"book:\">home</a>", page, StringComparison.Ordinal);
        Assert.Contains("src=\"book:images/map.svg\"", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"site-name\" href=\"book:\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"../", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_chrome_goes_round_the_same_pages()
    {
        var page = Story.Build(new BuildOptions { Edition = new Booklet() })["story/a/index.html"];
        Assert.Contains("<h1>A</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<footer class=\"site-footer\">", page, StringComparison.Ordinal);
        Assert.Contains("<footer class=\"site-footer\">", Story.Build()["story/a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_is_and_whom_it_is_for_is_said_of_it()
    {
        var site = Story.Build();
        Assert.Equal("", site.Report);
        var files = Listed(new WebEdition()).ToDictionary(f => f.Path, StringComparer.Ordinal);
        Assert.Equal(("text/html", Audience.Everyone), Facts("story/a/index.html"));
        Assert.Equal(("text/html", Audience.Teachers), Facts("teach/lessons/l/index.html"));
        Assert.Equal(("text/html", Audience.Servers), Facts("story/old/index.html"));
        Assert.Equal(("text/html", Audience.Servers), Facts("404.html"));
        Assert.Equal(("text/xml", Audience.Servers), Facts("sitemap.xml"));
        Assert.Equal(("image/svg+xml", Audience.Everyone), Facts("images/map.svg"));
        Assert.DoesNotContain(Listed(new DiskEdition()), f => f.Audience == Audience.Servers);

        (string, Audience) Facts(string path) => (files[path].MediaType, files[path].Audience);
    }

    private static IEnumerable<PendingFile> Listed(SiteEdition edition)
    {
        using var folder = new TemporaryFolder();
        Story.WriteTo(folder.Path);
        var problems = new DiagnosticBag();
        return SiteBuilder.Build(InputFolder.Open(folder.Path, problems)!, new BuildOptions { Edition = edition }, problems).Files;
    }

    private sealed class Booklet : SiteEdition
    {
        public override LinkForm Links { get; } = new BookLinks();

        public override bool IsFor(Audience audience) => audience == Audience.Everyone;

        protected override IEnumerable<SitePage> ListPages(RenderContext context)
        {
            var pages = new SitePages(context).Collect();
            return context.Site.Chapters.Select(c => pages.First(p => p.Url == c.Url) with { Chrome = Chrome.Bare });
        }

        protected override IEnumerable<PendingFile> ListFiles(EditionSource source, RenderContext context) => source.ListCopies();
    }

    private sealed class BookLinks : LinkForm
    {
        protected override string Write(SiteUrl page, ReadOnlySpan<char> path, ReadOnlySpan<char> fragment) => string.Concat("book:", path, fragment);
    }
}
