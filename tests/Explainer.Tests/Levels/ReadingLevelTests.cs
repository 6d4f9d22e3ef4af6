using Explainer.Build;
using Explainer.Compose.Text;
using Explainer.Model;

namespace Explainer.Tests.Levels;

/// <summary>How long a text takes and how hard it is, on texts that were counted by hand.</summary>
public sealed class ReadingLevelTests
{
    // Aesop, as for a child: short words, short sentences.
    private const string Easy = "The fox saw the grapes. They were ripe. He could not get them. He went away. He said they were sour.";

    // The first article of the Universal Declaration of Human Rights.
    private const string Middle = "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.";

    // Article 29, paragraph 2, of the same.
    private const string Hard = "In the exercise of his rights and freedoms, everyone shall be subject only to such limitations as are determined by law solely for the purpose of securing due recognition and respect for the rights and freedoms of others and of meeting the just requirements of morality, public order and the general welfare in a democratic society.";

    [Theory]
    [InlineData(Easy, 21, 5)]
    [InlineData(Middle, 30, 2)]
    [InlineData(Hard, 56, 1)]
    [InlineData("Mr. King said no. Then he left, e.g. by train… “Why?” asked 1,200 people.", 14, 3)]
    [InlineData("A self-declared state; don't call it one.", 7, 1)]
    [InlineData("  …  ", 0, 0)]
    public void Words_and_sentences_are_counted_as_a_reader_counts_them(string text, int words, int sentences)
    {
        var level = ReadingLevels.Measure([text], "en");
        Assert.Equal((words, sentences), (level.Words, level.Sentences));
    }

    [Theory]
    [InlineData(Hard)]
    [InlineData("Mr. King said no. Then he left, e.g. by train… “Why?” asked 1,200 people.")]
    [InlineData("“They left.’ He came.")]
    [InlineData("ok.3 a.’b? c")]
    [InlineData("他说。’abc")]
    public void The_time_alone_is_that_of_the_same_words(string text)
    {
        var time = ReadingLevels.MeasureTime([text, "Two words"]);
        Assert.Equal(ReadingLevels.Measure([text, "Two words"], "en").Words, time.Words);
        Assert.Null(time.Score);
    }

    [Theory]
    [InlineData(Easy, 22)]
    [InlineData(Middle, 44)]
    [InlineData(Hard, 95)]
    public void The_grade_is_that_of_syllables_counted_aloud_but_for_half_a_year(string text, int aloud)
    {
        var level = ReadingLevels.Measure([text], "en");
        Assert.Equal((level with { Syllables = aloud }).Score!.Value, level.Score!.Value, 0.5);
    }

    [Fact]
    public void The_formula_gives_what_its_authors_print() =>
        // 100 words, 5 sentences, 150 syllables: 0.39 × 20 + 11.8 × 1.5 − 15.59.
        Assert.Equal(9.91, ReadingFormula.FleschKincaid.Compute(new ReadingLevel(100, 5, 150)), 6);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(299, 1)]
    [InlineData(300, 2)]
    [InlineData(1600, 8)]
    public void Minutes_are_whole_and_at_least_one(int words, int minutes) => Assert.Equal(minutes, new ReadingLevel(words, 1, 0).Minutes);

    [Fact]
    public void Paragraphs_add_up_and_no_sentence_runs_over_their_end()
    {
        var level = ReadingLevels.Measure(["He left. He", "came back"], "en-GB");
        Assert.Equal((5, 3), (level.Words, level.Sentences));
    }

    [Theory]
    [InlineData("uk", "Вони пішли.")]
    [InlineData("fa", "آنها رفتند.")]
    [InlineData("eng", "They left.")]
    public void Languages_without_a_formula_have_minutes_and_no_number(string language, string text)
    {
        var level = ReadingLevels.Measure([text], language);
        Assert.Null(level.Score);
        Assert.Equal(1, level.Minutes);
    }

    [Fact]
    public void A_chapter_says_how_long_it_takes_counting_all_that_is_read()
    {
        var words = string.Concat(Enumerable.Repeat("They came back. ", 66));
        var chapter = $"---\ntitle: A\nsummary: B.\n---\n\n{words}\n\n:::care grief\n\n{words}\n\n:::\n\n> {words}\n\n:::teacher\n\n{words}\n\n:::\n";
        var build = SiteTest.With("story/a.md", chapter).Build();
        Assert.Contains("<p class=\"dates\"><span>3 minutes</span>", build["story/a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_teachers_pages_say_the_grade_which_is_counted_for_them()
    {
        var build = SiteTest.With("story/a.md", "---\ntitle: A\nsummary: B.\n---\n\nThey came back.\n\n:::teacher\n\nAsk why.\n\n:::\n").Build(new BuildOptions { WithLevels = false });
        Assert.DoesNotContain("reading grade", build["story/a/index.html"], StringComparison.Ordinal);
        Assert.Contains("<p class=\"dates\"><span>1 minute · reading grade 1</span>", build["teach/story/a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_counted_too_for_a_chapter_that_a_lesson_gives_to_read()
    {
        var build = SiteTest.With("story/a.md", "---\ntitle: A\nsummary: B.\n---\n\nThey came back.\n")
            .And("lessons/l.md", "---\ntitle: L\nsummary: S.\nread: [../story/a.md]\n---\n").Build(new BuildOptions { WithLevels = false });
        Assert.Contains("1 minute · reading grade 1<", build["teach/story/a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_English_a_chapter_says_the_minutes_alone()
    {
        var site = SiteTest.With("story/a.md", "---\ntitle: A\nsummary: B.\n---\n\nIls sont partis.\n")
            .And("site.yml", "title: T\nlanguage: fr\nurl: https://example.org/\n").And("_theme/words.yml", "reading_time_one: 1 minute de lecture\n");
        Assert.Contains("<p class=\"dates\"><span>1 minute de lecture</span>", site.Build()["story/a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_chapters_say_it()
    {
        var build = SiteTest.With("a.md", "---\ntitle: A\n---\n\nThey left.\n").Build();
        Assert.DoesNotContain("reading grade", build["a/index.html"], StringComparison.Ordinal);
    }
}
