using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Explainer.Tests.TakingAlong;

/// <summary>A course that has easier versions in the place of its pages: where its links lead, and what teachers have.</summary>
public sealed class EasierCourseTests
{
    private static readonly Lazy<SiteTestResult> Built = new(() => SiteTest
        .With("site.yml", "title: Library\nlanguage: en\nurl: https://example.org/\neditions: [course, epub, handouts]\n")
        .And("story/10-one.md", "---\ntitle: One\nsummary: First.\n---\n\n## Who {#who}\n\nWe.\n\n## Only here {#only}\n\nYou.\n\n:::teacher\nSECRET steps.\n:::\n")
        .And("story/10-one.easy.md", "---\ntitle: One in short\n---\n\n## We {#who}\n\nEasy words.\n")
        .And("story/20-two.md", "---\ntitle: Two\nsummary: Second.\n---\n\nSee [who](10-one.md#who), [only](10-one.md#only), [the page](10-one.md) and [three](30-three.md).\n")
        .And("story/30-three.md", "---\ntitle: Three\nsummary: Third.\n---\n\nThree.\n")
        .And("lessons/10-talk.md", "---\ntitle: Talk\nsummary: A lesson.\nread: [\"../story/10-one.md#who\"]\n---\n\nTalk.\n")
        .And("packs/instead.yml", Pack("easy: instead\n"))
        .And("packs/beside.yml", Pack("easy: beside\n"))
        .Build());

    [Fact]
    public void The_site_is_whole() => Assert.Equal("", Built.Value.Report);

    [Theory]
    [InlineData("packs/instead/instead.epub", "EPUB/story/two/index.xhtml", "../../story/one/easy/index.xhtml")]
    [InlineData("packs/instead/instead.imscc", "pages/story-two.html", "story-one-easy.html")]
    [InlineData("packs/instead/instead-moodle.imscc", "pages/story-two.html", "https://example.org/story/one/easy/")]
    [InlineData("packs/beside/beside.epub", "EPUB/story/two/index.xhtml", "../../story/one/index.xhtml")]
    [InlineData("packs/beside/beside.imscc", "pages/story-two.html", "story-one.html")]
    [InlineData("packs/beside/beside-moodle.imscc", "pages/story-two.html", "https://example.org/story/one/")]
    public void Links_lead_to_the_version_that_the_course_has(string file, string page, string to)
    {
        var document = Read(CartridgeRules.Unpack(Built.Value.Files[file])[page]);
        Assert.Equal($"{to}#who", LinkOf(document, "who"));
        // A part that the easier version does not have is on the website.
        Assert.Equal(file.Contains("instead", StringComparison.Ordinal) ? "https://example.org/story/one/#only" : $"{to}#only", LinkOf(document, "only"));
        Assert.Equal(to, LinkOf(document, "the page"));
    }

    [Theory]
    [InlineData("packs/instead/instead.epub", "EPUB/story/one/easy/index.xhtml")]
    [InlineData("packs/instead/instead.imscc", "pages/story-one-easy.html")]
    public void An_easier_version_leads_to_its_page_on_the_website(string file, string page) =>
        Assert.Equal("https://example.org/story/one/", LinkOf(Read(CartridgeRules.Unpack(Built.Value.Files[file])[page]), "Read the whole page: One"));

    [Fact]
    public void A_lesson_of_the_course_sends_the_class_to_the_easier_version() =>
        Assert.Equal("story-one-easy.html#who", LinkOf(Read(CartridgeRules.Unpack(Built.Value.Files["packs/instead/instead.imscc"])["pages/lessons-talk.html"]), "Who"));

    [Fact]
    public void Only_teachers_have_the_page_with_what_is_for_them_on_paper()
    {
        var (forClass, forTeachers) = (Built.Value["packs/instead/instead-handout.html"], Built.Value["teach/packs/instead/instead-handout-with-answers.html"]);
        Assert.DoesNotContain("SECRET", forClass, StringComparison.Ordinal);
        Assert.DoesNotContain("Only here", forClass, StringComparison.Ordinal);
        Assert.Contains("SECRET steps.", forTeachers, StringComparison.Ordinal);
        Assert.True(forTeachers.IndexOf("Easy words.", StringComparison.Ordinal) < forTeachers.IndexOf("Only here", StringComparison.Ordinal));
        Assert.Equal("#x-1-who", LinkOf(Read(Encoding.UTF8.GetBytes(forClass)), "who"));
    }

    private static string Pack(string easy) =>
        $"title: Course\nsummary: All.\n{easy}sections: [{{title: All, pages: [../story/10-one.md, ../story/20-two.md], lessons: [../lessons/10-talk.md]}}]\n";

    private static IDocument Read(byte[] page) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));

    private static string? LinkOf(IDocument page, string text) => page.QuerySelectorAll("a").First(a => a.TextContent == text).GetAttribute("href");
}
