using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary>What <c>check --fix</c> leaves to a writer, and what it does because only one thing can be meant.</summary>
public sealed class FixDecisionTests : IDisposable
{
    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("lessons/10-a.md", "---\ntitle: A\nsummary: B\nmaterials: paper, pens\n---\n", "EX147")]
    [InlineData("lessons/10-a.md", "---\ntitle: A\nsummary: B\nobjectives: Tell claims, facts and sources apart\n---\n", "EX147")]
    [InlineData("sources.yml", "- {id: a, type: book, title: A, pages: 384}\n", "EX155")]
    [InlineData("a.md", "---\ntitle: A\n---\n\n# Making it at home\n\nText.\n\n## Warnings\n\nText.\n", "EX202")]
    public async Task Whether_it_is_one_or_several_or_which_belongs_to_which_a_writer_says(string file, string text, string code)
    {
        SiteTest.With(file, text).WriteTo(place.Input);
        var run = await Fix();
        Assert.StartsWith("[output]\nNothing was changed. 1 needs your decision.\n", run.Text, StringComparison.Ordinal);
        Assert.Contains(" " + code + ": ", run.Text, StringComparison.Ordinal);
        Assert.Equal(text, Text(file));
    }

    [Theory]
    [InlineData("timeline/2014.md", "---\ntitle: A\nsummary: B\ndat: 2014\n---\n", "---\ntitle: A\nsummary: B\ndate: 2014\n---\n")]
    [InlineData("sources.yml", "- {id: a, tipe: book, title: A}\n", "- {id: a, type: book, title: A}\n")]
    [InlineData("sources.yml", "- {id: a, type: article-journal, title: A, pages: 391-404}\n", "- {id: a, type: article-journal, title: A, page: 391-404}\n")]
    [InlineData("sources.yml", "- id: a\n  type: book\n  title: A\n  author:\n\t- {family: B}\n", "- id: a\n  type: book\n  title: A\n  author:\n    - {family: B}\n")]
    [InlineData("lessons/10-a.md", "---\ntitle: A\nsummary: B\nquestions:\n  - {ask: C?, kind: discussion}\n---\n", "---\ntitle: A\nsummary: B\nquestions:\n  - {ask: C?, kind: discuss}\n---\n")]
    [InlineData("lessons/10-a.md", "---\ntitle: A\nsummary: B\nquestions:\n  - {ask: C?, kind: quiz, options: [The refrigeration, The pump], correct: refrigeration}\n---\n", "---\ntitle: A\nsummary: B\nquestions:\n  - {ask: C?, kind: quiz, options: [The refrigeration, The pump], correct: The refrigeration}\n---\n")]
    [InlineData("a.md", "---\ntitle: A\n---\n\n# One\n\n## Two\n\n# Three\n\nText.\n", "---\ntitle: A\n---\n\n## One\n\n### Two\n\n## Three\n\nText.\n")]
    [InlineData("a.md", "---\ntitle: A\n---\n\n[Go](<a.md#How did the water get in?>)\n\n## How did the water get in?\n\nText.\n", "---\ntitle: A\n---\n\n[Go](<a.md#how-did-the-water-get-in>)\n\n## How did the water get in?\n\nText.\n")]
    public async Task What_only_one_thing_can_be_meant_by_is_mended(string file, string text, string mended)
    {
        SiteTest.With(file, text).WriteTo(place.Input);
        var run = await Fix();
        Assert.Equal(mended, Text(file));
        Assert.DoesNotContain("decision", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_follow_a_page_that_was_renamed()
    {
        SiteTest.With("permalinks.lock", "/profiles/warren-anderson/\n")
            .And("profiles/anderson.md", "---\ntitle: Warren Anderson\nsummary: B\n---\n")
            .And("timeline/1984-12-07.md", "---\ntitle: C\nsummary: D\ndate: 1984-12-07\nprofiles: [warren-anderson]\n---\n").WriteTo(place.Input);
        var run = await Fix();
        Assert.Equal("---\ntitle: C\nsummary: D\ndate: 1984-12-07\nprofiles: [anderson]\n---\n", Text("timeline/1984-12-07.md"));
        Assert.Equal(0, run.ExitCode);
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(place.Input, file));

    private Task<ConsoleRun> Fix() => ConsoleRun.Plain(place.Root, "check", "--input", "/place/input", "--fix");
}
