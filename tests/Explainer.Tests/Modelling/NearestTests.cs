using Explainer.Model;

namespace Explainer.Tests.Modelling;

public sealed class NearestTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("sumary", "summary")]
    [InlineData("tilte", "title")]
    [InlineData("redirects_from", "redirect_from")]
    [InlineData("summry", "summary")]
    [InlineData("summ", null)]
    [InlineData("kind", null)]
    [InlineData("zzzzz", null)]
    [InlineData("", null)]
    [InlineData("d", null)]
    public void The_word_that_is_fewest_edits_away_is_meant(string word, string? meant) =>
        Assert.Equal(meant, Nearest.To(word, ["title", "summary", "redirect_from", "draft"]));

    [Fact]
    public void Two_that_changed_places_are_nearer_than_two_that_are_wrong() =>
        Assert.Equal("emir", Nearest.To("emri", ["emxx", "emir"]));

    [Fact]
    public void Of_two_that_are_as_near_the_first_in_order_is_meant() =>
        Assert.Equal("abc1", Nearest.To("abc", ["abc2", "abc1"]));

    [Fact]
    public void A_word_is_nearest_to_itself() => Assert.Equal("abc", Nearest.To("abc", ["abd", "abc"]));

    [Fact]
    public void Among_none_there_is_none() => Assert.Null(Nearest.To("abc", []));

    [Fact]
    public void Arabic_and_accents_are_compared_too()
    {
        Assert.Equal("الرقة", Nearest.To("الرقه", ["الرقة", "دمشق"]));
        Assert.Equal("élan", Nearest.To("ÉLAN", ["élan"]));
    }
}
