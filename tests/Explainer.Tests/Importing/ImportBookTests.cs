namespace Explainer.Tests.Importing;

/// <summary>Books of mdBook and GitBook: where their pages lie, and what both add to Markdown.</summary>
public sealed class ImportBookTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_page_that_a_list_names_with_a_heading_is_a_chapter() => Assert.Equal("index.md, story/10-one/10-two.md, story/10-one/index.md", ImportOutlineTests.FilesOf(
        await place.Import(("SUMMARY.md", "# Summary\n\n* [One](one.md)\n    * [Two](two.md#part)\n"), ("one.md", "# One\n\nText.\n"), ("two.md", "# Two\n\nText.\n"))));

    [Theory]
    [InlineData(".")]
    [InlineData("./text")]
    [InlineData("text/")]
    public async Task The_pages_of_a_book_lie_where_its_settings_say(string src)
    {
        var path = src.Trim('.', '/') is { Length: > 0 } name ? name + "/" : "";
        var made = await place.Import(("book.toml", $"[book]\ntitle = \"Lending\"\nsrc = \"{src}\"\n"), (path + "SUMMARY.md", "# Summary\n\n- [One](one.md)\n- [To come]()\n"), (path + "one.md", "# One\n\nText.\n"));
        Assert.Equal("index.md, story/10-one.md", ImportOutlineTests.FilesOf(made));
        Assert.Contains("\n- To come\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% hint style=\"warning\" %}\nIt is *hot*.\n{% endhint %}", ":::note\n**Warning**\n\nIt is *hot*.\n:::")]
    [InlineData("{% tabs %}\n{% tab title=\"On paper\" %}\nWords.\n{% endtab %}\n{% endtabs %}", "**On paper**\n\nWords.")]
    [InlineData("{% code title=\"a.js\" %}\n```js\nx\n```\n{% endcode %}", "**`a.js`**\n\n```js\nx\n```")]
    [InlineData("{% embed url=\"https://far.example/a\" %}\nA film\n{% endembed %}", "<https://far.example/a>\n\nA film")]
    [InlineData("![A map](.gitbook/assets/map.png)", "![A map](../images/page.gitbook/map.png)")]
    public async Task Blocks_of_GitBook_are_read(string written, string made) => Assert.Equal(made, await place.Body("story/10-one.md",
        ("SUMMARY.md", "# Summary\n\n* [One](one.md)\n"), (".gitbook/assets/map.png", ""), ("one.md", $"# One\n\n{written}\n")));

    [Theory]
    [InlineData("```admonish\nWords *here*.\n```", ":::note\nWords *here*.\n:::")]
    [InlineData("```admonish warning\nWords.\n```", ":::note\n**Warning**\n\nWords.\n:::")]
    [InlineData("```admonish info title=\"Of *lending*\" collapsible=true\nWords.\n```", ":::fold Of lending\n\nWords.\n:::")]
    [InlineData("~~~admonish tip \"Mine\"\n```js\nx\n```\n~~~", ":::note\n**Mine**\n\n```js\nx\n```\n:::")]
    [InlineData("```rust\n##[test]\n# hidden\nfn f() {}\n```", "```rust\n#[test]\nfn f() {}\n```")]
    [InlineData("A \\\\( x^2 \\\\) and\n\n\\\\[ \\frac{1}{2} \\\\]", "A `x^2` and\n\n`\\frac{1}{2}`")]
    public async Task What_mdBook_adds_is_read(string written, string made) => Assert.Equal(made, await place.Body("story/10-one.md",
        ("book.toml", "[book]\ntitle = \"Lending\"\n[output.html]\nmathjax-support = true\n"), ("src/SUMMARY.md", "- [One](one.md)\n"), ("src/one.md", $"# One\n\n{written}\n")));
}
