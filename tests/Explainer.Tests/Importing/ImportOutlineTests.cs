namespace Explainer.Tests.Importing;

/// <summary>What the settings of a program say of its pages: their order, their kinds and the navigation.</summary>
public sealed class ImportOutlineTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("- People:\n  - people/index.md\n  - Ada: people/ada.md\n  - people/bo.md\n- Guide: [guide/a.md]", "20-guide/10-a.md, 20-guide/index.md, index.md, profiles/ada.md, profiles/bo.md, profiles/index.md", "  - {link: \"profiles/\", title: \"People\"}\n  - 20-guide/\n")]
    [InlineData("- Guide: [guide/a.md, people/ada.md]\n- people/bo.md", "10-guide/10-a.md, 10-guide/index.md, index.md, profiles/ada.md, profiles/bo.md", "  - 10-guide/\n  - profiles/\n")]
    [InlineData("- Words: [glossary/salt.md, glossary/water.md]\n- 'Lessons': [episodes/one.md]", "glossary/salt.md, glossary/water.md, index.md, lessons/10-one.md", "  - {link: \"glossary/\", title: \"Words\"}\n  - {link: \"lessons/\", title: \"Lessons\"}\n")]
    [InlineData("- Floods: [events/1974-flood.md, events/1999.md, events/some.md]", "index.md, timeline/1974-flood.md, timeline/1999.md, undated/some.md", "  - {link: \"timeline/\", title: \"Floods\"}\n")]
    [InlineData("- API: [events/click.md, events/key.md]\n- people/index.md", "10-api/10-click.md, 10-api/20-key.md, 10-api/index.md, 20-people.md, index.md", "  - 10-api/\n  - 20-people.md\n")]
    public async Task A_folder_says_what_its_pages_are_wherever_the_navigation_lists_them(string nav, string files, string navigation)
    {
        var listed = nav.Split(['[', ']', ',', ' ', '\n', ':'], StringSplitOptions.RemoveEmptyEntries).Where(n => n.EndsWith(".md", StringComparison.Ordinal));
        var made = await place.Import([("mkdocs.yml", $"site_name: Lending\nnav:\n- index.md\n{nav}\n"), Page("docs/index.md"), .. listed.Select(n => Page("docs/" + n))]);
        Assert.Equal(files, FilesOf(made));
        Assert.Equal(navigation, NavigationOf(made));
    }

    [Fact]
    public async Task A_section_of_drafts_alone_is_in_no_navigation()
    {
        var made = await place.Import(("mkdocs.yml", "site_name: Lending\nnav:\n- index.md\n- Guide: [guide/a.md, guide/b.md]\n- More: [more/c.md]\n"), Page("docs/index.md"),
            ("docs/guide/a.md", "---\ndraft: true\n---\n\n# A\n\nText.\n"), ("docs/guide/b.md", "---\ndraft: true\n---\n\n# B\n\nText.\n"), Page("docs/more/c.md"));
        Assert.Equal("10-guide/10-a.md, 10-guide/20-b.md, 20-more/10-c.md, 20-more/index.md, index.md", FilesOf(made));
        Assert.Equal("  - 20-more/\n", NavigationOf(made));
    }

    [Fact]
    public async Task What_lies_beside_the_folder_of_a_program_is_named()
    {
        var made = await place.Import(Page("README.md"), Page("essays/one.md"), Page("essays/two.md"), ("book/mkdocs.yml", "site_name: Lending\n"), ("book/docs/index.md", "# Home\n\nSee [one](../../essays/one.md).\n"), Page("book/docs/a.md"), Page("book/docs/b.md"), Page("book/docs/c.md"));
        Assert.Equal("a.md, b.md, c.md, index.md", FilesOf(made));
        Assert.Contains("See one<!-- import: a link that leads to nothing here: ../../essays/one.md -->.\n", made, StringComparison.Ordinal);
        Assert.Contains("### Files beside the folder that was imported (2)\n\n", made, StringComparison.Ordinal);
        Assert.Contains("\n- essays/one.md\n- essays/two.md\n", made, StringComparison.Ordinal);
        Assert.Contains("### Files beside the folder that was imported (1)\n\n", made.Split("## For your information")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_about_404_in_a_folder_is_a_page_like_any_other()
    {
        var made = await place.Import(("index.md", "# Codes\n\nSee [it](http/404.md).\n"), Page("http/200.md"), Page("http/404.md"), Page("http/500.md"));
        Assert.Equal("http/10-200.md, http/20-404.md, http/30-500.md, http/index.md, index.md", FilesOf(made));
        Assert.Contains("See [it](http/20-404.md).\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_the_page_for_addresses_that_do_not_exist_is_missed()
    {
        var made = await place.Import(("index.md", "# Codes\n\nSee [it](404.md).\n"), Page("404.md"));
        Assert.Contains("See it<!-- import: a link that leads to nothing here: 404.md -->.\n", made, StringComparison.Ordinal);
        Assert.Contains("## What you must look at (1)\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/SUMMARY.md", "# Summary\n\n- [One](one.md)\n- [Words](glossary.md)\n- [Ada](people/ada.md)\n", "src/", ".md")]
    [InlineData("_quarto.yml", "project:\n  type: book\nbook:\n  title: Lending\n  chapters: [index.md, one.md, {part: Last, chapters: [glossary.md, people/ada.md]}]\n", "", ".md")]
    [InlineData("_toc.yml", "format: jb-book\nroot: index\nchapters:\n- file: one\n- file: glossary\n- file: people/ada\n", "", ".md")]
    [InlineData("_quarto.yml", "project:\n  type: book\nbook:\n  title: Lending\n  chapters: [index.qmd, one.qmd, glossary.qmd, people/ada.qmd]\n", "", ".qmd")]
    public async Task A_glossary_of_a_book_is_no_chapter(string settings, string text, string content, string ending)
    {
        var made = await place.Import((settings, text), Page(content + "index" + ending), Page(content + "one" + ending), Page(content + "people/ada" + ending), (content + "glossary" + ending, "# Words\n\nSalt\n: NaCl.\n\nWater\n: H2O.\n"));
        Assert.Equal("glossary/index.md, glossary/salt.md, glossary/water.md, index.md, profiles/ada.md, story/10-one.md", FilesOf(made));
        Assert.Contains("=== input/glossary/index.md\n---\ntitle: Words\nredirect_from: [\"/glossary.html\"]\n---\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/glossary/salt.md\n---\ntitle: Salt\n---\n\nNaCl.\n", made, StringComparison.Ordinal);
        Assert.Equal("  - story/\n  - glossary/\n  - profiles/\n", NavigationOf(made));
    }

    [Theory]
    [InlineData("Fish\n:   First meaning.\n:   Second meaning.\n\nSalt\n:   NaCl.", "First meaning.\n\nSecond meaning.")]
    [InlineData("Fish\n: First\n  meaning.\n\n: Second meaning.\n\n    More.\n\nSalt\n: NaCl.", "First\nmeaning.\n\nSecond meaning.\n\nMore.")]
    public async Task All_meanings_of_a_word_stand_on_its_page(string list, string fish)
    {
        var made = await place.Import(("README.md", "# Home\n\nText.\n"), ("glossary.md", "# Words\n\nWords we use.\n\n" + list + "\n"));
        Assert.Contains($"=== input/glossary/fish.md\n---\ntitle: Fish\n---\n\n{fish}\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/glossary/index.md\n---\ntitle: Words\n---\n\nWords we use.\n\n=== ", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_words_is_a_glossary_in_any_language() => Assert.Contains("=== input/glossary/salz.md\n", await place.Import(
        ("README.md", "# Home\n\nText.\n"), ("glossar.md", "# Glossar\n\nSalz\n: NaCl.\n\nEis\n: H2O.\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("mkdocs.yml", "site_name: Lending\nnav:\n- index.md\n- Out: https://x.example/a\n- Zeta: z.md\n- More: [y.md, Deep: [Far: 'https://y.example/']]\n- Away:\n  - One: https://one.example/\n  - Two: https://two.example/\n- Gone: gone.pdf\nplugins:\n- redirects:\n    redirect_maps: {old.md: 'https://z.example/'}\n", "docs/")]
    [InlineData("_quarto.yml", "website:\n  title: Lending\n  navbar:\n    left:\n    - index.md\n    - {text: Out, href: 'https://x.example/a'}\n    - {text: Zeta, href: z.md}\n    - {text: More, menu: [y.md, {text: Far, href: 'https://y.example/'}]}\n    right:\n    - text: Away\n      menu: [{text: One, href: 'https://one.example/'}, {text: Two, href: 'https://two.example/'}]\n    - {text: Gone, href: gone.pdf}\n", "")]
    [InlineData("myst.yml", "project:\n  title: Lending\n  toc:\n  - file: index.md\n  - {title: Out, url: 'https://x.example/a'}\n  - {title: Zeta, file: z.md}\n  - {title: More, children: [{file: y.md}, {title: Far, url: 'https://y.example/'}]}\n  - title: Away\n    children: [{title: One, url: 'https://one.example/'}, {title: Two, url: 'https://two.example/'}]\n  - {title: Gone, file: gone.pdf}\n", "")]
    public async Task The_navigation_keeps_its_titles_and_the_links_that_lead_away(string settings, string text, string content)
    {
        var made = await place.Import((settings, text), Page(content + "index.md"), Page(content + "y.md"), Page(content + "z.md"));
        Assert.Equal("  - {link: \"https://x.example/a\", title: \"Out\"}\n  - {link: \"20-z.md\", title: \"Zeta\"}\n  - {title: \"More\", links: [30-more/, {link: \"https://y.example/\", title: \"Far\"}]}\n"
            + "  - {title: \"Away\", links: [{link: \"https://one.example/\", title: \"One\"}, {link: \"https://two.example/\", title: \"Two\"}]}\n", NavigationOf(made));
        Assert.Contains("\n- Gone: gone.pdf\n" + (content.Length > 0 ? "- old.md: https://z.example/\n" : ""), made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_the_navigation_leaves_out_are_no_part_of_it()
    {
        var made = await place.Import(("mkdocs.yml", "site_name: Lending\nnav: [index.md, a.md]\n"), Page("docs/index.md"), Page("docs/a.md"), Page("docs/b.md"), Page("docs/people/c.md"), Page("docs/people/d.md"));
        Assert.Equal("10-a.md, b.md, index.md, profiles/c.md, profiles/d.md", FilesOf(made));
        Assert.Equal("  - 10-a.md\n", NavigationOf(made));
    }

    [Fact]
    public async Task A_table_of_contents_has_parts_chapters_sections_and_patterns()
    {
        var made = await place.Import(("_toc.yml", "format: jb-book\nroot: index\nparts:\n- caption: First\n  chapters:\n  - file: one\n    sections:\n    - file: deep/two\n    - {url: 'https://x.example/', title: Out}\n- caption: Last\n  chapters:\n  - glob: extra/*\n  - file: extra/note9\n"),
            ("_config.yml", "title: Lending\nauthor: Ada Lind\nonly_build_toc_files: true\n"), Page("index.md"), Page("one.md"), Page("deep/two.md"), Page("extra/note2.md"), Page("extra/note10.md"), Page("extra/note9.md"), Page("extra/deep/no.md"));
        Assert.Equal("index.md, story/10-first/10-one.md, story/10-first/20-two.md, story/10-first/index.md, story/20-last/10-note2.md, story/20-last/20-note10.md, story/20-last/30-note9.md, story/20-last/index.md", FilesOf(made));
        Assert.Contains("=== input/story/20-last/index.md\n---\ntitle: Last\n---\n", made, StringComparison.Ordinal);
        Assert.Equal("  - story/\n  - {link: \"https://x.example/\", title: \"Out\"}\n", NavigationOf(made));
        Assert.Contains("\n- extra/deep/no.md\n", made, StringComparison.Ordinal);
        Assert.Contains("title: Lending\nlanguage: en\nurl: \"https://site.example/\"\nauthors: [\"Ada Lind\"]\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("navbar:\n    left: [zeta.qmd, alpha.qmd]", "10-zeta.qmd, 20-alpha.qmd, rest.qmd", "  - 10-zeta.md\n  - 20-alpha.md\n")]
    [InlineData("sidebar:\n    contents:\n    - zeta.qmd\n    - section: Deep\n      contents: deep/*.qmd", "10-zeta.qmd, 20-deep/10-a2.qmd, 20-deep/20-a10.qmd, 20-deep/index.md, alpha.qmd, rest.qmd", "  - 10-zeta.md\n  - 20-deep/\n")]
    [InlineData("navbar:\n    left: [{text: All, href: alpha.qmd}, zeta.qmd]\n  sidebar:\n  - contents: [alpha.qmd, deep/a10.qmd, deep/a2.qmd]", "10-all/10-a10.qmd, 10-all/20-a2.qmd, 10-all/index.qmd, 20-zeta.qmd, rest.qmd", "  - {link: \"10-all/\", title: \"All\"}\n  - 20-zeta.md\n")]
    [InlineData("sidebar:\n    contents: [zeta.qmd, deep]", "10-zeta.qmd, 20-a10.qmd, 30-a2.qmd, alpha.qmd, rest.qmd", "  - 10-zeta.md\n  - 20-a10.md\n  - 30-a2.md\n")]
    public async Task A_website_of_Quarto_has_the_order_of_its_bar_and_sidebars(string settings, string files, string navigation)
    {
        var made = await place.Import(("_quarto.yml", $"project:\n  type: website\nwebsite:\n  title: Lending\n  {settings}\n"), Page("index.qmd"), Page("zeta.qmd"), Page("alpha.qmd"), Page("rest.qmd"), Page("deep/a2.qmd"), Page("deep/a10.qmd"));
        Assert.Equal(string.Join(", ", files.Replace(".qmd", ".md", StringComparison.Ordinal).Split(", ").Append(settings.Contains("deep", StringComparison.Ordinal) ? "index.md" : "deep/a10.md, deep/a2.md, deep/index.md, index.md").SelectMany(f => f.Split(", ")).Order(StringComparer.Ordinal)), FilesOf(made));
        Assert.Equal(navigation, NavigationOf(made));
    }

    [Theory]
    [InlineData("_quarto.yml", "website:\n  title: Lending\n  page-footer:\n    left: \"Copyright Ada\"\n    right: [{icon: github, href: https://a.example/}]\n", "- Copyright Ada https://a.example/\n")]
    [InlineData("myst.yml", "project: {title: Lending}\nsite:\n  parts: {footer: foot.md}\n", "- foot.md\n")]
    public async Task What_settings_printed_on_every_page_is_named(string file, string settings, string line) =>
        Assert.Contains(line, await place.Import((file, settings), Page("index.md")), StringComparison.Ordinal);

    private static (string Path, string Text) Page(string path) => (path, $"# {Path.GetFileNameWithoutExtension(path)}\n\nText.\n");

    internal static string FilesOf(string made) => string.Join(", ", made.Split("\n=== input/").Skip(1).Select(p => p.Split('\n')[0]).Where(p => p.EndsWith(".md", StringComparison.Ordinal)));

    internal static string NavigationOf(string made) => made.Split("=== input/site.yml\n")[1].Split("\n=== ")[0].Split("navigation:\n")[^1].TrimEnd('\n') + "\n";
}
