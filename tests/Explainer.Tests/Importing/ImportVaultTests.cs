namespace Explainer.Tests.Importing;

/// <summary>Blocks, names and lines of Obsidian and Logseq.</summary>
public sealed class ImportVaultTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("[[B#^it]], [[B#^it|said]], [m](B.md#^it), [[B#^none]]", "[B](b.md#block-it), [said](b.md#block-it), [m](b.md#block-it), [B](b.md)")]
    [InlineData("Own words. ^own\n\n[[#^own]]", "Own [words]{#block-own}.\n\n[this passage](#block-own)")]
    [InlineData("![[B#Part]]", "## Part\n\nIn it.")]
    [InlineData("[[Q & A?]] [[50% of it]]", "[Q & A?](q-a.md) [50% of it](50-of-it.md)")]
    [InlineData("![Sea|100](https://a.example/a.png) ![Sea|100x20](a.png) [a|b](B.md)", "[Sea](https://a.example/a.png) ![Sea](images/a.png) [a|b](b.md)")]
    [InlineData("![[List.base]] ![[Board.canvas]] [o](obsidian://open?vault=v&file=B)", "List.base<!-- import: a template that is not filled in: ![[List.base]] --> Board.canvas<!-- import: a drawing within the text: ![[Board.canvas]] --> [o](b.md)")]
    [InlineData("%%hidden%% Text %% too %% more.", "<!-- hidden -->\n\nText <!-- too --> more.")]
    [InlineData("One\ntwo\n\n- a\n  b\n\n> c\n> d\n\n| a | b |\n|---|---|\n| c | d |", "One\\\ntwo\n\n- a\\\n  b\n\n> c\\\n> d\n\n| a | b |\n|---|---|\n| c | d |")]
    [InlineData("> [!note]\n> a\n> b", ":::note\na\\\nb\n:::")]
    [InlineData("> [!tip]+ Tab\n> | a | b |\n> |---|---|\n> | c | d |", ":::fold Tab\n\n| a | b |\n|---|---|\n| c | d |\n:::")]
    public async Task A_sign_of_Obsidian_means_what_it_meant(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        (".obsidian/app.json", "{}"), ("B.md", "# B\n\n- first\n- second thing ^it\n\n## Part\n\nIn it.\n"), ("Q & A?.md", "Text.\n"), ("50% of it.md", "Text.\n"), ("a.png", ImportPlace.Png),
        ("List.base", "views: []\n"), ("Board.canvas", "{\"nodes\":[]}"), ("index.md", $"# Home\n\n{written}\n")));

    [Fact]
    public async Task Lines_run_on_where_the_vault_says_so() => Assert.Equal("One\ntwo", await place.Body("index.md",
        (".obsidian/app.json", "{\"strictLineBreaks\":true}"), ("index.md", "# Home\n\nOne\ntwo\n")));

    [Fact]
    public async Task A_note_is_called_as_its_file() => Assert.Contains("=== input/daily/2024-01-05.md\n---\ntitle: 2024-01-05\n", (await place.Import(
        (".obsidian/app.json", "{}"), ("index.md", "# Home\n\nText.\n"), ("daily/2024-01-05.md", "Text.\n"))).Replace("\"2024-01-05\"", "2024-01-05", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public async Task Zettlr_names_a_page_by_its_digits() => Assert.Equal("[20240106120000](20240106120000-sea.md) [20240105](other.md)", await place.Body("index.md",
        ("index.md", "# Home\n\n[[20240106120000]] [[20240105]]\n"), ("20240106120000 Sea.md", "Text. [[Other]]\n"), ("Other.md", "---\nid: 20240105\n---\n\nText.\n")));

    [Fact]
    public async Task An_outline_of_Logseq_is_read() => Assert.Equal(
        "<!-- tags:: x -->\n\n- Block one\n\t- [ ] a task\n\t- [x] done\n\t- [Block one](one.md)\n\t- [Block one](one.md)\n\t- ![i](../images/i.png)\n\t- <mark>lit</mark>\n\t- >\n      > said",
        await place.Body("pages/one.md", ("logseq/config.edn", "{}"), ("journals/2024_01_05.md", "- [[One]] [[One]]\n"), ("assets/i.png", ImportPlace.Png),
            ("pages/One.md", "tags:: x\n\n- Block one\n  id:: 63a1-aaaa\n\t- TODO a task\n\t- DONE done\n\t- ((63a1-aaaa))\n\t- {{embed ((63a1-aaaa))}}\n\t- ![i](../assets/i.png){:height 100, :width 200}\n\t- ^^lit^^\n\t- #+BEGIN_QUOTE\n\t  said\n\t  #+END_QUOTE\n"), ("pages/Two.md", "- [[One]]\n")));
}
