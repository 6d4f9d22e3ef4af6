namespace Explainer.Tests.Importing;

/// <summary>Texts for Pandoc alone, and what of its Markdown is read for Quarto too.</summary>
public sealed class ImportPandocTests : IDisposable
{
    private static readonly (string Path, string Text)[] Folder = [("Makefile", "book.html: a.md b.md\n\tpandoc -o $@ metadata.yaml b.md a.md\n"), ("metadata.yaml", "title: Lending\nauthor: Ada Lind\nlang: de\nbibliography: refs.bib\n"),
        ("refs.bib", "@book{lind1998, author={Lind, Ada}, title={At the Desk}, year={1998}}\n")];

    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_script_says_the_order_and_a_block_the_title()
    {
        var made = await place.Import([.. Folder, ("a.md", "% The end\n% Ada Lind; Bo Berg\n% May 2024\n\nAs @lind1998 says [@lind1998, p. 3].^[A note.]\n"), ("b.md", "---\ntitle: The beginning\n...\n\nText.\n")]);
        Assert.Contains("(Pandoc)", made, StringComparison.Ordinal);
        Assert.Contains("=== input/story/10-b.md\n---\ntitle: The beginning\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/story/20-a.md\n---\ntitle: The end\nauthors: [Ada Lind, Bo Berg]\n---\n\n<!-- import: front matter that has no place here: date = May 2024 -->\n\nAs Lind, Ada (1998)[^lind1998] says [^lind1998-p-3].[^n1]", made, StringComparison.Ordinal);
        Assert.Contains("title: Lending\nlanguage: de\n", made, StringComparison.Ordinal);
        Assert.Contains("0 places that you must look at", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  Right     Left\n-------     ------\n     12     a|b\n    123     c\n\nTable: Cap.", "| Right | Left |\n|---|---|\n| 12 | a\\|b |\n| 123 | c |\n\n: Cap.")]
    [InlineData("-------------------------\n First    Second\n line     head\n-------- ----------------\n one      It goes\n          on.\n\n two      End\n-------------------------\n\nText.", "| First line | Second head |\n|---|---|\n| one | It goes on. |\n| two | End |\n\nText.")]
    [InlineData("------- ------\n 12     a\n 13     b\n------- ------", "|  |  |\n|---|---|\n| 12 | a |\n| 13 | b |")]
    [InlineData("Heading\n-------\n\nText.\n\n---\n\nMore.", "## Heading\n\nText.\n\n---\n\nMore.")]
    [InlineData("#. one\n#. two", "1. one\n1. two")]
    [InlineData("Salt\n  ~ NaCl.\n  ~ White.", "Salt\n  : NaCl.\n  : White.")]
    [InlineData("Text.\n\n\\newpage\n\nMore.", "Text.\n\n<!-- import: a part that readers did not see: \\newpage -->\n\nMore.")]
    [InlineData("Text.\n\n---\nnocite: |\n  @lind1998\n---\n\nMore.", "Text.\n\n<!-- import: front matter that has no place here: nocite: |\n  @lind1998 -->\n\nMore.")]
    [InlineData("## A part\n\nSee [A part] and [a part][].", "## A part\n\nSee [A part](#a-part) and [a part](#a-part).")]
    [InlineData("A [**bold** span]{.x key=\"v\"} and [deux]{lang=fr}.", "A **bold** span and [deux]{lang=fr}.")]
    [InlineData("+---+---+\n| A | B |\n+===+===+\n| 1 | much longer |\n+---+---+", "+---+---+\n| A | B |\n+===+===+\n| 1 | much longer |\n+---+---+")]
    public async Task Its_signs_are_read(string written, string made) => Assert.Equal(made, await place.Body("index.md", [.. Folder, ("index.md", $"---\ntitle: Home\n---\n\n{written}\n")]));

    [Theory]
    [InlineData("::: {#thm-line}\n## Line\nIt is `y`.\n:::\n\nBy @thm-line.", ":::note\n**Theorem (Line)**\n\nIt is `y`.\n:::\n\nBy Theorem (Line).")]
    [InlineData("::: {#def-a}\nOne.\n:::\n\n::: {#def-b name=\"Salt\"}\nTwo.\n:::\n\n@def-a and @def-b.", ":::note\n**Definition 1**\n\nOne.\n:::\n\n:::note\n**Definition 2 (Salt)**\n\nTwo.\n:::\n\nDefinition 1 and Definition 2 (Salt).")]
    [InlineData("::: {#exr-a}\nAsk.\n:::\n\nSee @exr-a.", ":::question\n**Exercise**\n\nAsk.\n:::\n\nSee the exercise.")]
    [InlineData("$$ a $$ {#eq-a}\n\nBy @eq-a.", "```tex\n a\n```\n\n(1)\n\nBy Equation (1).")]
    [InlineData("```{#lst-a .python lst-cap=\"A loop\"}\na\n```", "**A loop**\n\n```python\na\n```")]
    [InlineData("```{r}\n#| eval: false\nx\n```\n\nIt is `r mean(x)`, `{r} 1` and `code`.", "```r\nx\n```\n\nIt is <!-- import: what code drew or printed: r mean(x) -->, <!-- import: what code drew or printed: {r} 1 --> and `code`.")]
    [InlineData("It is `r mean(x)`.", "It is `r mean(x)`.")]
    public async Task What_Quarto_counted_is_named(string written, string made) => Assert.Equal(made, await place.Page("Quarto", $"# Home\n\n{written}\n"));
}
