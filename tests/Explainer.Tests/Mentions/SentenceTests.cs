using Explainer.Compose.Text;
using Xunit;

namespace Explainer.Tests.Mentions;

public sealed class SentenceTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", "sentences.txt"));

    // Longer than an excerpt, with its mention late.
    private static readonly string Long = string.Join(' ', Enumerable.Range(100, 200));

    public static TheoryData<string> Texts() => [.. Lines];

    [Fact]
    public void Every_text_of_the_table_is_there() => Assert.True(Lines.Length >= 30);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_has_its_sentences(string marked)
    {
        // A bar stands for the space between two sentences; after marks of other scripts there may be none.
        var text = marked.Replace("。|", "。", StringComparison.Ordinal).Replace('|', ' ');
        var found = new List<string>();
        for (var place = 0; place < text.Length;)
        {
            var (start, end) = Sentences.Around(text, Sentences.FindEnds(text), place);
            found.Add(text[start..end]);
            place = Math.Max(end, place) + 1;
            place -= place <= text.Length && text[place - 1] != ' ' ? 1 : 0;
        }

        Assert.Equal(marked.Split('|'), found);
    }

    [Fact]
    public void A_sentence_is_shown_whole_where_it_is_short() =>
        Assert.Equal("The emir spoke.", Around("It was so. The emir  spoke. Then not.", 15).Text);

    [Fact]
    public void A_long_sentence_is_cut_after_a_word() =>
        Assert.Equal(Long[..199] + "…", Around(Long, 20).Text);

    [Fact]
    public void A_long_sentence_is_cut_around_a_late_mention() =>
        Assert.Equal("…" + Long[232..427] + "…", Around(Long, 300).Text);

    [Fact]
    public void A_long_sentence_is_cut_before_a_mention_at_its_end() =>
        Assert.Equal("…" + Long[728..], Around(Long, 796).Text);

    [Fact]
    public void A_comma_before_a_cut_is_left_out() =>
        Assert.Equal(new string('a', 190) + "…", Around(new string('a', 190) + ", " + new string('b', 190), 0).Text);

    [Fact]
    public void A_text_without_spaces_is_cut_between_characters()
    {
        // A smiling face is two chars, and a letter with a mark is two as well.
        Assert.Equal(199, Around(string.Concat(Enumerable.Repeat("😀", 150)), 0).Text.Length);
        Assert.Equal(199, Around(string.Concat(Enumerable.Repeat("n\u0303", 150)), 0).Text.Length);
        Assert.InRange(Around(new string('字', 300), 250).Text.Length, 71, 200);
    }

    [Fact]
    public void A_place_beyond_the_text_is_its_end()
    {
        Assert.Equal("", Around("", 5).Text);
        Assert.Equal("Two.", Around("One. Two.", 99).Text);
    }

    private static Excerpt Around(string text, int position) => Excerpt.Around(text, Sentences.FindEnds(text), position);
}
