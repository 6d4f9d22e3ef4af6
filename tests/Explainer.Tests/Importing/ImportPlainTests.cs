namespace Explainer.Tests.Importing;

/// <summary>Folders of no program: what GitHub, HackMD, Notion, Google Docs, word processors and Statiq write.</summary>
public sealed class ImportPlainTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("One  \ntwo  \nthree\n\n> a  \n> b\n\n- c  \n  d", "One\\\ntwo\\\nthree\n\n> a\\\n> b\n\n- c\\\n  d")]
    [InlineData("<blockquote>Quote <b>it</b><p>More</p></blockquote>\n\nAfter.\n\n<blockquote>\n\nText\n\n<blockquote>Inner</blockquote>\n</blockquote>", "> Quote **it**\n>\n> More\n\nAfter.\n\n> Text\n>\n> > Inner")]
    [InlineData("![img](https://a.example/a.png =200x100) ![Sea](a.png =200x)", "[img](https://a.example/a.png) ![Sea](images/a.png)")]
    [InlineData(":::spoiler {state=\"open\"} Title\nIn it.\n:::", ":::fold Title\n\nIn it.\n:::")]
    [InlineData("A ++word++ and i++ or j++.", "A word and i++ or j++.")]
    [InlineData("Of [words]{.underline} and [t]{.mark}.\n\n\\newpage\n\nEnd.", "Of words and t.\n\nEnd.")]
    [InlineData("![][image1]\n\n[image1]: <data:image/png;base64,iVBORw0KGgo=>", "Picture<!-- import: a picture that cannot be shown: data:image/png;base64,iVBORw0KGgo= -->")]
    [InlineData("## **1\\. Part** {#1.-part}\n\n[Part](#1.-part)", "## **1\\. Part** {#a-1--part}\n\n[Part](#a-1--part)")]
    [InlineData("<aside>\n💡 Mind **it**.\n\n</aside>", ":::note\n\n💡 Mind **it**.\n\n:::")]
    [InlineData("Of $$a_b$$ at $5 or $6, $`c`$\n\n```math\nx\n```", "Of `a_b` at $5 or $6, `c`\n\n```tex\nx\n```")]
    [InlineData("  Right     Left\n-------     ------\n     12     12 m\n    123     1|3\n\nAfter.", "| Right | Left |\n|---|---|\n| 12 | 12 m |\n| 123 | 1\\|3 |\n\nAfter.")]
    [InlineData("--------------\nHead    Other\n        head\n------- ------\nLong    Two\nwords\n\nx       y\n--------------\n\nAfter.", "| Head | Other head |\n|---|---|\n| Long words | Two |\n| x | y |\n\nAfter.")]
    [InlineData("------- ------\nName    Price\n------- ------\nApple   2.50\n\nPear    3\n------- ------\n\nAfter.", "| Name | Price |\n|---|---|\n| Apple | 2.50 |\n| Pear | 3 |\n\nAfter.")]
    [InlineData("[]{#_Toc1 .anchor}Words [new]{.insertion author=\"Ada\" date=\"2020\"} [old]{.deletion author=\"Ada\" date=\"2020\"}.", "Words new <!-- import: a part that readers did not see: [old]{.deletion author=\"Ada\" date=\"2020\"} -->.")]
    [InlineData("漢<ruby>字<rt>ji</rt></ruby>", "漢字 (ji)")]
    [InlineData("--- ---\n\nText\n--- ---\nmore", "--- ---\n\nText\n--- ---\nmore")]
    [InlineData("--- ---\nSome longer words\n--- ---", "--- ---\nSome longer words\n--- ---")]
    public async Task A_sign_means_what_its_writer_saw(string written, string made) => Assert.Equal(made, await place.Body("index.md", ("README.md", $"# Home\n\n{written}\n"), ("a.png", ImportPlace.Png)));

    [Fact]
    public async Task A_title_may_be_HTML() => Assert.EndsWith("=== input/index.md\n---\ntitle: \"My & project\"\n---\n\n![Logo](images/a.png)\n\nText.\n\n", (await place.Import(
        ("a.png", ImportPlace.Png), ("README.md", "<h1 align=\"center\">\n  <img src=\"a.png\" alt=\"Logo\"><br>\n  My &amp; <b>project</b>\n</h1>\n\nText.\n"))).Split("=== input/site.yml")[0], StringComparison.Ordinal);

    [Fact]
    public async Task What_Notion_writes_behind_a_name_is_in_no_address()
    {
        const string id = "1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d";
        var made = await place.Import(($"Desk {id}.md", $"# Desk\n\n[Sub](Desk/Sub%20{id}.md)\n"), ($"Desk/Sub {id}.md", "# Sub\n\nText.\n"), ($"Other {id}.md", "# Other\n\nText.\n"));
        Assert.Contains("=== input/desk/index.md\n---\ntitle: Desk\n---\n\n[Sub](sub.md)\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/other.md\n", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](final/place.html) [b](final/place) [c](docs/../final/place.html#sec)", "[a](docs/intro.md) [b](docs/intro.md) [c](docs/intro.md#sec)")]
    [InlineData("<?# YouTube abc-123 /?>\n\n<?# Figure Src=\"/a.png\" Caption=\"A sea\" Alt=\"Sea\" /?>\n\n<?! Include \"part.txt\" /?>", "[Video](https://www.youtube.com/watch?v=abc-123)\n\n![Sea](images/a.png \"A sea\")\n\nPart.")]
    [InlineData("^^^\n![Sea](a.png)\n^^^ A *caption*", "![Sea](images/a.png)\n\nA *caption*")]
    [InlineData("Words{.cls #id}\n\n++new++ text\n\na. one\nb. two", "Words\n\nnew text\n\n1. one\n2. two")]
    public async Task A_sign_of_Statiq_means_what_it_meant(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        ("Site.csproj", "<Project><ItemGroup><PackageReference Include=\"Statiq.Web\" /></ItemGroup></Project>"), ("input/a.png", ImportPlace.Png), ("input/part.txt", "Part.\n"),
        ("input/docs/intro.md", "Title: Intro\nDestinationPath: final/place.html\n---\n## Sec\n\nText.\n"), ("input/docs/two.md", "Title: Two\n---\nText.\n"), ("input/index.md", $"Title: Home\n---\n{written}\n")));

    [Theory]
    [InlineData("de", "Mehr")]
    [InlineData("ar-EG", "المزيد")]
    [InlineData("fi", "More")]
    public async Task A_bar_of_many_links_has_a_group_in_the_language_of_the_site(string language, string group) => Assert.Contains($"title: {group}, links:", (await place.Import(
        [("mkdocs.yml", $"site_name: Lending\ntheme:\n  language: {language}\nnav:\n{string.Concat(Enumerable.Range(1, 11).Select(n => $"- p{n}.md\n"))}"), .. Enumerable.Range(1, 11).Select(n => ($"docs/p{n}.md", $"# P{n}\n\nText.\n"))])).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public async Task A_name_that_Windows_keeps_for_a_device_gets_another_word()
    {
        var made = await place.Import(("README.md", "# Home\n\n[Con](con.md) ![Sea](aux/nul.png)\n"), ("con.md", "# Con\n\nText.\n"), ("aux/nul.png", ImportPlace.Png), ("aux/com1.md", "# Port\n\nText.\n"));
        Assert.Contains("[Con](con-page.md) ![Sea](images/aux-page/nul-page.png)\n", made, StringComparison.Ordinal);
        Assert.Contains("=== input/aux-page/com1-page.md\n", made, StringComparison.Ordinal);
        Assert.DoesNotContain("### EX", made, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_that_nobody_wrote_is_not_invented() => Assert.Contains("=== input/two.md\n---\ntitle: Two\n---\n\n:::note\nMind it.\n:::\n\n- a list\n\nText. More.\n",
        await place.Import(("README.md", "# Home\n\nText.\n"), ("two.md", "# Two\n\n> [!NOTE]\n> Mind it.\n\n- a list\n\nText. More.\n")), StringComparison.Ordinal);
}
