using Explainer.Model.Languages;

namespace Explainer.Tests.Modelling;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("en", "“I left.”")]
    [InlineData("en-GB", "“I left.”")]
    [InlineData("fr", "«\u202fI left.\u202f»")]
    [InlineData("fr-CH", "«I left.»")]
    [InlineData("de", "„I left.“")]
    [InlineData("de-CH", "«I left.»")]
    [InlineData("ar", "«I left.»")]
    [InlineData("ja", "「I left.」")]
    [InlineData("zh", "“I left.”")]
    [InlineData("zh-Hant", "「I left.」")]
    [InlineData("zh-TW", "「I left.」")]
    [InlineData("pt-BR", "“I left.”")]
    [InlineData("pt-PT", "«I left.»")]
    [InlineData("es-MX", "“I left.”")]
    [InlineData("sv", "”I left.”")]
    [InlineData("pl", "„I left.”")]
    [InlineData("tlh", "“I left.”")]
    public void Every_language_has_the_marks_that_CLDR_gives_it(string language, string quoted)
    {
        var marks = QuotationMarks.Find(language);
        Assert.Equal(quoted, marks.Open + "I left." + marks.Close);
    }

    [Theory]
    [InlineData("en", "He said “go”, and it’s so.", "He said ‘go’, and it’s so.")]
    [InlineData("en", "He said \"go\" (\"now\").", "He said ‘go’ (‘now’).")]
    [InlineData("fr", "Il dit « va » et «\u202fviens\u202f».", "Il dit “va” et “viens”.")]
    [InlineData("de", "Er sagt „geh“ heute.", "Er sagt ‚geh‘ heute.")]
    [InlineData("sv", "Han sa ”gå” nu.", "Han sa ’gå’ nu.")]
    [InlineData("nl", "Hij zei ‘ga’ op z’n best.", "Hij zei “ga” op z’n best.")]
    [InlineData("ja", "彼は「行け」と言った。", "彼は『行け』と言った。")]
    [InlineData("ar", "قال «اذهب» ثم مضى.", "قال ”اذهب“ ثم مضى.")]
    [InlineData("en", "The shelf was 12\" wide.", "The shelf was 12\" wide.")]
    [InlineData("he", "\u05d0\u05e8\u05d4\"\u05d1", "\u05d0\u05e8\u05d4\"\u05d1")]
    [InlineData("en", "Nothing to change.", "Nothing to change.")]
    public void A_quotation_within_a_quotation_takes_the_marks_of_the_second_level(string language, string text, string nested) =>
        Assert.Equal(nested, QuotationMarks.Find(language).Nest(text));

    [Theory]
    [InlineData("“I left.”", true)]
    [InlineData(" «\u202fJe suis parti.\u202f» ", true)]
    [InlineData("\"I left.\"", true)]
    [InlineData("“Go”, he said, “now”", false)]
    [InlineData("He said “go”", false)]
    [InlineData("“”", false)]
    public void Marks_that_a_writer_has_set_around_the_whole_are_seen(string text, bool areAround) =>
        Assert.Equal(areAround, QuotationMarks.AreAround(text));
}
