using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary>What <c>explainer check --fix</c> writes anew in the text of a page.</summary>
public sealed class CheckFixProseTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("A <b>bold </b>word, <i>it</i>, <del>old</del>, <code>x</code>.", "A **bold** word, *it*, ~~old~~, `x`.")]
    [InlineData("<b><i>Both</i></b> and <span style=\"color: red\">red</span>.", "***Both*** and red.")]
    [InlineData("One<br clear=\"all\">two, <kbd class=\"k\">K</kbd>.", "One<br>two, <kbd>K</kbd>.")]
    [InlineData("See <a href=\"about.md\" target=\"_blank\">about</a>.", "See [about](about.md).")]
    [InlineData("Text\n<h2>A heading</h2>\n\n<p align=\"center\">\n  A word\n</p>", "Text\n\n## A heading\n\nA word")]
    [InlineData("<details>\n<summary>More</summary>\n\nText.\n\n</details>", ":::fold More\n\nText.\n\n:::")]
    [InlineData("<i lang=\"ar\" dir=\"rtl\">كتاب</i> and <code lang=\"fr\">le</code>.", "[*كتاب*]{lang=ar dir=rtl} and [`le`]{lang=fr}.")]
    [InlineData("<b id=\"x\">x</b>, <a href=\"about.md\" lang=\"fr\">t</a>, <u id=\"y\">y</u>.", null)]
    [InlineData("<p lang=\"fr\">Le mot</p>", null)]
    [InlineData("<s>p~~q</s>, <i>x*y</i>, <b>a**b</b>, <i>3 * 4</i>.", null)]
    [InlineData("<b>a <i>b</i> c</b> <i>x\\*y</i> mid<b>dle</b>word.", "**a *b* c** *x\\*y* mid**dle**word.")]
    [InlineData("<p>*</p>", null)]
    [InlineData("<table><tr><td>a</td></tr></table>", null)]
    [InlineData("<a id=\"x\"></a>Text, <b>never closed.", null)]
    [InlineData("- <div>\n  a\n  </div>", null)]
    [InlineData("## A\n\n#### B\n\n##### C\n\n#### D\n\n## E", "## A\n\n### B\n\n#### C\n\n### D\n\n## E")]
    [InlineData("Text\n\n# A\n\n## B\n\nC\n=\n\nD\n-", "Text\n\n## A\n\n### B\n\n## C\n\n### D")]
    [InlineData("A ==mark==, ++new++, [[About]], [[about|the page]].", "A <mark>mark</mark>, new, [About](about.md), [the page](about.md).")]
    [InlineData("-One\n-Two\n-Three", "- One\n- Two\n- Three")]
    [InlineData("-s in cats\n-es in boxes", null)]
    [InlineData("-lar eki\n-ler eki", null)]
    [InlineData("-heit und mehr\n-Ung ist selten", null)]
    [InlineData("- *-s* for many\n- *-ed* for the past\n-t is rare", null)]
    [InlineData("- One\n-Two", "- One\n- Two")]
    [InlineData("| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n\nP(A|B) and P(B|A) are not the same.", null)]
    [InlineData("| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n\n|x| = |y|", null)]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4", null)]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |\n\n|3|4|", "| A | B |\n|---|---|\n| 1 | 2 |\n|3|4|")]
    [InlineData("A [link](/about/#about), [other](about), [third](About.html) and [fourth](abuot.md).", "A [link](about.md#about), [other](about.md), [third](about.md) and [fourth](about.md).")]
    [InlineData("A [link] (about.md), [h](about.md#abuot), www.example.org, [w](www.example.org).", "A [link](about.md), [h](about.md#about), www.example.org, [w](https://www.example.org).")]
    [InlineData("Cited [@smiht, p. 3] and [@jones2010].", "Cited [@smith, p. 3] and [@jones2010].")]
    [InlineData("![A dot](dot.svg \"\")\n*The caption two*", "![A dot](dot.svg \"The caption two\")")]
    [InlineData("![A dot](dot.svg 'Its title')\n*The caption two*", null)]
    [InlineData("Hwæt!   We Gardena   in geardagum,\nþeodcyninga,   þrym   gefrunon,\nhu ða æþelingas   ellen   fremedon.", null)]
    [InlineData("Tip   Year   Height\nOne   1916   85", null)]
    [InlineData("SMITH:\tI know it.\nJONES:\tNo.", null)]
    [InlineData("Tip\tYear\tHeight\nOne\t1916\t85", "| Tip | Year | Height |\n|---|---|---|\n| One | 1916 | 85 |")]
    [InlineData("''It is so'', he said.", null)]
    [InlineData("[x](https://www.google.com/url?q=https://example.org/a%29b&sa=1).", "[x](https://example.org/a%29b).")]
    [InlineData("[[About#What's next?|a]] and [[About#^block]].", "[a](about.md#whats-next) and [[About#^block]].")]
    [InlineData("Verse:\n\n    And the children went\n    Into the black hill,\n    Never to come home", null)]
    [InlineData(":::nto\nA\n:::", null)]
    [InlineData(":::teachre\nA\n:::", ":::teacher\nA\n:::")]
    public async Task Prose_is_written_anew_only_where_it_means_the_same(string text, string? mended)
    {
        const string Head = "---\ntitle: A\nsummary: B\n---\n\n";
        SiteTest.With("story/10-a.md", "---\ntitle: S\nsummary: B\n---\n")
            .And("about.md", "---\ntitle: About\n---\n\n## About\n\n## What's next?\n\n[@smith] [@jones2011]\n")
            .And("dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><title>Dot</title></svg>")
            .And("sources.yml", "- {id: smith, type: book, title: A}\n- {id: jones2011, type: book, title: B}\n")
            .And("page.md", $"{Head}{text}\n").WriteTo(place.Input);
        await Fix();
        Assert.Equal($"{Head}{mended ?? text}\n", Text("page.md"));
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(place.Input, file));

    private Task<ConsoleRun> Fix() => ConsoleRun.Plain(place.Root, "check", "--input", "/place/input", "--fix");
}
