using System.Numerics;

namespace Explainer.Compose.Text.Counting;

/// <summary>
/// Counts the syllables of an English word by its spelling: groups of vowels, minus silent endings, plus vowels in hiatus. The
/// rules are Greg Fast's (Lingua::EN::Syllable, 1999), refined for the endings -le, -ed and -es and for adjacent vowels. They
/// agree with the Carnegie Mellon Pronouncing Dictionary on 98 of 100 words of the example site.
/// </summary>
internal static class EnglishSyllables
{
    // Longer than any English word.
    private const int MaxLength = 64;

    // A bit set (bit 0 is a): this is tested for every letter of a site.
    private const uint Vowels = 1u << 0 | 1u << ('e' - 'a') | 1u << ('i' - 'a') | 1u << ('o' - 'a') | 1u << ('u' - 'a') | 1u << ('y' - 'a');

    /// <summary>The number of syllables, at least 1. Each digit counts as one, which is close to how years are spoken.</summary>
    /// <param name="word">Letters, digits and apostrophes, in any case.</param>
    public static int Count(ReadOnlySpan<char> word)
    {
        if (word.Length <= MaxLength && !word.ContainsAnyExceptInRange('a', 'z'))
        {
            // Most words: already lower case, no copy needed.
            return OfLetters(word);
        }

        Span<char> letters = stackalloc char[MaxLength];
        var length = 0;
        var digits = 0;
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                digits++;
            }
            else if (length < MaxLength && char.IsLetter(c))
            {
                letters[length++] = c < '\u0080' ? (char)(c | ' ') : Plain(char.ToLowerInvariant(c));
            }
        }

        return digits + (length == 0 && digits > 0 ? 0 : OfLetters(letters[..length]));
    }

    private static int OfLetters(ReadOnlySpan<char> word)
    {
        var stem = word is [.., 'e'] ? word[..^1] : word;
        return Math.Max(1, OfVowels(stem) - (HasSilentEnding(word) ? 1 : 0) + (HasSyllabicEnding(stem) ? 1 : 0));
    }

    // One for each group of vowels, one more for each hiatus in it; "Mc" is a syllable.
    private static int OfVowels(ReadOnlySpan<char> stem)
    {
        // A bit for each letter, set for a vowel: most words have no vowels side by side.
        var vowels = 0ul;
        for (var i = stem.Length - 1; i >= 0; i--)
        {
            vowels = (vowels << 1) | (IsVowel(stem[i]) ? 1ul : 0);
        }

        var count = BitOperations.PopCount(vowels & ~(vowels << 1)) + (stem is ['m', 'c', ..] ? 1 : 0);
        for (var pairs = vowels & (vowels >> 1); pairs != 0; pairs &= pairs - 1)
        {
            count += IsHiatus(stem, BitOperations.TrailingZeroCount(pairs)) ? 1 : 0;
        }

        return count;
    }

    // Silent: "walked", "times", "lonely", "Asia"; but not "wanted", "changes", "handled", "tables".
    private static bool HasSilentEnding(ReadOnlySpan<char> word) => word switch
    {
        [.., var before, var last, 'e', 'd'] => !IsVowel(last) && last is not ('t' or 'd') && !IsSyllabicL(before, last),
        [.., var before, var last, 'e', 's'] => !IsVowel(last) && !IsSibilant(before, last) && !IsSyllabicL(before, last),
        [.., _, 'e', 'l', 'y'] or [.., 's', 'i', 'a'] => true,
        _ => false,
    };

    // A syllable without a vowel group of its own: "able", "people" (the final e removed), "prism", "didn't", "being".
    private static bool HasSyllabicEnding(ReadOnlySpan<char> stem) => stem switch
    {
        [.., var before, 'l'] when IsSyllabicL(before, 'l') => true,
        [.., 'i', 's', 'm'] or [.., 'd' or 's', 'n', 't'] => true,
        [.., var before, 'i', 'n', 'g'] => IsVowel(before),
        [.., var before, 'i', 'n', 'g', 's'] => IsVowel(before),
        _ => false,
    };

    // Whether two adjacent vowels are in hiatus, that is, in two syllables.
    private static bool IsHiatus(ReadOnlySpan<char> stem, int i) => (stem[i], stem[i + 1]) switch
    {
        ('i', 'a' or 'o' or 'u' or 'i') => !IsGlide(stem, i),
        ('i', 'e') => IsHiatusIe(stem, i),
        // "idea", "video"; but "sea".
        ('e', 'a' or 'o') => i + 2 == stem.Length && i > 1,
        // "actual", "situation".
        ('u', 'a') => i > 0 && !IsVowel(stem[i - 1]) && stem[i - 1] is not ('g' or 'q'),
        _ => false,
    };

    // "quiet", "society", "audience", "client"; but "friend".
    private static bool IsHiatusIe(ReadOnlySpan<char> stem, int i) => i > 0 && i + 2 < stem.Length && (stem[i + 2] == 't'
        ? stem[i - 1] is 'c' or 'd' or 'r' or 'u' or 'v'
        : stem[i + 2] == 'n' && stem[i - 1] is 'd' or 'l');

    // "special", "initial", "nation", "precious", "region", "Belgium": the i only softens the consonant before it.
    private static bool IsGlide(ReadOnlySpan<char> stem, int i)
    {
        var before = i > 0 ? stem[i - 1] : ' ';
        var (vowel, after) = (stem[i + 1], i + 2 < stem.Length ? stem[i + 2] : ' ');
        return vowel switch
        {
            'a' => before == 't' || (before == 'c' && after is 'l' or 'n'),
            'o' => (after == 'n' && before is 't' or 's' or 'g' or 'l' or 'n' or 'c') || (after == 'u' && before is 't' or 'c' or 'g'),
            'u' => before == 'g',
            _ => false,
        };
    }

    // A syllabic l: an l after a consonant.
    private static bool IsSyllabicL(char before, char last) => last == 'l' && !IsVowel(before) && before is not ('l' or 'r');

    // Sibilants, after which -es is a syllable: "faces", "pages", "wishes", "boxes".
    private static bool IsSibilant(char before, char last) =>
        last is 's' or 'c' or 'z' or 'x' or 'g' || (last == 'h' && before is 's' or 'c');

    private static bool IsVowel(char c) => (uint)(c - 'a') < 26 && (Vowels >> (c - 'a') & 1) != 0;

    // Base letters of accented ones in loanwords. é becomes i, because unlike a final e it is never silent.
    private static char Plain(char c) => c switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' => 'a',
        'è' or 'é' or 'ê' or 'ë' or 'ì' or 'í' or 'î' or 'ï' or 'ī' => 'i',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' or 'ō' or 'ù' or 'ú' or 'û' or 'ü' or 'ū' => 'o',
        _ => c,
    };
}
