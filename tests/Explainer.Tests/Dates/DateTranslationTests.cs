using Explainer.Model.Dates;
using Explainer.Read.Dates;
using Explainer.Read.Site;

namespace Explainer.Tests.Dates;

/// <summary>A date in words of the site's language gets as exact an answer as one in English.</summary>
public sealed class DateTranslationTests
{
    private static readonly string[] Dates =
    [
        "2014-06-29", "2014-05-01", "2014-08", "2014-08~", "2014~", "2014-06/2014-07", "2014-06-03/2014-06-05", "2014-06-29/2014-07-03", "2013/2014",
        "2014-03-29/2015-04-12", "2014-22", "0079", "-0043", "199X", "2014/..", "../2014", "/2014-05-01", "2014-05-01/..", "2014-06-29?",
    ];

    /// <summary>The languages of the theme, and some in which CLDR alone knows the dates.</summary>
    public static TheoryData<string> Languages() =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "theme/words")).Select(f => Path.GetFileNameWithoutExtension(f)!), "ar-SY", "pl", "pt", "ru", "ja", "fa"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_the_theme_writes_as_a_date_is_read_as_that_date(string language)
    {
        var words = WordsIn(language);
        var translation = In(language);
        Assert.Equal(
            string.Join('\n', Dates.Select(d => $"{d}: {FuzzyDate.Parse(d).ToWords(words)} = {d}")),
            string.Join('\n', Dates.Select(d => $"{d}: {FuzzyDate.Parse(d).ToWords(words)} = {Read(FuzzyDate.Parse(d).ToWords(words), translation)}")));
    }

    [Theory]
    [InlineData("fr", "1er mai 2016", "2016-05-01")]
    [InlineData("fr", "29 JUIN 2014", "2014-06-29")]
    [InlineData("de", "3. März 2014", "2014-03-03")]
    [InlineData("ar", "٢٩ حزيران ٢٠١٤", "2014-06-29")]
    [InlineData("ar", "29 يونيو 2014", "2014-06-29")]
    [InlineData("fr", "29 June 2014", "2014-06-29")]
    [InlineData("pt-BR", "29 de junho de 2014", "2014-06-29")]
    public void It_may_be_written_in_words_of_the_language_or_in_English(string language, string text, string date) =>
        Assert.Equal(date, Read(text, In(language)));

    [Theory]
    [InlineData("fr", "30 février 2014", "'30 février 2014' names a day that does not exist: February 2014 has 28 days. Write it as 2014-02-28 or 2014-02.")]
    [InlineData("fr", "un jour", "'un jour' is not a date. Write it as 2016-05-03, 2016-05 or 2016.")]
    public void What_is_no_date_gets_the_same_answer_as_in_English(string language, string text, string message)
    {
        Assert.False(DateReader.TryRead(text, out _, out var problem, In(language)));
        Assert.Equal(message, problem.Message);
    }

    [Fact]
    public void A_long_text_takes_no_time()
    {
        Assert.Null(In("fr").ToEnglish(string.Concat(Enumerable.Repeat("vers ", 12))));
        Assert.Null(In("fr").ToEnglish("de " + new string('1', 50) + " à"));
    }

    private static DateTranslation In(string language) => new(language, WordsIn(language), ThemeWords.English.Dates);

    private static DateWords WordsIn(string language) => (ThemeWords.Find(language) ?? ThemeWords.EnglishWithTablesOf(language)).Dates;

    private static string? Read(string text, DateTranslation translation) =>
        DateReader.TryRead(text, out var date, out var problem, translation) ? date.Edtf : problem.SameDate;
}
