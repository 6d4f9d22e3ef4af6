using System.Text.Json;
using Explainer.Model;
using Explainer.Tests.Finished;

namespace Explainer.Tests.TakingAlong;

/// <summary>The file of all questions with answers, for learning platforms. gift-pegjs reads it back.</summary>
public sealed class GiftTests
{
    private const string File = "teach/questions-gift.txt";

    private static readonly Lazy<SiteTestResult> Hostile = new(() => SiteTest
        .With("site.yml", "title: \"A/B // {c} $CATEGORY: d\"\nlanguage: en\nurl: https://example.org/\neditions: [questions]\n")
        .And("lessons/l.md", """
            ---
            title: "// signs ~ = # { } : \\ /"
            summary: A lesson.
            content_notes: [war]
            questions:
              - ask: "::Which{of}#these=is~right\\?"
                kind: quiz
                options: ["%50%half", "[html]<b>a -> b</b>", "=TRUE", "~0 # 1", "T", "a\\nb", "{c}"]
                correct: "=TRUE"
                answer: "####Because {1} = 1: ~ \\ 2"
              - ask: "[html]// Why?\nOn two lines"
                kind: recall
                answer: "}\n\n::x::y {=z}"
              - ask: "Talk: {T}"
                kind: discuss
                answer: "Expect\nthis"
              - ask: "ما هي مدة الإعارة؟"
                kind: recall
                answer: أربعة أسابيع
              - ask: "No answer"
                kind: discuss
            ---
            """)
        .Build());

    public static TheoryData<string> Sites => ["fixture", "content", "hostile"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Another_parser_reads_every_question_with_its_options_and_its_answer(string name)
    {
        Node.Needs("gift-pegjs");
        var build = SiteOf(name);
        Assert.True(build.Site is not null, build.Report);
        var expected = build.Site.Lessons.SelectMany(l => l.Questions.Select(Describe));
        using var read = Node.Run("TakingAlong/gift.mjs", build.Files[File]);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', read.RootElement.EnumerateArray().Where(q => Text(q, "type") != "Category").Select(Describe)));
    }

    [Fact]
    public void Questions_stand_in_a_category_for_each_lesson_with_their_address_and_what_to_expect() =>
        Verifier.Verify(FinishedSite.Fixture.Build[File], "txt");

    [Fact]
    public void What_a_discussion_may_bring_is_told_to_the_teacher_alone()
    {
        var text = Hostile.Value[File];
        Assert.Contains("\n// What to listen for: Expect this\n::Talk\\: \\{T\\}::[plain]Talk\\: \\{T\\} {}\n", text, StringComparison.Ordinal);
        Assert.Contains("\n// Content notes: War.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_cannot_begin_a_category_of_its_own() =>
        Assert.Contains("\n$CATEGORY: A//B //// {c} $CATEGORY: d///// signs ~ = # { } : \\ //\n", Hostile.Value[File], StringComparison.Ordinal);

    [Fact]
    public void A_question_that_is_very_long_has_a_shorter_name()
    {
        var ask = string.Join(' ', Enumerable.Repeat("long", 100));
        var build = SiteTest.With("site.yml", SiteTest.SiteYml + "editions: [questions]\n")
            .And("lessons/l.md", $"---\ntitle: L\nsummary: S.\nquestions:\n  - ask: {ask}\n    kind: discuss\n---\n").Build();
        Assert.Contains($"\n::{ask[..120]}…::[plain]{ask} {{}}\n", build[File], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_questions_has_no_such_file() => Assert.DoesNotContain(
        SiteTest.With("site.yml", SiteTest.SiteYml + "editions: [questions, cards]\n").Build().Files.Keys, f => f.EndsWith(".txt", StringComparison.Ordinal) && f != "robots.txt");

    private static SiteTestResult SiteOf(string name) => name == "hostile" ? Hostile.Value : FinishedSite.Get(name).Build;

    private static string Describe(LessonQuestion question) => string.Join(
        " | ", question.Options.IsEmpty ? "Essay" : "MC", Spaced(question.Ask),
        string.Join(" / ", question.Options.Select(o => (o == question.Correct ? "=" : "~") + Spaced(o))),
        question.Kind == QuestionKind.Discuss ? "" : Spaced(question.Answer ?? ""));

    private static string Describe(JsonElement question) => string.Join(
        " | ", Text(question, "type"), Spaced(TextOf(question, "stem")),
        question.TryGetProperty("choices", out var choices)
            ? string.Join(" / ", choices.EnumerateArray().Select(c => (c.GetProperty("isCorrect").GetBoolean() ? "=" : "~") + Spaced(TextOf(c, "text"))))
            : "",
        Spaced(TextOf(question, "globalFeedback")));

    private static string TextOf(JsonElement of, string name) => of.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? Text(part, "text") : "";

    private static string Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
