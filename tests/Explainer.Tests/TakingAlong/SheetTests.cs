using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Explainer.Tests.Finished;

namespace Explainer.Tests.TakingAlong;

/// <summary>Lessons and sheets as documents for word processors. Microsoft's Open XML SDK validates them.</summary>
public sealed class SheetTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly Lazy<SiteTestResult> Hostile = new(() => SiteTest
        .With("site.yml", "title: \"A & b\"\nlanguage: en\nurl: https://example.org/sub/\nauthors: [\"Lind, Ada\"]\neditions: [sheets]\n")
        .And("images/two words.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A map</title></svg>")
        .And("images/dot & more.png", Png)
        .And("sheets/index.md", "---\ntitle: Sheets\nsummary: All.\n---\n[One](write.md)\n")
        .And("sheets/write.md", """
            ---
            title: "Write & < draw"
            ---
            ## Where {#الف=1}

            See [above](#الف=1), [mail](mailto:a@example.org?subject=a%20b), **bold *both***, ~~gone~~, H~2~O, x^2^ and `code  two`.\
            A new line, and a[^1] note. {lang=fr}

            ![A dot, "small" & round](<../images/dot & more.png>)

            Words, ![a map](<../images/two words.svg>), more words.

            - one
              - two
                - three
                  - four

              again one
            - [ ] to do

            3. third
            4. fourth
               1. first

            :::note
            A note with

            - a list
            :::

            > Quoted.

            | a | b | c | d | e | f | g | h | i |
            |---|:-:|--:|---|---|---|---|---|---|
            | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | &nbsp; |
            | short |

            | alone |
            |---|

            ```
            one
              two
            ```

            Arabic: [كتاب]{lang=ar}, and a tab&#11;here.

            [^1]: The note.
            """)
        .And("lessons/l.md", "---\ntitle: L\nsummary: A lesson.\nprepare: [Secret preparation]\nquestions:\n  - {ask: \"Closed?\", kind: quiz, options: [\"Yes\", \"No\"], correct: \"No\", answer: Secret reason}\n  - {ask: \"Recalled?\", kind: recall, answer: Secret answer}\n---\nRead.\n\n:::teacher\nSecret steps.\n:::\n")
        .Build());

    public static TheoryData<string> Sites => ["fixture", "arabic", "content", "hostile"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_validator_of_the_Open_XML_SDK_finds_nothing(string site)
    {
        foreach (var (path, bytes) in FilesOf(site))
        {
            Assert.Equal("", string.Join('\n', ProblemsOf(bytes).Prepend(path).Skip(1)));
        }
    }

    [Fact]
    public void The_validator_sees_what_is_broken()
    {
        using var broken = new MemoryStream();
        broken.Write(Hostile.Value.Files["sheets/write/write.docx"]);
        using (var archive = new ZipArchive(broken, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = archive.GetEntry("word/document.xml")!;
            string text;
            using (var reader = new StreamReader(part.Open()))
            {
                text = reader.ReadToEnd();
            }

            part.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write(text.Replace("<w:pStyle", "<w:nonsense/><w:pStyle", StringComparison.Ordinal));
        }

        Assert.NotEmpty(ProblemsOf(broken.ToArray()));
    }

    [Fact]
    public void A_sheet_is_text_with_the_styles_of_Word() => Verifier.Verify(Indented("sheets/write/write.docx"), "xml");

    [Fact]
    public void A_lesson_is_a_sheet_with_lines_to_write_on() => Verifier.Verify(Indented("lessons/l/l.docx"), "xml");

    [Fact]
    public void A_sheet_in_Arabic_runs_from_right_to_left()
    {
        var file = SiteTest
            .With("site.yml", "title: م\nlanguage: ar\nurl: https://example.org/\neditions: [sheets]\n")
            .And("sheets/a.md", "---\ntitle: ورقة\n---\nنص [text]{lang=en}.\n\n> اقتباس\n\n| أ | ب |\n|---|---|\n| ١ | ٢ |\n").Build().Files["sheets/a/a.docx"];
        Assert.Empty(ProblemsOf(file));
        Assert.DoesNotContain("<w:pBdr><w:left ", PartOf(file, "word/styles.xml"), StringComparison.Ordinal);
        var document = XDocument.Parse(PartOf(file, "word/document.xml"));
        Assert.Contains("\u200Eexample.org/sheets/a/\u200E", document.Root!.Value, StringComparison.Ordinal);
        Assert.All(document.Descendants(W + "p").Where(p => p.Descendants(W + "t").Any()), p => Assert.NotNull(p.Element(W + "pPr")!.Element(W + "bidi")));
        Assert.NotNull(document.Descendants(W + "tblPr").Single().Element(W + "bidiVisual"));
        Assert.NotNull(document.Descendants(W + "sectPr").Single().Element(W + "bidi"));
        var english = document.Descendants(W + "r").Single(r => r.Value.Trim() == "text");
        Assert.Null(english.Element(W + "rPr")!.Element(W + "rtl"));
        Assert.Equal("en", english.Element(W + "rPr")!.Element(W + "lang")!.Attribute(W + "val")!.Value);
    }

    [Theory]
    [InlineData("en", "11906", "16838")]
    [InlineData("en-US", "12240", "15840")]
    public void A_sheet_is_for_the_paper_of_its_region_and_tables_are_as_wide_as_it_has_room(string language, string width, string height)
    {
        var document = XDocument.Parse(PartOf(
            SiteTest.With("site.yml", $"title: A\nlanguage: {language}\nurl: https://example.org/\neditions: [sheets]\n")
                .And("sheets/a.md", "---\ntitle: B\nsummary: One.\n---\n| a | b |\n|---|---|\n| 1 | 2 |\n").Build().Files["sheets/a/a.docx"],
            "word/document.xml"));
        var size = document.Descendants(W + "pgSz").Single();
        Assert.Equal((width, height), (size.Attribute(W + "w")!.Value, size.Attribute(W + "h")!.Value));
        var room = int.Parse(width, System.Globalization.CultureInfo.InvariantCulture) - (2 * 1134);
        Assert.Equal(room, document.Descendants(W + "gridCol").Sum(c => (int)c.Attribute(W + "w")!));
    }

    [Fact]
    public void Title_author_and_language_stand_in_its_properties() => Assert.Equal(
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\">"
        + "<dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Ada Lind</dc:creator><dc:language xmlns:dc=\"http://purl.org/dc/elements/1.1/\">en</dc:language>"
        + "<dc:title xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Write &amp; &lt; draw</dc:title><dc:subject xmlns:dc=\"http://purl.org/dc/elements/1.1/\">A &amp; b</dc:subject></cp:coreProperties>",
        PartOf(Hostile.Value.Files["sheets/write/write.docx"], "docProps/core.xml"));

    [Fact]
    public void Answers_are_in_the_one_for_teachers_alone()
    {
        Assert.DoesNotContain("Secret", PartOf(Hostile.Value.Files["lessons/l/l.docx"], "word/document.xml"), StringComparison.Ordinal);
        var forTeachers = PartOf(Hostile.Value.Files["teach/lessons/l/l-with-answers.docx"], "word/document.xml");
        Assert.All(["Secret preparation", "Secret reason", "Secret answer", "Secret steps."], s => Assert.Contains(s, forTeachers, StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_that_Word_does_not_show_is_named_and_its_text_stands_in_its_place()
    {
        Assert.Contains("sheets/write.md:11:17: warning EX356: Word does not show 'images/two words.svg', because it is SVG:", Hostile.Value.Report, StringComparison.Ordinal);
        Assert.Contains(">Picture: a map<", PartOf(Hostile.Value.Files["sheets/write/write.docx"], "word/document.xml"), StringComparison.Ordinal);
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/footer1.xml", "word/media/picture1.png"],
            new ZipArchive(new MemoryStream(Hostile.Value.Files["sheets/write/write.docx"])).Entries.Select(e => e.FullName));
    }

    [Fact]
    public void Of_maps_and_charts_it_has_the_description_and_what_belongs_to_the_drawing_alone_goes_with_it()
    {
        var result = SiteTest.With("site.yml", "title: A\nlanguage: en\nurl: https://example.org/\neditions: [sheets]\nplaces:\n  - {id: raqqa, title: Raqqa, lat: 35.95, lon: 39.01, source: atlas}\n  - {id: tabqa, title: Tabqa, lat: 35.94, lon: 38.99, source: atlas}\n")
            .And("sources.yml", "- {id: atlas, type: book, title: Atlas}\n")
            .And("data/loans.yml", "title: Loans\nsource: atlas\ncolumns:\n  n: {title: Books, unit: books}\n")
            .And("data/loans.csv", "year,n\n2000,5\n2001,7\n")
            .And("sheets/a.md", "---\ntitle: B\nsummary: One.\n---\n- [x] done\n\n:::map raqqa tabqa\nWhere they lie.\n:::\n\n:::chart loans kind=bar\nWhat was lent.\n:::\n").Build();
        Assert.Equal(
            """
            sheets/a.md:7:1: note EX356: Word does not show maps: in the sheet of this page a sentence says what this one shows, with its list of places. Where pupils need to see it, show a picture of it (PNG) as well.
            sheets/a.md:11:1: note EX356: Word does not show charts: in the sheet of this page a sentence says what this one shows, with its table of numbers. Where pupils need to see it, show a picture of it (PNG) as well.
            """,
            result.Report);
        Assert.Equal(
            """
            A
            example.org/sheets/a/
            B
            One.
            ☑ done
            Where they lie.
            Map: Raqqa, Tabqa.
            The places in words
            Raqqa: 35.95° N, 39.01° E
            Tabqa: 35.94° N, 38.99° E. From Raqqa: 2 km, south-west
            Loans
            What was lent.
            Loans. Highest: 2001, 7. Lowest: 2000, 5.
            Source:[1] · Table (CSV)
            The numbers
            year
            Books (books)
            2000
            5
            2001
            7
            Sources
            Atlas. (n.d.).
            Cite this page B. (n.d.). A. https://example.org/sheets/a/
            """,
            string.Join("\n", XDocument.Parse(PartOf(result.Files["sheets/a/a.docx"], "word/document.xml")).Descendants(W + "p").Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value))).Where(t => t.Length > 0)));
    }

    [Fact]
    public void The_list_of_sheets_is_no_sheet() => Assert.Equal(
        ["lessons/l/l.docx", "sheets/write/write.docx", "teach/lessons/l/l-with-answers.docx"],
        Hostile.Value.Files.Keys.Where(f => f.EndsWith(".docx", StringComparison.Ordinal)));

    private static string[] ProblemsOf(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    private static string Indented(string file) => XDocument.Parse(PartOf(Hostile.Value.Files[file], "word/document.xml")).ToString() + "\n";

    private static string PartOf(byte[] bytes, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> FilesOf(string site)
    {
        var build = site == "hostile" ? Hostile.Value : FinishedSite.Get(site).Build;
        Assert.True(build.Site is not null, build.Report);
        var files = build.Files.Where(f => f.Key.EndsWith(".docx", StringComparison.Ordinal)).ToList();
        Assert.True(site == "arabic" || files.Count > 0);
        return files;
    }
}
