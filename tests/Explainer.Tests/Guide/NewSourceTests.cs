using Explainer.Tests.Building;
using Explainer.Tests.Cli;

namespace Explainer.Tests.Guide;

/// <summary>A work is added to the sources and everything that is there stays, to the byte.</summary>
public sealed class NewSourceTests : IDisposable
{
    private readonly OutputPlace place = new();

    public NewSourceTests() => SiteTest.Minimal.WriteTo(place.Input);

    public void Dispose() => place.Dispose();

    private string Sources
    {
        get => File.ReadAllText(place.At("input/sources.yml"));
        set => File.WriteAllText(place.At("input/sources.yml"), value);
    }

    [Fact]
    public async Task The_first_work_makes_the_file()
    {
        Assert.Equal(
            "[output]\nWrote /place/input/sources.yml. Pages cite it as [@the-five-laws].\n"
            + "Fill in what you know of it: who wrote it, when, and where it stands.\n[exit] 0\n",
            (await New("The five laws")).Text);
        Verifier.Verify(Sources, "yml");
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
    }

    [Theory]
    [InlineData("# Ours\n")]
    [InlineData("- id: a\n  type: book\n  title: A\n")]
    [InlineData("- id: a\n  type: book\n  title: A")]
    [InlineData("- {id: a, type: book, title: A}  # a remark\n\n# the end\n")]
    [InlineData("  - id: a\n    type: book\n    title: A\n")]
    [InlineData("references:\n- id: a\n  type: book\n  title: A\n")]
    [InlineData("references:\n    - id: a\n      type: book\n      title: A\n      note: |\n        # no remark\n        text\n")]
    [InlineData("---\r\nreferences:\r\n  - id: a\r\n    type: book\r\n    title: A\r\n")]
    [InlineData("\uFEFF- id: a\r\n  type: book\r\n  title: \"A\u00A0B\"\r\n")]
    public async Task A_work_is_added_at_the_end(string before)
    {
        Sources = before;
        Assert.StartsWith("[output]\nAdded a work to /place/input/sources.yml.", (await New("The five laws")).Text, StringComparison.Ordinal);
        var after = File.ReadAllBytes(place.At("input/sources.yml"));
        var old = System.Text.Encoding.UTF8.GetBytes(before);
        Assert.Equal(old, after[..old.Length]);
        var result = SiteTest.BuildFolder(place.Input);
        Assert.Equal("", result.Report);
        Assert.Equal("the-five-laws", result.Site!.Works[^1].Id);
        Assert.Equal(before.Contains('\r', StringComparison.Ordinal), Sources.EndsWith("\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_follows_the_list_still_follows_it()
    {
        Sources = "title: Ours\nreferences:\n  - id: a\n    type: book\n    title: A\n\n# about the style\nstyle: apa\n";
        await New("B");
        Assert.Matches(
            "^title: Ours\nreferences:\n  - id: a\n    type: book\n    title: A\n\n?  - id: b (.*\n)+\n# about the style\nstyle: apa\n$", Sources);
        Assert.Equal("", SiteTest.BuildFolder(place.Input).Report);
    }

    [Theory]
    [InlineData("[{id: a, type: book, title: A}]\n")]
    [InlineData("references: []\n")]
    [InlineData("- id: a\n  type: book\n  title: A\n...\n")]
    public async Task Where_nothing_can_be_added_safely_it_says_what_to_write(string before)
    {
        Sources = before;
        Assert.Equal(
            "[error]\nexplainer: sources.yml is written in a way that nothing can be added to safely, so it is as it was. "
            + "Write this into it: {id: the-five-laws, type: webpage, title: The five laws}\n[exit] 2\n",
            (await New("The five laws")).Text);
        Assert.Equal(before, Sources);
    }

    [Fact]
    public async Task While_the_file_has_errors_it_stays()
    {
        Sources = "- id: a\n  title: [\n";
        Assert.Equal(
            "[error]\nexplainer: sources.yml is written in a way that nothing can be added to safely, so it is as it was. 'explainer check' says what is wrong.\n[exit] 2\n",
            (await New("B")).Text);
        Assert.Equal("- id: a\n  title: [\n", Sources);
    }

    [Theory]
    [InlineData("- {id: the-five-laws, type: book, title: Five}\n", "sources.yml:1:8", "the-five-laws")]
    [InlineData("- {id: The-Five-Laws, type: book, title: Five}\n", "sources.yml:1:8", "The-Five-Laws")]
    public async Task An_id_that_is_taken_is_refused(string before, string at, string id)
    {
        Sources = before;
        Assert.Equal(
            $"[error]\nexplainer: {at} has a work with the id '{id}' already: Five. Use that one, or choose another name.\n[exit] 2\n",
            (await New("The five laws")).Text);
        Assert.Equal(before, Sources);
    }

    [Theory]
    [InlineData("كتاب وقارئ", "كتاب-وقارئ")]
    [InlineData("किताबें", "क-त-ब")]
    [InlineData("📚", "work1")]
    [InlineData("!!!", "work1")]
    [InlineData("../x: \"y\" # z", "x-y-z")]
    [InlineData("A very long title of a report that goes on and on and on", "a-very-long-title-of-a-report-that-goes")]
    public async Task Any_title_gives_an_id_that_can_be_cited(string title, string id)
    {
        await New(title);
        SiteTest.Empty.And("a.md", $"---\ntitle: A\n---\n\nIt is so [@{id}].\n").WriteTo(place.Input);
        var result = SiteTest.BuildFolder(place.Input);
        Assert.Equal("", result.Report);
        Assert.Equal((id, title), (result.Site!.Works[0].Id, result.Site.Works[0].Title));
    }

    private Task<ConsoleRun> New(string title) => ConsoleRun.Plain(place.Root, "new", "source", "--input", "/place/input", "--", title);
}
