namespace Explainer.Tests.Importing;

/// <summary>Signs of other programs by which readers saw something: names of code, warnings, cards, numbers, boards.</summary>
public sealed class ImportSignTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("MkDocs", "```js title=\"src/x.js\" linenums=\"1\"\na()\n```", "**`src/x.js`**\n\n```js\na()\n```")]
    [InlineData("MkDocs", "- Item\n\n    ``` py title='A *loop*'\n    a()\n    ```", "- Item\n\n\n    **A \\*loop\\***\n\n    ```py\n    a()\n    ```")]
    [InlineData("Plain", "```js [a.js]\na()\n```", "**`a.js`**\n\n```js\na()\n```")]
    [InlineData("Quarto", "```{.python filename=\"x.py\"}\na()\n```\n\n```{r}\n#| filename: y.r\n#| eval: false\nb()\n```", "**`x.py`**\n\n```python\na()\n```\n\n**`y.r`**\n\n```r\nb()\n```")]
    [InlineData("MyST", "```{code-block} python\n:caption: A loop\n\na()\n```", "**A loop**\n\n```python\n\na()\n```")]
    public async Task The_name_of_a_block_of_code_stands_above_it(string program, string written, string made) => Assert.Equal(made.Replace("\n\n\n", "\n\n", StringComparison.Ordinal), await place.Page(program, $"# Home\n\n{written}\n"));

    [Theory]
    [InlineData("<div class=\"warning\">\n\nNever do *this*.\n\n</div>", ":::note\n**Warning**\n\nNever do *this*.\n\n:::")]
    [InlineData("<div class=\"alert alert-danger\" role=\"alert\">\n    Never.\n    <div class=\"tip\">Inner</div>\n</div>", ":::note\n**Danger**\n\nNever.\n\n:::note\n**Tip**\n\nInner\n\n:::\n\n:::")]
    [InlineData("<div class=\"admonition note\">\n<p class=\"admonition-title\">Mind</p>\n<p>Words.</p>\n</div>", ":::note\n\nMind\n\nWords.\n\n:::")]
    [InlineData("<div class=\"footnote warnings\">Words.</div>", "Words.")]
    public async Task A_warning_in_HTML_is_a_warning(string written, string made) => Assert.Equal(made, await place.Page("Plain", $"# Home\n\n{written}\n"));

    [Theory]
    [InlineData("```{card} Title\n:link: b\n\nWords.\n+++\nFoot\n```", "**[Title](b.md)**\n\nWords.\n\nFoot")]
    [InlineData("```{card} Title\n:header: Head\n:footer: [Foot](b.md) »\n\nWords.\n```", "Head\n\n**Title**\n\nWords.\n\n[Foot](b.md) »")]
    [InlineData("```{card}\n:link: map\n:link-type: ref\n:img-top: map.png\n:img-alt: The map\n\nWords.\n```", "![The map](images/map.png)\n\nWords.\n\n[Part](b.md#map)")]
    [InlineData("```{figure} map.png\n:alt: The map\n:target: https://map.example/\n```", "[![The map](images/map.png)](https://map.example/)")]
    [InlineData("```{versionadded} 1.2 The a part\n```", ":::note\n**Added in version 1.2**\n\nThe a part\n\n:::")]
    [InlineData("```{deprecated} 2\nUse b.\n```", ":::note\n**Deprecated since version 2**\n\nUse b.\n:::")]
    [InlineData("See {numref}`fig-b` and {ref}`map`.", "See [the figure](b.md#map) and [Part](b.md#map).")]
    [InlineData("It is {eq}`home` of {ref}`home`.\n\n```{math}\n:label: home\n\na\n```", "It is (1) of Home.\n\n```tex\na\n```\n\n(1)")]
    [InlineData("* the function $F(K, L) = A K^{\\alpha}\n  L^{1-\\alpha}$\n* $ \\delta  \\in (0,1) $ and $5 or $ 6", "* the function `F(K, L) = A K^{\\alpha} L^{1-\\alpha}`\n* `\\delta  \\in (0,1)` and $5 or $ 6")]
    [InlineData("* costs $5 here\n  - and 6$ there", "* costs $5 here\n  - and 6$ there")]
    public async Task MyST_loses_no_link_number_or_formula(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        [.. ImportPlace.FilesOf("MyST"), ("map.png", ImportPlace.Png), ("index.md", $"(home)=\n# Home\n\n{written}\n"), ("b.md", "# B\n\n(map)=\n## Part\n\n```{figure} map.png\n:name: fig-b\n:alt: b\n```\n")]));

    [Fact]
    public async Task A_solution_is_not_called_by_the_label_of_its_exercise() => Assert.EndsWith(":::fold Solution\n\nSo.\n:::", await place.Page("MyST",
        "# Home\n\n```{exercise}\n:label: ex1\n\nAsk.\n```\n\n```{solution} ex1\nSo.\n```\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("A [small]{.smallcaps} word [margin]{.aside}.", "A small word [^aside].\n\n[^aside]: margin")]
    [InlineData("(@) One\n(@good) Two\n\nAs (@good) says, and (@none).", "1. One\n2. Two\n\nAs (2) says, and (@none).")]
    [InlineData("| Roses are red,\n| violets\n|   are blue", "Roses are red,\\\nviolets\\\nare blue")]
    [InlineData("| A |\n|---|\n| b |", "| A |\n|---|\n| b |")]
    [InlineData("See @tbl-t, @eq-e and [-@fig-x].", "See [](b.md#tbl:t), [Equation (1)](b.md) and [](b.md#fig:x).")]
    public async Task Quarto_prints_no_signs_and_names_what_it_means(string written, string made) => Assert.Equal(made, await place.Body("index.md", [.. ImportPlace.FilesOf("Quarto"), ("index.qmd", $"# Home\n\n{written}\n"),
        ("b.qmd", "# B\n\n| a |\n|---|\n| b |\n\n: T {#tbl-t}\n\n$$ a $$ {#eq-e}\n\n![x](map.png){#fig-x}\n"), ("map.png", ImportPlace.Png)]));

    [Fact]
    public async Task A_vault_begins_with_its_home_and_its_boards_are_named()
    {
        (string, string)[] files = [.. ImportPlace.FilesOf("Obsidian"), ("Home.md", "# Home\n\nSee [[#^it]].\n\nA block. ^it\n"), ("B.md", "# B\n\nText.\n"), ("Map.canvas", "{\"nodes\":[]}")];
        var made = await place.Import(files);
        Assert.Contains("\n\nSee [this passage](#block-it).\n\nA [block]{#block-it}.", made.Split("=== input/index.md\n")[1].Split("\n=== ")[0], StringComparison.Ordinal);
        Assert.Contains("Map.canvas", made.Split("=== import-report.md")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_with_what_Docusaurus_has_before_its_addresses_leads_to_the_page() => Assert.Contains("See [it](guides/a.md).", await place.Import(
        ("docusaurus.config.js", "module.exports = { title: 'S', url: 'https://s.example', baseUrl: '/base/' };\n"), ("docs/index.md", "# Home\n\nSee [it](/base/docs/guides/a).\n"), ("docs/guides/a.md", "# A\n\nText.\n")), StringComparison.Ordinal);
}
