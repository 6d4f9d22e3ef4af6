using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Explainer.Build;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Tests.Finished;

namespace Explainer.Tests.TakingAlong;

/// <summary>Courses for learning platforms, as Common Cartridge: 1.3, and 1.1 for Moodle.</summary>
public sealed partial class CourseTests
{
    private const string Folder = "teach/packs/how-lending-works/how-lending-works";

    // Titles, names and questions that XML, HTML or archives do not take as they are.
    private static readonly Lazy<SiteTestResult> Hostile = new(() => SiteTest
        .With("site.yml", "title: \"A & <b> \\\"c\\\"\"\nlanguage: ar\nurl: https://example.org/sub/\nlicence: \"Ours & <theirs>\"\neditions: [course, epub]\nsupport: help.md\n")
        .And("help.md", "---\ntitle: Help\n---\nHere.\n")
        .And("images/two words & more.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A map</title></svg>")
        .And("images/two-words-more.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>Another</title></svg>")
        .And("images/secret.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>The solution</title></svg>")
        .And("form.txt", "x")
        .And("story/10-7 days.md", """
            ---
            title: "7 days & <more>"
            summary: One.
            content_notes: [war]
            ---
            ## Heading {#here}

            See [B](20-b.md#العربية), [itself](#here), [C](30-c.md), [a picture](<../images/two words & more.svg>), [a form](../form.txt).

            ![A map, "large"](<../images/two words & more.svg>) ![Another](../images/two-words-more.svg)
            """)
        .And("story/20-b.md", "---\ntitle: B\nsummary: Two.\n---\n## العربية\n\nText\u000band more.\n\n:::care war\nHard.\n:::\n\n:::teacher\nFor teachers alone, SECRETLY. ![The solution](../images/secret.svg)\n:::\n")
        .And("story/30-c.md", "---\ntitle: C\nsummary: Three.\n---\nNot in the pack.\n")
        .And("glossary/كلمة.md", "---\ntitle: كلمة\nsummary: A word.\n---\n")
        .And("lessons/l.md", """
            ---
            title: "L: <l> & \"l\""
            summary: A lesson.
            answers: shown
            prepare: [Prepare SECRET]
            questions:
              - {ask: "Which of two?", kind: quiz, options: ["<a>", "b & c"], correct: "b & c", answer: "SECRET <reason>"}
              - {ask: "Which of three?", kind: quiz, options: [a, b, c], correct: a}
              - {ask: "Why & how?", kind: recall, answer: "SECRET answer"}
              - {ask: "Talk <now>?", kind: discuss, answer: "SECRET hint"}
              - {ask: "Talk <now> again?", kind: discuss}
            ---
            :::teacher
            SECRET steps.
            :::
            """)
        .And("packs/con-دورة & x.yml", "title: \"A <course> & more\"\nsummary: \"Of \\\"all\\\".\"\nsections:\n  - {title: \"One & <1>\", pages: [\"../story/10-7 days.md\", ../story/20-b.md, ../glossary/كلمة.md]}\n  - {title: \"One & <1>\", lessons: [../lessons/l.md]}\n")
        .And("packs/open.yml", "title: Open\nsummary: For all.\nsections: [{title: One, pages: [../story/30-c.md]}]\n")
        .And("packs/linked.yml", "title: Linked\nsummary: Links.\nform: links\nsections: [{title: One, pages: [../story/30-c.md], lessons: [../lessons/l.md]}]\n")
        .Build());

    public static TheoryData<string> Sites => ["fixture", "content", "hostile"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_cartridge_keeps_the_rules_of_its_version(string site)
    {
        var courses = CoursesOf(site);
        Assert.NotEmpty(courses);
        Assert.All(courses, c => Assert.Equal([], CartridgeRules.Check(c.Bytes, c.Minor)));
    }

    [Fact]
    public void The_whole_course_of_the_small_site_is_as_it_was_approved() => Verifier.Verify(TextOf(FinishedSite.Fixture.Build.Files[$"{Folder}.imscc"]), "txt", "1.3");

    [Fact]
    public void Moodle_gets_the_same_in_the_version_that_it_reads() => Verifier.Verify(TextOf(FinishedSite.Fixture.Build.Files[$"{Folder}-moodle.imscc"]), "txt", "1.1");

    [Fact]
    public void A_course_of_links_leads_to_the_website() => Verifier.Verify(TextOf(FinishedSite.Fixture.Build.Files["packs/the-house/the-house.imscc"]), "txt", "links");

    /// <remarks>Moodle looks for the namespace among the first 500 characters.</remarks>
    [Fact]
    public void The_namespace_stands_first() => Assert.All(
        CoursesOf("hostile"), c => Assert.Matches(@"^<\?xml [^>]*>\n<manifest xmlns=""http://www\.imsglobal\.org/xsd/imsccv1p[13]/imscp_v1p1"" ", Encoding.UTF8.GetString(CartridgeRules.Unpack(c.Bytes)["imsmanifest.xml"])));

    public static TheoryData<string, string, string> Damages => new()
    {
        { "imsmanifest.xml", "<resources>", "<resources><resource identifier=\"a\" type=\"webcontent\" href=\"pages/no.html\"><file href=\"pages/no.html\" /></resource>" },
        { "imsmanifest.xml", "href=\"pages/story-joining.html\">", "href=\"pages/story-borrowing.html\">" },
        { "imsmanifest.xml", "structure=\"rooted-hierarchy\"", "" },
        { "imsmanifest.xml", "identifier=\"i", "identifier=\"1" },
        { "imsmanifest.xml", "<schema>", "<title>A</title><schema>" },
        { "imsmanifest.xml", "1.3.0", "1.2.0" },
        { "imsmanifest.xml", "imsdt_xmlv1p3", "imsdt_xmlv1p1" },
        { "tests/lessons-how-long-is-a-loan.xml", "cc.multiple_choice.v0p1", "cc.true_false.v0p1" },
        { "tests/lessons-how-long-is-a-loan.xml", ">option-2</varequal>", ">option-9</varequal>" },
        { "tests/lessons-how-long-is-a-loan.xml", "linkrefid=\"reason\"", "linkrefid=\"other\"" },
        { "tests/lessons-how-long-is-a-loan.xml", "<fieldentry>No</fieldentry>", "<fieldentry>Maybe</fieldentry>" },
        { "tests/lessons-how-long-is-a-loan.xml", "rcardinality=\"Single\"", "rcardinality=\"Multiple\"" },
        { "topics/lessons-how-long-is-a-loan-q-whom-does-the-rule.xml", " texttype=\"text/html\"", "" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void The_rules_see_what_is_broken(string file, string found, string instead)
    {
        var files = CartridgeRules.Unpack(FinishedSite.Fixture.Build.Files[$"{Folder}.imscc"]);
        var text = Encoding.UTF8.GetString(files[file]);
        Assert.Contains(found, text, StringComparison.Ordinal);
        files[file] = Encoding.UTF8.GetBytes(text.Replace(found, instead, StringComparison.Ordinal));
        Assert.NotEmpty(CartridgeRules.Check(files, 3));
    }

    /// <remarks>Platforms keep tests from those who take them. A topic and a page are open to the class.</remarks>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Answers_stand_in_tests_alone_and_what_is_for_teachers_nowhere(string site)
    {
        var known = SiteOf(site).Site!;
        var hints = known.Lessons.SelectMany(l => l.Questions.Where(q => q.Kind == QuestionKind.Discuss).Select(q => q.Answer).Concat(l.Prepare)).OfType<string>().ToList();
        var answers = known.Lessons.SelectMany(l => l.Questions).Where(q => q.Kind != QuestionKind.Discuss).Select(q => q.Answer).OfType<string>().ToList();
        foreach (var (name, text) in CoursesOf(site).SelectMany(c => CartridgeRules.Unpack(c.Bytes)).Select(f => (f.Key, System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(f.Value)))))
        {
            Assert.DoesNotContain(hints, h => text.Contains(h, StringComparison.Ordinal));
            Assert.DoesNotContain(name.StartsWith("tests/", StringComparison.Ordinal) ? [] : answers, a => text.Contains(a, StringComparison.Ordinal));
            Assert.DoesNotContain("SECRET steps", text, StringComparison.Ordinal);
            Assert.DoesNotContain("SECRETLY", text, StringComparison.Ordinal);
            Assert.DoesNotContain("/teach/", text.Replace("/teach/packs", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Pages_are_whole_without_a_script_or_a_server_and_their_links_lead_somewhere(string site)
    {
        var known = SiteOf(site).Site!;
        foreach (var (bytes, minor) in CoursesOf(site))
        {
            var files = CartridgeRules.Unpack(bytes);
            foreach (var (path, page) in files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f.Key, new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Value)))))
            {
                Assert.Empty(page.QuerySelectorAll("script, link, iframe, form, button, template, nav"));
                var refs = page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
                var inner = refs.Where(r => !r.Contains("://", StringComparison.Ordinal) && !r.StartsWith("mailto:", StringComparison.Ordinal) && !r.StartsWith("tel:", StringComparison.Ordinal)).ToList();
                Assert.All(inner, r => Assert.True(r.StartsWith('#') ? page.GetElementById(Uri.UnescapeDataString(r[1..])) is not null : files.ContainsKey(InPages(r)), $"{path}: {r}"));
                Assert.True(minor == 3 || inner.TrueForAll(r => r.StartsWith('#') || r.StartsWith("../pictures/", StringComparison.Ordinal)), path);
                Assert.Contains(refs, r => r.StartsWith(known.Config.Url.AbsoluteUri, StringComparison.Ordinal));
                Assert.Equal((known.Config.Language, TextDirection.NameOf(known.Config.Language)), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
            }
        }
    }

    [Fact]
    public void Links_lead_within_the_course_where_it_has_the_page_and_to_the_website_elsewhere()
    {
        var page = PageOf("pages/story-7-days.html");
        string LinkOf(string text) => page.QuerySelectorAll("a").Single(a => a.TextContent == text).GetAttribute("href")!;
        Assert.Equal("story-b.html#%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9", LinkOf("B"));
        Assert.Equal("#here", LinkOf("itself"));
        Assert.Equal("https://example.org/sub/story/c/", LinkOf("C"));
        Assert.Equal("https://example.org/sub/images/two%20words%20%26%20more.svg", LinkOf("a picture"));
        Assert.Equal("https://example.org/sub/form.txt", LinkOf("a form"));
        Assert.Equal(["../pictures/images-two-words-more.svg", "../pictures/images-two-words-more-2.svg"], page.QuerySelectorAll("img").Select(i => i.GetAttribute("src")!).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void Content_notes_help_address_and_licence_travel_along()
    {
        var page = PageOf("pages/story-7-days.html");
        Assert.Contains("الحرب", page.QuerySelector(".content-notes")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://example.org/sub/help/", page.QuerySelector("footer .support a")!.GetAttribute("href"));
        Assert.Contains("https://example.org/sub/story/7-days/", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ours & <theirs>", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("الحرب", Encoding.UTF8.GetString(Files("con-دورة---x")["imsmanifest.xml"]), StringComparison.Ordinal);
        Assert.DoesNotContain(Files("con-دورة---x").Keys, f => f.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void A_course_with_answers_lies_with_the_pages_for_teachers_and_one_without_is_for_everyone()
    {
        var build = Hostile.Value;
        Assert.Equal(
            ["/packs/open/open-moodle.imscc", "/packs/open/open.imscc", "/teach/packs/con-دورة---x/con-دورة---x-moodle.imscc", "/teach/packs/con-دورة---x/con-دورة---x.imscc", "/teach/packs/linked/linked-moodle.imscc", "/teach/packs/linked/linked.imscc"],
            build.Files.Keys.Where(f => f.EndsWith(".imscc", StringComparison.Ordinal)).Select(f => "/" + f).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(".imscc", build["packs/linked/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../../packs/linked/linked.epub\"", build["packs/linked/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../../../teach/packs/linked/linked.imscc\"", build["teach/packs/linked/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../../packs/open/open.imscc\"", build["packs/open/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiz_with_two_options_is_one_of_several_and_its_right_option_alone_is_right()
    {
        var test = Encoding.UTF8.GetString(Files("con-دورة---x")["tests/lessons-l.xml"]);
        Assert.Contains("<fieldentry>cc.multiple_response.v0p1</fieldentry>", test, StringComparison.Ordinal);
        Assert.Contains("<and><varequal respident=\"response\">option-2</varequal><not><varequal respident=\"response\">option-1</varequal></not></and>", Spaces().Replace(test, "><"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_identifier_stays_while_the_order_and_other_pages_change()
    {
        var one = Course("sections: [{title: One, pages: [../a.md, ../b.md]}]");
        var other = Course("sections: [{title: New, pages: [../c.md]}, {title: Two, pages: [../b.md]}, {title: Three, pages: [../a.md]}]");
        Assert.Equal(IdOf(one, "A"), IdOf(other, "A"));
        Assert.Equal(IdOf(one, "B"), IdOf(other, "B"));

        static string Course(string sections) => Encoding.UTF8.GetString(CartridgeRules.Unpack(SiteTest.With("site.yml", SiteTest.SiteYml + "editions: [course]\n")
            .And("a.md", "---\ntitle: A\n---\nA.\n").And("b.md", "---\ntitle: B\n---\nB.\n").And("c.md", "---\ntitle: C\n---\nC.\n")
            .And("packs/p.yml", $"title: P\nsummary: S.\n{sections}\n").Build().Files["packs/p/p.imscc"])["imsmanifest.xml"]);

        static string IdOf(string manifest, string title) => Regex.Match(manifest, $"identifierref=\"(\\w+)\">\\s*<title>{title}<").Groups[1].Value;
    }

    [Fact]
    public void Two_builds_give_the_same_bytes()
    {
        var again = SiteTest.BuildFolder(FinishedSite.Fixture.Folder, new BuildOptions { Edition = new TakeAwayEdition(Download.Course) });
        Assert.Equal(4, again.Files.Count);
        Assert.All(again.Files, f => Assert.Equal(FinishedSite.Fixture.Build.Files[f.Key], f.Value));
    }

    private static string InPages(string href) => href.Split('#')[0] is var path && path.StartsWith("../", StringComparison.Ordinal) ? path[3..] : "pages/" + path;

    private static AngleSharp.Html.Dom.IHtmlDocument PageOf(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Files("con-دورة---x")[path]));

    private static SortedDictionary<string, byte[]> Files(string pack) => CartridgeRules.Unpack(SiteOf("hostile").Files[$"teach/packs/{pack}/{pack}.imscc"]);

    private static SiteTestResult SiteOf(string name)
    {
        var build = name == "hostile" ? Hostile.Value : FinishedSite.Get(name).Build;
        Assert.True(build.Site is not null, build.Report);
        return build;
    }

    private static List<(byte[] Bytes, int Minor)> CoursesOf(string site) => [.. SiteOf(site).Files.Where(f => f.Key.EndsWith(".imscc", StringComparison.Ordinal))
        .Select(f => (f.Value, f.Key.EndsWith("-moodle.imscc", StringComparison.Ordinal) ? 1 : 3))];

    private static string TextOf(byte[] course) => string.Concat(CartridgeRules.Unpack(course)
        .Select(f => $"-- {f.Key} --\n{(f.Key.EndsWith(".png", StringComparison.Ordinal) ? $"{f.Value.Length} bytes" : Encoding.UTF8.GetString(f.Value))}\n"));

    [GeneratedRegex(@">\s+<")]
    private static partial Regex Spaces();
}
