using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Explainer.Build;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Tests.Finished;

namespace Explainer.Tests.TakingAlong;

/// <summary>Lessons and chapters as one HTML file each, for paper.</summary>
public sealed partial class HandoutTests
{
    private const string Class = "lessons/l/l-handout.html";
    private const string Teacher = "teach/lessons/l/l-handout-with-answers.html";

    private static readonly Lazy<SiteTestResult> Hostile = new(() => SiteTest
        .With("site.yml", "title: \"A & b\"\nlanguage: en-US\nurl: https://example.org/sub/\nauthors: [\"Lind, Ada\"]\nsupport: help.md\nlicence: {name: CC BY 4.0, url: \"https://creativecommons.org/licenses/by/4.0/\"}\neditions: [handouts, sheets]\n")
        .And("images/two words.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A map</title></svg>")
        .And("help.md", "---\ntitle: Help\n---\nHere.\n")
        .And("glossary/loan.md", "---\ntitle: Loan\nsummary: \"A book that is <away>.\"\ncontent_notes: [war]\n---\n")
        .And("story/10-7 days.md", "---\ntitle: 7 days\nsummary: One.\n---\n![A map, \"large\"](<../images/two words.svg>)\n")
        .And("lessons/l.md", """
            ---
            title: L
            summary: A lesson.
            content_notes: [war]
            read: [../story/10-7 days.md]
            prepare: [Secret preparation]
            answers: shown
            questions:
              - {ask: "Closed?", kind: quiz, options: [Yes, No], correct: "No", answer: "Open reason"}
              - {ask: "Recalled?", kind: recall, answer: "Secret answer"}
              - {ask: "Talk", kind: discuss, answer: "Secret expectation"}
            ---
            A loan begins at the desk, as [chapter one](<../story/10-7 days.md>) and [others](https://example.com/x) say.

            1. first
            2. second

            :::teacher
            Secret steps.
            :::

            :::fold More
            Folded words.
            :::

            :::care closed war
            Words to be careful with.
            :::

            | a | b | c | d | e | f | g | h |
            |---|---|---|---|---|---|---|---|
            | 1 | 2 | 3 | 4 | 5 | 6 | 7 | &nbsp; |

            The end.
            """)
        .Build());

    [Theory]
    [InlineData("story/borrowing/borrowing-handout.html")]
    [InlineData("lessons/how-long-is-a-loan/how-long-is-a-loan-handout.html")]
    [InlineData("teach/lessons/how-long-is-a-loan/how-long-is-a-loan-handout-with-answers.html")]
    public void A_handout_is_one_file(string file) => Verifier.Verify(
        Styles().Replace(FinishedSite.Fixture.Build[file], "<style>…</style>"), "html", Path.GetFileNameWithoutExtension(file));

    [Fact]
    public void A_handout_in_Arabic_runs_from_right_to_left() =>
        Verifier.Verify(Styles().Replace(FinishedSite.Arabic.Build.Files.Keys.Where(f => f.EndsWith("-handout.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(f => FinishedSite.Arabic.Build[f]).Last(), "<style>…</style>"), "html");

    [Theory]
    [InlineData("fixture")]
    [InlineData("arabic")]
    [InlineData("content")]
    [InlineData("hostile")]
    public void It_is_sound_HTML_that_asks_for_nothing_else(string site)
    {
        foreach (var (path, bytes) in FilesOf(site))
        {
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            var page = new HtmlParser().ParseDocument(text);
            Assert.Empty(SiteLaws.ParsesWithoutError(text));
            Assert.Empty(page.QuerySelectorAll("script, template, button, form, iframe, link[rel=stylesheet], details"));
            Assert.All(page.QuerySelectorAll("img"), i => Assert.StartsWith("data:image/", i.GetAttribute("src"), StringComparison.Ordinal));
            Assert.All(page.QuerySelectorAll("a[href]"), a => Assert.Matches("^(https?://|mailto:|tel:|#)", a.GetAttribute("href")!));
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet();
            Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.True(a.GetAttribute("href") == "#" || ids.Contains(Uri.UnescapeDataString(a.GetAttribute("href")![1..])), $"{path}: {a.OuterHtml}"));
            Assert.Equal(Enumerable.Range(1, page.QuerySelectorAll(".number").Length).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), page.QuerySelectorAll(".number").Select(n => n.TextContent));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        }
    }

    [Fact]
    public void Class_and_teacher_have_the_same_numbers()
    {
        var forClass = NumbersOf(Class);
        Assert.Equal(["A loan begins at the desk", "first", "Folded words.", "a", "The end."], forClass.Select(n => n.Words));
        Assert.Equal(forClass, NumbersOf(Teacher));

        static List<(string Number, string Words)> NumbersOf(string file) =>
        [
            .. new HtmlParser().ParseDocument(Hostile.Value[file]).QuerySelectorAll(".number")
                .Select(n => (n.TextContent, Words().Match((n.ParentElement!.ClassList.Contains("table") ? n.ParentElement.QuerySelector("th")! : n.ParentElement!).TextContent.Replace(n.TextContent, "", StringComparison.Ordinal)).Value)),
        ];
    }

    [Fact]
    public void What_is_closed_for_the_care_of_readers_stays_closed_and_other_folds_are_open()
    {
        var text = Hostile.Value[Class];
        Assert.DoesNotContain("Words to be careful with.", text, StringComparison.Ordinal);
        Assert.Contains("https://example.org/sub/lessons/l/#", text, StringComparison.Ordinal);
        Assert.Contains("<p class=\"label\">More</p>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_one_for_the_class_has_lines_to_write_on_and_the_one_for_teachers_the_answers()
    {
        Assert.DoesNotContain("Secret", Hostile.Value[Class], StringComparison.Ordinal);
        Assert.DoesNotContain("Open reason", Hostile.Value[Class], StringComparison.Ordinal);
        Assert.Equal(6, Hostile.Value[Class].Split("<div class=\"line\">").Length - 1);
        Assert.All(
            ["Secret preparation", "Secret answer", "Secret expectation", "Secret steps.", "Open reason", "<li class=\"right\">No <strong>Right</strong>"],
            s => Assert.Contains(s, Hostile.Value[Teacher], StringComparison.Ordinal));
        Assert.DoesNotContain("class=\"line\"", Hostile.Value[Teacher], StringComparison.Ordinal);
    }

    [Fact]
    public void Links_have_letters_and_a_list_says_where_they_lead()
    {
        var page = new HtmlParser().ParseDocument(Hostile.Value[Class]);
        Assert.Equal(["→A", "→B"], page.QuerySelectorAll(".link-mark").Select(m => m.TextContent));
        Assert.Equal(["https://example.org/sub/story/7-days/", "https://example.com/x"], page.QuerySelectorAll(".lettered li").Select(l => l.TextContent));
    }

    [Fact]
    public void It_says_where_it_comes_from_what_its_words_mean_and_where_help_is()
    {
        var page = new HtmlParser().ParseDocument(Hostile.Value[Class]);
        Assert.Equal("en-US", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("L · A & b", page.Title);
        Assert.Equal("example.org/sub/lessons/l/", page.QuerySelector(".address")!.TextContent);
        Assert.NotNull(page.QuerySelector("svg.code"));
        Assert.Equal("Loan", page.QuerySelector(".words dt")!.TextContent.Trim());
        Assert.Contains("A book that is <away>.", page.QuerySelector(".words dd")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://example.org/sub/help/", page.QuerySelector(".support a")!.GetAttribute("href"));
        Assert.Equal("CC BY 4.0", page.QuerySelector("[rel=license]")!.TextContent);
        Assert.NotNull(page.QuerySelector(".head .content-notes"));
        Assert.Equal("wide", page.QuerySelector("table")!.ParentElement!.ClassName!.Split(' ')[^1]);
    }

    [Fact]
    public void A_page_leads_to_its_own_files_and_a_site_without_them_has_no_room_for_their_style()
    {
        var lesson = new HtmlParser().ParseDocument(Hostile.Value["lessons/l/index.html"]);
        Assert.Equal(
            ["../../lessons/l/l-handout.html", "../../lessons/l/l.docx"],
            lesson.QuerySelectorAll(".take-away a").Select(a => a.GetAttribute("href")));
        Assert.False(lesson.QuerySelectorAll(".take-away a")[0].HasAttribute("download"));
        Assert.True(lesson.QuerySelectorAll(".take-away a")[1].HasAttribute("download"));
        Assert.Equal(
            ["../../../teach/lessons/l/l-handout-with-answers.html", "../../../teach/lessons/l/l-with-answers.docx"],
            new HtmlParser().ParseDocument(Hostile.Value["teach/lessons/l/index.html"]).QuerySelectorAll(".take-away a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            ["../../story/7-days/7-days-handout.html"],
            new HtmlParser().ParseDocument(Hostile.Value["story/7-days/index.html"]).QuerySelectorAll(".take-away a").Select(a => a.GetAttribute("href")));
        Assert.Contains("style-src 'self'; img-src 'self';", SiteTest.With("about.md", "---\ntitle: A\n---\nB\n").Build()["_headers"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_of_a_site_with_handouts_allows_their_one_sheet_and_the_pictures_within_them_and_nothing_else()
    {
        var sheet = new HtmlParser().ParseDocument(Hostile.Value["lessons/l/l-handout.html"]).QuerySelector("style")!.TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)));
        Assert.Equal(
            $"default-src 'none'; script-src 'self'; style-src 'self' 'sha256-{hash}'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
            Hostile.Value["_headers"].Split('\n').Single(l => l.Contains("Content-Security-Policy: ", StringComparison.Ordinal)).Split(": ", 2)[1]);
    }

    [Fact]
    public void A_file_in_the_place_of_a_handout_is_reported() => Assert.Contains(
        "story/a/a-handout.html:1:1: error EX213",
        SiteTest.With("site.yml", SiteTest.SiteYml + "editions: [handouts]\n")
            .And("story/10-a.md", "---\ntitle: A\nsummary: One.\n---\n[x](a/a-handout.html)\n").And("story/a/a-handout.html", "<p>").Build().Report, StringComparison.Ordinal);

    [Theory]
    [InlineData("ا", 118)]
    [InlineData("a", 251)]
    [InlineData("👩‍🚀", 22)]
    [InlineData("e\u0301", 83)]
    public void A_name_that_has_no_room_for_what_is_added_is_cut(string letter, int times)
    {
        var name = string.Concat(Enumerable.Repeat(letter, times));
        var build = SiteTest.With("site.yml", SiteTest.SiteYml + "editions: [handouts, sheets, epub, course]\n").And($"lessons/{name}.md", "---\ntitle: A\nsummary: One.\n---\nWords.\n")
            .And($"packs/{name}.yml", $"title: P\nsummary: One.\nsections: [{{title: S, lessons: [\"../lessons/{name}.md\"]}}]\n").Build();
        Assert.All(build.Files.Keys.SelectMany(f => f.Split('/')), part => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(part), 1, 255));
        // Whole letters, and the ending that says what it is.
        Assert.All(
            ["-handout.html", "-handout-with-answers.html", ".docx", "-with-answers.docx", ".epub", ".imscc", "-moodle.imscc"],
            ending => Assert.Contains(build.Files.Keys, f => Regex.IsMatch(f, $"/({letter.Normalize()})+{Regex.Escape(ending)}$")));
        Assert.DoesNotContain("error", build.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "A4")]
    [InlineData("en-GB", "A4")]
    [InlineData("en-US", "Letter")]
    [InlineData("es-419-MX", "Letter")]
    [InlineData("ar", "A4")]
    public void A_PDF_is_for_the_paper_of_its_region(string language, string size) =>
        Assert.Equal(size, Editions.Paper.PaperSize.Of(language).Name);

    [Fact]
    public void With_a_printer_each_handout_has_a_PDF_of_the_day_on_which_its_page_was_changed()
    {
        var printed = SiteTest.BuildFolder(FinishedSite.Fixture.Folder, new BuildOptions
        {
            Edition = new TakeAwayEdition("handouts", (html, day, source) => System.Text.Encoding.UTF8.GetBytes($"{day} {source} {System.Text.Encoding.UTF8.GetString(html).Contains("@page { size: A4 }</style></head>", StringComparison.Ordinal)}")),
        });
        Assert.Equal("20240502 story/20-borrowing.md True", printed["story/borrowing/borrowing-handout.pdf"]);
        Assert.Equal("20000101 story/afterword.md True", printed["story/afterword/afterword-handout.pdf"]);
        Assert.Equal(2 * PageFile.Collect(FinishedSite.Fixture.Build.Site!, "handouts").Count(), printed.Files.Count);
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> FilesOf(string site)
    {
        var build = site == "hostile" ? Hostile.Value : FinishedSite.Get(site).Build;
        Assert.True(build.Site is not null, build.Report);
        var files = build.Files.Where(f => f.Key.Contains("-handout", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        return files;
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Styles();

    [GeneratedRegex(@"\S[^,\n]*")]
    private static partial Regex Words();
}
