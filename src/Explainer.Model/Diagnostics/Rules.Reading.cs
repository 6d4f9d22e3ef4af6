namespace Explainer.Model.Diagnostics;

/// <content>What makes a page hard to read.</content>
public static partial class Rules
{
    public static Diagnostic HardToRead(string file, double grade, double most) =>
        Warning("EX306", file, FormattableString.Invariant(
            $"This page reads at grade {grade:0.0}, and site.yml asks for {most:0.#} or lower. Shorten its sentences and choose plainer words; explainer read shows where."));

    public static Diagnostic LongSentence(SourceSpan span, int words, int most) =>
        Warning("EX320", span, FormattableString.Invariant($"This sentence has {words} words, and more than {most} are hard to follow. Make two of it."));

    public static Diagnostic UnexplainedAbbreviation(SourceSpan span, string form) =>
        Warning("EX321", span, $"Nothing on this page says what {Quoted(form)} stands for. Write its words out and put it in brackets after them, or make it a term.");

    public static Diagnostic UnexplainedTerm(SourceSpan span, string title) =>
        Warning("EX322", span, $"The term {Quoted(title)} stands here and nowhere on this page where it can link to its explanation. Use it in a sentence of the text too, or link to it.");

    public static Diagnostic ReadInEnglishOnly(string language) =>
        Diagnostic.AtFile("site.yml", "EX323", Severity.Note,
            $"Sentences, words and terms are looked at in English only, and this site is in '{language}'. Words and minutes are counted all the same.");
}
