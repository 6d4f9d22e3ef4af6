using System.Globalization;
using Explainer.Model;

namespace Explainer.Tests.Modelling;

public sealed class OrderTests
{
    [Fact]
    public void Letters_with_marks_stand_by_those_without() => Assert.Equal(
        ["Eb", "Éclat", "élan", "Emir", "Zeal", "الرقة", "ﷺ"],
        Ordered("Zeal", "Emir", "élan", "ﷺ", "Eb", "الرقة", "Éclat"));

    [Fact]
    public void Words_that_fold_to_the_same_have_an_order_too()
    {
        Assert.Equal(["Emir", "emir", "émir"], Ordered("émir", "emir", "Emir"));
        Assert.NotEqual(0, FoldedOrder.Instance.Compare("a", "A"));
        Assert.Equal(0, FoldedOrder.Instance.Compare("é", "é"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void The_language_of_the_computer_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(["Aa", "Åb", "ad", "Iz", "ız"], Ordered("ız", "ad", "Åb", "Iz", "Aa"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("AR", true)]
    [InlineData("ar-SY", true)]
    [InlineData("fa", true)]
    [InlineData("ckb", true)]
    [InlineData("ku-Latn", false)]
    [InlineData("ku-Arab-IQ", true)]
    [InlineData("az-Arab", true)]
    [InlineData("en", false)]
    [InlineData("en-GB", false)]
    [InlineData("ara", false)]
    [InlineData("", false)]
    public void A_language_runs_the_way_of_its_script(string language, bool rightToLeft) =>
        Assert.Equal(rightToLeft, TextDirection.IsRightToLeft(language));

    private static IEnumerable<string> Ordered(params string[] words) => words.Order(FoldedOrder.Instance);
}
