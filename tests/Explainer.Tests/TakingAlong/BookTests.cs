using System.IO.Compression;
using System.Xml.Linq;
using Explainer.Model;
using Explainer.Tests.Finished;

namespace Explainer.Tests.TakingAlong;

/// <summary>The site as a book (EPUB 3.3). epubcheck-ts validates it.</summary>
public sealed class BookTests
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Epub = "http://www.idpf.org/2007/ops";

    // Names, ids and pictures that XML, archives or reading systems do not take as they are.
    private static readonly Lazy<SiteTestResult> Hostile = new(() => SiteTest
        .With("site.yml", "title: \"A & <b> \\\"c\\\"\"\nlanguage: en\nurl: https://example.org/sub/\nauthors: [\"Lind, Ada\"]\neditions: [epub]\n")
        .And("images/two words & more.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A map</title></svg>")
        .And("form.txt", "x")
        .And("story/10-7 days.md", """
            ---
            title: 7 days
            summary: One.
            ---
            ## 7-day loan & more {#7=a}

            See [the section](#7=a), [B](20-b.md#العربية), [a picture](<../images/two words & more.svg>), [a form](../form.txt),
            [mail](mailto:a@example.org) and a note[^1].

            ![A map, "large"](<../images/two words & more.svg>)

            - [x] done

            [^1]: The note.
            """)
        .And("story/20-b.md", "---\ntitle: B\nsummary: Two.\n---\n## العربية\n\nText<br>and more, H~2~O.\n\nKept, and\u000ball of it {.year}\n\n:::teacher\n![The solution](../images/zz.svg)\n:::\n")
        .And("images/zz.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>The solution</title></svg>")
        .And("glossary/empty.md", "---\ntitle: Word\nsummary: A word.\n---\n")
        .And("lessons/l.md", "---\ntitle: L\nsummary: A lesson.\nread: [../story/20-b.md]\nquestions: [{ask: Why?, kind: recall, answer: Secret}]\n---\n:::teacher\nFor teachers alone.\n:::\n")
        .Build());

    public static TheoryData<string> Sites => ["fixture", "arabic", "content", "hostile"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_validator_finds_nothing(string name)
    {
        Node.Needs("@likecoin/epubcheck-ts");
        using var found = Node.Run("TakingAlong/epub.mjs", BookOf(name));
        Assert.Equal("", string.Join('\n', found.RootElement.EnumerateArray().Select(m => m.GetString())));
    }

    [Theory]
    [InlineData("fixture", "packs/how-lending-works/how-lending-works.epub")]
    [InlineData("fixture", "packs/the-house/the-house.epub")]
    public void A_validator_finds_nothing_in_the_book_of_a_pack(string name, string file)
    {
        Node.Needs("@likecoin/epubcheck-ts");
        using var found = Node.Run("TakingAlong/epub.mjs", SiteOf(name).Files[file]);
        Assert.Equal("", string.Join('\n', found.RootElement.EnumerateArray().Select(m => m.GetString())));
    }

    [Fact]
    public void An_easier_version_follows_its_page_and_is_passed_over_by_whoever_turns_the_pages()
    {
        var files = Unpack(BookOf("fixture"));
        var package = XDocument.Parse(files["EPUB/package.opf"]);
        var pages = package.Descendants().Where(e => e.Name.LocalName == "item").ToDictionary(e => e.Attribute("id")!.Value, e => e.Attribute("href")!.Value);
        var spine = package.Descendants().Where(e => e.Name.LocalName == "itemref").ToList();
        var easy = Assert.Single(spine, i => i.Attribute("linear")?.Value == "no");
        Assert.Equal("story/joining/easy/index.xhtml", pages[easy.Attribute("idref")!.Value]);
        Assert.Equal("story/joining/index.xhtml", pages[spine[spine.IndexOf(easy) - 1].Attribute("idref")!.Value]);
        Assert.Contains("href=\"../../../story/joining/easy/index.xhtml\"", files["EPUB/story/joining/index.xhtml"].Replace("../../story", "../../../story", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_book_of_a_pack_has_its_pages_in_its_order_under_its_sections()
    {
        var contents = XDocument.Parse(Unpack(SiteOf("fixture").Files["packs/how-lending-works/how-lending-works.epub"])["EPUB/contents.xhtml"]).Descendants(Html + "nav").First();
        Assert.Equal(
            ["How lending works", "A card & a book", "Joining", "Borrowing: the desk & the <stamp>", "Maktaba", "Bringing it back", "Returning", "How long is a loan?"],
            contents.Descendants().Where(e => e.Name.LocalName is "a" or "span").Select(e => e.Value));
    }

    /// <remarks>The checker of Debian is older, and what it holds against EPUB 3.3 would be listed here; there is nothing.</remarks>
    [Theory]
    [MemberData(nameof(Sites))]
    public async Task The_checker_of_the_W3C_finds_nothing_where_it_is_installed(string name)
    {
        Assert.SkipUnless(Depth.IsFull && File.Exists("/usr/bin/epubcheck"), "epubcheck runs in the full suite, where it is installed.");
        using var place = new TemporaryFolder();
        var book = Path.Combine(place.Path, "book.epub");
        File.WriteAllBytes(book, BookOf(name));
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("java", ["-jar", "/usr/bin/epubcheck", book]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0 && output.Contains("0 fatals / 0 errors / 0 warnings", StringComparison.Ordinal), output + await errors);
    }

    [Fact]
    public void The_validator_sees_what_is_broken()
    {
        Node.Needs("@likecoin/epubcheck-ts");
        using var broken = new MemoryStream();
        broken.Write(BookOf("hostile"));
        using (var archive = new ZipArchive(broken, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("EPUB/story/b/index.xhtml")!.Delete();
        }

        using var found = Node.Run("TakingAlong/epub.mjs", broken.ToArray());
        Assert.NotEmpty(found.RootElement.EnumerateArray());
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Its_type_comes_first_and_stands_as_it_is(string name)
    {
        var book = BookOf(name);
        Assert.Equal("mimetypeapplication/epub+zip", System.Text.Encoding.ASCII.GetString(book, 30, 28));
        Assert.Equal((0, 0), (book[8], book[28]));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_for_everyone_is_in_it_once_in_the_order_of_its_contents(string name)
    {
        var known = SiteOf(name).Site!;
        var files = Unpack(BookOf(name));
        var pages = XDocument.Parse(files["EPUB/contents.xhtml"]).Descendants(Html + "nav").First().Descendants(Html + "a").Select(a => Uri.UnescapeDataString(a.Attribute("href")!.Value)).ToList();
        Assert.Equal(pages.Distinct(), pages);
        Assert.Equal("index.xhtml", pages[0]);
        Assert.Superset(known.Entries.Where(e => !e.IsNotFound).Select(e => e.Url.Path[1..] + "index.xhtml").ToHashSet(), pages.ToHashSet());
        Assert.Equal(known.Chapters.Select(c => c.Url.Path[1..] + "index.xhtml"), pages.Where(p => known.Chapters.Any(c => c.Url.Path[1..] + "index.xhtml" == p)));
        Assert.Equal(files.Keys.Where(f => f.EndsWith("/index.xhtml", StringComparison.Ordinal)).Order(StringComparer.Ordinal), pages.Select(p => "EPUB/" + p).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(files.Keys, f => f.Contains("/teach/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Pages_have_no_script_and_nothing_that_needs_one_and_notes_and_sources_lead_back(string name)
    {
        foreach (var (path, text) in Unpack(BookOf(name)).Where(f => f.Key.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            var page = XDocument.Parse(text);
            var names = page.Descendants().Select(e => e.Name.LocalName).ToHashSet();
            Assert.Empty(names.Intersect(["script", "template", "button", "form", "iframe", "font"]));
            var ids = page.Descendants().Select(e => e.Attribute("id")?.Value).OfType<string>().ToHashSet();
            Assert.All(
                page.Descendants(Html + "a").Where(a => (string?)a.Attribute("role") is "doc-biblioref" or "doc-noteref" or "doc-backlink"),
                a => Assert.Contains(a.Attribute("href")!.Value[1..], ids));
            Assert.True(path.EndsWith("contents.xhtml", StringComparison.Ordinal) || (page.Root!.Attribute(XNamespace.Xml + "lang")?.Value == SiteOf(name).Site!.Config.Language), path);
        }
    }

    [Fact]
    public void Glossary_notes_and_sources_say_what_they_are()
    {
        var files = Unpack(BookOf("hostile"));
        Assert.Contains("<section epub:type=\"glossary\" role=\"doc-glossary\" aria-label=\"Glossary\">", files["EPUB/glossary/index.xhtml"], StringComparison.Ordinal);
        var chapter = XDocument.Parse(files["EPUB/story/7-days/index.xhtml"]);
        var note = chapter.Descendants().Single(e => (string?)e.Attribute(Epub + "type") == "footnote");
        Assert.Equal(("div", "doc-footnote", "li"), (note.Name.LocalName, note.Attribute("role")!.Value, note.Parent!.Name.LocalName));
        Assert.Equal("#" + note.Attribute("id")!.Value, chapter.Descendants().Single(e => (string?)e.Attribute("role") == "doc-noteref").Attribute("href")!.Value);
        Assert.Contains("role=\"doc-bibliography\"", Unpack(BookOf("fixture"))["EPUB/story/borrowing/index.xhtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_within_the_book_where_it_has_the_page_and_to_the_website_elsewhere()
    {
        var page = XDocument.Parse(Unpack(BookOf("hostile"))["EPUB/story/7-days/index.xhtml"]);
        string LinkOf(string text) => page.Descendants(Html + "a").Single(a => a.Value == text).Attribute("href")!.Value;
        Assert.Equal("#_x0037__x003D_a", LinkOf("the section"));
        Assert.Contains(page.Descendants(), e => (string?)e.Attribute("id") == "_x0037__x003D_a");
        Assert.Equal("../../story/b/index.xhtml#العربية", LinkOf("B"));
        Assert.Equal("https://example.org/sub/images/two%20words%20%26%20more.svg", LinkOf("a picture"));
        Assert.Equal("https://example.org/sub/form.txt", LinkOf("a form"));
        Assert.Equal("mailto:a@example.org", LinkOf("mail"));
        var picture = page.Descendants(Html + "img").Single();
        Assert.Equal(("../../pictures/p1.svg", "A map, \"large\""), (picture.Attribute("src")!.Value, picture.Attribute("alt")!.Value));
    }

    [Fact]
    public void Words_with_a_class_of_the_writers_stay_and_a_picture_for_teachers_does_not_come()
    {
        var files = Unpack(BookOf("hostile"));
        Assert.Contains("Kept, and all of it", files["EPUB/story/b/index.xhtml"], StringComparison.Ordinal);
        Assert.Equal(["EPUB/pictures/p1.svg"], files.Keys.Where(f => f.Contains("/pictures/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_package_says_what_accessibility_asks_for() =>
        Verifier.Verify(Unpack(BookOf("fixture"))["EPUB/package.opf"].Split("<manifest>")[0], "xml");

    [Fact]
    public void A_book_in_Arabic_turns_its_pages_from_right_to_left()
    {
        var files = Unpack(BookOf("arabic"));
        Assert.Contains("<spine page-progression-direction=\"rtl\">", files["EPUB/package.opf"], StringComparison.Ordinal);
        Assert.Contains("xml:lang=\"ar\" dir=\"rtl\"", files["EPUB/contents.xhtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_has_the_picture_of_the_home_page_with_its_years_and_its_key()
    {
        var figure = XDocument.Parse(Unpack(BookOf("fixture"))["EPUB/timeline/index.xhtml"]).Descendants(Html + "figure").Single(f => f.Attribute("class")?.Value == "river-picture");
        Assert.Equal(["svg", "p", "ul"], figure.Elements().First().Parent!.Descendants().Where(e => e.Name.LocalName is "svg" or "p" or "ul").Select(e => e.Name.LocalName));
        Assert.Equal(["https://library.example/timeline/strand/house/", "https://library.example/timeline/strand/rules/"], figure.Descendants(Html + "a").Select(a => a.Attribute("href")!.Value));
    }

    private static SiteTestResult SiteOf(string name)
    {
        var build = name == "hostile" ? Hostile.Value : FinishedSite.Get(name).Build;
        Assert.True(build.Site is not null, build.Report);
        return build;
    }

    private static byte[] BookOf(string name) => SiteOf(name).Files["book.epub"];

    private static SortedDictionary<string, string> Unpack(byte[] book)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        return new(archive.Entries.ToDictionary(e => e.FullName, e => new StreamReader(e.Open()).ReadToEnd()), StringComparer.Ordinal);
    }
}
