using System.Globalization;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Read.Site;

namespace Explainer.Tests.Modelling;

/// <summary>Lists from A to Z in the order that each language teaches.</summary>
public sealed class LanguageOrderTests
{
    // No two words of a language differ in accents or case alone: for these ICU has rules of its own. Nor has an Arabic one a hamza:
    // ICU tells أ, إ, آ and ا apart, dictionaries do not.
    public static TheoryData<string, string> Words() => new()
    {
        { "en", "Aachen Ærø Afghan Émile émigré entry Œuvre oil Ostrava Straße strata Zürich zebra" },
        { "fr", "cœur coin côte coup élan emploi été Œdipe office œuf oiseau Zoé zèle" },
        { "de", "Ärger Ast Öl Ofen Straße Strauch Über Ufer Zahl Zürich" },
        { "es", "cama chico cuna llave loro luz nube ñandú ñu ojo Ávila zorro" },
        { "tr", "cam çan dağ dal ılık ısı iğne İzmir oda öğle saz şal ut ün zil Irak" },
        { "uk", "ананас вага гора ґанок дім ека єнот жук зима ирій іній їжак йод Київ мить м’яч юшка яма" },
        { "ar", "ابن امل باب بيت تمر ثورة جبل حلب خبز دمشق ذهب رقة زيت سوق شام صوت ضوء طريق ظل عين غرب فجر قلب كتاب ليل مدينة نور هوى وادي يوم" },
        { "sv", "zebra åker ärta öga arm orm apa Ystad" },
        { "fi", "zeta ärjy öljy apu oma" },
        { "da", "zebra æble øl ål abe Aarhus oven" },
        { "nb", "zebra ærlig øl ål abe oven" },
        { "pl", "akt ąż cel ćma dom łan lato list mak nora ósmy osa sok śmiech ta zero źle żaba" },
        { "cs", "cena čas hora chata jaro řeka ruka sad šach zima žena" },
        { "sk", "cena čas hora chata jama ôsmy oko sad šach zima žena" },
        { "hu", "cukor csak dal géz gyár nap nyár só szó tér tyúk út zár zsír őz" },
        { "ro", "apă ăsta sare șarpe tare țară zi înainte iarnă" },
        { "hr", "cesta čaj ćup dan džep đak lak ljeto nos njiva sat šah zec žaba" },
        { "sl", "cesta čaj sad šah zec žaba" },
        { "et", "saba šokk zoo žest talu õun äke öö ükski" },
        { "az", "cib çay ev əl gül halva xal ılıq iki qapı oda öküz sal şal ün" },
        { "gl", "nabo ñabar ohe" },
        { "it", "città come è età perché pero" },
        { "ru", "вода ель ёлка жук йод кот щука яма" },
        { "be", "вада елка ёлка жук іней йод ўзор яма" },
        { "sr", "гора дан ђак жаба ја лав љиљан нос њива ћуп џеп шал" },
        { "el", "άλφα βήτα γάμμα ήτα θήτα όμικρον ψάρι ώρα ωμέγα" },
        { "he", "אב בית גל דלת יום מים נר סוף" },
        { "fa", "آب باران پدر تهران چای خانه ژاله سیب کتاب گل لاله مادر نان وطن هوا یار" },
        { "vi", "an ăn âm bò dê đá em êm ô ôm ơn tư ưa" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void The_order_of_a_language_is_that_of_ICU(string language, string words)
    {
        var icu = CultureInfo.GetCultureInfo(language).CompareInfo;
        var list = words.Split(' ');
        var order = OrderOf(language);
        Assert.Equal(list.Order(Comparer<string>.Create((x, y) => icu.Compare(x, y))), order.Sort(list.Reverse(), w => w));
    }

    [Fact]
    public void Every_table_of_letters_is_compared() => Assert.Equal(
        ["bg", "bs", "ca", "nl", "nn", "no", "pt"],
        LetterTable.Languages.Except(Words().Select(w => w.Data.Item1)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ar", "القاهرة بغداد الرقة", "بغداد الرقة القاهرة")]
    [InlineData("ar", "سؤال ساحة آل", "آل ساحة سؤال")]
    [InlineData("ar", "ورق هواء الْهِلال", "الْهِلال هواء ورق")]
    public void Arabic_is_sorted_without_its_article_and_its_signs(string language, string words, string sorted) =>
        Assert.Equal(sorted.Split(' '), OrderOf(language).Sort(words.Split(' '), w => w));

    [Theory]
    [InlineData("fr", "Œuvre", "o", "O")]
    [InlineData("tr", "İzmir", "i", "İ")]
    [InlineData("tr", "Irak", "ı", "I")]
    [InlineData("tr", "ışık", "ı", "I")]
    [InlineData("tr", "çay", "ç", "Ç")]
    [InlineData("tr", "âlem", "a", "A")]
    [InlineData("uk", "Їжак", "ї", "Ї")]
    [InlineData("uk", "Raqqa", "r", "R")]
    [InlineData("ar", "الرقة", "ر", "ر")]
    [InlineData("ar", "الف", "ا", "ا")]
    [InlineData("ar", "إدلب", "ا", "ا")]
    [InlineData("es", "ñandú", "ñ", "Ñ")]
    [InlineData("de", "Österreich", "o", "O")]
    [InlineData("sv", "Österreich", "ö", "Ö")]
    [InlineData("cs", "Chrám", "ch", "CH")]
    [InlineData("vi", "ấm", "â", "Â")]
    [InlineData("en", "한국", "ㅎ", "ㅎ")]
    public void A_title_stands_under_a_letter_of_its_language(string language, string title, string key, string text)
    {
        var letter = ListLetter.Find(title, OrderOf(language));
        Assert.Equal((key, text), (letter.Key, letter.Text));
    }

    [Fact]
    public void Letters_of_the_language_come_first_and_other_scripts_after() => Assert.Equal(
        ["а", "ї", "я", "a", "ع", ""],
        "Яма 3D عرب Їжак Ärger Ананас".Split(' ').Select(w => ListLetter.Find(w, OrderOf("uk"))).Order().Select(l => l.Key));

    [Fact]
    public void A_glossary_is_in_the_order_of_the_alphabet_and_a_site_may_have_its_own()
    {
        var site = SiteTest.With("glossary/cam.md", Term("cam")).And("glossary/can.md", Term("çan")).And("glossary/dag.md", Term("dağ")).And("glossary/cuma.md", Term("cuma"))
            .And("site.yml", "title: T\nlanguage: tr\nurl: https://example.org/\n");
        Assert.Equal(["cam", "cuma", "çan", "dağ"], site.Build().Site!.Terms.Select(t => t.Title));
        Assert.Contains("id=\"x-letter-ç\"", site.Build()["glossary/index.html"], StringComparison.Ordinal);
        Assert.Equal(["dağ", "cam", "çan", "cuma"], site.And("_theme/words.yml", "alphabet: d c a\n").Build().Site!.Terms.Select(t => t.Title));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("cs")]
    public void Any_text_has_a_key(string language)
    {
        var order = OrderOf(language);
        Assert.All(["", "😀b", "\uFFFE", "ال", "ch", "c", "\u0301"], text => Assert.NotNull(order.KeyOf(text)));
    }

    // The search is more forgiving than the order: it knows no language, so ç is found as c in Turkish too. It finds ة as ه, which is
    // how it is misspelled, and a hamza alone is a letter.
    [Fact]
    public void What_lists_take_for_equal_the_search_finds_as_equal_too() => Assert.Equal(
        ["ar ء ا", "ar ة ت"],
        "ar de en es fr tr uk".Split(' ').SelectMany(language => LetterTable.Parse(ThemeWords.Find(language)!.Texts).Equal
            .Where(e => SearchLetters.Fold(e.Letters) != SearchLetters.Fold(e.As)).Select(e => $"{language} {e.Letters} {e.As}")));

    private static string Term(string title) => $"---\ntitle: {title}\nsummary: S.\n---\n";

    private static FoldedOrder OrderOf(string language) => (ThemeWords.Find(language) ?? ThemeWords.EnglishWithTablesOf(language)).Order;
}
