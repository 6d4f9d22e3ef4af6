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

    [Theory]
    // Slips of the keyboard.
    [InlineData("dat", "date")]
    [InlineData("tipe", "type")]
    [InlineData("stge", "stage")]
    [InlineData("sumery", "summary")]
    [InlineData("itle", "title")]
    [InlineData("new-card", "a-new-card")]
    [InlineData("methyl-isocianate", "methyl-isocyanate")]
    [InlineData("glosary/bail.md", "glossary/bail.md")]
    [InlineData("images/tnak.svg", "images/tank.svg")]
    // Other words: two letters of a short one differ, or the first one and another.
    [InlineData("date", "page", false)]
    [InlineData("film", "bill", false)]
    [InlineData("theme", "home", false)]
    [InlineData("stage", "image", false)]
    [InlineData("hint", "kind", false)]
    [InlineData("font", "mono", false)]
    [InlineData("person", "lesson", false)]
    [InlineData("fr", "ar", false)]
    [InlineData("EX999", "EX109", false)]
    // Other files in the same folder, and the same name in another place.
    [InlineData("images/plant.jpg", "images/tank.svg", false)]
    [InlineData("glossary/MIC.md", "glossary/bail.md", false)]
    [InlineData("profiles/q.md", "profiles/p.md", false)]
    [InlineData("story/joining", "joining", false)]
    public void What_is_suggested_is_a_slip_and_no_other_word(string word, string candidate, bool isNear = true) =>
        Assert.Equal(isNear ? candidate : null, Nearest.To(word, [candidate]));

    [Theory]
    [InlineData("broughton", "broughton2005")]
    [InlineData("warren-anderson", "anderson")]
    [InlineData("anderson", "warren-anderson")]
    [InlineData("own.woff2.txt", "own.woff2")]
    [InlineData("ann", "ann2005", false)]
    [InlineData("and", "sandoz", false)]
    public void An_id_may_be_a_part_of_what_is_meant(string word, string candidate, bool isNear = true) =>
        Assert.Equal(isNear ? candidate : null, Nearest.Id(word, [candidate, "rtl"]));

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
