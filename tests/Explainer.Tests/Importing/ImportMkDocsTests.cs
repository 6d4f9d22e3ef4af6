namespace Explainer.Tests.Importing;

/// <summary>What plugins and extensions of MkDocs read: orders of folders, snippets, abbreviations, formulas.</summary>
public sealed class ImportMkDocsTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Awesome_Pages_has_the_order_in_a_file_of_each_folder()
    {
        var made = await place.Import(("mkdocs.yml", "site_name: Lending\nplugins:\n- awesome-pages\n"), ("docs/.pages", "nav:\n- index.md\n- Named: b.md\n- sub\n- ... | x*.md\n- Out: https://x.example/\n- ...\n"),
            Page("index"), Page("a"), Page("b"), Page("x1"), ("docs/sub/.pages", "title: Below\norder: desc\n"), Page("sub/a"), Page("sub/b"), ("docs/zip/.pages", "arrange:\n- z.md\n- y.md\n"), Page("zip/y"), Page("zip/z"), ("docs/hidden/.pages", "hide: true\n"), Page("hidden/h"));
        Assert.Equal("10-b.md, 20-sub/10-b.md, 20-sub/20-a.md, 20-sub/index.md, 30-x1.md, 50-a.md, 60-zip/10-z.md, 60-zip/20-y.md, 60-zip/index.md, hidden/h.md, hidden/index.md, index.md", ImportOutlineTests.FilesOf(made));
        Assert.Equal("  - {link: \"10-b.md\", title: \"Named\"}\n  - 20-sub/\n  - 30-x1.md\n  - {link: \"https://x.example/\", title: \"Out\"}\n  - 50-a.md\n  - 60-zip/\n", ImportOutlineTests.NavigationOf(made));
        Assert.Contains("=== input/20-sub/index.md\n---\ntitle: Below\n---\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nav:\n- b.md\n- \"*\"\n", "10-b.md, 20-a.md, 30-c.md, index.md")]
    [InlineData("sort:\n  direction: desc\n", "10-c.md, 20-b.md, 30-a.md, index.md")]
    [InlineData("nav:\n- Part:\n  - c.md\n  - a.md\n", "10-part/10-c.md, 10-part/20-a.md, 10-part/index.md, b.md, index.md")]
    public async Task Awesome_Nav_has_it_in_a_file_of_another_name(string nav, string files) => Assert.Equal(files, ImportOutlineTests.FilesOf(
        await place.Import(("mkdocs.yml", "site_name: Lending\nplugins:\n  search: {}\n  awesome-nav: {}\n"), ("docs/.nav.yml", nav), Page("index"), Page("a"), Page("b"), Page("c"))));

    [Fact]
    public async Task Literate_Nav_has_it_in_a_list_of_Markdown()
    {
        var made = await place.Import(("mkdocs.yml", "site_name: Lending\nplugins:\n- literate-nav\n"), ("docs/SUMMARY.md", "Words before.\n\n<!-- nav -->\n\n- [Home](index.md)\n- Guide\n    - [Zed](guide/z.md)\n    - guide/a.md\n    - guide/*.md\n- [Below](sub/)\n- [Out](https://x.example/)\n\nWords behind.\n"),
            Page("index"), Page("guide/a"), Page("guide/m"), Page("guide/z"), ("docs/sub/SUMMARY.md", "* [Last](b.md)\n* [First](a.md)\n"), Page("sub/a"), Page("sub/b"), Page("lost"));
        Assert.Equal("10-guide/10-z.md, 10-guide/20-a.md, 10-guide/30-m.md, 10-guide/index.md, 20-sub/10-b.md, 20-sub/20-a.md, 20-sub/index.md, index.md, lost.md", ImportOutlineTests.FilesOf(made));
        Assert.Equal("  - 10-guide/\n  - 20-sub/\n  - {link: \"https://x.example/\", title: \"Out\"}\n", ImportOutlineTests.NavigationOf(made));
        Assert.Contains("\n- docs/SUMMARY.md: `literate-nav in mkdocs.yml`\n- docs/sub/SUMMARY.md: `literate-nav in mkdocs.yml`\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snippet_is_looked_for_where_the_settings_say() => Assert.Equal("One.\n\nTwo.\n\nOne.\n\nTwo.\n\n--8<-- \"one.md\"\n\nMiddle.\n\nTwo.\n\n```python\nx = 1\n```\n\n```python\n--8<-- \"gone.py\"\n```\n\n<!-- import: a file that was to be included, and is not there: --8<-- \"gone.py\" -->", await place.Body("index.md",
        ("mkdocs.yml", "site_name: Lending\nmarkdown_extensions:\n- pymdownx.snippets:\n    base_path: [docs, parts]\n"), ("parts/one.md", "One.\n\n--8<-- \"two.md\"\n"), ("parts/two.md", "Two.\n"), ("parts/three.md", "Begin\n<!--start-->\nMiddle.\n<!--end-->\nEnd\n"), ("parts/a.py", "x = 1\n"),
        ("docs/index.md", "# Home\n\n--8<-- \"one.md\"\n\n--8<--\none.md\n; not.md\n--8<--\n\n;--8<-- \"one.md\"\n\n{%\n   include-markdown \"../parts/three.md\"\n   start=\"<!--start-->\"\n   end=\"<!--end-->\"\n%}\n\n{% include-markdown \"../parts/two.md\" %}\n\n```python\n--8<-- \"a.py\"\n```\n\n```python\n--8<-- \"gone.py\"\n```\n")));

    [Fact]
    public async Task An_abbreviation_is_explained_where_it_stands_first()
    {
        var made = await place.Import(("mkdocs.yml", "site_name: Lending\nmarkdown_extensions:\n- pymdownx.snippets:\n    auto_append: [parts/words.md]\n"), ("parts/words.md", "*[EU]: European Union\n*[UK]: United Kingdom\n\n[far]: https://far.example/\n"),
            ("docs/index.md", "# The EU\n\n## EU first\n\nThe `EU` and the [EU](https://eu.example/EU) and [far] and UN, UNO and UN.\n\n*[UN]: United \"Nations\"\n*[WHO]: Never here\n"));
        Assert.Contains("## EU first\n\nThe `EU` and the [<abbr title=\"European Union\">EU</abbr>](https://eu.example/EU) and [far](https://far.example/) and <abbr title=\"United ”Nations”\">UN</abbr>, UNO and UN.\n\n<!-- import: a part that readers did not see: *[WHO]: Never here -->", made, StringComparison.Ordinal);
        Assert.DoesNotContain("United Kingdom", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A \\(a^2\\) and $b$.\n\n\\[\nE = mc^2\n\\]", "A `a^2` and `b`.\n\n`E = mc^2`")]
    [InlineData("Price \\(not so\\\\ \\alpha\\) for 5.", "Price `not so\\\\ \\alpha` for 5.")]
    public async Task A_formula_of_Arithmatex_is_code(string text, string made) => Assert.Equal(made, await place.Body("index.md", ("mkdocs.yml", "site_name: Lending\nmarkdown_extensions:\n- pymdownx.arithmatex:\n    generic: true\n"), ("docs/index.md", $"# Home\n\n{text}\n")));

    [Theory]
    [InlineData("It is ^^inserted^^ here, x^^2.", "It is inserted here, x^^2.")]
    [InlineData("{==\n\nMarked *words*.\n\n==}", "Marked *words*.")]
    [InlineData("Call `#!python range()` or `:::js f()`, not `#! x`.", "Call `range()` or `f()`, not `#! x`.")]
    [InlineData("``` title=\"a.txt\"\nText.\n```", "**`a.txt`**\n\n```\nText.\n```")]
    [InlineData("/// html | div.big\nWords.\n///", "Words.")]
    [InlineData("```python exec=\"on\"\nprint(5)\n```", "<!-- import: what code drew or printed: print(5) -->")]
    [InlineData("```python exec=\"1\" source=\"above\"\nprint(5)\n```", "```python\nprint(5)\n```\n\n<!-- import: what code drew or printed: print(5) -->")]
    [InlineData("![Map](map.png#only-light)\n![Map](map.png#only-dark)", "![Map](images/map.png)\n\n<!-- import: an element that readers did not see: ![Map](map.png#only-dark) -->")]
    [InlineData("![Map](map.png#only-dark)", "![Map](images/map.png)")]
    [InlineData("!!! note \"A \\\"quoted\\\" title\"\n    Words.", ":::note\n**A \"quoted\" title**\n\nWords.\n:::")]
    [InlineData("One  \ntwo.\n\n> One  \n> two ++a++.\n\n- One  \n  two ++a++.", "One\\\ntwo.\n\n> One\\\n> two <kbd>a</kbd>.\n\n- One\\\n  two <kbd>a</kbd>.")]
    [InlineData("<blockquote><p>It <b>was</b> so.</p><footer>Ada</footer></blockquote>", "> It **was** so.\n>\n> Ada")]
    [InlineData("<h2 id=\"own\">A head</h2>\n\nSee [it](#own).", "## A head {#own}\n\nSee [it](#own).")]
    [InlineData("## Über\n\n## Part\n\n## Part\n\nSee [a](#uber), [b](#part) and [c](#part_1).", "## Über\n\n## Part\n\n## Part\n\nSee [a](#über), [b](#part) and [c](#part-1).")]
    [InlineData("Press ++ctrl+\"My key\"++.", "Press <kbd>ctrl</kbd>+<kbd>My key</kbd>.")]
    [InlineData("??? note \"Only a title\"\n\nWords.", "**Only a title**\n\nWords.")]
    [InlineData("[![A map](https://maps.example/map.png)](https://far.example/) and [![Up](https://img.shields.io/up.svg)](https://up.example/).", "[A map](https://far.example/) ([map](https://maps.example/map.png)) and [Up](https://up.example/).")]
    [InlineData("See [](#none).", "See <!-- import: a link without words that leads to nothing here: #none -->.")]
    [InlineData("Head {: #own }\n-----\n\nSee [it](#own).", "## Head {#own}\n\nSee [it](#own).")]
    public async Task Signs_of_PyMdown_and_Material_are_read(string text, string made) => Assert.Equal(made, await place.Body("index.md", ("mkdocs.yml", "site_name: Lending\n"), ("docs/map.png", ""), ("docs/index.md", $"# Home\n\n{text}\n")));

    [Fact]
    public async Task Facts_may_stand_at_the_top_without_a_fence()
    {
        var made = await place.Import(("mkdocs.yml", "site_name: Lending\n"), ("docs/index.md", "Title:   All about: lending\nSummary: It is lent\n         for a while.\nDate: 2018-01-23\n\nText.\n"), ("docs/b.md", "Note: this is prose.\n\nText.\n"));
        Assert.Contains("=== input/index.md\n---\ntitle: \"All about: lending\"\nsummary: It is lent for a while.\nupdated: 2018-01-23\n---\n\nText.\n", made, StringComparison.Ordinal);
        Assert.Contains("\n\nNote: this is prose.\n\nText.\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_are_inherited_and_posts_have_people_and_days()
    {
        var made = await place.Import(("mkdocs.yml", "INHERIT: ./base.yml\nsite_name: Lending\nplugins:\n- blog:\n    blog_dir: news\n"), ("base.yml", "site_name: Base\nsite_url: https://base.example/\ncopyright: By Ada, 2020\n"), Page("index"), ("docs/news/index.md", "# News\n"),
            ("docs/news/.authors.yml", "authors:\n  ada:\n    name: Ada Lind\n"), ("docs/news/posts/first.md", "---\ndate:\n  created: 2023-01-31\n  updated: 2023-02-03\nauthors: [ada]\n---\n\n# A first, short post!\n\nText.\n"));
        Assert.Contains("title: Lending\nlanguage: en\nurl: \"https://base.example/\"\n", made, StringComparison.Ordinal);
        Assert.Contains("updated: 2023-02-03\nauthors: [Ada Lind]\nredirect_from: [\"/news/2023/01/31/a-first-short-post/\"]\n", made, StringComparison.Ordinal);
        Assert.Contains("\n- By Ada, 2020\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_navigation_may_be_written_as_keys() => Assert.Equal("10-guide/10-a.md, 10-guide/20-b.md, 10-guide/index.md, 20-c.md, index.md", ImportOutlineTests.FilesOf(
        await place.Import(("mkdocs.yml", "site_name: Lending\nnav:\n- Home: index.md\n  Guide:\n    A: a.md\n    B: b.md\n- c.md\n"), Page("index"), Page("a"), Page("b"), Page("c"))));

    [Fact]
    public async Task A_citation_of_a_bibliography_is_a_note() => Assert.Equal("It is so.[^lind2001]\n\n[^lind2001]: Lind, Ada (2001). Salt. P.", await place.Body("index.md",
        ("mkdocs.yml", "site_name: Lending\n"), ("refs.bib", "@book{lind2001, author={Lind, Ada}, title={Salt}, year={2001}, publisher={P}}\n"), ("docs/index.md", "# Home\n\nIt is so.[@lind2001]\n\n\\bibliography\n")));

    [Theory]
    [InlineData("[\"!^_\"]", "", "**`def shown()`**\n\nS.\n")]
    [InlineData("[]", "", "**`def __init__()`**\n\nI.\n\n**`def _own()`**\n\nO.\n\n**`def shown()`**\n\nS.\n")]
    [InlineData("[\"!^_\"]", "      filters: [\"^_o\"]\n", "**`def _own()`**\n\nO.\n")]
    [InlineData("[\"(\"]", "", "")]
    public async Task The_settings_say_which_names_of_code_are_shown(string filters, string own, string made) => Assert.Equal(("M.\n\n" + made).TrimEnd(), await place.Body("index.md",
        ("mkdocs.yml", $"site_name: Lending\nplugins:\n- mkdocstrings:\n    handlers:\n      python:\n        options:\n          filters: {filters}\n"), ("lend.py", "\"\"\"M.\"\"\"\n\ndef __init__():\n    \"\"\"I.\"\"\"\n\ndef _own():\n    \"\"\"O.\"\"\"\n\ndef shown():\n    \"\"\"S.\"\"\"\n"), ("docs/index.md", $"# Home\n\n::: lend\n    options:\n      show_source: false\n{own}")));

    [Fact]
    public async Task Roles_of_Sphinx_in_docstrings_are_code() => Assert.Equal("See `Loan`, `lend.Loan`, `get` and `the desk`; `x` stays.", await place.Body("index.md", ("mkdocs.yml", "site_name: Lending\n"),
        ("lend.py", "\"\"\"See :class:`Loan`, :class:`lend.Loan`, :py:meth:`~lend.Loan.get` and :ref:`the desk <desk>`; `x` stays.\"\"\"\n"), ("docs/index.md", "# Home\n\n::: lend\n    options:\n      members: false\n")));

    private static (string, string) Page(string name) => ($"docs/{name}.md", $"# {name.Split('/')[^1]}\n\nText.\n");
}
