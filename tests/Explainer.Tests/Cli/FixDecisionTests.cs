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

    [Theory]
    [InlineData(":::video media/poste.mp4 title=\"Desk\" captions=none poste=images/p.svg\nText.\n:::\n", ":::video media/poste.mp4 title=\"Desk\" captions=none poster=images/p.svg\nText.\n:::\n")]
    [InlineData(":::map old-town-hall old-tow\n:::\n", ":::map old-town-hall old-town\n:::\n")]
    [InlineData(":::map old-town fit=sweden-norwayy,norwayy show=norwayy\n:::\n", ":::map old-town fit=sweden-norwayy,norway show=norway\n:::\n")]
    [InlineData(":::map old\\-town old-tow\n:::\n", ":::map old\\-town old-tow\n:::\n")]
    [InlineData(":::care violence-and-deat deat\nText.\n:::\n", ":::care violence-and-death death\nText.\n:::\n")]
    [InlineData("::: carre death\nText.\n:::\n", "::: care death\nText.\n:::\n")]
    [InlineData("> :::chart loan-of-loanns kind=bar\n> :::\n\n:::chart loans kind=bar x=year y=loanss\n:::\n", "> :::chart loan-of-loanns kind=bar\n> :::\n\n:::chart loans kind=bar x=year y=loans\n:::\n")]
    public async Task Of_an_opening_line_the_word_that_is_meant_is_mended(string text, string mended)
    {
        const string Head = "---\ntitle: A\n---\n\nText.\n\n";
        SiteTest.With("a.md", Head + text)
            .And("site.yml", SiteTest.SiteYml + "content_notes: {death: Death, violence-and-death: Violence and death}\nplaces:\n"
                + "  - {id: old-town, title: Old town, lat: 59.1, lon: 17.1, source: atlas}\n  - {id: old-town-hall, title: Old town hall, lat: 59.2, lon: 17.2, source: atlas}\n")
            .And("sources.yml", "- {id: atlas, type: book, title: Atlas}\n")
            .And("data/loans.csv", "year,loans\n2010,1\n").And("data/loans.yml", "title: Loans\nsource: own\nnote: By hand.\n")
            .And("media/poste.mp4", "0000ftypisom").And("media/poster.mp4", "0000ftypisom")
            .And("images/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><title>P</title></svg>").WriteTo(place.Input);
        await Fix();
        Assert.Equal(Head + mended, Text("a.md"));
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
