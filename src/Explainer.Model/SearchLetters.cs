using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Explainer.Model;

/// <summary>
/// The letters of the search: which count as the same, which are dropped, and how scripts join words. The one table for the
/// index, which is made here, and for queries, which are read in the browser: the patterns mean the same in both languages.
/// </summary>
public static class SearchLetters
{
    /// <summary>The most UTF-16 units of a word; longer ones are cut.</summary>
    public const int MostUnits = 40;

    /// <summary>The apostrophes that stand inside words: straight, curly, and the modifier letter.</summary>
    public const string Apostrophes = "'’‘ʼ";

    /// <summary>The hyphens that join words: <c>re-entry</c> is found as <c>reentry</c> too.</summary>
    public const string Hyphens = "-\u2010\u2011";

    /// <summary>An Arabic article with the particles before it (<c>wa-</c>, <c>fa-</c>, <c>bi-</c>, <c>ka-</c>, <c>li-</c>), at least two letters following.</summary>
    public const string Article = "^[وف]?(?:[بكل]?ال|لل)(?=..)";

    /// <summary>Arabic particles without an article. Four letters must follow: in shorter words the letter mostly belongs to the root.</summary>
    public const string Particle = "^(?:[وف][بكل]?|[بكل])(?=....)";

    /// <summary>Marks and letters that are dropped, as ranges: accents, vowel points of Hebrew and Arabic, tatweel, and ʿayn and hamza in transliteration.</summary>
    public static IReadOnlyList<(int First, int Last)> Dropped { get; } =
    [
        (0x2BC, 0x2BF), (0x300, 0x36F), (0x483, 0x487), (0x591, 0x5C7), (0x610, 0x61A), (0x640, 0x640), (0x64B, 0x65F), (0x670, 0x670),
        (0x6D6, 0x6ED), (0x8D3, 0x8FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F),
    ];

    /// <summary>Scripts that put no space between words: Thai, Lao, Myanmar, Khmer, kana and Han.</summary>
    public static IReadOnlyList<(int First, int Last)> Spaceless { get; } =
    [
        (0xE00, 0xEFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3041, 0x309F), (0x30A1, 0x30FF), (0x31F0, 0x31FF),
        (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x20000, 0x3FFFF),
    ];

    /// <summary>Letters without a Unicode decomposition, and variants of letters in Greek, Arabic, Persian and Urdu.</summary>
    public static FrozenDictionary<char, string> Replaced { get; } = new Dictionary<char, string>
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ħ'] = "h", ['ı'] = "i",
        ['ς'] = "σ", ['ى'] = "ي", ['ی'] = "ي", ['ة'] = "ه", ['ک'] = "ك", ['ٱ'] = "ا",
    }.ToFrozenDictionary();

    /// <summary>What stands before an apostrophe in French, Italian and Catalan when its vowel is elided: <c>l’ONU</c>, <c>dell’arte</c>.</summary>
    public static FrozenSet<string> Elided { get; } = FrozenSet.Create(
        StringComparer.Ordinal, "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu", "entr",
        "un", "dell", "nell", "sull", "dall", "all", "coll", "quell", "quest", "bell", "sant", "gl", "degl", "negl", "sugl", "dagl", "agl");

    /// <summary>Whether a code point lies in one of the ranges.</summary>
    public static bool IsIn(int point, IReadOnlyList<(int First, int Last)> ranges)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            if (point <= ranges[i].Last)
            {
                return point >= ranges[i].First;
            }
        }

        return false;
    }

    /// <summary>The ranges as a character class of a JavaScript pattern with the flag <c>u</c>, without its brackets.</summary>
    public static string ToClass(IEnumerable<(int First, int Last)> ranges) =>
        string.Concat(ranges.Select(r => FormattableString.Invariant($"\\u{{{r.First:x}}}-\\u{{{r.Last:x}}}")));

    /// <summary>
    /// Folds a word: removes case, accents, vowel marks, apostrophes and the Arabic tatweel; Arabic and Persian digits become 0 to 9.
    /// Empty for text without letters and digits.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in NormalForms.Compatible(text.ToString()).ToLowerInvariant().EnumerateRunes())
        {
            if (!IsWordLetter(rune) || IsIn(rune.Value, Dropped))
            {
                continue;
            }

            if (rune.Value is (>= 0x660 and <= 0x669) or (>= 0x6F0 and <= 0x6F9))
            {
                kept.Append((char)('0' + (rune.Value & 15)));
            }
            else if (rune.IsBmp && Replaced.TryGetValue((char)rune.Value, out var other))
            {
                kept.Append(other);
            }
            else
            {
                kept.Append(rune.ToString());
            }
        }

        return Cut(NormalForms.Composed(kept.ToString()));
    }

    /// <summary>The first <see cref="MostUnits"/> of a word, without half a letter at the end.</summary>
    public static string Cut(string form) =>
        form.Length <= MostUnits ? form : form[..(char.IsHighSurrogate(form[MostUnits - 1]) ? MostUnits - 1 : MostUnits)];

    /// <summary>A letter, a digit or a mark: <c>\p{L}</c>, <c>\p{N}</c>, <c>\p{M}</c>.</summary>
    public static bool IsWordLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) || IsMark(rune);

    /// <summary>A mark on the letter before it: <c>\p{M}</c>.</summary>
    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
