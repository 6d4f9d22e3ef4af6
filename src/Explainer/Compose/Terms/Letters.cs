using System.Globalization;

namespace Explainer.Compose.Terms;

/// <summary>What counts as the same letter, as a letter of a word, and as nothing at all, when words are compared.</summary>
internal static class Letters
{
    /// <summary>
    /// The sign to compare: one apostrophe, one hyphen, one space. 0 for signs that readers do not see or leave out.
    /// </summary>
    public static char Canonical(char c) => c < '\u0080' ? c is '\n' or '\t' or '\r' ? ' ' : c : CanonicalBeyond(c);

    private static char CanonicalBeyond(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\uFF07' => '\'',
        '\u2010' or '\u2011' => '-',
        _ when IsUnwritten(c) => '\0',
        _ when char.IsWhiteSpace(c) => ' ',
        // Soft hyphens, joiners, and marks of direction.
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.Format => '\0',
        _ => c,
    };

    /// <summary>One letter for upper and lower case, as in ordinal comparison. É stays apart from E: résumé is not resume.</summary>
    public static char Fold(char c) => char.ToUpperInvariant(c);

    /// <summary>A mark that belongs to the letter before it.</summary>
    public static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// What Arabic and Hebrew mostly go without: vowel signs, and the stroke that lengthens a line. Madda and hamza
    /// (U+0653 to U+0655) make another letter and stay.
    /// </summary>
    public static bool IsUnwritten(char c) => c is
        '\u0640' or (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u0652') or (>= '\u0656' and <= '\u065F')
        or '\u0670' or (>= '\u06D6' and <= '\u06DC') or (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5';

    /// <summary>Whether a sign is part of words: letters, marks, digits and <c>_</c>. Half of a pair counts by its half.</summary>
    public static bool IsOfWords(char c) => c < '\u0080'
        ? char.IsAsciiLetterOrDigit(c) || c == '_'
        : char.IsLetterOrDigit(c) || IsMark(c);

    /// <summary>Whether words of its script stand without spaces, so that nothing shows where they end.</summary>
    public static bool IsUnspaced(char c) => c >= '\u0E00' && c is
        (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') // Thai, Lao, Burmese, Khmer
        or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF'); // kana, Chinese characters

    /// <summary>Signs that make one word of what stands on both sides: <c>brother-in-law</c>, <c>example.org</c>.</summary>
    public static bool IsJoiner(char c) => c is '-' or '.' or '@';
}
