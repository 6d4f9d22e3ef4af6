using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Importing;

/// <summary>Folders of other programs as text, and the input that becomes of them. What is made always builds.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task MkDocs() => Verifier.Verify(await Import(
        ("mkdocs.yml", "site_name: Lending\nsite_url: https://lending.example/\nsite_description: How books are lent.\nnav:\n  - Home: index.md\n  - Desk:\n    - desk/index.md\n    - Cards: desk/cards.md\nplugins:\n  - redirects:\n      redirect_maps:\n        old/card.md: desk/cards.md\n"),
        ("docs/index.md", "# Lending\n\nSee [the cards](desk/cards.md#a-new-card) and [the desk](desk/).\n\n[TOC]\n"),
        ("docs/desk/index.md", "# The desk\n\n!!! warning \"Mind the step\"\n    It is high.\n\n    Really.\n\n??? note \"More\"\n    Folded.\n\n=== \"Adults\"\n    Ten books.\n\n=== \"Children\"\n    Five books.\n"),
        ("docs/desk/cards.md", "---\ndescription: Every reader has one.\ndate: 2020-02-03\ntags: [a]\n---\n# Cards {#cards .big}\n\n## A new card\n\n![A card](../img/card.png){ width=50% }\n{: .wide }\n\n--8<-- \"hours.md\"\n\nPress ++ctrl+c++. [Gone](gone.md). [List](../files/list.pdf)\n\n```python title=\"a.py\"\nprint('{{ x }}')\n```\n"),
        ("docs/notes.md", "# Notes\n\nNot in the navigation.\n"),
        ("hours.md", "The desk is open until six.\n"), ("docs/img/card.png", Picture), ("docs/files/list.pdf", "%PDF")), "md");

    [Fact]
    public async Task MdBook() => Verifier.Verify(await Import(
        ("book.toml", "[book]\ntitle = \"Lending\"\nauthors = [\"Ada Lind\"]\nlanguage = \"en\"\n"),
        ("src/SUMMARY.md", "# Summary\n\n[Welcome](README.md)\n\n# Before\n\n- [Asking](asking.md)\n  - [At the desk](asking/desk.md)\n- [Draft]()\n\n# After\n\n- [Returning](returning.md)\n"),
        ("src/README.md", "# Welcome\n\nBegin with [asking](asking.html).\n"),
        ("src/asking.md", "# Asking\n\n{{#title Asking | Lending}}\n\nCode is included.\n\n```rust,ignore\n{{#include ../code/a.rs:main}}\n# hidden();\n```\n"),
        ("src/asking/desk.md", "# At the desk\n\nUp to [asking](../asking.md).\n"),
        ("src/returning.md", "# Returning\n\n<Listing number=\"1-1\" caption=\"A stamp\" file-name=\"stamp.rs\">\n\n```rust\n{{#include ../code/a.rs}}\n```\n\n</Listing>\n"),
        ("code/a.rs", "use x;\n// ANCHOR: main\nfn main() {}\n// ANCHOR_END: main\n")), "md");

    [Fact]
    public async Task Hugo() => Verifier.Verify(await Import(
        ("hugo.toml", "baseURL = 'https://lending.example/'\ntitle = 'Lending'\nlanguageCode = 'en-gb'\n"),
        ("content/_index.md", "+++\ntitle = 'Lending'\ndescription = 'How books are lent.'\n+++\n\nWelcome.\n"),
        ("content/guide/_index.md", "---\ntitle: Guide\n---\n\nWhat to do.\n"),
        ("content/guide/second.md", "+++\ntitle = \"Second\"\nweight = 2\ndate = 2021-05-06T10:00:00Z\ndraft = true\naliases = ['/old/second/', 'very-old']\n+++\n\nText.\n"),
        ("content/guide/first.md", "{\n  \"title\": \"First\",\n  \"weight\": 1\n}\n\n{{< note title=\"Mind\" >}}\nA note.\n{{< /note >}}\n\nGo [on]({{< ref \"bundle\" >}}). {{< youtube id=abc title=\"A film\" >}} {{< weather 5 >}}\n\n{{< figure src=\"/img/desk.png\" alt=\"A desk\" caption=\"The desk\" >}}\n\n{{< highlight go >}}\nfmt.Println()\n{{< /highlight >}}\n"),
        ("content/guide/bundle/index.md", "---\ntitle: Bundle\n---\n\n![A map](map.png)\n"), ("content/guide/bundle/map.png", Picture), ("static/img/desk.png", Picture)), "md");

    [Fact]
    public async Task Quarto() => Verifier.Verify(await Import(
        ("_quarto.yml", "project:\n  type: book\nbook:\n  title: Lending\n  author: Ada Lind\n  chapters:\n    - index.qmd\n    - part: Before\n      chapters:\n        - asking.qmd\n    - returning.qmd\n"),
        ("index.qmd", "# Welcome {.unnumbered}\n\nStart at @sec-asking.\n"),
        ("asking.qmd", "---\ntitle: Asking\n---\n\n# The question {#sec-asking}\n\n::: {.callout-tip title=\"A tip\" collapse=\"true\"}\nAsk.\n:::\n\n::: {.callout-note}\n## Named\nBy a heading.\n:::\n\n::: {.column-page}\nWide.\n:::\n\nIt is so [@lind1998, p. 3; @nobody]. As @lind1998 says, $x^2$ is a square.\n\n```{r}\n#| label: fig-plot\nplot(1)\n```\n\n{{< include _hours.qmd >}}\n"),
        ("returning.qmd", "# Returning\n\nSee @fig-plot and @fig-none.^[A note.]\n"),
        ("_hours.qmd", "Open until six.\n"), ("references.bib", "@book{lind1998,\n  author = {Lind, Ada},\n  title = {At the {Desk}},\n  year = 1998,\n  publisher = {House}\n}\n")), "md");

    [Fact]
    public async Task MyST() => Verifier.Verify(await Import(
        ("myst.yml", "project:\n  title: Lending\n  toc:\n    - file: index.md\n    - title: Desk\n      children:\n        - file: cards.md\n        - file: glossary.md\n"),
        ("index.md", "# Lending\n\nA {term}`loan <Loan>` is free. See {doc}`cards` and {ref}`the part <new-card>`.\n"),
        ("cards.md", "# Cards\n\n(new-card)=\n## A new card\n\n```{warning} Mind\nThe step.\n```\n\n:::{figure} card.png\n:name: fig-card\n:alt: A card\nThe card of 1974.\n:::\n\n````{tab-set}\n```{tab-item} Adults\nTen.\n```\n````\n\n```{list-table}\n* - What\n  - How long\n* - Book\n  - Weeks\n```\n\n% a remark\n\n```{mystery} x\nKept.\n```\n\nH{sub}`2`O\n"),
        ("glossary.md", "# Words\n\nAll of them.\n\n:::{glossary}\nLoan\n: A book that is away.\n\nRenewal\n: A longer loan. It is asked for at the desk.\n:::\n"), ("card.png", Picture)), "md");

    [Fact]
    public async Task The_Carpentries() => Verifier.Verify(await Import(
        ("config.yaml", "title: 'Lending'\nlang: en\nepisodes:\n- b-asking.md\n- a-returning.md\n"),
        ("index.md", "---\nsite: sandpaper::sandpaper_site\n---\n\nA lesson on loans.\n"),
        ("episodes/b-asking.md", "---\ntitle: Asking\nteaching: 10\nexercises: 5\n---\n\n::::::: objectives\n\n- Ask at the desk.\n- Say\n  please.\n\n:::::::\n\n::::::: questions\n\n- Who may ask?\n\n:::::::\n\nAnybody may ask. It is free.\n\n::::::: challenge\n\n## Try it\n\nAsk for a book.\n\n::::: solution\n\nLike so.\n\n:::::\n\n:::::::\n\n::: instructor\n\nTake your time.\n\n:::\n\n::: keypoints\n\n- It is free.\n\n:::\n"),
        ("episodes/a-returning.md", "---\ntitle: Returning\n---\n\nBack to [asking](b-asking.md).\n\n![](fig/desk.png){alt='The desk'}\n"), ("episodes/fig/desk.png", Picture),
        ("learners/reference.md", "---\ntitle: Words\n---\n\n## Glossary\n\n[loan]{#loan}\n:   A book that is away.\n\nrenewal\n:   A longer loan.\n")), "md");

    [Fact]
    public async Task Obsidian() => Verifier.Verify(await Import(
        (".obsidian/app.json", "{}"),
        ("Home.md", "---\ntags: [x]\naliases: [Start]\n---\n#tag #other\n\nSee [[Ada Lind|her]], [[Cards#New card]], [[Nobody]] and [[#Below]]. %%hidden%% ==marked== #word\n\n![[desk.png|300]]\n\n![[Cards]]\n\n> [!tip]- A tip\n> Folded.\n\n> [!info]\n> Open.\n\n## Below\n\nA block. ^abc\n"),
        ("people/Ada Lind.md", "---\naliases: [A. Lind]\n---\nShe lent books. Back to [[Start]].\n"),
        ("Notes/Cards.md", "A card.\n\n## New card\n\nText.\n"), ("Files/desk.png", Picture)), "md");

    [Fact]
    public async Task Statiq() => Verifier.Verify(await Import(
        ("Site.csproj", "<PackageReference Include=\"Statiq.Web\" />"), ("settings.yml", "SiteTitle: Lending\nHost: lending.example\n"),
        ("input/index.md", "Title: Lending\n---\nSee [cards](xref:cards#new) and [old](xref:nothing).\n"),
        ("input/desk/index.md", "Title: Desk\nOrder: 2\n---\n<?# Weather /?>\n\nThe desk.\n"),
        ("input/desk/cards.md", "Title: All cards\nXref: cards\nRedirectFrom: old/cards\n---\n# New\n\nA card.\n")), "md");

    [Fact]
    public async Task Docusaurus() => Verifier.Verify(await Import(
        ("docusaurus.config.js", "// @ts-check\n/** @type {import('x').Config} */\nconst config = {\n  title: 'Lending',\n  tagline: \"How books are lent\",\n  url: 'https://lending.example',\n  themeConfig: themed({ a: [1, 2], title: 'Not this' }),\n  ...shared,\n  i18n: { defaultLocale: 'en', locales: ['en'] },\n};\n\nexport default config;\n"),
        ("sidebars.js", "module.exports = {\n  docs: [\n    'intro', // first\n    { type: 'category', label: 'The desk', link: { type: 'doc', id: 'desk/all' }, items: ['desk/cards', { type: 'link', label: 'Away', href: 'https://a.example' }] },\n    { Loans: [{ type: 'autogenerated', dirName: 'loans' }] },\n    ...more,\n  ],\n};\n"),
        ("docs/intro.md", "---\nslug: /\n---\n# Lending\n\nSee [cards](./desk/cards.mdx), [the rules](/docs/loans/rules) and [all](@site/docs/desk/all.md).\n"),
        ("docs/desk/all.md", "---\nid: all\ntitle: All of the desk\nsidebar_label: All\n---\n\nThe desk.\n"),
        ("docs/desk/cards.mdx", "---\ntitle: Cards\n---\n\nimport Tabs from '@theme/Tabs';\nimport {\n  A,\n  B,\n} from '@theme/Tabs';\nimport Hours from './_hours.mdx';\n\nexport const open = true;\n\n{/* a remark */}\n\n<Hours />\n\n:::tip[Mind **it**]\n\nA tip.\n\n:::\n\n:::danger Stop\nNow.\n:::\n\n<Tabs>\n  <TabItem value=\"old\" label=\"Adults\">\n\nTen books.\n\n  </TabItem>\n  <TabItem value=\"young\">\n\nFive books.\n\n  </TabItem>\n</Tabs>\n\n<img src={require('./card.png').default} alt=\"A card\" style={{width: 200}} />{' '}\n\n<Figure src=\"/img/desk.png\" alt=\"The desk\" />\n\n<Link to=\"../intro.md\">Back</Link> <Mystery of={it} />\n"),
        ("docs/desk/_hours.mdx", "Open until **six**.\n"), ("docs/desk/card.png", Picture), ("static/img/desk.png", Picture),
        ("docs/loans/_category_.json", "{ \"label\": \"All loans\", \"position\": 2 }\n"),
        ("docs/loans/02-fees.md", "# Fees\n\nNone.\n"), ("docs/loans/01-rules.md", "# Rules\n\nTen books.\n"),
        ("blog/2021-05-06-open.md", "---\ntitle: Open again\nauthors: [ada]\n---\n\nWe are open.\n\n<!-- truncate -->\n\nCome in.\n"),
        ("src/pages/about.md", "# About\n\nUs.\n"), ("README.md", "# How to build\n\nRun it.\n")), "md");

    [Fact]
    public async Task Languages() => Verifier.Verify(await Import(
        ("mkdocs.yml", "site_name: Lending\nplugins:\n  - i18n:\n      docs_structure: folder\n      languages:\n        - locale: en\n          default: true\n        - locale: fr\n          site_name: Le prêt\n        - locale: de\nnav:\n  - Home: index.md\n  - Cards: cards.md\n"),
        ("docs/en/index.md", "# Lending\n\nSee [cards](cards.md).\n"), ("docs/en/cards.md", "---\nstatus: draft\n---\n\n# Cards\n\nA card.\n\n## New\n\nText.\n\n![A card](../card.png)\n"),
        ("docs/fr/index.md", "# Le prêt\n\nVoir [les cartes](cards.md#nouvelle).\n"), ("docs/fr/cards.md", "# Les cartes\n\nUne carte.\n\n## Nouvelle\n\n![Une carte](../card.png)\n"), ("docs/fr/seul.md", "# Seul\n\nTexte.\n"),
        ("docs/de/cards.md", "# Karten\n\nEine Karte.\n"), ("docs/card.png", Picture)), "md");

    [Fact]
    public async Task Jekyll() => Verifier.Verify(await Import(
        ("_config.yml", "title: Lending\ndescription: How books are lent.\nurl: https://lending.example\nbaseurl: /books\nemail: desk@lending.example\npermalink: pretty\nexclude: [README.md, notes]\ncollections:\n  guides:\n    output: true\n"),
        ("README.md", "# How to build\n"), ("notes/mine.md", "# Mine\n"), ("index.md", "---\nlayout: home\n---\n\nWrite to {{ site.email }}. See [the guide]({{ site.baseurl }}/guides/asking/) and [cards]({% link cards.md %}).\n"),
        ("cards.md", "---\ntitle: Cards\npermalink: /all-cards/\nnav_order: 1\nauthor: Ada Lind\n---\n\nBy {{ page.author }}.\n{: .note }\n\n![A card]({{ '/assets/card.png' | relative_url }})\n\n{% include figure.html filename=\"assets/card.png\" caption=\"The card\" %}\n\n{% highlight ruby %}\nputs {{ x }}\n{% endhighlight %}\n\n{% assign b = site.x %}\n\n{% for a in b %}\n{% for c in a %}\n- {{ c }}\n{% endfor %}\n{% endfor %}\n\nAfter. See [home](/).\n"),
        ("_guides/asking.md", "---\ntitle: Asking\n---\n\nAsk.\n"), ("_posts/2021-05-06-open.md", "---\ntitle: Open again\n---\n\nWe are open.\n"),
        ("_drafts/soon.md", "---\ntitle: Soon\n---\n\nNot yet.\n"), ("_includes/figure.html", "<img>"), ("assets/card.png", Picture)), "md");

    [Fact]
    public async Task A_plain_folder_with_kinds_and_HTML() => Verifier.Verify(await Import(
        ("README.md", "# A library\n\nSee [the guide](guide/README.md) and [Ada](people/ada.md).\n"),
        ("guide/README.md", "# Guide\n\nAll.\n"),
        ("guide/01-first.md", "First\n=====\n\n<div align=\"center\">\n  <img src=\"a b.png\">\n</div>\n\n<details><summary>More</summary>\n\nFolded.\n\n</details>\n\n<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><b>2</b></td></tr></table>\n\nPress <kbd class=\"x\">F1</kbd> or type <name>. <script>alert(1)</script>\n\n<ul><li>One<ul><li>Two</li></ul></li></ul>\n\n> Words.\n>\n> — Somebody\n\n[ref][r]\n\n[r]: ../people/ada.md\n"),
        ("guide/a b.png", Picture), ("people/ada.md", "# Ada Lind\n\nLibrarian.\n"),
        ("glossary/loan.md", "---\ntitle: Loan\ndescription: A book that is away.\n---\n\nText.\n"),
        ("events/2014-01-05-flood.md", "# The flood\n\nWater came.\n"), ("events/undated.md", "# Some day\n\nIt was warm.\n")), "md");

    [Theory]
    [InlineData("source/input", "/place/source/input and /place/source lie in each other, and the folder that is imported is not changed. Name another place: --to FOLDER.")]
    [InlineData("full", "/place/full is not empty, and nothing is overwritten. Name a new folder: --to FOLDER.")]
    [InlineData("reported/input", "/place/reported/import-report.md is there already, and nothing is overwritten. Move it away, or name another place: --to FOLDER.")]
    public async Task A_place_that_is_taken_is_refused_and_nothing_is_left(string to, string message)
    {
        place.Write("source/a.md", "# A\n\nText.\n");
        place.Write("full/mine.txt", "mine");
        place.Write("reported/import-report.md", "mine");
        var before = FolderState.Read(place.Root);
        Assert.Equal($"[error]\nexplainer: {message}\n[exit] 2\n", (await ConsoleRun.Plain(place.Root, "import", "/place/source", "--to", "/place/" + to)).Text);
        Assert.Equal(before, FolderState.Read(place.Root));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_or_holds_no_pages_is_refused()
    {
        Assert.Equal("[error]\nexplainer: There is no folder /place/nowhere.\n[exit] 2\n", (await ConsoleRun.Plain(place.Root, "import", "/place/nowhere", "--to", "/place/input")).Text);
        place.Write("source/a.txt", "text");
        Assert.Equal("[error]\nexplainer: /place/source has no pages of Markdown that could be imported.\n[exit] 2\n",
            (await ConsoleRun.Plain(place.Root, "import", "/place/source", "--to", "/place/input")).Text);
        Assert.False(Directory.Exists(place.Input));
    }

    [Fact]
    public async Task A_line_that_nothing_mends_takes_no_page_away()
    {
        place.Write("source/a.md", "# A\n\nSee <wiki:Raqqa>.\n\nText.\n");
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, "import", "/place/source", "--to", "/place/input")).ExitCode);
        Assert.Equal("See \\<wiki:Raqqa>.\n\nText.\n",
            string.Concat(Directory.EnumerateFiles(place.Input, "*.md", SearchOption.AllDirectories).Select(File.ReadAllText).Where(t => t.Contains("wiki:", StringComparison.Ordinal))).Split("---\n\n")[^1]);
        Assert.DoesNotContain("Left out", File.ReadAllText(Path.Combine(place.Root, "import-report.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_alone_is_enough_where_its_settings_lie_above_it()
    {
        place.Write("project/mkdocs.yml", "site_name: Named\n");
        place.Write("project/docs/index.md", "# Home\n\nText.\n");
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, "import", "/place/project/docs", "--to", "/place/input")).ExitCode);
        Assert.StartsWith("title: Named\n", File.ReadAllText(Path.Combine(place.Input, "site.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remarks_of_Obsidian_are_comments_and_nothing_between_two_of_them_is() => Assert.Equal(
        "First.\n\n<!-- TODO ask Ahmed\nhis name is X -->\n\nKept. <!-- about 50% sure --> Kept too.\n\n<!-- a -- > b `x%y` ^[secret]\n- c -->\n\nKept last.\n\n<!-- never closed\nhidden -->",
        await Body("index.md", (".obsidian/app.json", "{}"),
            ("index.md", "First.\n\n%% TODO ask Ahmed\nhis name is X\n%%\n\nKept. %% about 50% sure %% Kept too.\n\n%%\na --> b `x%y` ^[secret]\n\n- c\n%%\n\nKept last.\n\n%% never closed\n\nhidden\n")));

    [Theory]
    [InlineData("draft: TRUE", true)]
    [InlineData("draft: on", true)]
    [InlineData("draft: Yes", true)]
    [InlineData("published: No", true)]
    [InlineData("publish: false", true)]
    [InlineData("draft: no", false)]
    [InlineData("publish: true", false)]
    public async Task A_page_that_is_not_to_be_published_is_a_draft(string fact, bool isDraft) => Assert.Equal(isDraft,
        (await Import(("README.md", "# Home\n\nText.\n"), ("a.md", $"---\n{fact}\n---\n# A\n\nText.\n"))).Contains("\ndraft: true\n", StringComparison.Ordinal));

    [Fact]
    public async Task What_a_comment_keeps_neither_ends_it_nor_is_cut() => Assert.Equal(
        $"Text end.\n\n<!-- import: a drawing within the text:\n<svg>{new string('x', 1894)}\n\n{new string('x', 1899)}\n\n{new string('x', 1207)}<!-- c -- >`x`</svg>\n-->\n\nIn <!-- import: a drawing within the text: <svg>a <!-- c -- > b</svg> --> a line.\n\nSome <!-- import: a drawing within the text: <svg> - <path/></svg> --> more.",
        await Body("index.md", ("README.md", $"# Home\n\nText <svg>{new string('x', 5000)}<!-- c -->`x`</svg> end.\n\nIn <svg>a <!-- c --> b</svg> a line.\n\nSome <svg>\n\n- <path/></svg> more.\n")));

    [Fact]
    public async Task A_remark_of_MyST_keeps_its_arrow_from_ending_it() => Assert.Equal(
        "Text.\n\n<!-- a --- > b -- c -->\n\nMore.",
        await Body("index.md", ("myst.yml", "project:\n  title: Lending\n  toc:\n    - file: index.md\n"), ("index.md", "# Home\n\nText.\n\n% a ---> b -- c\n\nMore.\n")));

    [Fact]
    public async Task Facts_nested_too_deep_are_kept_for_a_person() => Assert.EndsWith("\n-->\n\nText.", await Body("index.md",
        ("README.md", $"+++\ntitle = \"Home\"\na = {new string('[', 200_000)}\n{string.Concat(Enumerable.Repeat("b.", 200_000))}c = 1\nd = {string.Concat(Enumerable.Repeat("{a=", 100_000))}\n+++\n\nText.\n")), StringComparison.Ordinal);

    [Fact]
    public async Task HTML_in_cells_and_items_keeps_its_words_and_numbers() => Assert.Equal(
        "| A | B |\n|---|---|\n| 10<sup>6</sup> <kbd>F1</kbd> ~~x~~ | a<br>b<br>c<br>d |\n\nT\n:   one<br>two<br>three\n\n- one<br>two\n- three\n  - four",
        await Body("index.md", ("README.md", "# Home\n\n<table><tr><th>A</th><th>B</th></tr><tr><td>10<sup>6</sup> <kbd>F1</kbd> <del>x</del></td><td>a<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul></td></tr></table>\n\n<dl><dt>T</dt><dd>one<ul><li>two</li><li>three</li></ul></dd></dl>\n\n<ul><li><div>one<ul><li>two</li></ul></div></li><li>three<ul><li>four</li></ul></li></ul>\n")));

    [Fact]
    public async Task Citations_keep_what_stands_before_them_and_LaTeX_its_letters() => Assert.Equal(
        "So [^contra-lind2001-p-5] (see nobody, ch. 2)<!-- import: a work that no bibliography has: [contra @lind2001, p. 5; see @nobody, ch. 2] -->.\n\n[^contra-lind2001-p-5]: contra Líndström, Bjørn; Çelik, Öß (2001). R&D in 5% of a\\_b. Łódź. <https://a.example/x_y~z> (p. 5)",
        await Body("index.md", ("_quarto.yml", "project:\n  type: website\nwebsite:\n  title: Lending\n"), ("index.qmd", "---\ntitle: Home\n---\n\nSo [contra @lind2001, p. 5; see @nobody, ch. 2].\n"),
            ("a.bib", "@book{lind2001,\n  author = {L{\\'\\i}ndstr{\\\"o}m, Bj{\\o}rn and {\\c C}elik, \\\"{O}{\\ss}},\n  title = {R\\&D in 5\\% of a\\_b},\n  year = 2001,\n  publisher = {{\\L}{\\'o}d{\\'z}},\n  url = {https://a.example/x_y\\~z}\n}\n")));

    [Fact]
    public async Task Words_of_a_glossary_with_one_address_stay_on_its_page() => Assert.Equal("C++\n: Two.\n\nC#\n: Three.", await Body("glossary/index.md",
        ("README.md", "# Home\n\nText.\n"), ("glossary.md", "# Words\n\nC\n: One.\n\nC++\n: Two.\n\nC#\n: Three.\n\nRust\n: Four.\n")));

    [Fact]
    public async Task The_report_names_pages_outside_the_content() => Assert.Contains("\n\n- content/de/about.md\n", await Import(
        ("hugo.toml", "title = 'Lending'\ndefaultContentLanguage = 'en'\n[languages.en]\ncontentDir = 'content/en'\n[languages.de]\ncontentDir = 'content/de'\n"),
        ("content/en/_index.md", "---\ntitle: Lending\n---\n\nText.\n"), ("content/de/about.md", "---\ntitle: Ausleihe\n---\n\nText.\n")), StringComparison.Ordinal);

    private const string Picture = "";

    private Task<string> Body(string page, params (string Path, string Text)[] files) => place.Body(page, files);

    private Task<string> Import(params (string Path, string Text)[] files) => place.Import(files);
}
