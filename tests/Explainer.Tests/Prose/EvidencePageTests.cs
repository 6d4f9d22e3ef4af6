namespace Explainer.Tests.Prose;

/// <summary>The page of evidence as it is printed.</summary>
public sealed class EvidencePageTests
{
    private static readonly SiteTestResult Built = SiteTest.Minimal
        .And("story/10-joining.md", Chapter("Why they joined", "stage: Joining\ncontent_notes: [war]", Said("p", "An early word of theirs"), Said("q", "Another word of theirs", "Others disagree:** No [@un]")))
        .And("story/20-silence.md", Chapter("Silence", "stage: Silence"))
        .And("story/30-seeing.md", Chapter("What they saw", "stage: Seeing", Said("q", "First of two words"), Said("q", "Second of two words", "What others found:** Yes [@un; @other]")))
        .And("about.md", Chapter("About", "content_notes: [grief]", Said("r", "Outside of the story").Replace("../", "", StringComparison.Ordinal)))
        .And("profiles/p.md", "---\ntitle: Zed\nsummary: S.\nrole: A role\n---\n")
        .And("profiles/q.md", "---\ntitle: Émile\nsummary: S.\ntype: protected-person\n---\n")
        .And("profiles/r.md", "---\ntitle: Rana\nsummary: S.\n---\n")
        .And("profiles/silent.md", "---\ntitle: Silent\nsummary: S.\n---\n")
        .And("sources.yml", "- {id: article, type: webpage, title: The article}\n- {id: un, type: report, title: The report}\n- {id: other, type: book, title: A book}\n")
        .Build();

    [Fact]
    public void It_leads_to_every_testimony_and_repeats_none()
    {
        Assert.Equal("", Built.Report);
        var page = Built["evidence/index.html"];
        Verifier.Verify(page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)]);
    }

    [Fact]
    public void The_site_knows_what_was_said_where_and_how_it_stands() =>
        Assert.Equal(
            """
            q-first-of-two-words: profile q, quoted in article, OneVoice, others: none, under Heading: First of two words
            q-second-of-two-words: profile q, quoted in article, OthersSaySimilar, others: un, other, under Heading: Second of two words
            """,
            string.Join('\n', Built.Site!.Chapters[2].Body.Testimonies.Select(t =>
                $"{t.Anchor}: profile {t.Speaker.Name}, quoted in {string.Join(", ", t.QuotedIn)}, {t.Standing}, "
                + $"others: {(t.Others.IsEmpty ? "none" : string.Join(", ", t.Others))}, under {t.Section}: {t.Text}")));

    private static string Chapter(string title, string facts, params string[] said) =>
        $"---\ntitle: {title}\nsummary: S.\n{facts}\n---\n## Heading\n\n{string.Concat(said)}";

    private static string Said(string speaker, string words, string found = "What others found:** Nothing") =>
        $"> {words}\n>\n> — [this reader](../profiles/{speaker}.md), quoted in [@article]\n\n**{found}.\n\n";
}
