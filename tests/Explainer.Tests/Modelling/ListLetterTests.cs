using Explainer.Model;

namespace Explainer.Tests.Modelling;

/// <summary>The letters that lists from A to Z go by.</summary>
public sealed class ListLetterTests
{
    [Theory]
    [InlineData("Émile", "e", "E")]
    [InlineData("öffnen", "o", "O")]
    [InlineData("Жанна", "ж", "Ж")]
    [InlineData("أحمد", "ا", "ا")]
    [InlineData("عرب", "ع", "ع")]
    [InlineData("がくせい", "か", "か")]
    [InlineData("한국", "ㅎ", "ㅎ")]
    [InlineData("까치", "ㄲ", "ㄲ")]
    [InlineData("中国", "漢", "漢")]
    [InlineData("日本", "漢", "漢")]
    [InlineData("3D", "", "")]
    [InlineData("“Quoted”", "", "")]
    [InlineData("", "", "")]
    public void A_title_stands_under_its_first_letter_without_marks(string title, string key, string text)
    {
        var letter = ListLetter.Find(title, FoldedOrder.Instance);
        Assert.Equal((key, text), (letter.Key, letter.Text));
    }

    [Fact]
    public void Letters_go_by_their_script_and_what_begins_with_none_comes_last() => Assert.Equal(
        ["a", "z", "ж", "ع", "漢", ""],
        "3D 中 zoo عرب Ärger жук".Split(' ').Select(w => ListLetter.Find(w, FoldedOrder.Instance)).Order().Select(l => l.Key));
}
