using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Model.Languages;
using Explainer.Read.Site;

namespace Explainer.Tests.Theming;

public sealed partial class ThemeWordsTests
{
    private static readonly string[] Files = Directory.GetFiles(Path.Combine(Repository.Root, "theme/words"));

    public static TheoryData<string> Languages() => [.. Files.Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Theory]
    [InlineData("{0} of {1}", "{1} of {0}")]
    [InlineData("{1}{1}{0}", "{0}{0}{1}")]
    [InlineData("{2} {} {x} { {0", "{2} {} {x} { {0")]
    public void What_is_filled_in_is_not_searched_for_places_again(string text, string filled) =>
        Assert.Equal(filled, WordTable.Fill(text, "{1}", "{0}"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_file_of_words_has_every_key_and_every_plural_form_of_its_language_and_no_other(string language) =>
        Assert.Equal(KeysIn(language), Parse(language).ByKey.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_of_a_language_have_the_places_to_fill_in_of_the_English_ones(string language)
    {
        var english = Parse("en");
        Assert.All(Parse(language).ByKey, text =>
        {
            var isForm = text.Key.StartsWith("dates.", StringComparison.Ordinal) ? null : text.Key.Split('.').ElementAtOrDefault(1);
            var places = PlacesOf(isForm is null ? english[text.Key] : english[text.Key.Split('.')[0] + ".other"]);
            var isNumberKnown = isForm is not (null or "other") && PluralRule.Find(language).IsOfOneNumber(Enum.Parse<PluralCategory>(isForm, ignoreCase: true));
            Assert.True(!isNumberKnown ? places.SetEquals(PlacesOf(text.Value)) : places.IsSupersetOf(PlacesOf(text.Value)), text.Key);
        });
    }

    [Fact]
    public void A_key_that_is_missing_names_itself() => Assert.Equal(
        "The words in 'en' have no text for 'skip_to_text'.",
        Assert.Throws<KeyNotFoundException>(() => new WordTable("en", new Dictionary<string, string>())["skip_to_text"]).Message);

    [Fact]
    public void A_file_of_words_with_two_texts_under_one_key_is_refused() => Assert.Equal(
        "theme/words/en.yml:2:1: error EX112: The key 'home' stands twice, first on line 1. Keep one of them.",
        Assert.Throws<InvalidDataException>(() => ThemeWords.Parse("en", "home: Home\nhome: Start\n")).Message);

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("EN", "en")]
    [InlineData("tlh", null)]
    public void Words_are_found_by_the_beginning_of_a_language_tag(string tag, string? language) =>
        Assert.Equal(language, ThemeWords.Find(tag)?.Texts.Language);

    [Theory]
    [InlineData("en", "0 other, 1 one, 2 other, 11 other, 101 other")]
    [InlineData("de-AT", "0 other, 1 one, 2 other, 11 other, 101 other")]
    [InlineData("ar", "0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 99 many, 100 other, 102 other, 103 few, 111 many")]
    public void Numbers_have_the_plural_categories_of_CLDR(string language, string categories) => Assert.Equal(
        categories,
        string.Join(", ", categories.Split(", ").Select(c => c.Split(' ')[0])
            .Select(n => $"{n} {PluralRule.Find(language).CategoryOf(long.Parse(n, CultureInfo.InvariantCulture)).ToString().ToLowerInvariant()}")));

    [Theory]
    [InlineData("en", "one")]
    [InlineData("ar", "zero, one, two")]
    [InlineData("ru", "")]
    public void A_form_may_leave_out_its_number_where_it_is_of_no_other(string language, string categories) => Assert.Equal(
        categories,
        string.Join(", ", PluralRule.Find(language) is var rule ? rule.Categories.Where(rule.IsOfOneNumber).Select(c => c.ToString().ToLowerInvariant()) : []));

    [Fact]
    public void A_text_that_is_still_English_has_the_forms_of_English()
    {
        var texts = new Dictionary<string, string> { ["pages.one"] = "1 page", ["pages.other"] = "{0} pages" };
        Assert.Equal("21 pages", new WordTable("ru", texts, new HashSet<string> { "pages" }).Plural("pages").Format(21));
        Assert.Equal("1 page", new WordTable("ru", texts).Plural("pages").Format(21));
    }

    [Fact]
    public void A_number_takes_the_form_of_its_category_or_the_general_one()
    {
        var text = new PluralText(PluralRule.Find("ar"), "{0} other") { One = "only one", Few = "{0} few" };
        Assert.Equal("0 other, only one, 3 few, 12 other", string.Join(", ", text.Format(0), text.Format(1), text.Format(3), text.Format(12)));
    }

    private static WordTable Parse(string language) => ThemeWords.Parse(
        language, File.ReadAllText(Files.Single(f => Path.GetFileNameWithoutExtension(f) == language)));

    private static IEnumerable<string> KeysIn(string language) => typeof(Words).GetProperties()
        .SelectMany(p => p.PropertyType == typeof(string) ? [SnakeCase(p.Name)]
            : p.PropertyType == typeof(PluralText)
                ? PluralRule.Find(language).Categories.Select(c => SnakeCase(p.Name) + "." + c.ToString().ToLowerInvariant())
            : p.PropertyType == typeof(DateWords)
                ? typeof(DateWords).GetProperties().Where(d => d.PropertyType == typeof(string)).Select(d => "dates." + SnakeCase(d.Name))
            : p.PropertyType == typeof(FoldedOrder) ? [LetterTable.AlphabetKey, LetterTable.EqualKey, LetterTable.IgnoreKey]
            : p.Name == nameof(Words.NoteNames) ? ContentNote.BuiltIn.Select(n => "note_" + n.Id.Replace('-', '_'))
            : Enumerable.Empty<string>())
        .Order(StringComparer.Ordinal);

    private static HashSet<string> PlacesOf(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    private static string SnakeCase(string name) => Hump().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Hump();
}
