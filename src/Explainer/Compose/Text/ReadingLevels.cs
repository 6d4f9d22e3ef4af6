using System.Globalization;
using Explainer.Model;

namespace Explainer.Compose.Text;

/// <summary>Counts the words, sentences and syllables of a text, from which its reading time and grade follow.</summary>
internal static class ReadingLevels
{
    /// <summary>Measures a text.</summary>
    /// <param name="paragraphs">Its paragraphs as plain text, in any order.</param>
    /// <param name="language">A BCP 47 tag. Only English syllables are counted, so only English texts get a grade.</param>
    public static ReadingLevel Measure(IEnumerable<string> paragraphs, string language)
    {
        var level = ReadingLevel.None;
        var isEnglish = IsEnglish(language);
        foreach (var paragraph in paragraphs)
        {
            for (var start = 0; start < paragraph.Length;)
            {
                var end = Sentences.FindEnd(paragraph, start);
                level = Add(level, paragraph.AsSpan(start, end - start), isEnglish);
                start = end;
            }
        }

        return level;
    }

    /// <summary>Whether a BCP 47 tag is English, the one language whose syllables are counted.</summary>
    public static bool IsEnglish(string language) =>
        language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    private static ReadingLevel Add(ReadingLevel level, ReadOnlySpan<char> sentence, bool isEnglish)
    {
        var (words, syllables) = (0, 0);
        for (var start = 0; start < sentence.Length;)
        {
            var end = EndOfWord(sentence, start);
            if (end > start)
            {
                words++;
                syllables += isEnglish ? Syllables.Count(sentence[start..end]) : 0;
            }

            start = end + 1;
        }

        return words == 0 ? level : new ReadingLevel(level.Words + words, level.Sentences + 1, level.Syllables + syllables);
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

    private static bool IsOfWord(char c) => c < '\u0080'
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsWithinWord(ReadOnlySpan<char> text, int start, int place) =>
        text[place] is '-' or '\'' or '’' or '.' or ',' && place > start && place + 1 < text.Length && IsOfWord(text[place + 1]);
}
