using System.Globalization;
using System.Runtime.CompilerServices;
using Explainer.Compose.Text.Counting;
using Explainer.Model;

namespace Explainer.Compose.Text;

/// <summary>Counts the words of a text, from which its reading time follows, and its sentences and syllables, from which its level does.</summary>
internal static class ReadingLevels
{
    /// <summary>Measures a text.</summary>
    /// <param name="paragraphs">Its paragraphs as plain text, in any order.</param>
    /// <param name="language">A BCP 47 tag, which says how its words are measured.</param>
    public static ReadingLevel Measure(IEnumerable<string> paragraphs, string language)
    {
        var formula = ReadingFormula.Find(language);
        var measure = WordMeasures.Of(formula);
        var level = ReadingLevel.None with { Formula = formula };
        foreach (var paragraph in paragraphs)
        {
            for (var start = 0; start < paragraph.Length;)
            {
                var end = Sentences.FindEnd(paragraph, start);
                level = Add(level, paragraph.AsSpan(start, end - start), measure);
                start = end;
            }
        }

        return level;
    }

    /// <summary>Counts the words alone: as many as in all sentences, since none of them ends within a word.</summary>
    public static ReadingLevel MeasureTime(IEnumerable<string> paragraphs) => ReadingLevel.None with { Words = paragraphs.Sum(CountWords) };

    private static int CountWords(string text)
    {
        var words = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            words += end > start ? 1 : 0;
            start = end + 1;
        }

        return words;
    }

    private static ReadingLevel Add(ReadingLevel level, ReadOnlySpan<char> sentence, WordMeasure measure)
    {
        var (words, syllables, letters, longWords) = (0, 0, 0, 0);
        for (var start = 0; start < sentence.Length;)
        {
            var end = EndOfWord(sentence, start);
            if (end > start)
            {
                var size = measure(sentence[start..end]);
                words++;
                syllables += size.Syllables;
                letters += size.Letters;
                longWords += size.LongWords;
            }

            start = end + 1;
        }

        return words == 0 ? level : level with
        {
            Words = level.Words + words,
            Sentences = level.Sentences + 1,
            Syllables = level.Syllables + syllables,
            Letters = level.Letters + letters,
            LongWords = level.LongWords + longWords,
        };
    }

    // A word is a run of letters and digits with single joining characters: "don't", "self-declared", "1,000" (one word each, as
    // Kincaid counts).
    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (IsOfWord(text[end]) || IsWithinWord(text, start, end)))
        {
            end++;
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOfWord(char c) => c < '\u0080'
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsWithinWord(ReadOnlySpan<char> text, int start, int place) =>
        text[place] is '-' or '\'' or '’' or '.' or ',' && place > start && place + 1 < text.Length && IsOfWord(text[place + 1]);
}
