namespace Explainer.Tests.Importing;

/// <summary>Small cases in which words could be lost, words that nobody saw could be printed, or an import could hang.</summary>
public sealed class ImportLossTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("Plain", "Text.\n\n<!--\nhidden\n--> Shown.", "Text.\n\n<!--\nhidden\n-->\n\nShown.")]
    [InlineData("Plain", "Text.\n\n<!-- hidden\n\nalso hidden", "Text.\n\n<!-- hidden\n\nalso hidden\n\n-->")]
    [InlineData("Plain", "Text <!-- hidden\n- also\n\n- hidden --> shown.", "Text <!-- hidden - also - hidden --> shown.")]
    [InlineData("Plain", "A <!-- that nobody closes.\n\nShown.", "A \\<!-- that nobody closes.\n\nShown.")]
    [InlineData("Plain", "Text <div hidden>one <p>two</p></div> shown.", "Text <!-- import: an element that readers did not see: <div hidden>one <p>two</p></div> --> shown.")]
    [InlineData("Plain", "Text <span style=\"color: red; display: none\">one</span> shown.", "Text <!-- import: an element that readers did not see: <span style=\"color: red; display: none\">one</span> --> shown.")]
    [InlineData("Plain", "One {% comment %} two [^a] {% endcomment %} three. {# four #} five. {{/* six */}} seven.", "One <!-- two [^a] --> three. <!-- four --> five. <!-- six --> seven.")]
    [InlineData("Hugo", "One\n\n{{< comment >}}\ntwo\n\nthree\n{{< /comment >}}\n\nfour.", "One\n\n<!-- two\nthree -->\n\nfour.")]
    [InlineData("MyST", "One.\n\n%two\n\nThree.", "One.\n\n<!-- two -->\n\nThree.")]
    [InlineData("Quarto", "One.\n\n::: {.content-hidden}\ntwo\n\n::: {.callout-note}\nthree\n:::\n:::\n\nfour.", "One.\n\n<!-- import: a part that readers did not see: two\n::: {.callout-note}\nthree\n::: -->\n\nfour.")]
    [InlineData("Quarto", "One.\n\n::: {.content-visible when-format=\"pdf\"}\ntwo\n:::\n\n::: {.content-hidden when-format=\"pdf\"}\nthree\n:::", "One.\n\n<!-- import: a part that readers did not see: two -->\n\nthree")]
    [InlineData("Quarto", "One.\n\n```{r}\n#| echo: false\nsecret()\n```", "One.\n\n<!-- import: code that readers did not see, and that may have printed something: secret() -->")]
    public async Task What_readers_did_not_see_is_a_comment(string program, string written, string made) => Assert.Equal(made, await place.Page(program, "# Home\n\n" + written + "\n"));

    [Theory]
    [InlineData("Plain", "```\na\n\n\nb\n```", "```\na\n\n\nb\n```")]
    [InlineData("Plain", "The set x_{i=1} and {a, b}.\n\n## The set {a, b}\n\n## Named {#name .big}", "The set x_{i=1} and {a, b}.\n\n## The set {a, b}\n\n## Named {#name}")]
    [InlineData("Plain", "Two\nlines\n---\n\nText.", "## Two lines\n\nText.")]
    [InlineData("Plain", "Write <code>&lt;b&gt;</code> and <code>a`b</code>.\n\n<pre><code class=\"language-html\">&lt;p&gt;*x*&lt;/p&gt;\n\n\n  y</code></pre>", "Write `<b>` and ``a`b``.\n\n```html\n<p>*x*</p>\n\n\n  y\n```")]
    [InlineData("Plain", "<table><tr><th>A</th><th>B</th></tr><tr><td rowspan=2>1</td><td><code>&lt;b&gt;</code></td></tr><!-- c --><tr><td>3</td></tr></table>", "<!-- c -->\n\n|A|B|\n|---|---|\n|1|`<b>`|\n||3|")]
    [InlineData("Plain", "<ol start=3><li>a</li><ol><li>b</li></ol>c<li>d</li></ol>", "3. a\n   1. b\n4. c\n5. d")]
    [InlineData("Plain", "<b>one </b>two <i> three</i>.", "**one** two  *three*.")]
    [InlineData("Plain", "<table><tr><td>a <b>b </b>c</td></tr></table>", "|a **b** c|\n|---|")]
    [InlineData("Plain", "<video controls><source src=\"https://a.example/x.mp4\"></video>", "[Video](https://a.example/x.mp4)")]
    [InlineData("Obsidian", "A.^[one] B.[^n1]\n\n[^n1]: two", "A.[^n1-2] B.[^n1]\n\n[^n1]: two\n\n[^n1-2]: one")]
    [InlineData("Obsidian", "#one #two\n\nText.", "<!-- #one #two -->\n\nText.")]
    [InlineData("Quarto", "Text.\n\n$$\na\nb $$ and c\n\n$$ d $$ {#eq-d}\n\nE.", "Text.\n\n```tex\na\nb\n```\n\nand c\n\n```tex\n d\n```\n\n(1)\n\nE.")]
    [InlineData("Quarto", "Mail [a@b.example] me.", "Mail [a@b.example] me.")]
    [InlineData("Quarto", "![The cap](x.png){fig-alt=\"What it shows\"}", "![What it shows](images/x.png \"The cap\")")]
    [InlineData("Quarto", "::: {.panel title=\"Words\"}\nText.\n:::", "**Words**\n\nText.")]
    [InlineData("Plain", "| A | B |\n|---|---|\n| a | <p>one</p><p>two</p><ul><li>x</li><li>y</li></ul> |\n| c | <pre>d\ne</pre> |", "| A | B |\n|---|---|\n| a | one<br>two<br>x<br>y |\n| c | `d`<br>`e` |")]
    [InlineData("Quarto", "![](x.png){alt='The book\\'s \"back\"' width=\"20%\"}", "![The book's \"back\"](images/x.png)")]
    [InlineData("MyST", "```{list-table}\n* - A\n  - B\n* - ```md\n    # a\n    b\n    ```\n  - H{sub}`2`O\n```", "|A|B|\n|---|---|\n|`# a` <br>`b`|H<sub>2</sub>O|")]
    [InlineData("Hugo", "{{< details \"Positional words\" >}}\nText.\n{{< /details >}}", ":::fold Positional words\n\nText.\n:::")]
    [InlineData("MkDocs", "Text.\n\n::: package.name\n\nMore.", "Text.\n\n<!-- import: what code says of itself: ::: package.name -->\n\nMore.")]
    [InlineData("Hugo", "See [it](#v0.7).\n\n## Seven {#v0.7}", "See [it](#v0-7).\n\n## Seven {#v0-7}")]
    [InlineData("MyST", "1. Step\n\n   ```{mystery} x\n   kept\n   ```", "1. Step\n\n   <!-- import: the directive mystery of MyST: {mystery} x kept -->")]
    [InlineData("MkDocs", "/// tip | The **step**\n    open: True\n\nMind it.\n\n///\n\n//// details | More\n    type: note\n\n/// note\nInner.\n///\n////\n\n/// tab | Tab\nText.\n///", ":::note\n**The step**\n\nMind it.\n\n:::\n\n:::fold More\n\n:::note\nInner.\n:::\n:::\n\n**Tab**\n\nText.")]
    [InlineData("MkDocs", "{* x.py ln[1:2] hl[1] *}", "```python\na = 1\nb = 2\n```")]
    [InlineData("MkDocs", "!!! tip \"Use `a` **now**\"\n    b\n\n??? note \"Use `a` **now**\"\n    b", ":::note\n**Use `a` now**\n\nb\n:::\n\n:::fold Use a now\n\nb\n:::")]
    [InlineData("MyST", "```{exercise-start}\n:label: a\n```\n\nAsk.\n\n```{exercise-end}\n```\n\n```{solution-start} a\n:class: dropdown\n```\n\n```python\nb()\n```\n\n```{solution-end}\n```\n\n```{raw} html\n<b>c</b>\n```", ":::question\n\nAsk.\n\n:::\n\n:::fold Solution\n\n```python\nb()\n```\n\n:::\n\n**c**")]
    [InlineData("Hugo", "{{% param author %}} and {{< param nobody >}}.\n\nSee [it](<{{% ref \"x\" %}}>), [a][] and [b][].\n\n[a]:\n  {{% param nobody %}}\n[b]: https://b.example/", "Ada and <!-- import: a shortcode that is not filled in: {{< param nobody >}} -->.\n\nSee it<!-- import: a link that led to nothing before: x -->, a<!-- import: a link that leads to nothing here: {{% param nobody %}} --> and [b](https://b.example/).")]
    [InlineData("Plain", "- <!-- a --> b\n- **c**\n\n:warning: :nobody: 10:30:40", "- b <!-- a -->\n- **c**\n\n⚠️ :nobody: 10:30:40")]
    [InlineData("Plain", "## Use `a` <Badge type=\"tip\" text=\"new\" />\n\n::: details More {open}\nb\n:::", "## Use `a` new {#use-a}\n\n:::fold More\n\nb\n:::")]
    [InlineData("Quarto", "+------+-----+\n| A    | B   |\n+======+=====+\n| a    | * b |\n| c    | * d |\n+------+-----+\n| e    |     |\n+------+-----+", "| A | B |\n|---|---|\n| a c | * b<br>* d |\n| e | |")]
    [InlineData("Quarto", "So $a\n+ b$ is.", "So `a + b` is.")]
    [InlineData("Obsidian", "![[B#^it]]\n\n![[B#Part]]\n\n![[B#^list]]", "A block\\\nof words.\n\n## Part\n\nText.\n\n- one\n- two")]
    [InlineData("MkDocs", ":material-school:{ .lg } Learn :octicons-arrow-right-24: more. See [`File`][files.File] and [plain][p].\n\n## ::: a.b\n\n[p]: https://p.example/", "Learn more. See `File`<!-- import: a link that leads to nothing here: [`File`][files.File] --> and [plain](https://p.example/).\n\n## `a.b`\n\n<!-- import: what code says of itself: ## ::: a.b -->")]
    [InlineData("MkDocs", "Words.\n\n[One](https://one.example/){ .md-button .md-button--primary }\n[Two](https://two.example/){ .md-button }", "Words.\n\n- [One](https://one.example/)\n- [Two](https://two.example/)")]
    [InlineData("Quarto", "1.  One:\n\n    a.  Two\n    b.  Three", "1.  One:\n\n    1.  Two\n    2.  Three")]
    [InlineData("Quarto", "```{r}\n#| label: fig-x\n#| echo: false\n#| fig-cap: |\n#|   The\n#|   cap\nknitr::include_graphics(\"x.png\")\n```\n\nSee @fig-x and @fig-y.", "![The cap](images/x.png \"The cap\"){#fig:x}\n\nSee [@fig:x] and the figure<!-- import: a reference to what has no number here: @fig-y -->.")]
    [InlineData("Quarto", "```{r drawn, fig.cap=\"A plot\"}\nplot(1)\n```\n\n```{r}\n#| echo: false\nprint(a)\n```\n\n```{r}\n#| echo: false\nlibrary(a)\n```", "```r\nplot(1)\n```\n\nA plot\n\n<!-- import: what code drew or printed: drawn -->\n\n<!-- import: what code drew or printed: print(a) -->\n\n<!-- import: code that readers did not see: library(a) -->")]
    [InlineData("Quarto", "```{r}\n#| echo: false\ncat(readr::read_file(\"x.rb\"))\n```\n\nSo\n\n\\begin{align}\na\n\\end{align}", "```\na = 1\n```\n\nSo\n\n```tex\n\\begin{align}\na\n\\end{align}\n```")]
    [InlineData("Quarto", "```{r, child=\"x.py\"}\n```", "a = 1\nb = 2\nc = 3")]
    [InlineData("MyST", "[Library](wiki:Library), <doi:10.1000/x> and [](xref:nobody#a).", "[Library](https://en.wikipedia.org/wiki/Library), [10.1000/x](https://doi.org/10.1000/x) and <!-- import: a link without words that leads to nothing here: xref:nobody#a -->.")]
    [InlineData("Plain", "[mail](<mailto: a@b.example>), [web](<https://a.example/b c>) and [code](x.rb).", "[mail](mailto:a@b.example), [web](https://a.example/b%20c) and [code](files/x.rb.txt).")]
    public async Task No_words_are_lost(string program, string written, string made) => Assert.Equal(made.Replace("|", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
        (await place.Body("index.md", [.. ImportPlace.FilesOf(program), ("x.png", ""), ("x.py", "a = 1\nb = 2\nc = 3\n"), ("x.rb", "a = 1\n"), .. program == "Obsidian" ? new[] { ("B.md", "# B\n\nA block\nof words. ^it\n\n## Part\n\nText.\n\n## Last\n\n- one\n- two\n\n^list\n") } : [], (program switch { "Quarto" => "index.qmd", "MkDocs" => "docs/index.md", "Hugo" => "content/_index.md", _ => "index.md" }, (program == "Hugo" ? "---\nauthor: Ada\n---\n" : "") + "# Home\n\n" + written + "\n")])).Replace("|", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));

    // Where it stands, HTML is written so that it stays in its cell, item, quotation, note or definition.
    [Theory]
    [InlineData("| A | B |\n|---|---|\n| <details><summary>More</summary>inner</details> | a<h3>Head</h3>b<hr>c |", "| A | B |\n|---|---|\n| **More**<br>inner | a<br>**Head**<br>b<br>c |")]
    [InlineData("| A | B |\n|---|---|\n| a <blockquote>b</blockquote> | <div>c</div><div><b>d</b></div> |", "| A | B |\n|---|---|\n| a<br>b | c<br>**d** |")]
    [InlineData("A | B\n---|---\n<p>a</p><p>b</p> | c<pre>d</pre>e <ol><li>f</li><li>g</li></ol>", "A | B\n---|---\na<br>b | c<br>`d`<br>e<br>f<br>g")]
    [InlineData("> | A |\n> |---|\n> | a<hr>b |", "> | A |\n> |---|\n> | a<br>b |")]
    [InlineData("<table><tr><th>A</th></tr><tr><td>\n\n- a\n- b\n\n```js\nc()\nd()\n```\n\n<h4>e</h4><hr>f</td></tr></table>", "| A |\n|---|\n| a<br>b<br>`c()`<br>`d()`<br>**e**<br>f |")]
    [InlineData("> <details>\n> <summary>More</summary>\n>\n> inner\n>\n> </details>\n>\n> last", "> :::fold More\n>\n> inner\n>\n> :::\n>\n> last")]
    [InlineData("- a\n\n  <pre>\n  b\n\n  c</pre>\n- <div>\n      d\n  </div>\n  - e<hr>f", "- a\n\n  ```\n  b\n\n  c\n  ```\n- d\n\n  - e\n\n    ---\n\n    f")]
    [InlineData("10. a <h3>b</h3>\nc <a\nhref=\"https://a.example/\">d</a>\n11. e", "10. a\n\n    ## b\n\n    c [d](https://a.example/)\n11. e")]
    [InlineData("A[^1] b[^2].\n\n[^1]: c\n\n    <details><summary>d</summary>\n\n    e\n    </details>\n[^2]: f <div>g</div>", "A[^1] b[^2].\n\n[^1]: c\n\n    :::fold d\n\n    e\n\n    :::\n[^2]: f\n\n    g")]
    [InlineData("Term\n: a <table><tr><td>b</td></tr></table>\n\n    c", "Term\n: a\n\n    | b |\n    |---|\n\n    c")]
    [InlineData("> - a\n>\n>   <ul><li>b</li></ul>\nc", "> - a\n>\n>   - b\n\nc")]
    [InlineData("<div>\n    words\n</div>\n\n<details>\n\ninner\n\n</details>", "words\n\n:::fold More\n\ninner\n\n:::")]
    public async Task Blocks_of_HTML_stay_where_they_are_nested(string written, string made) => Assert.Equal(Cells(made), Cells(await place.Page("Plain", "# Home\n\n" + written + "\n")));

    private static string Cells(string text) => text.Replace(" |", "|", StringComparison.Ordinal).Replace("| ", "|", StringComparison.Ordinal);

    // A comment of more than 1,900 characters follows what it stood in.
    [Theory]
    [InlineData("| A {0} | B |\n|---|---|\n| a | b {1} |\n\nEnd.", "| A | B |\n|---|---|\n| a | b |\n\n{0}\n\n{1}\n\nEnd.")]
    [InlineData("- a {0} b\n- c\n\n  d\n\nEnd.", "- a b\n- c\n\n  d\n\n{0}\n\nEnd.")]
    [InlineData("> a {0} b\n> c\n\nEnd.", "> a b\n> c\n\n{0}\n\nEnd.")]
    [InlineData("A[^1].\n\n[^1]: b {0} c\n\n    d\n\nEnd.", "A[^1].\n\n[^1]: b c\n\n    d\n\n{0}\n\nEnd.")]
    [InlineData("Term\n: a {0} b\n\nEnd.", "Term\n: a b\n\n{0}\n\nEnd.")]
    [InlineData(":::note\na {0} b\n:::\n\nEnd.", ":::note\na b\n:::\n\n{0}\n\nEnd.")]
    [InlineData("A\n\n{0}\n\nEnd.", "A\n\n{0}\n\nEnd.")]
    public async Task A_long_comment_ends_nothing_in_which_it_stands(string written, string made)
    {
        var (drawing, remark) = ($"<svg>{new string('x', 1895)}</svg>", $"<!-- {new string('y', 1901)} -->");
        var comments = new[] { $"<!-- import: a drawing within the text:\n<svg>{new string('x', 1894)}\n\nx</svg>\n-->", $"<!--\n{new string('y', 1899)}\n\nyy\n-->" };
        Assert.Equal(made.Replace("{0}", comments[0], StringComparison.Ordinal).Replace("{1}", comments[1], StringComparison.Ordinal),
            await place.Page("Plain", "# Home\n\n" + written.Replace("{0}", drawing, StringComparison.Ordinal).Replace("{1}", remark, StringComparison.Ordinal) + "\n"));
    }

    [Theory]
    [InlineData("_quarto.yml", "project: {type: website, render: [index.qmd]}\n", "index.qmd", "notes.qmd", "")]
    [InlineData("_quarto.yml", "project: {type: website, render: [index.qmd, \"*.qmd\", \"!notes.qmd\"]}\n", "index.qmd", "notes.qmd", "")]
    [InlineData("_quarto.yml", "project: {type: website, render: [\"*.qmd\"]}\n", "index.qmd", "notes.qmd", "notes")]
    [InlineData("mkdocs.yml", "site_name: S\nexclude_docs: |\n  **/notes.md\n", "docs/index.md", "docs/notes.md", "")]
    [InlineData("mkdocs.yml", "site_name: S\nexclude_docs: |\n  *.md\n  !notes.md\n  !index.md\n", "docs/index.md", "docs/notes.md", "notes")]
    public async Task What_its_program_does_not_publish_stays_behind(string file, string text, string home, string page, string taken)
    {
        var made = await place.Import((file, text), (home, "# Home\n"), (page, "# Notes\n\nWords.\n"));
        Assert.Equal(taken.Length > 0, made.Contains("=== input/notes.md\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_front_matter_says_in_other_words_is_kept() => Assert.Equal(
        "---\ntitle: Home\nsummary: Short.\nauthors: [Ada Lind, Bo Lind]\n---\n\n<!-- import: front matter that has no place here: description = Longer.\ndate = 5 May 2020 -->\n\n![A logo](images/x.png)\n\nText.\n",
        (await place.Import(("x.png", ""), ("index.md", "---\nsummary: Short.\ndescription: Longer.\ndate: 5 May 2020\nauthor: [Ada Lind, {name: {given: Bo, family: Lind}}]\n---\n# ![A logo](x.png) Home\n\nText.\n"))).Split("=== input/index.md\n")[1].Split("\n=== ")[0]);

    [Theory]
    [InlineData("---\ndraft: true\na: b: c: [\n---\n", true)]
    [InlineData("---\nstatus: Draft\n---\n", true)]
    [InlineData("---\nbuild:\n  render: never\n---\n", true)]
    [InlineData("---\nstatus: done\n---\n", false)]
    public async Task A_page_that_is_not_to_be_published_is_a_draft_in_whatever_words(string facts, bool isDraft) => Assert.Equal(isDraft,
        (await place.Import(("README.md", "# Home\n\nText.\n"), ("guide/a.md", facts + "# A\n\nText.\n"), ("guide/b.md", "# B\n\nText.\n"))).Contains("\ndraft: true\n", StringComparison.Ordinal));

    [Fact]
    public async Task Pages_that_a_program_does_not_publish_stay_behind_and_are_named() => Assert.Contains(
        "\n\n- docs/listed.md: `exclude_docs in mkdocs.yml`\n- docs/secret/x.md: `exclude_docs in mkdocs.yml`\n- docs/templates/t.md: `exclude_docs in mkdocs.yml`\n", Report(await place.Import(
        ("mkdocs.yml", "site_name: Lending\nexclude_docs: |\n  secret/\n  # a remark\n  listed.md\nnav: [index.md, listed.md]\n"), ("docs/index.md", "# Home\n\nText.\n"), ("docs/listed.md", "# L\n\nText.\n"), ("docs/a/b.md", "# B\n\nText.\n"),
        ("docs/secret/x.md", "# X\n\nText.\n"), ("docs/templates/t.md", "# T\n\nText.\n"), ("docs/notebook.ipynb", "{}"))), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_that_the_settings_of_MkDocs_call_a_draft_is_one_and_one_that_no_navigation_lists_is_a_page()
    {
        var made = await place.Import(("mkdocs.yml", "site_name: Lending\ndraft_docs: |\n  drafts/\n  _*.md\n  !drafts/done.md\nnot_in_nav: |\n  aside.md\nnav: [index.md]\n"), ("docs/index.md", "# Home\n\nText.\n"),
            ("docs/drafts/new.md", "# New\n\nText.\n"), ("docs/drafts/done.md", "# Done\n\nText.\n"), ("docs/aside.md", "# Aside\n\nText.\n"));
        Assert.Contains("=== input/aside.md\n---\ntitle: Aside\n---\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/drafts/done.md\n---\ntitle: Done\n---\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/drafts/new.md\n---\ntitle: New\ndraft: true\n---\n", made, StringComparison.Ordinal);
        Assert.DoesNotContain("not taken over", Report(made), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_many_places_is_one_line_of_the_report() => Assert.Contains("(2)\n\nYour old program put something here that is not in your file. Look at your old page, write what stood there, and delete the comment.\n\n"
        + "- index.md:5, index.md:5, index.md:7, index.md:7, index.md:7, index.md:7 and 1 other place: `{{< weather a >}}`\n- index.md:9: `{{< other >}}`\n", Report(await place.Import([.. ImportPlace.FilesOf("Hugo"), ("content/_index.md",
        "# Home\n\nA {{< weather a >}} and {{< weather b >}}.\n\nB {{< weather >}} {{< weather >}} {{< weather >}} {{< weather >}} {{< weather >}}.\n\nC {{< other >}}.\n")])), StringComparison.Ordinal);

    [Fact]
    public async Task Every_part_of_the_report_says_what_to_do()
    {
        var report = Report(await place.Import([.. ImportPlace.FilesOf("Hugo"), ("content/_index.md", "---\nmystery: x\n---\n# Home\n\n{{< weather >}} {{ x }} <svg></svg> <script></script> [a](b.md) ![c](d.png) <X y=1/> <p hidden>e</p>\n"), ("content/b c/old.rst", "Old.\n")]));
        var parts = report.Split("\n#")[1..];
        Assert.Equal(14, parts.Length);
        Assert.All(parts, p => Assert.Matches(@"^#* [^\n]+\n\n[A-Z`][^\n]+\.(?:\n|\z)", p));
    }

    private static string Report(string made) => made.Split("=== import-report.md\n")[1].Split("\n=== ")[0];

    [Fact]
    public async Task A_page_may_end_with_spaces_and_without_a_line_end() => Assert.Equal("Text.", await place.Page("Plain", "# Home\n\nText.\n   "));

    [Fact]
    public async Task A_page_beside_the_folder_of_its_name_is_the_page_of_the_folder() => Assert.Contains("=== input/desk/card.md\n---\ntitle: Card\n---\n\nBack to [Desk](index.md).\n\n=== input/desk/index.md\n---\ntitle: Desk\n---\n\nAll of it.\n", await place.Import(
        [.. ImportPlace.FilesOf("Obsidian"), ("index.md", "# Home\n\nText.\n"), ("Desk.md", "All of it.\n"), ("Desk/Card.md", "Back to [[Desk]].\n")]), StringComparison.Ordinal);

    [Fact]
    public async Task A_link_by_name_means_the_page_with_the_same_capitals_and_folder() => Assert.EndsWith("\n\n[App](b/app.md), [one](c/app.md), [other](b/app.md)", await place.Body("index.md",
        [.. ImportPlace.FilesOf("Obsidian"), ("index.md", "# Home\n\nText.\n\n[App](App), [one](c/app), [other](b/App)\n"), ("b/App.md", "One.\n"), ("c/app.md", "Two.\n")]), StringComparison.Ordinal);

    [Fact]
    public async Task Links_of_MyST_lead_to_labels() => Assert.Equal("## Loans\n\nSee [Loans](#loans), [them](#loans) and [it](b.md).", await place.Body("index.md",
        [.. ImportPlace.FilesOf("MyST"), ("index.md", "# Home\n\n(loans)=\n## Loans\n\nSee [](#loans), [them](loans) and [it](b-label).\n"), ("b.md", "(b-label)=\n# B\n\nText.\n")]));

    [Fact]
    public async Task A_quotation_with_a_speaker_stays_one() => Assert.EndsWith("\n\n> It is open.\n>\n> Ada Lind", await place.Body("lessons/10-b.md",
        ("README.md", "# Home\n\nText.\n"), ("lessons/b.md", "# B\n\nText.\n\n> It is open.\n>\n> \\-- Ada Lind\n")), StringComparison.Ordinal);

    [Fact]
    public async Task A_list_in_a_definition_stays_in_it() => Assert.Contains("=== input/glossary/loan.md\n---\ntitle: Loan\n---\n\nA book.\n\nKind\n:   Short.\n", await place.Import(
        ("README.md", "# Home\n\nText.\n"), ("glossary.md", "# Words\n\nLoan\n:   A book.\n\n    Kind\n    :   Short.\n\nRenewal\n:   Longer.\n")), StringComparison.Ordinal);
}
