using Explainer.Cli;

namespace Explainer.Tests.Cli;

public sealed class SourcesCommandTests
{
    private const string Works = """
        - {id: a, type: book, title: A, number-of-pages: 300}
        - {id: b, type: report, title: B, number-of-pages: 50}
        - {id: c, type: webpage, title: C}

        """;

    [Fact]
    public async Task Where_all_claims_have_sources_there_is_nothing_to_report() =>
        Assert.Equal(
            (0, "Went through 3 sources in site: no problems.\n"),
            await Sources("In 1999 it began [@a, p. 3; @b].\n\nIt went on [@c].\n", "--strict"));

    [Fact]
    public async Task The_keys_of_all_works_are_printed_with_the_ids_of_those_that_got_one() =>
        Assert.Equal(
            (0, "[@BookTwo1999]\thttp://zotero.org/users/1/items/B\tThe book of two\n[@a]\tA\n"),
            await Run(SiteTest.With("sources.yml", """
                - {id: a, type: book, title: A}
                - {id: "http://zotero.org/users/1/items/B", type: book, title: The book of two, issued: 1999}

                """), "--keys"));

    [Fact]
    public async Task While_the_list_has_errors_they_are_printed_with_the_keys() =>
        Assert.Equal(
            (1, """
                [@a]	A
                site/sources.yml:2:3: error EX114: 'title' is missing, which a source must have. Write title: and text after it.

                """.Replace("site/", "", StringComparison.Ordinal)),
            await Run(SiteTest.With("sources.yml", "- {id: a, type: book, title: A}\n- {id: b, type: book}\n"), "--keys"));

    [Fact]
    public async Task What_an_export_leaves_empty_says_nothing() =>
        Assert.Equal(
            (0, "Went through 1 source in site: no problems.\n"),
            await Run(SiteTest.With("a.md", "---\ntitle: A\n---\n\nIt began [@a].\n").And("sources.json", """
                [{"id": "a", "type": "book", "title": "A", "language": "", "URL": "", "accessed": {"literal": ""}, "author": [{"family": "Lind", "given": ""}]}]
                """), "--strict"));

    [Fact]
    public async Task A_work_that_another_language_cites_is_cited() =>
        Assert.Equal(
            (0, "Went through 1 source in site: no problems.\n"),
            await Run(SiteTest.With("sources.yml", "- {id: c, type: webpage, title: C}\n")
                .And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\n---\n\nUn texte [@c].\n")));

    [Fact]
    public async Task What_a_page_in_another_language_lacks_is_reported_there() =>
        Assert.Contains(
            "_languages/fr/index.md:6:", (await Run(SiteTest.With("sources.yml", "- {id: a, type: book, title: A, number-of-pages: 300}\n")
                .And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\n---\n\nUn texte [@a].\n"))).Item2, StringComparison.Ordinal);

    [Fact]
    public async Task A_work_that_no_page_cites_is_reported_at_its_place() =>
        Assert.Equal(
            (0, """
                sources.yml:3:8: warning EX310: No page cites 'c'. Cite it where it is used, or remove it.
                Went through 3 sources in site: 1 warning.

                """),
            await Sources("It began [@a, p. 3; @b].\n"));

    [Fact]
    public async Task Further_reading_uses_a_work_too() =>
        Assert.Equal(
            (0, "Went through 3 sources in site: no problems.\n"),
            await Run(Site("It began [@a, p. 3; @b].\n").And("b.md", "---\ntitle: B\nfurther_reading: [c]\n---\n")));

    [Fact]
    public async Task A_long_work_cited_without_a_place_in_it_is_reported() =>
        Assert.Equal(
            (0, """
                a.md:5:19: warning EX311: 'a' has 300 pages, and this does not say on which the claim stands. Write [@a, p. 3].
                Went through 3 sources in site: 1 warning.

                """),
            await Sources("It all began [@b; @a; @c].\n"));

    [Theory]
    [InlineData("It began in 1999.", "1999")]
    [InlineData("On 3 May it began.", "3")]
    [InlineData("They called it “a start”.", "“a start”")]
    [InlineData("They called it \"a start\".", "\"a start\"")]
    [InlineData("- One\n- Two in 1999", "1999")]
    [InlineData("| A | B |\n|---|---|\n| one | 1999 |", "1999")]
    [InlineData("> It was 1999.", "1999")]
    public async Task A_number_a_date_or_a_quotation_without_a_source_is_reported(string claim, string words) =>
        Assert.Equal(
            (0, $"""
                a.md:5:1: warning EX312: '{words}' is a claim, and this passage cites nothing. Add [@id] with the source, or say it without the number or quotation.
                Went through 3 sources in site: 1 warning.

                """),
            await Sources(claim + "\n\nAll are cited [@a, p. 1; @b; @c].\n"));

    [Theory]
    [InlineData("- One [@b]\n- Two in 1999")]
    [InlineData("| A | B |\n|---|---|\n| one [@b] | 1999 |")]
    [InlineData("> It was 1999.\n>\n> — Somebody [@b]")]
    [InlineData("## In 1999")]
    [InlineData("Call 0800 111 111 or +44 20 7946 0000, or write to desk2@library.example.")]
    [InlineData("The film: https://films.example/watch19")]
    [InlineData("See Figure 1, Table 2 and Chapter 3. The tank E610 leaked.")]
    [InlineData("[a page](index.md#x1999){#x2}")]
    [InlineData("Tip No. 7 and Tip Nr. 4, for Year 10, Key Stage 3 and Klasse 9.")]
    [InlineData("It is open from 9 to 11 a.m., 18:00, 9h30 and um 9 bis 17 Uhr.")]
    [InlineData("Call [116 123](tel:116123), at any time.")]
    [InlineData("| A | B |\n|---|---|\n| one | 1999 |\n\n: What there was [@b]")]
    [InlineData("![A desk in 1999](d.svg \"The desk\")")]
    [InlineData("It had a ![lamp of 1999](d.svg) on it.")]
    public async Task A_passage_answers_for_all_its_parts_and_headings_for_nothing(string text) =>
        Assert.DoesNotContain("EX312", (await Run(Site(text + "\n\nAll are cited [@a, p. 1; @b; @c].\n")
            .And("d.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><title>D</title></svg>").And("index.md", SiteTest.IndexMd + "\n## A {#x1999}\n"))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("lessons/10-a.md", "Work for 10 minutes in groups of 4.", true)]
    [InlineData("lessons/10-a.md", "It began in 1999.", false)]
    [InlineData("help.md", "Call 116 123, 24 hours a day.", true)]
    [InlineData("help.md", "It helped 1200 people.", false)]
    [InlineData("b.md", "Call 116 123, 24 hours a day.", false)]
    public async Task In_lessons_and_where_help_is_small_numbers_are_minutes_groups_and_hours(string file, string text, bool isClean) =>
        Assert.Equal(!isClean, (await Run(Site("All are cited [@a, p. 1; @b; @c].\n").And("site.yml", SiteTest.SiteYml + "support: help.md\n")
            .And("help.md", "---\ntitle: Help\n---\n").And(file, $"---\ntitle: B\nsummary: C.\n---\n\n{text}\n"))).Text.Contains("EX312", StringComparison.Ordinal));

    [Theory]
    [InlineData("It burned in mid-2014.")]
    [InlineData("In Year 1966 it slid.")]
    [InlineData("The slide came on 21 October.")]
    [InlineData("The post-2003 army was another.")]
    [InlineData("他于2014年来到这里。")]
    public async Task A_year_behind_letters_is_a_claim(string text) =>
        Assert.Contains("EX312", (await Run(Site(text + "\n\nAll are cited [@a, p. 1; @b; @c].\n"))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_said_of_a_person_by_one_source_alone_is_a_note_that_counts_for_nothing() =>
        Assert.Equal(
            (0, """
                a.md:5:1: note EX313: What is said of 'x' here rests on 'b' alone. See whether a second source says so.
                Went through 3 sources in site: no problems.

                """),
            await Run(Site("[X](profiles/x.md) came [@b].\n\n[X](profiles/x.md) left [@b; @c].\n\n> I left.\n>\n> — [X](profiles/x.md) [@c]\n\n**What others found:** [X](profiles/x.md) did [@a, p. 1].\n")
                .And("profiles/x.md", "---\ntitle: X\nsummary: Y\n---\n"), "--strict"));

    [Theory]
    [InlineData("a", "data/area.yml:2:9: warning EX311: 'a' has 300 pages, and this does not say on which the numbers stand. Write \"a, p. 3\".\nWent through 3 sources in site: 1 warning.\n", "1")]
    [InlineData("\"a, p. 3\"", "Went through 3 sources in site: no problems.\n", "1,\u00a0p.\u00a03")]
    [InlineData("[\"a, table 2\", b]", "Went through 3 sources in site: no problems.\n", "1,\u00a0table\u00a02")]
    public async Task Data_says_on_which_page_of_a_long_work_its_numbers_stand(string source, string report, string printed)
    {
        var site = Site(":::chart area kind=line\n:::\n\n:::chart area kind=bar\n:::\n\nAll are cited [@b; @c].\n").And("data/area.csv", "year,area\n1960,67\n1970,60\n").And("data/area.yml", $"title: Area\nsource: {source}\n");
        Assert.Equal((0, report), await Run(site));
        var built = site.Build();
        Assert.Equal("", built.Report);
        Assert.Contains(printed, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(built["a/index.html"]).QuerySelector("figure .cite")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":::chart area kind=line {#fig:area}\n:::", true)]
    [InlineData("![A](images/a.svg \"Drawn from [@b]\"){#fig:area}", true)]
    [InlineData("![A](images/a.svg \"Drawn by us\"){#fig:area}", false)]
    public async Task The_source_of_a_figure_is_that_of_a_claim_that_names_it(string figure, bool isClean) =>
        Assert.Equal(!isClean, (await Run(Site($"In 1960 it was larger, as [@fig:area] shows.\n\n{figure}\n\nAll are cited [@a, p. 1; @b; @c].\n")
            .And("images/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>").And("data/area.csv", "year,area\n1960,67\n1970,60\n")
            .And("data/area.yml", "title: Area\nsource: b\n"))).Text.Contains("EX312", StringComparison.Ordinal));

    [Fact]
    public async Task The_source_of_a_table_is_that_of_a_claim_that_names_it() =>
        Assert.DoesNotContain("EX312", (await Run(Site("In 1960 it was larger, as [@tbl:area] shows.\n\n| A | B |\n|---|---|\n| one | 1960 |\n\n: What there was [@b] {#tbl:area}\n"))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Strict_ends_with_1_when_anything_is_found() =>
        Assert.Equal(1, (await Sources("It began in 1999.\n", "--strict")).Exit);

    [Fact]
    public async Task While_the_content_has_errors_they_come_first() =>
        Assert.Equal(
            (1, """
                a.md:5:11: error EX210: There is no source 'z' in sources.yml. Add it there, or take it out here.
                Went through 3 sources in site: 1 error.

                """),
            await Sources("It began [@z].\n"));

    [Fact]
    public async Task The_site_of_this_repository_is_clean() =>
        Assert.Equal(0, (await RunFolder(Path.Combine(Repository.Root, "input"), "--strict")).Exit);

    private static SiteTest Site(string text) =>
        SiteTest.With("a.md", "---\ntitle: A\n---\n\n" + text).And("sources.yml", Works);

    private static Task<(int Exit, string Text)> Sources(string text, params string[] options) => Run(Site(text), options);

    private static async Task<(int Exit, string Text)> Run(SiteTest site, params string[] options)
    {
        using var folder = new TemporaryFolder();
        site.WriteTo(folder.Path);
        var (exit, text) = await RunFolder(folder.Path, options);
        return (exit, text.Replace(folder.Path, "site", StringComparison.Ordinal));
    }

    private static async Task<(int Exit, string Text)> RunFolder(string folder, params string[] options)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var exit = await CommandLine.Run(["sources", "--input", folder, .. options], new Terminal(text, text, IsInteractive: false, HasColour: false));
        return (exit, text.ToString());
    }
}
