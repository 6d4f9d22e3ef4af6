namespace Explainer.Model.Diagnostics;

/// <content>What makes a page hard to read.</content>
public static partial class Rules
{
    /// <param name="file">The page.</param>
    /// <param name="level">Its reading level with the scale: "grade 9.4", "42.0 on the scale of LIX".</param>
    /// <param name="limit">What the site asks for, with the direction: "9 or lower".</param>
    public static Diagnostic HardToRead(string file, string level, string limit) =>
        Warning("EX306", file, $"This page reads at {level}, and site.yml asks for {limit}. Shorten its sentences and choose plainer words; explainer read shows where.");

    /// <summary>The same for an easier version.</summary>
    /// <param name="file">The easier version.</param>
    public static Diagnostic EasyTooHard(string file, string level, string limit) =>
        Warning("EX348", file, $"This easier version reads at {level}, and site.yml asks for {limit}. Shorten its sentences, choose plainer words, and leave out what can be read on the whole page.");

    /// <param name="file">The easier version.</param>
    /// <param name="level">Its reading level with the scale.</param>
    /// <param name="page">The page that it is one of.</param>
    /// <param name="other">The reading level of that.</param>
    public static Diagnostic NotEasier(string file, string level, string page, string other) =>
        Warning("EX349", file, $"This easier version reads at {level}, and {page} at {other}: it is no easier. Shorten its sentences, choose plainer words, and leave out what can be read on the whole page.");

    /// <param name="span">The number.</param>
    /// <param name="number">As it is written.</param>
    /// <param name="language">BCP 47 tag of the site.</param>
    /// <param name="formula">The name of its formula.</param>
    /// <param name="scale">What the numbers of the formula mean: "1 (very easy) to 20 (very hard)".</param>
    /// <param name="plain">The number of a plain text.</param>
    public static Diagnostic NotOnScale(SourceSpan span, string number, string language, string formula, string scale, string plain) =>
        Warning("EX180", span, $"{Quoted(number)} is no number of {formula}, by which pages in {Quoted(language)} are measured, from {scale}. Write {plain}, or what your readers need.");

    /// <param name="span">The key.</param>
    /// <param name="language">BCP 47 tag of the site.</param>
    /// <param name="key">The name of the key.</param>
    public static Diagnostic NoReadingFormula(SourceSpan span, string language, string key) =>
        Warning("EX181", span, $"No formula measures here how hard a text in {Quoted(language)} is to read, so no page is compared with {key}. Remove it.");

    public static Diagnostic LongSentence(SourceSpan span, int words, int most) =>
        Warning("EX320", span, FormattableString.Invariant($"This sentence has {words} words, and more than {most} are hard to follow. Make two of it."));

    public static Diagnostic UnexplainedAbbreviation(SourceSpan span, string form) =>
        Warning("EX321", span, $"Nothing on this page says what {Quoted(form)} stands for. Write its words out and put it in brackets after them, or make it a term.");

    public static Diagnostic UnexplainedTerm(SourceSpan span, string title) =>
        Warning("EX322", span, $"The term {Quoted(title)} stands here and nowhere on this page where it can link to its explanation. Use it in a sentence of the text too, or link to it.");

    /// <param name="language">BCP 47 tag of the site.</param>
    /// <param name="hasFormula">Whether its pages have a reading level.</param>
    public static Diagnostic ReadInEnglishOnly(string language, bool hasFormula) =>
        Diagnostic.AtFile("site.yml", "EX323", Severity.Note, hasFormula
            ? $"Abbreviations are looked at in English only, and this site is in {Quoted(language)}. All else is looked at."
            : $"No formula measures here how hard a text in {Quoted(language)} is to read, and abbreviations are looked at in English only. All else is looked at.");
}
