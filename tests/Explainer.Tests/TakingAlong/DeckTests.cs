using Explainer.Tests.Finished;

namespace Explainer.Tests.TakingAlong;

/// <summary>Cards to learn with: a text file for Anki, and a plain one for programs that take pasted text.</summary>
public sealed class DeckTests
{
    private static readonly string[] Headers = ["#separator:tab", "#html:true", "#guid column:1", "#tags column:4"];

    private static readonly Lazy<SiteTestResult> Hostile = new(() => SiteTest
        .With("site.yml", "title: \"Deck::within\\t<b>\"\nlanguage: en\nurl: https://example.org/a%20b/\neditions: [cards]\n")
        .And("glossary/tab.md", "---\ntitle: \"#A\\ttab & \\\"quotes\\\"\"\nsummary: \"<script>x</script>\\nline two\\ttab\"\ncontent_notes: [war]\n---\n")
        .And("glossary/مكتبة.md", "---\ntitle: مكتبة\nsummary: \"دار \\\"الكتب\\\" (library).\"\nforms: [{lang: he, text: ספרייה, latin: sifriya}]\n---\n")
        .And("lessons/l m.md", """
            ---
            title: L
            summary: A lesson.
            questions:
              - {ask: "Closed?", kind: quiz, options: ["a\tb", "<i>"], correct: "<i>", answer: "Secret one"}
              - {ask: "Recalled?", kind: recall, answer: "Secret two\nand \"more\""}
              - {ask: "Talk", kind: discuss, answer: "Secret three"}
            ---
            """)
        .Build());

    public static TheoryData<string> Sites => ["fixture", "arabic", "content", "hostile"];

    [Theory]
    [InlineData("cards-anki.txt")]
    [InlineData("cards-quizlet.txt")]
    [InlineData("teach/questions-anki.txt")]
    [InlineData("teach/questions-quizlet.txt")]
    public void Cards_are_files_of_text(string file) => Verifier.Verify(FinishedSite.Fixture.Build[file], "txt", Path.GetFileNameWithoutExtension(file));

    [Fact]
    public void Cards_of_a_site_that_runs_from_right_to_left_say_so() => Verifier.Verify(FinishedSite.Arabic.Build["cards-anki.txt"], "txt");

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_line_for_Anki_is_a_note_of_four_fields_with_an_id_of_its_own_and_whole_markup(string name)
    {
        var build = SiteOf(name);
        foreach (var file in FilesOf(build, "-anki.txt"))
        {
            var lines = build[file].Split('\n')[..^1];
            Assert.Equal(Headers, lines[..5].Where(l => !l.StartsWith("#deck:", StringComparison.Ordinal)));
            var notes = lines[5..].Select(l => l.Split('\t')).ToList();
            Assert.NotEmpty(notes);
            // A quotation mark at the beginning of a field would open one that goes on over lines.
            Assert.All(notes, n => Assert.True(n.Length == 4 && n[0].StartsWith("https://", StringComparison.Ordinal) && n.All(f => f[0] is not ('"' or '#')) && !n[3].Contains(' ', StringComparison.Ordinal), string.Join('|', n)));
            Assert.Equal(notes.Count, notes.Select(n => n[0]).Distinct().Count());
            Assert.All(notes.SelectMany(n => n[1..3]), side => Assert.Empty(SiteLaws.ParsesWithoutError($"<!DOCTYPE html><title>x</title><body>{side}")));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_line_to_paste_is_a_card_with_one_tab(string name)
    {
        var build = SiteOf(name);
        foreach (var file in FilesOf(build, "-quizlet.txt"))
        {
            var lines = build[file].Split('\n')[..^1];
            Assert.NotEmpty(lines);
            Assert.All(lines, l => Assert.True(l.Split('\t') is [{ Length: > 0 }, { Length: > 0 }] && !l.Contains('\r', StringComparison.Ordinal), l));
        }
    }

    [Fact]
    public void Signs_with_a_meaning_stay_text()
    {
        var words = Hostile.Value["cards-anki.txt"];
        Assert.Contains("#deck:Deck: :within <b>\n", words, StringComparison.Ordinal);
        Assert.Contains("<b>#A tab &amp; &quot;quotes&quot;</b><p><small>Content notes: War.</small></p>", words, StringComparison.Ordinal);
        Assert.Contains("<p>&lt;script&gt;x&lt;/script&gt; line two tab</p>", words, StringComparison.Ordinal);
        Assert.Contains("<span lang=\"he\" dir=\"rtl\">ספרייה</span> (<i>sifriya</i>)", words, StringComparison.Ordinal);
        Assert.Contains("#A tab & \"quotes\"\tContent notes: War. <script>x</script> line two tab https://example.org/a%20b/glossary/tab/\n", Hostile.Value["cards-quizlet.txt"], StringComparison.Ordinal);
        Assert.Contains("\tl-m\n", Hostile.Value["teach/questions-anki.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_the_site_does_not_show_are_on_the_cards_for_teachers_alone()
    {
        var build = Hostile.Value;
        Assert.All(FilesOf(build, ".txt").Where(f => !f.StartsWith("teach/", StringComparison.Ordinal)), f => Assert.DoesNotContain("Secret", build[f], StringComparison.Ordinal));
        var cards = build["teach/questions-quizlet.txt"].Split('\n');
        Assert.Equal("Closed? a b / <i>\t<i> – Secret one https://example.org/a%20b/teach/lessons/l-m/#" + build.Site!.Lessons[0].Questions[0].Anchor, cards[0]);
        Assert.StartsWith("Recalled?\tSecret two and \"more\" https://", cards[1], StringComparison.Ordinal);
        Assert.Equal(["", ""], cards[2..].Append(""));
    }

    [Fact]
    public void Its_first_sentence_explains_a_word_that_has_no_summary() => Assert.Equal(
        "B\tOne. https://example.org/glossary/b/\n",
        SiteTest.With("site.yml", SiteTest.SiteYml + "editions: [cards]\n").And("glossary/b.md", "---\ntitle: B\n---\nOne.\n").Build()["cards-quizlet.txt"]);

    private static SiteTestResult SiteOf(string name) => name == "hostile" ? Hostile.Value : FinishedSite.Get(name).Build;

    private static IEnumerable<string> FilesOf(SiteTestResult build, string ending)
    {
        Assert.True(build.Site is not null, build.Report);
        return build.Files.Keys.Where(f => f.EndsWith(ending, StringComparison.Ordinal) && (f.Contains("cards", StringComparison.Ordinal) || f.Contains("questions", StringComparison.Ordinal)));
    }
}
