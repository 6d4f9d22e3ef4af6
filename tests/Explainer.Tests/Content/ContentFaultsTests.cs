using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Tests.Content;

/// <summary>Each of these faults would be found in the texts.</summary>
public sealed class ContentFaultsTests
{
    private static readonly FactSheet Sheet = new(
        ImmutableSortedDictionary<string, string>.Empty.Add("2012-09-start", "2012-09").Add("2014-01-siege", "2014-01/2014-03").Add("2019-end", "2019"),
        [new("p", "We were there."), new("p", "No more noise"), new("p", "it’s – like that. Then it ended."), new("q", "They will see")],
        ImmutableSortedDictionary<string, string>.Empty.Add("article", "https://example.org/article").Add("private", ""));

    public static TheoryData<string> Examples => [.. FactSheet.ReadBanned().Select(b => b.Example)];

    [Fact]
    public void Another_date_a_missing_event_and_one_that_nothing_vouches_for() => Assert.Equal(
        [
            "2012-09-start: 2012, not 2012-09",
            "2014-01-siege: 2014-01, not 2014-01/2014-03",
            "2019-end: no event, not 2019",
            "2020-more: 2020, not vouched for",
        ],
        ContentFaults.OfDates(Built(SiteTest.Minimal
            .And("timeline/2012-09-start.md", Event("date: \"2012\""))
            .And("timeline/2014-01-siege.md", Event("date: 2014-01"))
            .And("timeline/2020-more.md", Event("date: \"2020\""))), Sheet));

    [Theory]
    [InlineData("We were there.")]
    [InlineData("No more noise – it's — like  that. Then it ended.")]
    [InlineData("We were there. No more noise")]
    public void Words_that_are_whole_are_no_fault(string words) => Assert.Empty(ContentFaults.OfQuotations(Built(Saying("p", words)), Sheet));

    [Theory]
    [InlineData("p", "We were here.")]
    [InlineData("p", "We were there. it’s – like that. Then it ended.")]
    [InlineData("p", "it’s – like that.")]
    [InlineData("p", "No more noise, and more")]
    [InlineData("p", "no more noise")]
    [InlineData("q", "We were there.")]
    public void A_changed_word_a_gap_a_piece_an_addition_and_another_speaker(string speaker, string words) => Assert.Equal(
        [$"story/said.md: {speaker} is not quoted with these words: {words}"], ContentFaults.OfQuotations(Built(Saying(speaker, words)), Sheet));

    [Theory]
    [InlineData("He said “then it ended” and left.", "then it ended")]
    [InlineData("> like that", "like that")]
    public void A_piece_that_is_quoted_in_passing(string text, string piece) => Assert.Equal(
        [$"story/said.md: “{piece}” is a piece of what p said"], ContentFaults.OfQuotations(Built(Chapter(text)), Sheet));

    [Theory]
    [InlineData("He said “They will see”.")]
    [InlineData("He spoke of “noise” and of “other things”.")]
    public void Whole_words_and_other_words_in_passing_are_no_fault(string text) => Assert.Empty(ContentFaults.OfQuotations(Built(Chapter(text)), Sheet));

    [Fact]
    public void An_unknown_work_another_address_and_an_address_that_was_left_out() => Assert.Equal(
        [
            "article: https://example.org/, not https://example.org/article",
            "more: https://example.org/more, not vouched for",
            "private: https://example.org/name, not ",
        ],
        ContentFaults.OfWorks(Built(SiteTest.With("sources.yml", """
            - {id: article, type: webpage, title: A, URL: "https://example.org/"}
            - {id: more, type: webpage, title: B, URL: "https://example.org/more"}
            - {id: private, type: webpage, title: C, URL: "https://example.org/name"}

            """)), Sheet));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_banned_wording_finds_its_example(string example) => Assert.Contains(FactSheet.ReadBanned(), b => b.Example == example && b.FaultIn(example) is not null);

    [Fact]
    public void What_allows_a_wording_stands_in_the_same_paragraph()
    {
        var banned = BannedWording.Parse("set free|freed :: name the cost :: It was freed. :: civilians");
        Assert.Equal("“Freed”: name the cost", banned.FaultIn("Freed at last."));
        Assert.Null(banned.FaultIn("Freed at last, and many civilians had died."));
        Assert.Null(banned.FaultIn("Unfreed."));
    }

    [Theory]
    [InlineData("title: A heinous day\nsummary: S.", "", "A heinous day")]
    [InlineData("title: A\nsummary: A heinous day.", "", "A heinous day.")]
    [InlineData("title: A\nsummary: S.", "They did heinous things.", "They did heinous things.")]
    [InlineData("title: A\nsummary: S.", "- heinous\n- good\n", "heinous")]
    [InlineData("title: A\nsummary: S.", ":::care grief\nA heinous day.\n:::\n", "A heinous day.")]
    [InlineData("title: A\nsummary: S.", "| A | B |\n|---|---|\n| good | heinous |\n", "A B good heinous")]
    public void A_banned_wording_anywhere_in_own_words(string facts, string text, string passage) => Assert.Equal(
        [$"story/said.md: “heinous”: a word of the reviewer\n  {passage}"],
        Wordings("story/said.md", $"---\n{facts}\n---\n\n{text}"));

    [Theory]
    [InlineData("story/said.md", "> A heinous day.\n")]
    [InlineData("story/said.md", "The critic wrote of “heinous acts”.\n")]
    [InlineData("story/said.md", "The film is called *A heinous day*.\n")]
    [InlineData("glossary/heinous.md", "A heinous act is a very bad one.\n")]
    public void Quotations_titles_and_the_glossary_may_have_it(string file, string text) =>
        Assert.Empty(Wordings(file, $"---\ntitle: A\nsummary: S.\n---\n\n{text}"));

    [Theory]
    [InlineData("prepare: [A heinous day]")]
    [InlineData("questions: [{ask: A?, kind: recall, answer: A heinous day}]")]
    public void A_banned_wording_that_only_teachers_see(string facts) => Assert.Equal(
        ["lessons/a.md: “heinous”: a word of the reviewer\n  A heinous day"], Wordings("lessons/a.md", $"---\ntitle: A\nsummary: S.\n{facts}\n---\n"));

    [Fact]
    public void A_chapter_that_is_too_hard() => Assert.Equal(
        ["story/said.md: grade 43.0, not 9.0 or lower"],
        ContentFaults.OfLevels(Built(Chapter("International organisations communicate considerable determination.")), 9));

    [Fact]
    public void A_sentence_that_is_too_long()
    {
        var words = string.Join(' ', Enumerable.Repeat("and", 24));
        Assert.Equal([$"story/said.md: 26 words: They {words} left."], ContentFaults.OfSentences(Built(Chapter($"They came. They {words} left. They {words}."))));
    }

    [Fact]
    public void A_chapter_of_short_sentences()
    {
        const string Long = "She asked them once more who had been there and what they had seen.";
        Assert.Equal(
            ["story/said.md: 50 % of its sentences have fewer than 9 words, not 25 % or less"],
            ContentFaults.OfRhythm(Built(Chapter($"They came. {Long}"))));
        Assert.Empty(ContentFaults.OfRhythm(Built(Chapter($"They came. {Long} {Long} {Long}\n\n> No. No. No."))));
    }

    [Fact]
    public void A_chapter_that_does_not_say_in_short_what_it_says()
    {
        Assert.Equal(["story/said.md: it does not begin with :::in-short"], ContentFaults.OfInShort(Built(Chapter("Text."))));
        Assert.Empty(ContentFaults.OfInShort(Built(Chapter(":::in-short\nText.\n:::\n\nText."))));
    }

    [Fact]
    public void A_passage_that_stands_on_four_pages()
    {
        const string Said = "Nobody here has seen the film that they speak of.";
        Assert.Equal(
            ["“nobody here has seen the film that they” stands in a.md, b.md, c.md, story/said.md"],
            Repetitions.Find(Built(Chapter(Said).And("a.md", Page(Said)).And("b.md", Page($"And so: {Said}")).And("c.md", Page($"- {Said}")))));
        Assert.Empty(Repetitions.Find(Built(Chapter(Said).And("a.md", Page(Said)).And("b.md", Page($"“{Said}”")).And("c.md", Page($"> {Said}")).And("d.md", Page(Said)))));
    }

    private static string Page(string text) => $"---\ntitle: A\n---\n\n{text}\n";

    private static Site Built(SiteTest site) => site.Build() is { Site: { } built } ? built : throw new InvalidOperationException(site.Build().Report);

    private static SiteTest Chapter(string text) => SiteTest.With("story/said.md", $"---\ntitle: Said\nsummary: S.\n---\n\n{text}\n");

    private static SiteTest Saying(string speaker, string words) =>
        Chapter($"> {words}\n>\n> — [Name](../profiles/{speaker}.md), quoted in [@article]\n\n**What others found:** Nothing.")
            .And("profiles/p.md", "---\ntitle: P\nsummary: S.\n---\n").And("profiles/q.md", "---\ntitle: Q\nsummary: S.\n---\n")
            .And("sources.yml", "- {id: article, type: webpage, title: The article}\n");

    private static string Event(string facts) => $"---\ntitle: A\nsummary: S.\n{facts}\n---\n";

    private static IEnumerable<string> Wordings(string file, string text) => ContentFaults.OfWordings(
        Built(SiteTest.With(file, text)), [BannedWording.Parse("heinous :: a word of the reviewer :: It was heinous.")]);
}
