namespace Explainer.Tests.Importing;

/// <summary>Figures and tables of an import: their captions, their numbers, and what names them elsewhere.</summary>
public sealed class ImportFigureTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("Quarto", "![The map](map.png)", "![The map](images/map.png \"The map\")")]
    [InlineData("Quarto", "![The *map*, by [Ada](https://ada.example/)](map.png){#fig-map width=50%}\n\nSee @fig-map.", "![The map, by Ada](images/map.png \"The *map*, by [Ada](https://ada.example/)\"){#fig:map}\n\nSee [@fig:map].")]
    [InlineData("Quarto", "![A [b] c](map.png){#fig-map fig-alt=\"Blue\"}", "![Blue](images/map.png \"A [b] c\"){#fig:map}")]
    [InlineData("Quarto", "Here ![in](map.png) it is.", "Here ![in](images/map.png) it is.")]
    [InlineData("Quarto", "![The map](map.png)\\\n\nText.", "![The map](images/map.png)\n\nText.")]
    [InlineData("Quarto", "::: {#fig-a}\n![](map.png)\n\nThe caption.\n:::\n\nAs @fig-a shows. @Fig-a is blue. See Figure [-@fig-a] and [Fig. @fig-a; @fig-none].", "![The caption.](images/map.png \"The caption.\"){#fig:a}\n\nAs [@fig:a] shows. [@fig:a] is blue. See [@fig:a] and [@fig:a], the figure<!-- import: a reference to what has no number here: @fig-none -->.")]
    [InlineData("Quarto", "| a |\n|---|\n| b |\n\n: Cap {#tbl-t tbl-colwidths=\"[50]\"}\n\nSee @tbl-t.", "| a |\n|---|\n| b |\n\n: Cap {#tbl:t}\n\nSee [@tbl:t].")]
    [InlineData("Quarto", "Table: Cap {#tbl-t}\n\n| a |\n|---|\n| b |\n\nSee @tbl-t.", "| a |\n|---|\n| b |\n\n: Cap {#tbl:t}\n\nSee [@tbl:t].")]
    [InlineData("Quarto", "::: {#tbl-t}\n| a |\n|---|\n| b |\n\nCap\n:::\n\nSee @tbl-t.", "| a |\n|---|\n| b |\n\n: Cap {#tbl:t}\n\nSee [@tbl:t].")]
    [InlineData("Carpentries", "![The map](map.png)", "![The map](images/map.png \"The map\")")]
    [InlineData("MyST", "```{figure} map.png\n:name: my-map\n:alt: Blue\n\nThe {sub}`1` map.\n\nBy *Ada*.\n```\n\n{numref}`my-map`, {numref}`Fig. %s <my-map>`, {ref}`it <my-map>`, [](#my-map), [Figure %s](#my-map).", "![Blue](images/map.png \"The <sub>1</sub> map.\"){#fig:my-map}\n\nBy *Ada*.\n\n[@fig:my-map], [@fig:my-map], [it](#fig:my-map), [@fig:my-map], [@fig:my-map].")]
    [InlineData("MyST", "1. Save:\n   ```{figure} map.png\n   :name: m\n   Map\n   ```\n\n{numref}`m`", "1. Save:\n\n   ![Map](images/map.png \"Map\"){#fig:m}\n\n[@fig:m]")]
    [InlineData("MyST", "(odd label)=\n```{table} Cap\n| a |\n|---|\n| b |\n```\n\n{numref}`odd label`", "| a |\n|---|\n| b |\n\n: Cap {#tbl:odd-label}\n\n[@tbl:odd-label]")]
    [InlineData("MyST", "```{list-table} Cap\n:header-rows: 1\n:name: t\n\n*   - A\n    - B\n*   - 1\n    -\n```\n\n{numref}`Table {number} <t>`", "| A | B |\n|---|---|\n| 1 |  |\n\n: Cap {#tbl:t}\n\n[@tbl:t]")]
    [InlineData("MyST", "```{csv-table} Cap\n:header: \"A\", \"B\"\n\"1,5\",2\n```", "| A | B |\n|---|---|\n| 1,5 | 2 |\n\n: Cap")]
    [InlineData("MyST", "See {numref}`c`.\n\n```{code-block} python\n:name: c\na\n```", "See the code.\n\n```python\na\n```")]
    public async Task They_keep_their_captions_and_their_numbers(string program, string written, string made) => Assert.Equal(made, await place.Body("index.md",
        [.. ImportPlace.FilesOf(program), ("map.png", ImportPlace.Png), (program == "Quarto" ? "index.qmd" : "index.md", $"# Home\n\n{written}\n")]));

    [Fact]
    public async Task A_picture_that_is_written_into_the_text_becomes_a_file()
    {
        const string Data = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        var made = await place.Import(("README.md", $"# Home\n\n![Dot]({Data}) and <img src=\"{Data}\" alt=\"again\">\n\n![Ref][d]\n\n```html\n<img src=\"{Data}\">\n```\n\n![Not](data:image/png;base64,AAAA)\n\n[d]: {Data}\n"),
            ("a b/one.md", $"# One\n\n![In a folder]({Data})\n"), ("README-picture-1.png", ImportPlace.Png));
        Assert.Contains($"![Dot](images/readme-picture-2.png) and ![again](images/readme-picture-2.png)\n\n![Ref](images/readme-picture-2.png)\n\n```html\n<img src=\"{Data}\">\n```\n\nNot<!-- import: a picture that cannot be shown: data:image/png;base64,AAAA -->\n", made, StringComparison.Ordinal);
        Assert.Contains("![In a folder](../images/a-b/one-picture-1.png)\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/images/readme-picture-2.png\n", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_of_another_page_are_named_by_number_and_page() => Assert.Equal("See [](b.md#fig:m), [it](b.md#fig:m) and [](b.md#fig:m).", await place.Body("index.md", [.. ImportPlace.FilesOf("MyST"), ("map.png", ImportPlace.Png),
        ("index.md", "# Home\n\nSee {numref}`m`, [it](#m) and [](b.md#m).\n"), ("b.md", "# B\n\n```{figure} map.png\n:name: m\nMap\n```\n")]));
}
