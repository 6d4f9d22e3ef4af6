namespace Explainer.Tests.Importing;

/// <summary>Text that only running code gives: what can be read without running it is taken over, and the rest is said before all else.</summary>
public sealed class ImportCodeTests : IDisposable
{
    private const string Plot = "```{r}\n#| label: fig-loans\n#| fig-cap: Loans by year.\nplot(loans)\n```\n";

    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task What_is_missing_is_said_first_on_the_screen_and_in_the_report()
    {
        var made = await place.Import([.. ImportPlace.FilesOf("Quarto"), ("index.qmd", $"# Home\n\n{Plot}\n```{{r}}\nsummary(loans)\n```\n"), ("a.qmd", $"# A\n\nText.\n\n{Plot}\n```{{r}}\n#| eval: false\nplot(loans)\n```\n")]);
        const string Said = "A part of this text is not in the folder: your old program ran code at 3 places on 2 pages, and readers may have seen what it printed or drew.";
        Assert.StartsWith("[output]\n" + Said + "\nTo have it, write `execute:` and below it `  freeze: auto` into `_quarto.yml`, run `quarto render`", made, StringComparison.Ordinal);
        Assert.Contains($"The site builds.\n\n**{Said}** To have it", made, StringComparison.Ordinal);
        Assert.Contains("## What you must look at (1)", made, StringComparison.Ordinal);
        Assert.Contains("\n- a.md:14; index.md:11\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_of_code_that_shows_nothing() => Assert.StartsWith("[output]\nWrote 1 page", await place.Import(
        [.. ImportPlace.FilesOf("Quarto"), ("index.qmd", "# Home\n\nText.\n\n```{r}\nlibrary(loans)\nx <- 1\n```\n")]), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_that_Quarto_has_run_is_read_with_what_its_code_showed() => Assert.Equal(
        "Text.\n\n```r\nloans\n```\n\n```\n[1] 20\n```\n\n![Loans by year.](images/freeze/index/figure-html/fig-loans-1.png \"Loans by year.\"){#fig:loans}\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        await place.Body("index.md", [.. ImportPlace.FilesOf("Quarto"), ("index.qmd", "---\ntitle: Home\n---\n\nText.\n\n```{r}\nloans\n```\n"), ("_freeze/index/figure-html/fig-loans-1.png", ""), ("_freeze/index/execute-results/html.json",
            """{"hash":"cdb1690b381c80bb63175ce7457caf01","result":{"markdown":"---\ntitle: Home\n---\n\nText.\n\n::: {.cell}\n\n```{.r .cell-code}\nloans\n```\n\n::: {.cell-output .cell-output-stdout}\n```\n[1] 20\n```\n:::\n\n::: {.cell-output-display}\n![Loans by year.](index_files/figure-html/fig-loans-1.png){#fig-loans width=672}\n:::\n\n```{=html}\n<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>\n```\n:::\n"}}""")]));

    [Fact]
    public async Task A_page_that_was_changed_after_its_code_ran_keeps_the_words_that_are_new()
    {
        var made = await place.Import([.. ImportPlace.FilesOf("Quarto"), ("index.qmd", "---\ntitle: Home\n---\n\nThe new sentence.\n\n```{r}\nloans\n```\n"), ("_freeze/index/execute-results/html.json", Kept("d41d8cd98f00b204e9800998ecf8427e"))]);
        Assert.Contains("\n---\n\n<!-- import: a page that was changed after its code ran: _freeze/index/execute-results/html.json -->\n\nThe new sentence.\n", made, StringComparison.Ordinal);
        Assert.DoesNotContain("The old sentence", made, StringComparison.Ordinal);
        Assert.Contains("## What you must look at (1)\n", made, StringComparison.Ordinal);
        Assert.Contains("### A page that was changed after its code ran (1)\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class=\"plotly html-widget\" id=\"w1\"></div>\n<script type=\"application/json\" data-for=\"w1\">{\"x\":1}</script>", "<!-- import: what code drew or printed: <script type=\"application/json\" data-for=\"w1\">{\"x\":1}</script> -->")]
    [InlineData("<script>Plotly.newPlot('w1', [1]);</script>", "<!-- import: what code drew or printed: <script>Plotly.newPlot('w1', [1]);</script> -->")]
    [InlineData("<iframe srcdoc=\"&lt;b&gt;map&lt;/b&gt;\"></iframe>", "<!-- import: what code drew or printed: &lt;b&gt;map&lt;/b&gt; -->")]
    [InlineData("<script>count(1);</script>", "<!-- import: a script or style: <script>count(1);</script> -->")]
    public async Task A_chart_that_a_script_draws_is_missed(string written, string made) => Assert.Equal("Text.\n\n" + made, await place.Page("Quarto", $"# Home\n\nText.\n\n```{{=html}}\n{written}\n```\n"));

    // The hash is that of the file with LF, with CRLF, and with a byte order mark.
    [Theory]
    [InlineData("40143673f975e3fd67b5e409ce1cefaf")]
    [InlineData("1BAA175A6B716EF45376568CFFA3B5BE")]
    [InlineData("04def8bc035f9956ca79ce56073fe2d0")]
    public async Task A_page_is_the_one_that_ran_however_its_lines_end(string hash) => Assert.Equal("The old sentence, as it ran.", await place.Body("index.md",
        [.. ImportPlace.FilesOf("Quarto"), ("index.qmd", "---\ntitle: Home\n---\n\nThe old sentence.\n"), ("_freeze/index/execute-results/html.json", Kept(hash))]));

    private static string Kept(string hash) => $"{{\"hash\":\"{hash}\",\"result\":{{\"markdown\":\"---\\ntitle: Home\\n---\\n\\nThe old sentence, as it ran.\\n\"}}}}";

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"result\":{\"markdown\":1}}")]
    public async Task What_Quarto_keeps_of_a_run_and_cannot_be_read_is_not_used(string kept) => Assert.Equal("Text.", await place.Body("index.md",
        [.. ImportPlace.FilesOf("Quarto"), ("index.qmd", "---\ntitle: Home\n---\n\nText.\n"), ("_freeze/index/execute-results/html.json", kept)]));

    [Theory]
    [InlineData("```{code-cell} ipython3\n:tags: [remove-cell]\n\nimport a\n```", "<!-- import: code that readers did not see: import a -->")]
    [InlineData("```{code-cell} ipython3\n---\nmystnb:\n  figure:\n    caption: Loans by year\n    name: fig:loans\n---\nplot(loans)\n```", "```ipython3\nplot(loans)\n```\n\nLoans by year\n\n<!-- import: what code drew or printed: fig:loans -->")]
    [InlineData("```{code-cell}\n:tags: [hide-input]\n\nImage(\"map.png\")\n```", "```\n\nImage(\"map.png\")\n```\n\n![map](images/map.png)")]
    public async Task A_cell_of_MyST_shows_what_the_folder_has_of_it(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        [.. ImportPlace.FilesOf("MyST"), ("map.png", ""), ("index.md", $"# Home\n\n{written}\n")]));

    [Fact]
    public async Task A_formula_of_MyST_has_the_number_by_which_the_page_names_it() => Assert.Equal("From (1) and (2) follows the formula<!-- import: a reference to what has no number here: {eq}`none` -->; see the figure.\n\n```tex\n a = b\n```\n\n(1)\n\n```tex\nc\n```\n\n(2)\n\n![The map](images/map.png)", await place.Body("index.md",
        [.. ImportPlace.FilesOf("MyST"), ("map.png", ""), ("index.md", "# Home\n\nFrom {eq}`eq:a` and {eq}`c` follows {eq}`none`; see {numref}`fig:map`.\n\n$$ a = b $$ (eq:a)\n\n```{math}\n:label: c\n\nc\n```\n\n```{figure} map.png\n:name: fig:map\n:alt: The map\n```\n")]));

    [Fact]
    public async Task A_label_with_a_colon_is_no_address() => Assert.Equal("From (1) and the [](none) follows [the next](#slr-next), [The next part](#slr-next) and our formula.\n\n```tex\n a = b\n```\n\n(1)\n\n## The next part {#slr-next}\n\nText.".Replace("[](none)", "<!-- import: a link without words that leads to nothing here: eq:none -->", StringComparison.Ordinal), await place.Body("index.md",
        [.. ImportPlace.FilesOf("MyST"), ("index.md", "# Home\n\nFrom [](eq:a) and the [](eq:none) follows [the next](slr:next), [](slr:next) and [our formula](#eq:a).\n\n$$ a = b $$ (eq:a)\n\n(slr:next)=\n## The next part\n\nText.\n")]));

    [Theory]
    [InlineData("MyST", "See {doc}`our\npage <index>` and {index}`Loans <single: Loans>`.", "See [our page](index.md) and Loans.")]
    [InlineData("MyST", "It is $R_t = \\frac{a}{b} $ and costs $5 and $ 6.", "It is `R_t = \\frac{a}{b} ` and costs $5 and $ 6.")]
    [InlineData("MyST", "```{figure} map.png\n:alt: The map\nSee [this](https://map.example/).\n```", "![The map](images/map.png \"See [this](https://map.example/).\")")]
    [InlineData("Plain", "--8<-- \"img/map.png\"", "![map](images/map.png)")]
    [InlineData("Plain", "All of:{::nomarkdown}<ul><li>One</li></ul>{:/}", "All of:\n\n- One")]
    public async Task Signs_of_a_dialect_are_read_where_they_are_split_or_stand_together(string program, string written, string made) =>
        Assert.Equal(made, await place.Body("index.md", [.. ImportPlace.FilesOf(program), ("map.png", ""), ("img/map.png", ""), ("index.md", $"# Home\n\n{written}\n")]));

    [Fact]
    public async Task A_figure_in_an_item_is_known_by_its_label() => Assert.Equal("- See the figure.\n\n  ```r\n  include_graphics(\"map.png\")\n  ```\n\n  ![map](images/map.png)", await place.Body("index.md",
        [.. ImportPlace.FilesOf("Quarto"), ("map.png", ""), ("index.qmd", "---\ntitle: Home\n---\n\n- See @fig-map.\n\n  ```{r}\n  #| label: fig-map\n  include_graphics(\"map.png\")\n  ```\n")]));

    private static readonly (string, string) Code = ("src/lending/loans.py",
        "\"\"\"Loans of a library.\"\"\"\nfrom lending.base import Thing\n\nclass Loan(Thing):\n    '''\n    A loan of [`Book`][lending.loans.Book].\n\n    Parameters:\n        days: How long.\n        book: Which\n            book it is.\n    '''\n\n    days: int = 20\n    \"\"\"How long it lasts.\"\"\"\n\n    def _hidden(self):\n        \"\"\"Not for readers.\"\"\"\n\n    async def extend(\n        self,\n        days: int,\n    ) -> None:\n        \"\"\"Makes it longer.\n\n        Not twice.\n        \"\"\"\n\ndef lend(book):\n    return book\n");

    [Theory]
    [InlineData("::: lending.loans.Loan.extend", "```python\nasync def extend(self, days: int) -> None\n```\n\nMakes it longer.\n\nNot twice.")]
    [InlineData("## ::: lending.loans.Loan.days\n    options:\n      show_root_toc_entry: false", "## `days`\n\n```python\ndays: int\n```\n\nHow long it lasts.")]
    [InlineData("::: lending.loans.lend", "```python\ndef lend(book)\n```")]
    [InlineData("::: lending.loans.Loan.name", "```python\ndef name(self)\n```\n\nWhat it is called.")]
    [InlineData("::: lending.loans\n    options:\n      members: false\n\nMore.", "Loans of a library.\n\nMore.")]
    [InlineData("> ::: lending.loans.lend", "> ```python\n> def lend(book)\n> ```")]
    [InlineData("::: lending.loans.Loan\n    options:\n      show_root_heading: true\n      members:\n        - days", "## `Loan`\n\n```python\nclass Loan(Thing)\n```\n\nA loan of `Book`<!-- import: a link that leads to nothing here: [`Book`][lending.loans.Book] -->.\n\n**Parameters**\n\n- `days`: How long.\n- `book`: Which\n  book it is.\n\n**`days: int`**\n\nHow long it lasts.")]
    [InlineData("::: lending.none.Name\n    options:\n      members: false", "<!-- import: what code says of itself: ::: lending.none.Name\noptions:\n  members: false -->")]
    [InlineData("::: mkdocs-click\n    :module: lending", "<!-- import: what code says of itself: ::: mkdocs-click\n:module: lending -->")]
    [InlineData("See [the loan][lending.loans.Loan.days].\n\n::: lending.loans.lend", "See the loan<!-- import: a link that leads to nothing here: [the loan][lending.loans.Loan.days] -->.\n\n```python\ndef lend(book)\n```")]
    [InlineData("See [the loan][lending.loans.Loan.days].\n\n::: lending.loans.Loan.days\n\n::: lending.loans.Loan.extend", "See the loan.\n\n```python\ndays: int\n```\n\nHow long it lasts.\n\n```python\nasync def extend(self, days: int) -> None\n```\n\nMakes it longer.\n\nNot twice.")]
    public async Task What_Python_says_of_itself_stands_where_mkdocstrings_wrote_it(string written, string made) => Assert.Equal(made, await place.Body("index.md", [.. ImportPlace.FilesOf("MkDocs"), Code, ("src/lending/base.py", "class Thing:\n    def name(self):\n        \"\"\"What it is called.\"\"\"\n"), ("docs/index.md", $"# Home\n\n{written}\n")]));

    [Fact]
    public async Task A_link_to_what_code_says_leads_to_the_page_that_says_it() => Assert.Equal("See [how long](b.md) and [`extend`](b.md).", await place.Body("a.md", [.. ImportPlace.FilesOf("MkDocs"), Code, ("docs/index.md", "# Home\n\nText.\n"),
        ("docs/a.md", "# A\n\nSee [how long][lending.loans.Loan.days] and [`extend`][lending.loans.Loan.extend].\n"), ("docs/b.md", "# B\n\n::: lending.loans.Loan\n")]));
}
