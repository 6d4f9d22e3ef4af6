namespace Explainer.Tests.Importing;

/// <summary>What looks like a statement, a language or an address and is none, and the other way round.</summary>
public sealed class ImportGuessTests : IDisposable
{
    private static readonly (string, string) Docusaurus = ("docusaurus.config.js", "export default { title: 'Lending', url: 'https://lending.example' };\n");
    private static readonly (string, string) Jekyll = ("_config.yml", "title: Lending\nurl: https://lending.example\nbaseurl: /books\nprice: 20\nauthor: Ada\n");

    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    // MDX: a statement begins a block, and readers see none.
    [Theory]
    [InlineData("The customs office taxed the\nimport of tea and silk.\n\nA second.\n\nThey called it the \"great duty\"\n\nThe end.", "The customs office taxed the\nimport of tea and silk.\n\nA second.\n\nThey called it the \"great duty\"\n\nThe end.")]
    [InlineData("import of tea and silk\n\nThey called it the \"duty\"", "import of tea and silk\n\nThey called it the \"duty\"")]
    [InlineData("import tea from 'China' and silk", "import tea from 'China' and silk")]
    [InlineData("import {\n  tea\n\nEnd.", "import {\n  tea\n\nEnd.")]
    [InlineData("You may also\nexport default settings into a file\nand keep it.", "You may also\nexport default settings into a file\nand keep it.")]
    [InlineData("export default of goods\n\nexport class of goods\n\nexport let us go", "export default of goods\n\nexport class of goods\n\nexport let us go")]
    [InlineData("import A, {\n  B as C,\n\n  D\n} from 'a';\nimport 'b.css'\nimport * as E from \"e\" // a remark\nText.", "Text.")]
    [InlineData("import type { A } from 'a';\n\nexport function A({ children }) {\n  const a = 1;\n\n  return { children };\n}\n\nText.", "<!-- import: code that readers did not see: export function A({ children }) {\n  const a = 1;\n  return { children };\n} -->\n\nText.")]
    [InlineData("export const a = [\n\nText that no bracket closes.", "<!-- import: code that readers did not see: export const a = [ -->\n\nText that no bracket closes.")]
    [InlineData("export default Page;\n\nText.", "<!-- import: code that readers did not see: export default Page; -->\n\nText.")]
    public async Task A_statement_of_MDX_begins_a_block_and_is_whole(string written, string made) =>
        Assert.Equal(made, await place.Body("a.md", Docusaurus, ("docs/index.md", "# Home\n\nText.\n"), ("docs/a.md", "# A\n\n" + written + "\n")));

    // A folder of two letters has pages of a language where the settings say so, its pages do, or half of them translate one, in other words.
    [Theory]
    [InlineData("it/index.md, hr/index.md, hr/holidays.md, index.md", "# Department\n\nThe people here know all.\n", "")]
    [InlineData("it/index.md, it/about.md, index.md, about.md", "# Department\n\nThe people here know all.\n", "")]
    [InlineData("fr/index.md, fr/about.md, index.md, about.md", "# Service\n\nLes gens savent tout ici.\n", "_languages/fr/about.md, _languages/fr/index.md")]
    [InlineData("fr/index.md, fr/about.md, fr/guide/seul.md, fr/seul.md, index.md, about.md, guide/a.md", "# Service\n\nLes gens savent tout ici.\n", "_languages/fr/about.md, _languages/fr/guide/seul.md, _languages/fr/index.md, _languages/fr/seul.md")]
    [InlineData("fr/index.md, index.md", "---\nlang: fr\n---\n# Service\n", "_languages/fr/index.md")]
    [InlineData("index.fr.md, two.fr.md, index.md", "# Service\n\nLes gens savent tout ici.\n", "_languages/fr/index.md, _languages/fr/two.md")]
    [InlineData("index.cs.md, index.md", "# Department\n\nThe people here know all.\n", "")]
    [InlineData("to-do/index.md, to-do/about.md, index.md, about.md", "# Department\n\nThe people here know all.\n", "")]
    public async Task A_short_name_alone_is_no_language(string files, string other, string languages)
    {
        var made = await place.Import([.. files.Split(", ").Select(f => (f, f.Contains("fr", StringComparison.Ordinal) || f.Contains("cs", StringComparison.Ordinal) || f.StartsWith("it/", StringComparison.Ordinal) || f.StartsWith("to-do/", StringComparison.Ordinal) ? other : "# Department\n\nHere the people know all of it.\n"))]);
        var pages = made.Split("\n=== input/").Skip(1).Select(p => p.Split('\n')[0]).Where(p => p.EndsWith(".md", StringComparison.Ordinal)).ToList();
        Assert.Equal(languages, string.Join(", ", pages.Where(p => p.StartsWith("_languages/", StringComparison.Ordinal))));
        Assert.True(pages.Count >= files.Split(", ").Length, made);
        Assert.DoesNotContain("Left out.", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Languages_are_those_alone_that_the_settings_name()
    {
        var made = await place.Import(("hugo.toml", "title = 'Lending'\n[languages.en]\n[languages.pt-BR]\n"), ("content/_index.md", "# Home\n\nText.\n"), ("content/_index.pt-br.md", "# Casa\n"), ("content/a.md", "# A\n\nText.\n"),
            ("content/a.pt-BR.md", "# Um\n"), ("content/it/_index.md", "# Department\n"), ("content/it/a.md", "# Printers\n"));
        Assert.Contains("=== input/_languages/pt-BR/a.md\n---\ntitle: Um\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/_languages/pt-BR/index.md\n---\ntitle: Casa\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/it/a.md\n---\ntitle: Printers\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_page_that_another_language_alone_has_is_to_be_looked_at() => Assert.Equal("See only<!-- import: a link that leads to nothing here: fr/seul.md -->.", await place.Body("index.md",
        ("index.md", "# Home\n\nSee [only](fr/seul.md).\n"), ("fr/index.md", "---\nlang: fr\n---\n# Maison\n\nVoir [seul](seul.md).\n"), ("fr/seul.md", "# Seul\n\nVoir [la maison](index.md).\n")));

    [Theory]
    [InlineData("{{ site.price }} and {{ site.price | strip | escape }}", "20 and 20")]
    [InlineData("{{ site.price | times: 2 }}", "<!-- import: a template that is not filled in: {{ site.price | times: 2 }} -->")]
    [InlineData("{{ page.date | date: \"%Y\" }}", "<!-- import: a template that is not filled in: {{ page.date | date: \"%Y\" }} -->")]
    [InlineData("{{ site.title | strip | upcase }}", "<!-- import: a template that is not filled in: {{ site.title | strip | upcase }} -->")]
    [InlineData("A [link]({{ site.price | times: 2 }}).", "A link<!-- import: a link that leads to nothing here: {{ site.price | times: 2 }} -->.")]
    [InlineData("A ![map]({{ site.price | times: 2 }}).", "A map<!-- import: a picture that is not there: {{ site.price | times: 2 }} -->.")]
    [InlineData("A [link]({{ 'a' | append: '/b' | relative_url }}).", "A link<!-- import: a link that leads to nothing here: {{ 'a' | append: '/b' | relative_url }} -->.")]
    public async Task A_value_is_printed_where_no_filter_changes_it(string written, string made) =>
        Assert.Equal(made, await place.Body("a.md", Jekyll, ("index.md", "# Home\n\nText.\n"), ("a.md", "---\ndate: 2020-01-05 10:00\n---\n# A\n\n" + written + "\n")));

    [Theory]
    [InlineData("{% post_url 2020-01-02-first %}")]
    [InlineData("{{ site.baseurl }}{% post_url 2020-01-02-first %}")]
    [InlineData("{{ site.baseurl }}/{% link _posts/2020-01-02-first.md %}")]
    [InlineData("/2020/01/02/first.html")]
    [InlineData("/books/2020/01/02/first.html")]
    [InlineData("https://lending.example/books/2020/01/02/first.html")]
    [InlineData("{{ '/2020/01/02/first' | relative_url }}")]
    public async Task A_link_to_a_post_of_Jekyll_leads_there(string written) => Assert.Equal("See [it](../20-posts/2020-01-02-first.md).", await place.Body("guide/a.md",
        Jekyll, ("index.md", "# Home\n\nText.\n"), ("guide/a.md", "# A\n\nSee [it](" + written + ").\n"), ("_posts/2020-01-02-first.md", "---\ntitle: First\n---\n\nText.\n")));

    [Theory]
    [InlineData("", "", "/2020/01/02/first.html")]
    [InlineData("permalink: pretty", "", "/2020/01/02/first/")]
    [InlineData("permalink: /blog/:year/:title/", "", "/blog/2020/first/")]
    [InlineData("permalink: ordinal", "categories: Old News", "/old/news/2020/002/first.html")]
    [InlineData("", "date: 2021-03-04 10:00", "/2021/03/04/first.html")]
    [InlineData("", "permalink: /g/:name/", "/g/first/")]
    [InlineData("permalink: /:week/:title/", "", null)]
    public async Task A_post_of_Jekyll_keeps_its_address(string settings, string facts, string? address)
    {
        var made = await place.Import(("_config.yml", $"title: Lending\n{settings}\n"), ("index.md", "# Home\n\nText.\n"), ("_posts/2020-01-02-first.md", $"---\ntitle: First\n{facts}\n---\n\nText.\n"));
        Assert.Equal(address, made.Contains("redirect_from: [\"", StringComparison.Ordinal) ? made.Split("redirect_from: [\"")[1].Split('"')[0] : null);
    }

    // From /guide/a.html a browser reads b.html as /guide/b.html, and ../posts/ as /posts/.
    [Theory]
    [InlineData("b.html", "See [it](../c/b.md).")]
    [InlineData("./b", "See [it](../c/b.md).")]
    [InlineData("../2020/01/02/first.html#more", "See [it](../30-posts/2020-01-02-first.md#more).")]
    [InlineData("x.html", "See it<!-- import: a link that led to nothing before: x.html -->.")]
    [InlineData("/tags/x/", "See it<!-- import: a link that leads to nothing here: /tags/x/ -->.")]
    public async Task A_link_from_one_published_address_to_another_leads_there(string written, string made) => Assert.Equal(made, await place.Body("guide/a.md",
        Jekyll, ("index.md", "# Home\n\nText.\n"), ("guide/a.md", "# A\n\nSee [it](" + written + ").\n"), ("c/b.md", "---\npermalink: /guide/b.html\n---\n# B\n\nText.\n"), ("_posts/2020-01-02-first.md", "---\ntitle: First\n---\n\nText.\n\n## More\n\nText.\n")));

    [Fact]
    public async Task Settings_in_a_folder_with_most_of_the_pages_are_found_from_the_one_above_it()
    {
        var made = await place.Import(("README.md", "# For those who look after this\n"), ("lectures/_toc.yml", "root: intro\nchapters:\n  - file: a\n"), ("lectures/_config.yml", "title: Lending\n"), ("lectures/intro.md", "# Lending\n\nText.\n"), ("lectures/a.md", "# A\n\nText.\n"));
        Assert.Contains("came from `/place/source/lectures` (MyST) into", made, StringComparison.Ordinal);
        Assert.Contains("=== input/story/10-a.md\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_in_a_folder_with_few_of_the_pages_are_not_those_of_all() => Assert.Contains("came from `/place/source` (a folder of Markdown) into",
        await place.Import(("README.md", "# Lending\n\nText.\n"), ("a.md", "# A\n\nText.\n"), ("b/mkdocs.yml", "site_name: Other\n"), ("b/docs/index.md", "# B\n\nText.\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("<a href=\"b.md\"><h3>Lend</h3><p>All of it.</p></a>", "## [Lend](b.md)\n\nAll of it.")]
    [InlineData("<a href=\"b.md\">\n\n## Lend\n\nAll of it.\n\n</a>", "## [Lend](b.md)\n\nAll of it.")]
    [InlineData("<a href=\"b.md\" class=\"card\">\n<div><p>Lend a book.</p>\n<p>All of it.</p></div>\n</a>", "[Lend a book.](b.md)\n\nAll of it.")]
    [InlineData("Write <file_name> or `<x>` here.", "Write \\<file_name> or `<x>` here.")]
    [InlineData("Write <your name here> and <b>bold</b>.", "Write \\<your name here> and **bold**.")]
    [InlineData("A <a href=\"b.md\">book <b>here</b></a>.", "A [book **here**](b.md).")]
    public async Task A_link_around_blocks_leads_from_its_first_words(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        ("index.md", "# Lending\n\n" + written + "\n"), ("b.md", "# B\n\nText.\n")));

    [Fact]
    public async Task What_is_shown_where_no_page_is_stands_in_no_list()
    {
        var made = await place.Import(Jekyll, ("index.md", "---\ntitle: Home\n---\n\nText.\n"), ("404.md", "---\ntitle: Nothing here\npermalink: /404.html\n---\n\nLook at the [start](/).\n"), ("a.md", "# A\n\nText.\n"));
        Assert.Contains("=== input/404.md\n---\ntitle: Nothing here\n---\n\nLook at the [start](index.md).\n", made, StringComparison.Ordinal);
        Assert.Contains("navigation:\n  - a.md\n\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/index.md\n---\ntitle: Lending\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lessons_come_first_in_the_navigation_where_they_do_in_the_source() => Assert.Contains("navigation:\n  - lessons/\n  - 20-learners/\n", await place.Import(
        ("config.yaml", "title: Lending\n"), ("index.md", "# Lending\n\nText.\n"), ("episodes/a.md", "---\ntitle: A\n---\n\nText.\n"), ("learners/setup.md", "---\ntitle: Setup\n---\n\nText.\n")), StringComparison.Ordinal);

    [Fact]
    public async Task A_picture_is_named_by_what_it_is() => Assert.Equal("![The map](images/map.png)", await place.Body("index.md", ("index.md", "# Home\n\n![The map](map.jpg)\n"), ("map.jpg", ImportPlace.Png)));

    [Theory]
    [InlineData("docs/a.md", "../x", "/docs/x/")]
    [InlineData("docs/b/a.md", "../../../x", "/docs/x/")]
    [InlineData("docs/b/a.md", "x/y", "/docs/b/x/y/")]
    [InlineData("docs/b/a.md", "/x", "/docs/x/")]
    [InlineData("docs/b/a.md", "..", "/docs/")]
    [InlineData("docs/b/02-b.md", "", "/docs/b/")]
    [InlineData("src/pages/p.md", "hey", null)]
    [InlineData("blog/2020-01-01-welcome.md", "welcome", "/blog/welcome/")]
    [InlineData("blog/2020-01-01-welcome.md", "", "/blog/2020/01/01/welcome/")]
    [InlineData("blog/2020-01-01-welcome/index.md", "/", "/blog/")]
    [InlineData("docs/a.md", "//", "/docs/")]
    [InlineData("docs/a.md", "%", "/docs/%/")]
    public async Task A_page_of_Docusaurus_keeps_its_address(string file, string slug, string? address)
    {
        var made = await place.Import(Docusaurus, ("docs/index.md", "# Home\n\nText.\n"), ("docs/c.md", "# C\n\nText.\n"), (file, $"---\ntitle: It\n{(slug.Length == 0 ? "" : $"slug: \"{slug}\"\n")}---\n\nText.\n"));
        var page = made.Split("title: It\n")[1].Split("\n---\n")[0];
        Assert.Equal(address, page.Contains("redirect_from: [\"", StringComparison.Ordinal) ? page.Split("redirect_from: [\"")[1].Split('"')[0] : null);
    }

    [Theory]
    [InlineData("personnes", "profiles")]
    [InlineData("10-glossaire", "glossary")]
    [InlineData("episodes", "lessons")]
    [InlineData("chapters", "chapters")]
    [InlineData("courses", "courses")]
    public async Task A_folder_that_people_call_otherwise_is_of_its_kind(string name, string folder) => Assert.Matches(
        $"=== input/(?:[0-9]+-)?{folder}/(?:[0-9]+-)?ada\\.md\n", await place.Import(("index.md", "# Home\n\nText.\n"), (name + "/ada.md", "# Ada\n\nText.\n"), (name + "/bo.md", "# Bo\n\nText.\n")));
}
