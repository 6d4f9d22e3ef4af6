using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Explainer.Model;

namespace Explainer.Tests.TakingAlong;

/// <summary>
/// What is taken along from a site in French with a translation into Arabic: each language has files of its own, in its own folder, which
/// say which language they are in and in which direction they run.
/// </summary>
public sealed class OtherLanguagesTests
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly Lazy<SiteTestResult> Built = new(() => SiteTest
        .With("site.yml", $"title: La bibliothèque\nlanguage: fr\nurl: https://example.org/biblio/\neditions: [{string.Join(", ", Download.Editions)}]\nstrands: [{{id: comptoir, title: Le comptoir}}]\n")
        .And("sources.yml", "- {id: carte, type: book, title: La carte, author: [{family: Lind, given: Ada}], issued: 1999}\n")
        .And("images/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>Un plan</title></svg>")
        .Join(Language("", new(
            Home: "Accueil", Chapter: "L’été « au comptoir »", Text: "Un prêt[^1] commence ici [@carte, p. 9]. Voyez le [mot](../glossary/pret.md) et [hello]{lang=en}.", Note: "Une note.",
            Word: "prêt", Event: "Première carte", Lesson: "Combien dure un prêt ?", Question: "Qui peut emprunter ?", Answer: "Tout le monde.", Pack: "Une première visite")))
        .And("_languages/ar/site.yml", "title: المكتبة\nstrands: [{id: comptoir, title: المكتب}]\n")
        .Join(Language("_languages/ar/", new(
            Home: "البداية", Chapter: "عند «المكتب»", Text: "تبدأ الإعارة هنا[^1] [@carte, p. 9]. انظر [الكلمة](../glossary/pret.md) و[hello]{lang=en}.", Note: "حاشية.",
            Word: "إعارة", Event: "أول بطاقة", Lesson: "كم تدوم الإعارة؟", Question: "من يستعير؟", Answer: "الجميع.", Pack: "زيارة أولى")))
        .Build());

    public static TheoryData<string, string, string> Languages => new() { { "", "fr", "ltr" }, { "ar/", "ar", "rtl" } };

    [Fact]
    public void The_site_is_whole_and_each_language_has_the_same_files()
    {
        Assert.Equal("", Built.Value.Report);
        string[] files =
        [
            .. Built.Value.Files.Keys.Where(f => !f.StartsWith("ar/", StringComparison.Ordinal) && Path.GetExtension(f) is ".epub" or ".imscc" or ".docx" or ".txt" && f != "robots.txt"),
        ];
        Assert.Equal(
            [
                "book.epub", "cards-anki.txt", "cards-quizlet.txt", "lessons/duree/duree.docx", "packs/visite/visite.epub", "teach/lessons/duree/duree-with-answers.docx",
                "teach/packs/visite/visite-moodle.imscc", "teach/packs/visite/visite.imscc", "teach/questions-anki.txt", "teach/questions-gift.txt", "teach/questions-quizlet.txt",
            ],
            files);
        Assert.All(files, f => Assert.Contains("ar/" + f, Built.Value.Files.Keys));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_validator_finds_nothing_in_the_books(string folder, string language, string direction)
    {
        Assert.Equal(language == "ar", direction == "rtl");
        Node.Needs("@likecoin/epubcheck-ts");
        foreach (var file in (string[])["book.epub", "packs/visite/visite.epub"])
        {
            using var found = Node.Run("TakingAlong/epub.mjs", Built.Value.Files[folder + file]);
            Assert.Equal("", string.Join('\n', found.RootElement.EnumerateArray().Select(m => m.GetString())));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Books_say_their_language_on_every_page_and_turn_pages_in_its_direction(string folder, string language, string direction)
    {
        foreach (var file in (string[])["book.epub", "packs/visite/visite.epub"])
        {
            var files = Unpack(Built.Value.Files[folder + file]);
            var package = Text(files["EPUB/package.opf"]);
            Assert.Contains($"<dc:language>{language}</dc:language>", package, StringComparison.Ordinal);
            Assert.Contains($"<spine page-progression-direction=\"{direction}\">", package, StringComparison.Ordinal);
            Assert.Contains($">https://example.org/biblio/{folder}{(file == "book.epub" ? "" : "packs/visite/")}<", package, StringComparison.Ordinal);
            Assert.All(files.Where(f => f.Key.EndsWith(".xhtml", StringComparison.Ordinal)), f =>
            {
                var root = XDocument.Parse(Text(f.Value)).Root!;
                Assert.Equal((language, language, direction), (root.Attribute("lang")!.Value, root.Attribute(XNamespace.Xml + "lang")!.Value, root.Attribute("dir")!.Value));
            });
            var chapter = XDocument.Parse(Text(files["EPUB/story/comptoir/index.xhtml"]));
            Assert.Equal("en", chapter.Descendants(Html + "span").Single(s => s.Value == "hello").Attribute("lang")!.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Courses_keep_the_rules_and_say_the_language_of_each_page(string folder, string language, string direction)
    {
        foreach (var (name, minor) in (IEnumerable<(string, int)>)[("visite.imscc", 3), ("visite-moodle.imscc", 1)])
        {
            var course = Built.Value.Files[$"{folder}teach/packs/visite/{name}"];
            Assert.Equal([], CartridgeRules.Check(course, minor));
            var files = CartridgeRules.Unpack(course);
            Assert.Contains($"language>{language}</", Text(files["imsmanifest.xml"]), StringComparison.Ordinal);
            var pages = files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(pages);
            Assert.All(pages, p => Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\"", Text(p.Value), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sheets_and_handouts_are_in_their_language(string folder, string language, string direction)
    {
        foreach (var file in (string[])["lessons/duree/duree.docx", "teach/lessons/duree/duree-with-answers.docx"])
        {
            var bytes = Built.Value.Files[folder + file];
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken));
            var parts = Unpack(bytes);
            Assert.Contains($">{language}</dc:language>", Text(parts["docProps/core.xml"]), StringComparison.Ordinal);
            Assert.Equal(direction == "rtl", XDocument.Parse(Text(parts["word/document.xml"])).Descendants(W + "sectPr").Single().Element(W + "bidi") is not null);
        }

        Assert.All(
            (string[])["story/comptoir/comptoir-handout.html", "lessons/duree/duree-handout.html", "packs/visite/visite-handout.html", "teach/packs/visite/visite-handout-with-answers.html"],
            f => Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\"", Text(Built.Value.Files[folder + f]), StringComparison.Ordinal));
    }

    private static SiteTest Language(string folder, Texts texts) => SiteTest.Empty
        .And($"{folder}index.md", $"---\ntitle: {texts.Home}\nsummary: {texts.Home}.\n---\n")
        .And($"{folder}story/10-comptoir.md", $"---\ntitle: {texts.Chapter}\nsummary: {texts.Home}.\n---\n\n## {texts.Word} {{#mot}}\n\n{texts.Text}\n\n![{texts.Word}](../images/plan.svg)\n\n[^1]: {texts.Note}\n")
        .And($"{folder}glossary/pret.md", $"---\ntitle: {texts.Word}\nsummary: {texts.Note}\n---\n")
        .And($"{folder}timeline/1974-carte.md", string.Create(CultureInfo.InvariantCulture, $"---\ntitle: {texts.Event}\ndate: 1974-09-01\nstrand: comptoir\nsummary: {texts.Note}\n---\n"))
        .And($"{folder}lessons/duree.md", $"---\ntitle: {texts.Lesson}\nsummary: {texts.Note}\nquestions:\n  - {{ask: \"{texts.Question}\", kind: recall, answer: {texts.Answer}}}\n  - {{ask: \"{texts.Lesson}\", kind: quiz, options: [7, 30], correct: 30}}\n---\n\n{texts.Note}\n")
        .And($"{folder}packs/visite.yml", $"title: {texts.Pack}\nsummary: {texts.Note}\nsections: [{{title: {texts.Word}, pages: [../story/10-comptoir.md, ../glossary/pret.md], lessons: [../lessons/duree.md]}}]\n");

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static SortedDictionary<string, byte[]> Unpack(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return new(archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var copy = new MemoryStream();
            using var entry = e.Open();
            entry.CopyTo(copy);
            return copy.ToArray();
        }), StringComparer.Ordinal);
    }

    private sealed record Texts(string Home, string Chapter, string Text, string Note, string Word, string Event, string Lesson, string Question, string Answer, string Pack);
}
