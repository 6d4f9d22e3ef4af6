using System.Collections.Frozen;
using Explainer.Model;

namespace Explainer.Compose.Text.Counting;

/// <summary>What a formula of reading asks of one word.</summary>
/// <param name="Syllables">By the rule of the language.</param>
/// <param name="Letters">Letters and digits.</param>
/// <param name="LongWords">How often the word counts as long or hard.</param>
internal readonly record struct WordSize(int Syllables = 0, int Letters = 0, int LongWords = 0);

/// <summary>Measures one word of letters, digits and the signs that join them.</summary>
internal delegate WordSize WordMeasure(ReadOnlySpan<char> word);

/// <summary>How words are measured for each formula.</summary>
internal static class WordMeasures
{
    // Björnsson: a long word has more than six letters.
    private const int MostLettersOfShortWord = 6;

    private static readonly FrozenDictionary<ReadingFormula, WordMeasure> ByFormula = new Dictionary<ReadingFormula, WordMeasure>
    {
        [ReadingFormula.FleschKincaid] = word => new(EnglishSyllables.Count(word)),
        [ReadingFormula.KandelMoles] = word => new(FrenchSyllables.Count(word)),
        [ReadingFormula.FernandezHuerta] = word => new(SpanishSyllables.Count(word)),
        [ReadingFormula.FleschDouma] = word => new(DutchSyllables.Count(word)),
        [ReadingFormula.Atesman] = word => new(VowelCount.Turkish.Of(word)),
        [ReadingFormula.Oborneva] = word => new(VowelCount.Russian.Of(word)),
        [ReadingFormula.Lix] = word => new(LongWords: LettersOf(word) > MostLettersOfShortWord ? 1 : 0),
        [ReadingFormula.Gulpease] = word => new(Letters: LettersOf(word)),
        [ReadingFormula.Osman] = ArabicWords.Measure,
    }.ToFrozenDictionary();

    /// <summary>The measure that a formula needs; for none, one that counts nothing.</summary>
    public static WordMeasure Of(ReadingFormula? formula) => formula is null ? static _ => default : ByFormula[formula];

    private static int LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            letters += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return letters;
    }
}
