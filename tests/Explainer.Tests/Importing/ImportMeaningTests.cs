namespace Explainer.Tests.Importing;

/// <summary>Signs of other programs of which another meaning, or none, could be read.</summary>
public sealed class ImportMeaningTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("Quarto", "One^[plain note]. Two[^a]^[b] $x^[c]$ \\^[d]\n\n[^a]: A.", "One[^n1]. Two[^a][^n2] `x^[c]` \\^[d]\n\n[^a]: A.\n\n[^n1]: plain note\n\n[^n2]: b")]
    [InlineData("Obsidian", "One^[plain\nnote]. Two^[no\n\nnote].", "One[^n1]. Two^[no\n\nnote].\n\n[^n1]: plain note")]
    [InlineData("Plain", "One^[2].", "One^[2].")]
    [InlineData("Plain", "![b](img/q r.png){width=50%}\n\n[g](my (old) file.pdf \"T\")", "![b](images/q-r.png)\n\n[g](files/my-old-file.pdf \"T\")")]
    [InlineData("Quarto", "![e](img/q r.png){fig-alt=\"Blue\"}\n\n![f](<img/q r.png> \"F\"){#fig-x fig-alt='Sea'}\n\n![x][r]\n\n[r]: img/q r.png 'R'", "![Blue](images/q-r.png \"e\")\n\n![Sea](images/q-r.png \"f (F)\"){#fig:x}\n\n![x](images/q-r.png \"R\")")]
    [InlineData("Carpentries", "![](img/q r.png){alt='A sea'}", "![A sea](images/q-r.png)")]
    [InlineData("MkDocs", "A {++added++}, {--gone--}, {~~old~>new~~}, {==marked==} and {>>a remark<<} ++ctrl+c++.", "A added, ~~gone~~, ~~old~~ new, marked and <!-- a remark --> <kbd>ctrl</kbd>+<kbd>c</kbd>.")]
    [InlineData("Quarto", "![Sea](img/q r.png){#fig-sea}\n\nSee @fig-sea, [-@fig-sea] and [-@fig-none].", "![Sea](images/q-r.png \"Sea\"){#fig:sea}\n\nSee [@fig:sea], [@fig:sea] and the figure<!-- import: a reference to what has no number here: @fig-none -->.")]
    [InlineData("Quarto", "As @lind1998 [p. 5] says, @nobody [p. 6] too.", "As Lind, Ada (1998)[^lind1998-p-5] says, @nobody [p. 6] too.\n\n[^lind1998-p-5]: Lind, Ada (1998). At the Desk. (p. 5)")]
    [InlineData("Quarto", "::: {.columns}\n::: {.column}\nLeft\n:::\n::: {.column}\nRight\n:::\n:::", "Left\n\nRight")]
    [InlineData("MyST", "```{glossary}\n:sorted:\nsalt\nNaCl\n  A white thing.\n\n  And more.\n\nwater\n  H2O.\n  Wet.\n```", "salt\nNaCl\n:   A white thing.\n\n    And more.\n\nwater\n:   H2O.\n    Wet.")]
    [InlineData("Hugo", "{{< figure src=\"/img/q r.png\" alt=\"Sea\" title=\"Fig\" caption=\"A sea.\" attr=\"Photo: Ada\" attrlink=\"https://a.example/\" >}}\n\n{{< figure src=\"/img/q r.png\" title=\"Only\" >}}", "![Sea](images/q-r.png \"Fig. A sea. Photo: Ada (https://a.example/)\")\n\n![Only](images/q-r.png)")]
    [InlineData("Hugo", "{{% notice warning \"The title\" %}}\nMind it.\n{{% /notice %}}\n\n{{< callout \"Words\" >}}\nText.\n{{< /callout >}}", ":::note\n**The title**\n\nMind it.\n:::\n\n:::note\n**Words**\n\nText.\n:::")]
    public async Task A_sign_means_what_its_program_means(string program, string written, string made) => Assert.Equal(made, await place.Body("index.md",
        [.. ImportPlace.FilesOf(program), ("references.bib", "@book{lind1998,\n  author = {Lind, Ada},\n  title = {At the Desk},\n  year = 1998\n}\n"), (program switch { "MkDocs" => "docs/", "Hugo" => "static/", _ => "" } + "img/q r.png", ""), ("my (old) file.pdf", "%PDF"),
            (program switch { "Quarto" => "index.qmd", "MkDocs" => "docs/index.md", "Hugo" => "content/_index.md", _ => "index.md" }, "# Home\n\n" + written + "\n")]));

    [Theory]
    [InlineData("(one)=\n## Labelled\n\n{ref}`one`, {ref}`t <one>`, [](one), [x](#One), <project:#one>", "## Labelled {#one}\n\n[Labelled](#one), [t](#one), [Labelled](#one), [x](#one), [Labelled](#one)")]
    [InlineData("(a)=\n(b:c)=\n\nLabelled\n---\n\n[](#a) [](#b:c)\n\n(d)=\nText. [up](#d)", "## Labelled {#b-c}\n\n[Labelled](#b-c) [Labelled](#b-c)\n\nText. [up](#b-c)")]
    [InlineData("[](intro.md#sea) {ref}`sea` [it](intro.md#para) {ref}`top` <path:intro.md>\n\n```\n(code)=\n```", "[Of the sea](intro.md#sea) [Of the sea](intro.md#sea) [it](intro.md#sea) [Intro](intro.md) [Intro](intro.md)\n\n```\n(code)=\n```")]
    public async Task Labels_of_MyST_lead_to_what_they_stand_before(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        [.. ImportPlace.FilesOf("MyST"), ("index.md", "# Home\n\n" + written + "\n"), ("intro.md", "(top)=\n# Intro\n\n(sea)=\n## Of the sea\n\n(para)=\nText.\n")]));

    [Theory]
    [InlineData("Obsidian", "A <% tp.date.now() %> b.\n\n![[q r.png|A sea|200]] ![[q r.png|200]]\n\n> [!tip]- Watch [[Das Meer|the sea]]\n> Text.", "A <!-- import: a template that is not filled in: <% tp.date.now() %> --> b.\n\n![A sea](images/q-r.png) ![q r](images/q-r.png)\n\n:::fold Watch the sea\n\nText.\n:::")]
    [InlineData("MkDocs", "{!part.md!}\n\n{!none.md!}\n\nIn {!x!} @@include(y)\n\n@@include('part.md')", "Of a *part*.\n\n<!-- import: a file that was to be included, and is not there: {!none.md!} -->\n\nIn <!-- import: a template that is not filled in: {!x!} --> <!-- import: a template that is not filled in: @@include(y) -->\n\nOf a *part*.")]
    [InlineData("Plain", "^\"part.md\"\n\nA {{#include part.md}} b {{#include none.md}}\n\n<%= x %> text", "Of a *part*.\n\nA Of a *part*. b <!-- import: a file that was to be included, and is not there: {{#include none.md}} -->\n\n<!-- import: a template that is not filled in: <%= x %> -->\n\ntext")]
    [InlineData("Carpentries", "::: challenge\n\n## What will `\\d{4}` match? {#years .big}\n\nAsk.\n:::", ":::question\n**What will `\\d{4}` match?**\n\nAsk.\n:::")]
    [InlineData("Carpentries", "> ## Try it\n>\n> Ask.\n>\n> > ## Solution\n> >\n> > Like so.\n> {: .solution}\n{: .challenge}\n\n> Mind it.\n{: .callout}\n\n> Words.\n\nEnd.", ":::question\n**Try it**\n\nAsk.\n\n:::fold Solution\n\nLike so.\n:::\n\n:::\n\n:::note\nMind it.\n:::\n\n> Words.\n\nEnd.")]
    [InlineData("Carpentries", "```{r, echo=FALSE, fig.cap=\"Cap\"}\nplot(1)\n```", "Cap\n\n<!-- import: what code drew or printed: plot(1) -->")]
    public async Task What_a_program_would_have_put_in_is_put_in_or_named(string program, string written, string made) => Assert.Equal(made, await place.Body("index.md",
        [.. ImportPlace.FilesOf(program), ("part.md", "Of a *part*.\n"), ("q r.png", ""), ("Das Meer.md", "# Das Meer\n\nText.\n"), (program == "MkDocs" ? "docs/index.md" : "index.md", "# Home\n\n" + written + "\n")]));

    [Fact]
    public async Task Lessons_of_the_older_form_have_their_boxes_and_addresses()
    {
        var made = await place.Import(("_config.yml", "title: Lending\n"), ("index.md", "---\ntitle: Home\n---\n\nText.\n"), ("_extras/guide.md", "---\ntitle: Guide\n---\n\nAnswers.\n"), ("_extras/about.md", "---\ntitle: About\n---\n\nText.\n"),
            ("_episodes/01-one.md", "---\ntitle: One\nteaching: 10\nquestions:\n- Who?\nobjectives:\n- Ask.\nkeypoints:\n- It is free.\n---\n\nText.\n"));
        Assert.Contains("=== input/lessons/10-one.md\n---\ntitle: One\nminutes: 10\nredirect_from: [\"/01-one/\"]\nobjectives: [\"Ask.\"]\n---\n\n:::note\n**Questions**\n\n- Who?\n\n:::\n\nText.\n\n:::note\n**Key points**\n\n- It is free.\n\n:::\n", made.Replace("objectives: [Ask.]", "objectives: [\"Ask.\"]", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("title: Guide\ndraft: true\n", made, StringComparison.Ordinal);
        Assert.Contains("title: About\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_and_missing_chapters_of_mdBook_are_read()
    {
        var made = await place.Import(("book.toml", "[book]\ntitle = \"Lending\"\n[output.html.redirect]\n\"/old.html\" = \"one.html\"\n"), ("src/SUMMARY.md", "# Summary\n\n- [One](one.md)\n- [Two](two.md)\n"), ("src/one.md", "# One\n\nText.\n"));
        Assert.Contains("redirect_from: [\"/old.html\", \"/one.html\"]\n", made, StringComparison.Ordinal);
        Assert.Contains("\n- src/two.md\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Post: One\ndescription: It says: read", "title: \"Post: One\"\nsummary: \"It says: read\"\n")]
    [InlineData("title: One\nlink: https://a.example/\ndescription: Short", "title: One\nsummary: Short\n")]
    public async Task A_colon_within_a_value_is_no_reason_to_lose_all_facts(string facts, string head) => Assert.Contains("---\n" + head, await place.Import(
        ("README.md", "# Home\n\nText.\n"), ("a.md", $"---\n{facts}\n---\n\nText.\n")), StringComparison.Ordinal);

    [Fact]
    public async Task Templates_of_a_vault_are_no_pages()
    {
        var made = await place.Import(("a.md", "# A\n\nText.\n"), (".obsidian/templates.json", "{ \"folder\": \"Templates\" }"), ("Templates/Daily.md", "# {{date}}\n\nText.\n"));
        Assert.Contains("\n- Templates/Daily.md: `folder in .obsidian/templates.json`\n", made, StringComparison.Ordinal);
        Assert.DoesNotContain("Templates/Daily.md\n---", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site/input/story/x", "/place/source", "/place/site/input/story/x lies in /place/site/input, which is the input of a site already. Name a place outside it: --to FOLDER.")]
    [InlineData("file.txt", "/place/source", "/place/file.txt is a file, and nothing is overwritten. Name a new folder: --to FOLDER.")]
    [InlineData("new", "/place/source/a.md", "/place/source/a.md is a file. Name the folder in which it lies.")]
    public async Task An_import_goes_from_a_folder_to_a_place_of_its_own(string to, string from, string message)
    {
        place.Write("source/a.md", "# A\n\nText.\n");
        place.Write("site/input/site.yml", "title: Other\n");
        place.Write("file.txt", "");
        Assert.Equal($"[error]\nexplainer: {message}\n[exit] 2\n", (await Cli.ConsoleRun.Plain(place.Root, "import", from, "--to", "/place/" + to)).Text);
        Assert.False(Directory.Exists(place.At("site/input/story")));
    }

    [Theory]
    [InlineData("slug: new-slug", "guide/second.md", "redirect_from: [\"/guide/new-slug/\"]\n")]
    [InlineData("aliases: [very-old, ../up, /root]", "guide/second.md", "redirect_from: [\"/guide/very-old/\", \"/up/\", \"/root/\"]\n")]
    [InlineData("aliases: [old]", "guide/deep/index.md", "redirect_from: [\"/guide/old/\"]\n")]
    [InlineData("draft: false", "people/Ada Lind.md", "redirect_from: [\"/people/ada-lind/\"]\n")]
    public async Task A_page_of_Hugo_keeps_its_addresses(string facts, string file, string redirects) => Assert.Contains(redirects, await place.Import(
        [.. ImportPlace.FilesOf("Hugo"), ("content/_index.md", "# Home\n\nText.\n"), ("content/guide/_index.md", "# Guide\n\nText.\n"), ("content/" + file, $"---\ntitle: Second\n{facts}\n---\n\nText.\n")]), StringComparison.Ordinal);

    [Fact]
    public async Task An_old_address_keeps_its_spaces() => Assert.Contains("redirect_from: [\"/people/Ada Lind/\"]\n", await place.Import(
        ("mkdocs.yml", "site_name: Lending\n"), ("docs/index.md", "# Home\n\nText.\n"), ("docs/people/Ada Lind.md", "# Ada Lind\n\nText.\n"), ("docs/people/Bo.md", "# Bo\n\nText.\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("expiryDate: 2000-01-01", true)]
    [InlineData("publishDate: 2999-01-01", true)]
    [InlineData("publishDate: 2999-01-01\ndate: 2020-01-01", true)]
    [InlineData("publishDate: 2020-01-01T10:00:00Z\nlastmod: 2020-01-02", false)]
    public async Task A_page_of_Hugo_with_a_day_on_which_it_begins_or_ends_is_a_draft(string facts, bool isDraft)
    {
        var made = await place.Import([.. ImportPlace.FilesOf("Hugo"), ("content/_index.md", "# Home\n\nText.\n"), ("content/a.md", $"---\ntitle: A\n{facts}\n---\n\nText.\n")]);
        Assert.Equal(isDraft, made.Contains("title: A\n", StringComparison.Ordinal) && made.Contains("draft: true\n", StringComparison.Ordinal));
        Assert.Equal(isDraft, made.Contains("\n## What you must look at (1)\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_of_The_Carpentries_for_instructors_are_drafts()
    {
        var made = await place.Import([.. ImportPlace.FilesOf("Carpentries"), ("index.md", "# Home\n\nText.\n"), ("instructors/instructor-notes.md", "---\ntitle: Notes\n---\n\nThe answers: 42.\n"), ("learners/setup.md", "---\ntitle: Setup\n---\n\nText.\n")]);
        Assert.Contains("title: Notes\nredirect_from: [\"/instructor-notes.html\"]\ndraft: true\n".Replace("redirect_from: [\"/instructor-notes.html\"]\n", "", StringComparison.Ordinal), made, StringComparison.Ordinal);
        Assert.Contains("<!-- import: a page for teachers: instructors/instructor-notes.md -->\n\nThe answers: 42.\n", made, StringComparison.Ordinal);
        Assert.Contains("\n## What you must look at (1)\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("settings.yml", "SiteTitle: Lending\nHost: lending.example\n")]
    [InlineData("appsettings.json", "{\n  \"SiteTitle\": \"Lending\",\n  \"Host\": \"lending.example\"\n}\n")]
    public async Task Statiq_keeps_days_addresses_and_links_whatever_their_case(string settings, string text)
    {
        var made = await place.Import(("Site.csproj", "<PackageReference Include=\"Statiq.Web\" />"), (settings, text), ("input/index.md", "Title: Home\n---\nSee [one](xref:My-Page#sec), <xref:two> and [all](/guide/second-page.html).\n"),
            ("input/one.md", "Title: One\nXref: my-page\nPublished: 2021-01-02\n---\n## Sec\n\nText.\n"), ("input/two.md", "Title: The second\nXref: two\nDestinationPath: guide/second-page.html\nPublished: 1/2/2021\n---\nText.\n"));
        Assert.Contains("=== input/site.yml\ntitle: Lending\nlanguage: en\nurl: \"https://lending.example/\"\n", made, StringComparison.Ordinal);
        Assert.Contains("See [one](one.md#sec), [The second](two.md) and [all](two.md).\n", made, StringComparison.Ordinal);
        Assert.Contains("title: One\nupdated: 2021-01-02\n", made, StringComparison.Ordinal);
        Assert.Contains("title: The second\nredirect_from: [\"/guide/second-page.html\"]\n---\n\n<!-- import: front matter that has no place here: published = 1/2/2021 -->\n", made, StringComparison.Ordinal);
    }
}
