namespace Explainer.Tests.Cli;

public sealed class ReadCommandTests
{
    private const string Long = "The library, which was founded by the teachers of the town, was at first open on two evenings "
        + "in the week, because none of those who kept it were paid.";

    [Fact]
    public async Task A_page_that_is_easy_to_read_has_a_line_in_the_table_and_no_other() =>
        Assert.Equal("""
            [output]
               words  minutes  grade  page
                   8        1    3.7  a.md
                   0        0      –  index.md
            Read 2 pages in /place/input: no problems.
            [exit] 0

            """, await Read(Page("The library opened in a small town.\n\n## Here\n\nToday.\n"), "--strict"));

    [Fact]
    public async Task A_page_of_another_language_is_read_by_its_path_and_on_its_scale()
    {
        using var place = new TemporaryFolder();
        Page("Books.\n").And("_languages/fr/index.md", "---\ntitle: Accueil\nsummary: Un essai.\n---\n\nLa bibliothèque a ouvert hier.\n").WriteTo(Path.Combine(place.Path, "input"));
        var run = await ConsoleRun.Plain(place.Path, "read", "_languages/fr/index.md", "--input", "/place/input");
        Assert.Contains("  _languages/fr/index.md\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Read 1 page in /place/input:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.md", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_long_sentence_is_reported_where_it_begins_with_its_number_of_words() =>
        Assert.Equal("""
            [output]
            a.md:6:12: warning EX320: This sentence has 30 words, and more than 25 are hard to follow. Make two of it.
               words  minutes  grade  page
                  34        1    7.0  a.md
                   0        0      –  index.md
            Read 2 pages in /place/input: 1 warning.
            [exit] 0

            """, await Read(Page("It began\nin *1890*. " + Long + "\n")));

    [Theory]
    [InlineData("The letter ended with a question: “Have any of your readers seen this in the children of women who took this drug in the first weeks, before they knew of it?”", false)]
    [InlineData("The letter ended with a question: \"Have any of your readers seen this in the children of women who took this drug in the first weeks, before they knew of it?\"", false)]
    [InlineData("The library, which was founded by the “friends of books” of the town, was at first open on two evenings in the week, because none of those who kept it were paid.", true)]
    public async Task The_words_of_others_make_no_sentence_too_long(string text, bool isLong) =>
        Assert.Equal(isLong, (await Read(Page(text + "\n"))).Contains("EX320", StringComparison.Ordinal));

    [Fact]
    public async Task A_terminal_shows_the_line_with_a_caret_under_the_words()
    {
        using var place = new TemporaryFolder();
        Page("Books have an *ISBN*.\n").WriteTo(Path.Combine(place.Path, "input"));
        var run = await ConsoleRun.Interactive(place.Path, "read", "a.md", "--input", "/place/input");
        Assert.Equal("""
            [output]
            warning EX321: Nothing on this page says what 'ISBN' stands for. Write its words out and put it in brackets after them, or make it a term.
             --> a.md:5:16
              |
            5 | Books have an *ISBN*.
              |                ^^^^

               words  minutes  grade  page
                   4        1   -2.2  a.md
            Read 1 page in /place/input: 1 warning.
            [exit] 0

            """, run.Text);
    }

    [Theory]
    [InlineData("> " + Long + "\n", "what others said cannot be shortened")]
    [InlineData("| A |\n|---|\n| " + Long + " |\n", "a cell of a table is not read in one go")]
    [InlineData("<!-- " + Long + " An ABC. -->\n", "a comment is not printed")]
    [InlineData("Books have an international standard book number (ISBN). An ISBN is long.\n", "the words stand before it")]
    [InlineData("The ISBN (international standard book number) is long. So is an ISBN.\n", "the words stand after it")]
    [InlineData("A TV in the UK under Henry VIII, and the UK's.\n", "everybody knows them, and numbers are no words")]
    [InlineData("**ACT Early** helps. So does [CC BY](https://example.org/).\n", "bold and links introduce them")]
    [InlineData("See `ABC-DEF` and a.B.C.\n", "parts of other words")]
    [InlineData("## The catalogue\n\nA catalogue is a list.\n", "the term is linked below")]
    [InlineData("## The catalogue\n\nSee [it](glossary/catalogue.md).\n", "the writer linked it")]
    public async Task What_is_explained_or_not_for_the_writer_to_change_is_passed_over(string text, string reason) =>
        Assert.True((await Read(WithCatalogue(text), "--strict")).Contains(": no problems", StringComparison.Ordinal), reason);

    [Fact]
    public async Task A_term_that_stands_only_where_it_cannot_link_is_reported_once() =>
        Assert.Equal("""
            [output]
            a.md:5:8: warning EX322: The term 'catalogue' stands here and nowhere on this page where it can link to its explanation. Use it in a sentence of the text too, or link to it.
               words  minutes  grade  page
                   8        1    2.2  a.md
            Read 1 page in /place/input: 1 warning.
            [exit] 0

            """, await Read(WithCatalogue("## The catalogue\n\n> No catalogue is whole.\n\nSo it was said.\n"), "a.md"));

    [Fact]
    public async Task A_term_that_the_page_switched_off_is_the_writers_own_choice() =>
        Assert.Contains(": no problems", await Read(WithCatalogue("## A catalogue\n", "no_links: [catalogue]\n")), StringComparison.Ordinal);

    [Fact]
    public async Task Strict_ends_with_1_when_anything_is_found() =>
        Assert.EndsWith("[exit] 1\n", await Read(Page(Long + "\n"), "--strict"), StringComparison.Ordinal);

    [Fact]
    public async Task In_another_language_the_level_is_that_of_its_formula_and_abbreviations_are_passed_over() =>
        Assert.Equal("""
            [output]
            a.md:5:1: warning EX320: This sentence has 26 words, and more than 25 are hard to follow. Make two of it.
            site.yml:1:1: note EX323: Abbreviations are looked at in English only, and this site is in 'fr'. All else is looked at.
               words  minutes  level  page
                  26        1   87.2  a.md
            The level is that of Kandel–Moles, from 100 (very easy) to 20 (very hard).
            Read 1 page in /place/input: 1 warning.
            [exit] 0

            """, await Read(Page("La bibliothèque de la ville, que l’ONU cite, est ouverte le soir, car ceux qui la gardent le jour sont dans les écoles et la gare.\n")
            .And("site.yml", SiteTest.SiteYml.Replace(": en", ": fr", StringComparison.Ordinal)), "a.md"));

    [Fact]
    public async Task In_a_language_without_a_formula_words_and_minutes_are_counted_and_a_note_says_so() =>
        Assert.Equal("""
            [output]
            site.yml:1:1: note EX323: No formula measures here how hard a text in 'uk' is to read, and abbreviations are looked at in English only. All else is looked at.
               words  minutes  level  page
                   2        1      –  a.md
            Read 1 page in /place/input: no problems.
            [exit] 0

            """, await Read(Page("Бібліотека ISBN\n").And("site.yml", SiteTest.SiteYml.Replace(": en", ": uk", StringComparison.Ordinal)), "a.md", "--strict"));

    [Fact]
    public async Task Check_compares_pages_with_the_number_of_their_own_formula()
    {
        using var place = new TemporaryFolder();
        var hard = string.Concat(Enumerable.Repeat("Ultérieurement, les administrateurs communiquèrent leurs déterminations aux organisations participantes. ", 14));
        var easy = string.Concat(Enumerable.Repeat("Il est parti. Elle est là. ", 25));
        Page(hard + "\n").And("b.md", "---\ntitle: B\n---\n\n" + easy + "\n")
            .And("site.yml", SiteTest.SiteYml.Replace(": en", ": fr", StringComparison.Ordinal) + "reading_grade: 60\n").WriteTo(Path.Combine(place.Path, "input"));
        Assert.StartsWith("[output]\na.md:1:1: warning EX306: This page reads at -55.6 on the scale of Kandel–Moles, and site.yml asks for 60 or higher. Shorten its sentences and choose plainer words; explainer read shows where.\n\nEX306  1  ",
            (await ConsoleRun.Plain(place.Path, "check", "--input", "/place/input")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_content_has_errors_they_come_first() =>
        Assert.Equal("""
            [output]
            a.md:5:2: error EX210: There is no source 'z' in sources.yml. Add it there, or take it out here.
            Nothing is read in /place/input while it has errors: 1 error.
            [exit] 1

            """, await Read(Page("[@z]\n")));

    [Fact]
    public async Task A_file_may_be_named_from_the_folder_where_the_command_runs() =>
        Assert.Contains("Read 1 page", await Read(Page("A book.\n"), "/place/input/a.md"), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_that_is_not_there_is_refused_with_the_nearest_name() =>
        Assert.Equal("""
            [error]
            explainer: There is no page indx.md in /place/input. Did you mean index.md?
            [exit] 2

            """, await Read(Page("A book.\n"), "indx.md"));

    [Theory]
    [InlineData("story")]
    [InlineData("story/")]
    [InlineData("/place/input/story")]
    public async Task The_pages_of_a_folder_are_read_by_its_name(string folder)
    {
        var text = await Read(Page("A book.\n").And("story/10-b.md", "---\ntitle: B\nsummary: C.\n---\n\nA lamp.\n").And("story/20-c.md", "---\ntitle: C\nsummary: D.\n---\n\nA desk.\n"), folder);
        Assert.Contains("Read 2 pages in /place/input", text, StringComparison.Ordinal);
        Assert.DoesNotContain("  a.md", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused_with_the_nearest_name() =>
        Assert.Equal("""
            [error]
            explainer: There is no page stroy/ in /place/input. Did you mean story/?
            [exit] 2

            """, await Read(Page("A book.\n").And("story/10-b.md", "---\ntitle: B\nsummary: C.\n---\n\nA lamp.\n"), "stroy/"));

    [Fact]
    public async Task Check_warns_of_a_page_above_the_grade_that_the_site_asks_for()
    {
        using var place = new TemporaryFolder();
        var hard = string.Concat(Enumerable.Repeat("Subsequently, administrators communicated determinations to organisations that participated. ", 14));
        Page(hard + "\n").And("short.md", "---\ntitle: Short\n---\nConsiderations notwithstanding, administrators communicated.\n")
            .And("site.yml", SiteTest.SiteYml + "reading_grade: 9\n").WriteTo(Path.Combine(place.Path, "input"));
        Assert.Equal("""
            [output]
            a.md:1:1: warning EX306: This page reads at grade 33.3, and site.yml asks for 9 or lower. Shorten its sentences and choose plainer words; explainer read shows where.

            EX306  1  A page is too hard to read
            'explainer explain EX306' says more.
            Checked /place/input, 5 pages: 1 warning, 0 ms.
            [exit] 0

            """, (await ConsoleRun.Plain(place.Path, "check", "--input", "/place/input")).Text);
    }

    [Theory]
    [InlineData("", "They left. ", "Subsequently, administrators communicated determinations to organisations that participated. ",
        "EX349: This easier version reads at grade 33.3, and a.md at grade -3.0: it is no easier. Shorten its sentences, choose plainer words, and leave out what can be read on the whole page.")]
    [InlineData("", "They left. ", "They left. ",
        "EX349: This easier version reads at grade -3.0, and a.md at grade -3.0: it is no easier. Shorten its sentences, choose plainer words, and leave out what can be read on the whole page.")]
    [InlineData("reading_grade_easy: 6\n", "Subsequently, administrators communicated determinations to organisations that participated. ", "Later, the leaders of the libraries wrote to many people about everything. ",
        "EX348: This easier version reads at grade 10.7, and site.yml asks for 6 or lower. Shorten its sentences, choose plainer words, and leave out what can be read on the whole page.")]
    [InlineData("reading_grade_easy: 6\n", "Subsequently, administrators communicated determinations to organisations that participated. ", "They left. ", null)]
    [InlineData("reading_grade: 20\n", "Later, the leaders of the libraries wrote to many people about everything. ", "They left the house. ", null)]
    public async Task Check_compares_an_easier_version_with_its_page_and_with_the_grade_for_easier_ones(string settings, string page, string easy, string? warning)
    {
        using var place = new TemporaryFolder();
        const int Often = 60;
        Page(string.Concat(Enumerable.Repeat(page, Often)) + "\n").And("a.easy.md", $"---\ntitle: A\n---\n\n{string.Concat(Enumerable.Repeat(easy, Often))}\n")
            .And("site.yml", SiteTest.SiteYml + settings).WriteTo(Path.Combine(place.Path, "input"));
        var lines = (await ConsoleRun.Plain(place.Path, "check", "--input", "/place/input")).Output.Split('\n').Where(l => l.Contains(": warning ", StringComparison.Ordinal));
        Assert.Equal(warning is null ? [] : ["a.easy.md:1:1: warning " + warning], lines);
    }

    [Fact]
    public async Task The_site_of_this_repository_is_plain() =>
        Assert.EndsWith(": no problems.\n[exit] 0\n", (await ConsoleRun.Plain(Repository.Root, "read", "--strict", "--input", "/place/input")).Text, StringComparison.Ordinal);

    private static SiteTest Page(string text, string facts = "") => SiteTest.With("a.md", $"---\ntitle: A\n{facts}---\n\n{text}");

    private static SiteTest WithCatalogue(string text, string facts = "") => Page(text, facts)
        .And("glossary/catalogue.md", "---\ntitle: catalogue\nsummary: The list of all that a library has.\n---\n")
        .And("b.md", "---\ntitle: B\n---\nA catalogue.\n");

    private static async Task<string> Read(SiteTest site, params string[] arguments)
    {
        using var place = new TemporaryFolder();
        site.WriteTo(Path.Combine(place.Path, "input"));
        return (await ConsoleRun.Plain(place.Path, ["read", .. arguments, "--input", "/place/input"])).Text;
    }
}
