namespace Explainer.Tests.Importing;

/// <summary>Components of a site's own: the words that their tags have are read, and what only their program knows is named.</summary>
public sealed class ImportComponentTests : IDisposable
{
    private static readonly (string, string) Docusaurus = ("docusaurus.config.js", "export default { title: 'Lending', url: 'https://lending.example' };\n");

    private readonly ImportPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("<Icon name=\"book\" className=\"big\" inline={true} /> A *book*.", " A *book*.")]
    [InlineData("## <FaIcon name=\"book\" /> Books\n\nSee [it](#books).", "## Books\n\nSee [it](#books).")]
    [InlineData("<Icon name=\"book\" contentType=\"loan\" />", "<!-- import: an element of another program: <Icon name=\"book\" contentType=\"loan\" /> -->")]
    [InlineData("<Button label=\"Borrow a *book*\" icon=\"book\" href=\"https://lending.example/b\" />", "[Borrow a \\*book\\*](b.md)")]
    [InlineData("<CardGroup cols={2}>\n<Card title=\"Loans\" icon=\"book\">\n\nFor *all*.\n\n</Card>\n</CardGroup>", "**Loans**\n\nFor *all*.")]
    [InlineData("<Card title=\"Loans\" href=\"./b.md\">For all.</Card>", "[Loans](b.md)\n\nFor all.")]
    [InlineData("<Prompt\n  title=\"Ask\"\n  subtext=\"How to ask.\"\n  prompt={`Lend me <this> book,\\nplease.`}\n/>", "**Ask**\n\nHow to ask.\n\nLend me \\<this\\> book, please.")]
    [InlineData("<Prompt title=\"Ask\" prompt={words} />", "**Ask**\n\n<!-- import: an element of another program: <Prompt title=\"Ask\" prompt={words} /> -->")]
    [InlineData("<Film src=\"https://lending.example/a.mp4\" title=\"How to lend\" autoPlay={true} />", "[How to lend](https://lending.example/a.mp4)")]
    [InlineData("<Shot src=\"./map.png\" caption=\"Where it is\" />", "![Where it is](images/map.png \"Where it is\")")]
    [InlineData("<Command run=\"lend --all\" />", "<!-- import: an element of another program: <Command run=\"lend --all\" /> -->")]
    [InlineData("See [<Shot src=\"./map.png\" alt=\"Map\" /> the\nplace](./b).", "See [![Map](images/map.png) the\nplace](b.md).")]
    [InlineData("<Fold title=\"Loans\" icon={<Icon name=\"book\" />}>\n\nFor *all*.\n\n</Fold>", "**Loans**\n\nFor *all*.")]
    [InlineData("<Fold title={<b>Loans</b>}>\n\nFor *all*.\n\n</Fold>", "**Loans**\n\nFor *all*.")]
    [InlineData("<OpeningHours />", "Open *daily*.")]
    [InlineData("<ClosingHours />", "<!-- import: an element of another program: <ClosingHours /> -->")]
    [InlineData("A {// not now\n}word.", "A <!-- // not now -->word.")]
    [InlineData("<Range min={1} max={5} cols={2} title=\"Loans\" />", "**Loans**")]
    [InlineData("<Stat label=\"People\" value=\"40000\" />", "**People**\n\n<!-- import: an element of another program: <Stat label=\"People\" value=\"40000\" /> -->")]
    [InlineData("<Stat label=\"Share\" text=\"40%\" />", "**Share**\n\n40%")]
    [InlineData("<Event title=\"Began\" year=\"1998\">It began.</Event>", "**Began**\n\n<!-- import: an element of another program: <Event title=\"Began\" year=\"1998\"> -->\n\nIt began.")]
    [InlineData("<YouTube id=\"dQw4\" title=\"Film\" />", "**Film**\n\n<!-- import: an element of another program: <YouTube id=\"dQw4\" title=\"Film\" /> -->")]
    [InlineData("<Part id=\"loans\" title=\"Loans\">\n\nFor *all*.\n\n</Part>", "**Loans**\n\nFor *all*.")]
    [InlineData("<Both title=\"Two\" href=\"https://a.example\" url=\"https://b.example\" />", "[Two](https://b.example)\n\n<!-- import: an element of another program: <Both title=\"Two\" href=\"https://a.example\" url=\"https://b.example\" /> -->")]
    [InlineData("<Card title={<a href=\"https://a.example/x\">Words</a>} />", "[Words](https://a.example/x)")]
    [InlineData("<Card title=\"Loans\" value={<Count of=\"3\" />} />", "**Loans**\n\n<!-- import: an element of another program: <Card title=\"Loans\" value=\"Count\" of=\"3\" /> -->")]
    [InlineData("<Shot src=\"./map.png\" alt=\"A map\" credit=\"By Bo\" />", "![A map](images/map.png)\n\n<!-- import: an element of another program: <Shot src=\"./map.png\" alt=\"A map\" credit=\"By Bo\" /> -->")]
    [InlineData("<Lexicon name=\"salt\" />", "<!-- import: an element of another program: <Lexicon name=\"salt\" /> -->")]
    [InlineData("A <Tip text=\"what is lent\">loan</Tip> ends <Glow color=\"red\">soon</Glow>.", "A loan (what is lent) ends soon.")]
    [InlineData("<Glow color=\"red\">Soon</Glow> it ends, says <Term label=\"the desk\" />.", "Soon it ends, says the desk.")]
    [InlineData("A <Tip days=\"20\">loan</Tip> ends.", "A loan<!-- import: an element of another program: <Tip days=\"20\"> --> ends.")]
    [InlineData("| A |\n|---|\n| a <Tip text=\"what is lent\">loan</Tip> |\n| <Tip text=\"short\" /> |", "| A |\n|---|\n| a loan (what is lent) |\n| short |")]
    [InlineData("- <Tip text=\"a\">one</Tip> more\n- two <Tip text=\"b\">three", "- one (a) more\n- two\n\n  b\n\n  three")]
    [InlineData("Lend <Your Name> and <your name> it.", "Lend \\<Your Name> and \\<your name> it.")]
    public async Task The_words_of_a_component_are_read(string written, string made) => Assert.Equal(made, await place.Body("index.md",
        Docusaurus, ("docs/_partials/_opening_hours.mdx", "Open *daily*.\n"), ("docs/map.png", ""), ("docs/b.mdx", "# B\n\nText.\n"), ("docs/index.mdx", $"# Home\n\n{written}\n")));

    [Fact]
    public async Task A_component_is_one_remark_by_its_name() => Assert.Contains("(1)\n\nAnother program made something of this, and it is not in your file. Look at your old page, write what is missing, and delete the comment.\n\n- index.md:7, index.md:9: `<Command run=\"a\" />`\n",
        await place.Import(Docusaurus, ("docs/index.mdx", "# Home\n\n<Command run=\"a\" />\n\n<Command run=\"b\" />\n")), StringComparison.Ordinal);
}
