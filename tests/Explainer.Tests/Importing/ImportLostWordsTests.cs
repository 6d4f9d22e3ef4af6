using Explainer.Import;
using Explainer.Import.Sources;
using Explainer.Import.Text;

namespace Explainer.Tests.Importing;

/// <summary>Every word of a page that was imported is in the new site, in a comment, or named in the report by its line.</summary>
public sealed class ImportLostWordsTests : IDisposable
{
    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("One two.\n\nThree four.\n", "One two.\n", "3: three four")]
    [InlineData("Not once.\n\nIt was not, and not here.\n", "Not once.\n\nIt was, and not here.\n", "3: not")]
    [InlineData("| 1914 | 20,000 |\n", "| 1914 | 20 |\n", "1: 000")]
    [InlineData("Text.\n", "<!-- import: a part that was hidden: Text. -->\n", "")]
    [InlineData("# A title\n\nText.\n", "---\ntitle: A title\n---\n\nText.\n", "")]
    [InlineData("---\ntitle: A title\nkeywords: old words\n---\n# A title\n\nText.\n", "---\ntitle: A title\n---\n\nText.\n", "fact 3: old words")]
    [InlineData("---\nlinkTitle: Short name\nweight: 3\n---\nText.\n", "---\ntitle: T\n---\n\nText.\n", "")]
    [InlineData("![A map](a.png \"The coast\")\n", "![A map](images/a.png)\n", "1: the coast")]
    [InlineData("<img src=a.png alt='A map' class=\"wide big\"> <b>bold</b>\n", "![A map](images/a.png) **bold**\n", "")]
    [InlineData("{{< figure src=\"a.png\" caption=\"The coast\" >}}\n", "![](images/a.png)\n", "1: the coast")]
    [InlineData(":::{card}\n:header: The head\n:link: a.md\n:::\n", "", "2: the head")]
    [InlineData("[words](one/two.md) [more][three] https://a.example/four [^five]\n\n[three]: six.md\n", "words more\n", "")]
    [InlineData("```{note} Title\n:class: dropdown\nText {ref}`label` $$x$$ (eq:a)\n```\n", ":::note\n**Title**\n\nText x\n:::\n", "")]
    [InlineData("import {\n  A,\n  B,\n} from 'c';\nexport const open = true;\n\n[TOC]\n\n<Tabs values={[{label: 'x', value: 'y'}]}>\n", "", "")]
    [InlineData("1. a\n2. b\n   c. d\n", "- a\n- b\n  - d\n", "")]
    [InlineData("```js\none()\n// highlight-next-line\ntwo()\n/* highlight-end */\n```\n", "```js\none()\ntwo()\n```\n", "")]
    [InlineData("/// html | div.wide\n    attrs: {id: a}\nText.\n///\n\n/// details | More of it\n    type: warning\nGone.\n///\n", ":::fold More of it\n\nText.\n:::\n", "8: gone")]
    [InlineData("<img\n  alt=\"A map\"\n  title=\"The <b>coast</b>\">\n", "", "1: a map")]
    [InlineData("希望你在[檢查過](./a.md)了\n", "希望你在檢查過\n", "1: 了")]
    [InlineData("ה[אישור](#def)\n", "האישור\n", "")]
    [InlineData("Caf&eacute; — 50&nbsp;%\n", "Café — 50 %\n", "")]
    public void What_stands_in_the_old_page_and_not_in_the_new_ones_is_found_by_its_line(string old, string made, string lost)
    {
        var page = new SourcePage("a.md", Facts.ReadYaml(null), "", "", null) { WrittenText = old, BodyStart = Facts.Split(old, withoutOpening: false).BodyStart };
        var found = LostWords.Find(page, [made], new HashSet<string>(["short", "name"], StringComparer.Ordinal));
        Assert.Equal(lost, string.Join("; ", found.Select(l => $"{(l.IsFact ? "fact " : "")}{l.Line}: {string.Join(' ', l.Words)}")));
    }

    [Fact]
    public async Task The_report_names_the_words_with_file_and_line_and_asks_to_look_at_them()
    {
        var made = await place.Import(("index.md", "# Lending\n\nText.\n"), ("a.md", "# A\n\nText.\n\n<cite title=\"Lost words\">Ada Lind</cite> said so.\n"));
        Assert.Equal(
            """
            ## What you must look at (1)

            Readers miss something at these places, or see what is wrong. What waits in a page as a comment begins with `<!-- import:` and ends with `-->`: both signs, and all between them, are the comment, which no reader sees.

            ### Words of the old folder that are not in the new pages (1)

            File and line are those of the old folder. These words stood there, and no page that was made of the file has them, not even in a comment. Read the whole line, and if readers need it, write it into the new page.

            - a.md:5: `lost words`

            """, made[made.IndexOf("## What you must", StringComparison.Ordinal)..made.IndexOf("\n## For your", StringComparison.Ordinal)]);
    }
}
