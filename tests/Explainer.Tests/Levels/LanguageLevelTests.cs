using Explainer.Compose.Text;
using Explainer.Compose.Text.Counting;
using Explainer.Model;

namespace Explainer.Tests.Levels;

/// <summary>
/// How hard a text is in other languages: the first article of the Universal Declaration of Human Rights, counted by hand, in the
/// translations that the United Nations publish.
/// </summary>
public sealed class LanguageLevelTests
{
    private const string French = "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.";
    private const string German = "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.";
    private const string Spanish = "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.";
    private const string Italian = "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza e devono agire gli uni verso gli altri in spirito di fratellanza.";
    private const string Turkish = "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı kardeşlik zihniyeti ile hareket etmelidirler.";
    private const string Dutch = "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en geweten, en behoren zich jegens elkander in een geest van broederschap te gedragen.";
    private const string Russian = "Все люди рождаются свободными и равными в своём достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.";
    private const string Arabic = "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وهبوا عقلًا وضميرًا وعليهم أن يعامل بعضهم بعضًا بروح الإخاء.";

    // The same with all vowel signs. The estimate is one for pages: on so few words it is far from the 77 syllables and 8 hard
    // words that the program of OSMAN's authors counts by these signs.
    private const string ArabicWithSigns = "يُولَدُ جَمِيعُ النَّاسِ أَحْرَارًا مُتَسَاوِينَ فِي الْكَرَامَةِ وَالْحُقُوقِ. وَقَدْ وُهِبُوا عَقْلًا وَضَمِيرًا وَعَلَيْهِمْ أَنْ يُعَامِلَ بَعْضُهُمْ بَعْضًا بِرُوحِ الْإِخَاءِ.";

    // 207 − 1.015 × 34/2 − 73.6 × 46/34, and so on by each formula.
    [Theory]
    [InlineData("fr", French, 34, 2, 46, 90.17)]
    [InlineData("fr-CA", French, 34, 2, 46, 90.17)]
    [InlineData("es", Spanish, 28, 1, 57, 56.14)]
    [InlineData("tr", Turkish, 21, 2, 56, 64.29)]
    [InlineData("nl", Dutch, 30, 2, 53, 56.86)]
    [InlineData("ru", Russian, 26, 2, 55, 62.80)]
    public void Syllables_are_those_of_a_reader_who_counts_aloud(string language, string text, int words, int sentences, int syllables, double score)
    {
        var level = ReadingLevels.Measure([text], language);
        Assert.Equal((words, sentences, syllables, score), (level.Words, level.Sentences, level.Syllables, Math.Round(level.Score!.Value, 2)));
    }

    [Theory]
    [InlineData("de", German, 26, 8, 43.77)]
    [InlineData("nb", "Alle mennesker er født frie og med samme menneskeverd og menneskerettigheter.", 11, 3, 38.27)]
    [InlineData("sv", "Alla människor är födda fria och lika i värde och rättigheter.", 11, 2, 29.18)]
    [InlineData("da", "Alle mennesker er født frie og lige i værdighed og rettigheder.", 11, 3, 38.27)]
    public void LIX_counts_words_of_more_than_six_letters(string language, string text, int words, int longWords, double score)
    {
        var level = ReadingLevels.Measure([text], language);
        Assert.Equal((words, longWords, score), (level.Words, level.LongWords, Math.Round(level.Score!.Value, 2)));
    }

    [Fact]
    public void Gulpease_counts_letters()
    {
        var level = ReadingLevels.Measure([Italian], "it");
        Assert.Equal((32, 2, 145, 62.4375), (level.Words, level.Sentences, level.Letters, level.Score));
    }

    [Theory]
    [InlineData(Arabic)]
    [InlineData(ArabicWithSigns)]
    public void OSMAN_is_estimated_from_letters_whatever_signs_there_are(string text)
    {
        var level = ReadingLevels.Measure([text], "ar");
        Assert.Equal((19, 2, 88, 15, 60.06), (level.Words, level.Sentences, level.Syllables, level.LongWords, Math.Round(level.Score!.Value, 2)));
    }

    [Theory]
    [InlineData(1, "libre parle parlent disent peuvent que quelque qui nuit pied yeux longue guerre mes dieu feuille")]
    [InlineData(2, "souvent paroles théâtre moment argent client nation social voyage Noël maïs poème chaos créer guider année enfant quitter")]
    [InlineData(3, "aérien oublier réunir obéir documents")]
    [InlineData(4, "réalité européen bibliothèque événement coopérer appartement organiser")]
    public void French_words_have_their_syllables(int expected, string words) => AssertCounts(expected, words, w => FrenchSyllables.Count(w));

    [Theory]
    [InlineData(1, "y muy buey pues dios que quien guion rey aun")]
    [InlineData(2, "país día caer ahí búho guía guerra reina ciudad leer oír construí prohibir")]
    [InlineData(3, "teatro cuídate poeta ahora pingüino")]
    [InlineData(4, "policía alegría aéreo comunidad")]
    public void Spanish_words_have_their_syllables(int expected, string words) => AssertCounts(expected, words, w => SpanishSyllables.Count(w));

    [Theory]
    [InlineData(1, "een nieuw mooi groei zijn leeuw draai")]
    [InlineData(2, "zeeën water royaal knieën")]
    [InlineData(3, "radio theater ruïne egoïst ideeën")]
    [InlineData(4, "januari")]
    public void Dutch_words_have_their_syllables(int expected, string words) => AssertCounts(expected, words, w => DutchSyllables.Count(w));

    [Fact]
    public void Every_formula_has_a_measure_and_a_scale_with_its_own_proposal()
    {
        var formulas = ReadingFormula.Languages.Select(l => ReadingFormula.Find(l)!).Distinct().ToList();
        Assert.Equal(9, formulas.Count);
        Assert.All(formulas, f => Assert.True(f.Scale.Has(f.Scale.Plain) && WordMeasures.Of(f) is not null, f.Name));
    }

    [Theory]
    [InlineData("en", 8.5, "9")]
    [InlineData("en", -2.0, "1")]
    [InlineData("fr", 64.5, "Kandel–Moles 65")]
    [InlineData("de", 43.8, "LIX 44")]
    public void Readers_are_told_the_scale_unless_it_is_a_school_year(string language, double score, string expected) =>
        Assert.Equal(expected, ReadingFormula.Find(language)!.Describe(score));

    [Fact]
    public void A_teacher_is_told_the_number_with_the_name_of_its_scale()
    {
        var site = SiteTest.With("story/a.md", "---\ntitle: A\nsummary: B.\n---\n\nIls sont partis.\n\n:::teacher\n\nPourquoi ?\n\n:::\n")
            .And("site.yml", "title: T\nlanguage: fr\nurl: https://example.org/\n");
        var build = site.Build();
        Assert.Contains("<p class=\"dates\"><span>1 minute</span>", build["story/a/index.html"], StringComparison.Ordinal);
        Assert.Contains("<p class=\"dates\"><span>1 minute · lisibilité : Kandel–Moles 95</span>", build["teach/story/a/index.html"], StringComparison.Ordinal);
    }

    private static void AssertCounts(int expected, string words, Func<string, int> count) =>
        Assert.Equal([], words.Split(' ').Where(w => count(w) != expected).Select(w => $"{w}: {count(w)}"));
}
