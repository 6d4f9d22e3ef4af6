using System.Collections.Frozen;

namespace Explainer.Model;

/// <summary>
/// A formula that says how hard a text is to read, from counts of its words. Each was fitted to texts of one language, so the
/// numbers of two formulas cannot be compared, and there is no conversion to years of school that anybody has published for
/// all of them. A language without one gets no number.
/// </summary>
/// <param name="Name">As readers and writers are told it.</param>
/// <param name="Scale">What its numbers mean.</param>
/// <param name="Compute">From a text with at least one sentence.</param>
public sealed record ReadingFormula(string Name, ReadingScale Scale, Func<ReadingLevel, double> Compute)
{
    /// <summary>
    /// English: Kincaid, Fishburne, Rogers and Chissom (1975), Research Branch Report 8-75. A school year in the United States.
    /// </summary>
    public static ReadingFormula FleschKincaid { get; } = new("Flesch-Kincaid", new(1, 9, 20), t =>
        (0.39 * t.WordsPerSentence) + (11.8 * t.SyllablesPerWord) - 15.59);

    /// <summary>
    /// French: Kandel and Moles (1958), "Application de l'indice de Flesch à la langue française", Cahiers Études de
    /// Radio-Télévision 19, 253–274. Flesch's ease of reading with a smaller weight for the longer words of French.
    /// </summary>
    public static ReadingFormula KandelMoles { get; } = new("Kandel–Moles", new(100, 60, 20), t =>
        207 - (1.015 * t.WordsPerSentence) - (73.6 * t.SyllablesPerWord));

    /// <summary>
    /// German, Swedish, Danish and Norwegian: Björnsson (1968), "Läsbarhet" (Stockholm: Liber), and for eleven languages (1983),
    /// "Readability of newspapers in 11 languages", Reading Research Quarterly 18 (4), doi:10.2307/747382. Long words have more
    /// than six letters. Below 30 very easy, 30 to 40 easy, 40 to 50 middling, 50 to 60 hard, above 60 very hard.
    /// </summary>
    public static ReadingFormula Lix { get; } = new("LIX", new(20, 40, 80), t =>
        t.WordsPerSentence + (100 * t.LongWordsPerWord));

    /// <summary>
    /// Spanish: Fernández Huerta (1959), "Medidas sencillas de lecturabilidad", Consigna 214, 29–32, in the corrected form. The
    /// article names the second variable sentences per 100 words, which contradicts its own examples; it is words per sentence
    /// (Law 2011, "Error in the Fernandez Huerta readability formula").
    /// </summary>
    public static ReadingFormula FernandezHuerta { get; } = new("Fernández Huerta", new(100, 60, 20), t =>
        206.84 - (60 * t.SyllablesPerWord) - (1.02 * t.WordsPerSentence));

    /// <summary>
    /// Arabic: El-Haj and Rayson (2016), "OSMAN – A novel Arabic readability metric", LREC 2016, 250–255. Its counts need
    /// vowel signs, which are estimated from the letters (<c>ArabicWords</c> in Compose).
    /// </summary>
    public static ReadingFormula Osman { get; } = new("OSMAN", new(130, 80, 20), t =>
        200.791 - (1.015 * t.WordsPerSentence) - (24.181 * (t.SyllablesPerWord + t.LongWordsPerWord)));

    /// <summary>
    /// Italian: Lucisano and Piemontese (1988), "GULPEASE: una formula per la predizione della difficoltà dei testi in lingua
    /// italiana", Scuola e città 39 (3), 110–124. Below 80 hard for who has finished primary school, below 60 for who has
    /// finished middle school (14 years), below 40 for who has finished high school.
    /// </summary>
    public static ReadingFormula Gulpease { get; } = new("Gulpease", new(100, 60, 20), t =>
        89 + (300 / t.WordsPerSentence) - (10 * t.LettersPerWord));

    /// <summary>
    /// Turkish: Ateşman (1997), "Türkçede okunabilirliğin ölçülmesi", Dil Dergisi 58, 71–74. 90 to 100 very easy, 70 to 89 easy,
    /// 50 to 69 middling, 30 to 49 hard, 1 to 29 very hard.
    /// </summary>
    public static ReadingFormula Atesman { get; } = new("Ateşman", new(100, 60, 20), t =>
        198.825 - (40.175 * t.SyllablesPerWord) - (2.61 * t.WordsPerSentence));

    /// <summary>
    /// Dutch: Douma (1960), "De leesbaarheid van landbouwbladen", Bulletin 17, Landbouwhogeschool Wageningen: Flesch's ease of
    /// reading for Dutch.
    /// </summary>
    public static ReadingFormula FleschDouma { get; } = new("Flesch–Douma", new(100, 60, 20), t =>
        206.84 - (0.93 * t.WordsPerSentence) - (77 * t.SyllablesPerWord));

    /// <summary>
    /// Russian: Oborneva (2006), "Автоматизированная оценка сложности учебных текстов на основе статистических параметров",
    /// Moscow: Flesch's ease of reading, fitted to Russian and English texts that are translations of each other.
    /// </summary>
    public static ReadingFormula Oborneva { get; } = new("Flesch–Oborneva", new(100, 60, 20), t =>
        206.836 - (1.3 * t.WordsPerSentence) - (60.1 * t.SyllablesPerWord));

    private static readonly FrozenDictionary<string, ReadingFormula> ByLanguage = new Dictionary<string, ReadingFormula>
    {
        ["en"] = FleschKincaid, ["fr"] = KandelMoles, ["de"] = Lix, ["sv"] = Lix, ["da"] = Lix, ["nb"] = Lix, ["nn"] = Lix, ["no"] = Lix,
        ["es"] = FernandezHuerta, ["ar"] = Osman, ["it"] = Gulpease, ["tr"] = Atesman, ["nl"] = FleschDouma, ["ru"] = Oborneva,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages that have one, as BCP 47 tags without a region.</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys.Order(StringComparer.Ordinal);

    /// <summary>The formula of a language in all its regions; null for none.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static ReadingFormula? Find(string language) => ByLanguage.GetValueOrDefault(language.Split('-')[0]);

    /// <summary>A number as readers are told it: a school year alone, any other number with the name of its formula.</summary>
    /// <param name="score">As computed.</param>
    public string Describe(double score)
    {
        var whole = (int)Math.Round(score, MidpointRounding.AwayFromZero);
        return FormattableString.Invariant(this == FleschKincaid ? $"{Math.Max(1, whole)}" : (FormattableString)$"{Name} {whole}");
    }

    /// <summary>A number as writers are told it: "grade 9.4", "42.0 on the scale of LIX".</summary>
    public string DescribeExactly(double score) => FormattableString.Invariant(
        this == FleschKincaid ? $"grade {score:0.0}" : (FormattableString)$"{score:0.0} on the scale of {Name}");
}

/// <summary>What the numbers of a formula mean.</summary>
/// <param name="Easy">The number of a very easy text.</param>
/// <param name="Plain">What suits readers of 15 and over: the value that messages propose.</param>
/// <param name="Hard">The number of a very hard text.</param>
public sealed record ReadingScale(double Easy, double Plain, double Hard)
{
    /// <summary>Whether a greater number is an easier text, as with Flesch's ease of reading, and not a harder one, as with grades.</summary>
    public bool HigherIsEasier => Easy > Hard;

    /// <summary>Whether a number can be asked for.</summary>
    public bool Has(double number) => number >= Math.Min(Easy, Hard) && number <= Math.Max(Easy, Hard);

    /// <summary>Whether a text is harder than what is asked for. Compared with one decimal, as messages print it.</summary>
    public bool IsHarder(double score, double limit) =>
        HigherIsEasier ? Math.Round(score, 1) < limit : Math.Round(score, 1) > limit;

    /// <summary>A limit with its direction: "9 or lower".</summary>
    public string DescribeLimit(double limit) => FormattableString.Invariant($"{limit:0.#} or {(HigherIsEasier ? "higher" : "lower")}");

    /// <summary>Its two ends: "100 (very easy) to 20 (very hard)".</summary>
    public override string ToString() => FormattableString.Invariant($"{Easy} (very easy) to {Hard} (very hard)");
}
