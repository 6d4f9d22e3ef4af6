using Explainer.Model;
using Explainer.Tests.Cli;
using Explainer.Tests.Finished;

namespace Explainer.Tests.Content;

/// <summary>The texts of this repository say what was checked, and in words that they may use.</summary>
public sealed class ContentTests
{
    private static readonly FactSheet Sheet = FactSheet.Read();

    private static readonly string Input = Path.Combine(Repository.Root, "input");

    private static Site Site => FinishedSite.Content.Build.Site!;

    [Fact]
    public void Every_event_has_its_date() => None(ContentFaults.OfDates(Site, Sheet));

    [Fact]
    public void Every_quotation_of_the_men_is_whole_and_to_the_letter() => None(ContentFaults.OfQuotations(Site, Sheet));

    [Fact]
    public void All_that_the_men_are_quoted_with_stands_somewhere() => Assert.Equal(
        Sheet.Quotations.Select(q => Quotation.Plain(q.Words)),
        Sheet.Quotations.Select(q => Quotation.Plain(q.Words)).Where(w => Site.Entries.Any(e => e.Body.Testimonies.Any(t => Quotation.Plain(t.Text).Contains(w, StringComparison.Ordinal)))));

    [Fact]
    public void Every_quotation_of_the_men_comes_from_the_article() => Assert.All(
        Site.Entries.SelectMany(e => e.Body.Testimonies), t => Assert.Equal(["gamet2017"], t.QuotedIn));

    [Fact]
    public void Every_work_has_its_id_and_its_address() => None(ContentFaults.OfWorks(Site, Sheet));

    [Fact]
    public void No_wording_that_the_texts_do_without() => None(ContentFaults.OfWordings(Site, FactSheet.ReadBanned()));

    [Fact]
    public void Every_page_of_the_story_can_be_read_at_fifteen() => None(ContentFaults.OfLevels(Site, 9));

    [Fact]
    public void No_sentence_of_the_story_is_too_long() => None(ContentFaults.OfSentences(Site));

    [Fact]
    public void Every_chapter_varies_its_sentences() => None(ContentFaults.OfRhythm(Site));

    [Fact]
    public void Every_chapter_begins_with_what_it_says_in_short() => None(ContentFaults.OfInShort(Site));

    [Fact]
    public void No_passage_stands_on_more_than_three_pages() => None(Repetitions.Find(Site));

    [Fact]
    public async Task A_check_has_nothing_to_say()
    {
        var run = await ConsoleRun.Plain(Input, "check", "--input", "/place");
        Assert.Matches(@"^\[output\]\nChecked /place, [0-9]+ pages: no problems, 0 ms\.\n\[exit\] 0\n$", run.Text);
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("read")]
    public async Task What_is_strict_finds_nothing_that_counts(string command)
    {
        var run = await ConsoleRun.Plain(Input, command, "--input", "/place", "--strict");
        Assert.EndsWith("in /place: no problems.\n[exit] 0\n", run.Text, StringComparison.Ordinal);
    }

    // Every fault whole, so that whoever reads one can mend the text.
    private static void None(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
