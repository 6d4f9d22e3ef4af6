using System.Globalization;
using System.Text;

namespace Explainer.Compose.Text;

/// <summary>
/// A text normalized for comparing words: NFC, one kind of apostrophe, hyphen and space, no invisible characters. Case is kept.
/// Each character remembers its offset in the original. The buffers are reused: <see cref="Read"/> starts a new text.
/// </summary>
internal sealed class FoldedText
{
    private char[] letters = new char[512];
    private int[] origins = new int[512];

    public int Length { get; private set; }

    public char this[int index] => letters[index];

    public static FoldedText From(string text)
    {
        var folded = new FoldedText();
        folded.Read(text);
        return folded;
    }

    /// <summary>The offset of a character in the original; of <see cref="Length"/>, the end of the original.</summary>
    public int OriginOf(int index) => origins[index];

    public ReadOnlySpan<char> Slice(int start, int end) => letters.AsSpan(start, end - start);

    public void Read(ReadOnlySpan<char> text)
    {
        Length = 0;
        for (var start = AddPlain(text, 0); start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && Letters.IsMark(text[end]))
            {
                end++;
            }

            AddElement(text[start..end], start);
            start = AddPlain(text, end);
        }

        Reserve(1);
        origins[Length] = text.Length;
    }

    // Fast path for runs of ASCII with single spaces. Returns the offset behind the run, where a character of another kind stands.
    private int AddPlain(ReadOnlySpan<char> text, int start)
    {
        var run = text[start..];
        if (run.IndexOfAnyExceptInRange(' ', '~') is var other and >= 0)
        {
            run = run[..(other > 0 && run[other] >= '\u0300' ? other - 1 : other)];
        }

        if (run.IndexOf("  ") is var spaces and >= 0)
        {
            run = run[..(spaces + 1)];
        }

        if (run is [' ', ..] && Length > 0 && letters[Length - 1] == ' ')
        {
            return start;
        }

        Reserve(run.Length);
        run.CopyTo(letters.AsSpan(Length));
        var places = origins.AsSpan(Length, run.Length);
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = start + i;
        }

        Length += run.Length;
        return start + run.Length;
    }

    private void AddElement(ReadOnlySpan<char> element, int origin)
    {
        if (element.Length == 1 || char.IsSurrogate(element[0]))
        {
            foreach (var c in element)
            {
                Add(c, origin++);
            }

            return;
        }

        var written = new StringBuilder(element.Length);
        foreach (var c in element)
        {
            _ = Letters.IsOptional(c) ? written : written.Append(c);
        }

        foreach (var c in written.ToString().Normalize(NormalizationForm.FormC))
        {
            Add(c, origin);
        }
    }

    private void Add(char c, int origin)
    {
        var canonical = Letters.Canonical(c);
        if (canonical == '\0' || (canonical == ' ' && Length > 0 && letters[Length - 1] == ' '))
        {
            return;
        }

        Reserve(1);
        letters[Length] = canonical;
        origins[Length++] = origin;
    }

    private void Reserve(int more)
    {
        if (Length + more > letters.Length)
        {
            var size = Math.Max(Length + more, letters.Length * 2);
            Array.Resize(ref letters, size);
            Array.Resize(ref origins, size);
        }
    }
}

/// <summary>Classifies characters for comparing words: equivalent, part of a word, or ignored.</summary>
internal static class Letters
{
    /// <summary>
    /// The canonical form of a character: one apostrophe, one hyphen, one space. U+0000 for characters that are ignored.
    /// </summary>
    public static char Canonical(char c) => c < '\u0080' ? c is '\n' or '\t' or '\r' ? ' ' : c : CanonicalBeyond(c);

    private static char CanonicalBeyond(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\uFF07' => '\'',
        '\u2010' or '\u2011' => '-',
        _ when IsOptional(c) => '\0',
        _ when char.IsWhiteSpace(c) => ' ',
        // Soft hyphen, zero-width joiners, direction marks.
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.Format => '\0',
        _ => c,
    };

    /// <summary>Simple case folding. Accents count: résumé is not resume.</summary>
    public static char Fold(char c) => char.ToUpperInvariant(c);

    /// <summary>Whether it is a combining mark.</summary>
    public static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// Optional signs of Arabic and Hebrew: vowel points, cantillation marks and tatweel (U+0640). Combining madda and hamza (U+0653 to
    /// U+0655) make another letter and are kept.
    /// </summary>
    public static bool IsOptional(char c) => c is
        '\u0640' or (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u0652') or (>= '\u0656' and <= '\u065F')
        or '\u0670' or (>= '\u06D6' and <= '\u06DC') or (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5';

    /// <summary>Whether it is part of a word: a letter, mark, digit or <c>_</c>. Surrogates are judged one by one.</summary>
    public static bool IsOfWords(char c) => c < '\u0080'
        ? char.IsAsciiLetterOrDigit(c) || c == '_'
        : char.IsLetterOrDigit(c) || IsMark(c);

    /// <summary>Whether its script writes words without spaces, so that word boundaries are not visible.</summary>
    public static bool IsUnspaced(char c) => c >= '\u0E00' && c is
        (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') // Thai, Lao, Burmese, Khmer
        or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF'); // kana, Chinese characters

    /// <summary>Whether it joins the words on both sides: <c>brother-in-law</c>, <c>example.org</c>.</summary>
    public static bool IsJoiner(char c) => c is '-' or '.' or '@';
}

/// <summary>Finds word boundaries. In doubt there is none: a missing link is better than a wrong one.</summary>
internal static class WholeWords
{
    /// <summary>Whether a word begins at an index.</summary>
    public static bool BeginAt(FoldedText text, int index)
    {
        if (index == 0 || text[index] == ' ')
        {
            return index == 0;
        }

        var before = text[index - 1];
        return Letters.IsOfWords(before)
            ? Letters.IsUnspaced(before)
            : !Letters.IsJoiner(before) || index == 1 || !Letters.IsOfWords(text[index - 2]);
    }

    /// <summary>Whether a word ends before an index.</summary>
    public static bool EndAt(FoldedText text, int index)
    {
        if (index == text.Length)
        {
            return true;
        }

        var after = text[index];
        return Letters.IsOfWords(after)
            ? Letters.IsUnspaced(after)
            : !IsLetterAt(text, index + 1) || (after == '\'' ? IsPossessive(text, index + 1) : !Letters.IsJoiner(after));
    }

    // "emir's" contains the word "emir"; "can't" and "Rakka'da" are other words.
    private static bool IsPossessive(FoldedText text, int index) =>
        text[index] is 's' or 'S' && !IsLetterAt(text, index + 1);

    private static bool IsLetterAt(FoldedText text, int index) => index < text.Length && Letters.IsOfWords(text[index]);
}
