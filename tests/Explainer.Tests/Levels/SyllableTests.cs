using Explainer.Compose.Text.Counting;

namespace Explainer.Tests.Levels;

/// <summary>Syllables of words that everybody can count for themselves.</summary>
public sealed class SyllableTests
{
    [Theory]
    [InlineData(1, "the a I film war months thought through walked moved killed times lives where these asked years whose")]
    [InlineData(2, "people prison wanted needed city taken being story faces pages wishes handled tables prism didn't reading lonely language trial chapters beings")]
    [InlineData(3, "article example family remember radio Syria beautiful deserter important united idea video audience")]
    [InlineData(4, "population information community society believable particular January")]
    [InlineData(5, "university imagination international organisation communication")]
    public void Known_words_have_their_syllables(int expected, string words) =>
        Assert.Equal([], words.Split(' ').Where(w => EnglishSyllables.Count(w) != expected).Select(w => $"{w}: {EnglishSyllables.Count(w)}"));

    [Theory]
    [InlineData("Émir", 2)]
    [InlineData("café", 2)]
    [InlineData("2014", 4)]
    [InlineData("29", 2)]
    [InlineData("IS", 1)]
    [InlineData("الرقة", 1)]
    [InlineData("brrr", 1)]
    public void Names_numbers_and_other_scripts_have_at_least_one(string word, int expected) => Assert.Equal(expected, EnglishSyllables.Count(word));

    [Fact]
    public void A_word_is_counted_the_same_in_any_case() => Assert.Equal(EnglishSyllables.Count("testimony"), EnglishSyllables.Count("TESTIMONY"));

    [Fact]
    public void A_string_that_is_no_word_is_counted_all_the_same() => Assert.InRange(EnglishSyllables.Count(new string('a', 10_000)), 1, 64);
}
