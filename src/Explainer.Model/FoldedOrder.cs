using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Model.Languages;

namespace Explainer.Model;

/// <summary>
/// The order of lists that people read. Without an alphabet it goes by base letters, ignoring accents and case, so that É is
/// sorted as E. A language has an alphabet, letters that count as others, and beginnings that do not count: data with its
/// words, so that nothing asks the collation of the machine and the bytes are the same everywhere.
/// </summary>
public sealed class FoldedOrder : IComparer<string>
{
    // Stands before a letter of the alphabet in a key, and above digits and signs: what is in no alphabet, such as another
    // script, comes after what is.
    private const char InAlphabet = '`';
    private const int FirstRank = '!';

    // An article is one only where a word follows.
    private const int FewestAfterBeginning = 2;

    private readonly ImmutableArray<string> alphabet;
    private readonly ImmutableArray<string> ignored;
    private readonly FrozenDictionary<string, string> keys;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> keysOf;
    private readonly FrozenDictionary<string, string> capitals;
    private readonly int longest;

    private FoldedOrder(LetterTable letters)
    {
        (alphabet, ignored) = (letters.Alphabet, letters.Ignored);
        keys = KeysOf(letters).ToFrozenDictionary(StringComparer.Ordinal);
        keysOf = keys.GetAlternateLookup<ReadOnlySpan<char>>();
        capitals = letters.Equal.Where(e => e.Letters.Length == 1 && char.IsUpper(e.Letters[0]) && alphabet.Contains(e.As))
            .ToFrozenDictionary(e => e.As, e => e.Letters, StringComparer.Ordinal);
        longest = keys.Keys.Select(k => k.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The order of no language in particular.</summary>
    public static FoldedOrder Instance { get; } = new(LetterTable.None);

    /// <summary>The order of a language.</summary>
    public static FoldedOrder Create(LetterTable letters) => new(letters);

    public int Compare(string? x, string? y)
    {
        var folded = string.CompareOrdinal(KeyOf(x ?? ""), KeyOf(y ?? ""));
        return folded != 0 ? folded : string.CompareOrdinal(x, y);
    }

    /// <summary>Things in the order of their names; each key is made once.</summary>
    public IOrderedEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, string> name) =>
        items.OrderBy(i => KeyOf(name(i)), StringComparer.Ordinal).ThenBy(name, StringComparer.Ordinal);

    /// <summary>What a text is sorted by, compared by ordinal value.</summary>
    public string KeyOf(string text)
    {
        if (longest == 0)
        {
            return Fold(text);
        }

        var letters = Lowered(WithoutMarks(NormalForms.Composed(text)));
        var key = new StringBuilder(letters.Length * 2);
        for (var i = BeginningOf(letters); i < letters.Length;)
        {
            i += Append(key, letters, i);
        }

        return key.ToString();
    }

    /// <summary>The letter of the alphabet that a key begins with, as it is listed, and its capital; null for another beginning.</summary>
    internal (string Letter, string Capital)? FindLetter(string key) =>
        key is [InAlphabet, var rank, ..] && rank - FirstRank is >= 0 and var place && place < alphabet.Length
            ? (alphabet[place], capitals.GetValueOrDefault(alphabet[place]) ?? alphabet[place].ToUpperInvariant())
            : null;

    /// <summary>NFD without marks, in invariant lower case.</summary>
    public static string Fold(string text) => Ascii.IsValid(text)
        ? text.ToLowerInvariant()
        : WithoutMarks(NormalForms.Decomposed(text)).ToLowerInvariant();

    private static Dictionary<string, string> KeysOf(LetterTable letters)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var letter in letters.Alphabet)
        {
            keys.TryAdd(letter, $"{InAlphabet}{(char)(FirstRank + keys.Count)}");
        }

        foreach (var (from, to) in letters.Equal)
        {
            keys.TryAdd(from, keys.GetValueOrDefault(to) ?? string.Concat(to.Select(c => keys.GetValueOrDefault(c.ToString()) ?? c.ToString())));
        }

        return keys;
    }

    // Lower case, but for capitals that the language names itself: I is ı in Turkish.
    private string Lowered(string text) => string.Create(text.Length, (this, text), static (lower, x) =>
    {
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = x.Item1.keysOf.ContainsKey(x.text.AsSpan(i, 1)) ? x.text[i] : char.ToLowerInvariant(x.text[i]);
        }
    });

    private int BeginningOf(string text)
    {
        foreach (var beginning in ignored)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal) && text.Length >= beginning.Length + FewestAfterBeginning
                && char.IsLetter(text[beginning.Length]) && char.IsLetter(text[beginning.Length + 1]))
            {
                return beginning.Length;
            }
        }

        return 0;
    }

    // Appends the key of the longest known sequence at a place, and returns its length.
    private int Append(StringBuilder key, string text, int at)
    {
        for (var length = Math.Min(longest, text.Length - at); length > 0; length--)
        {
            if (keysOf.TryGetValue(text.AsSpan(at, length), out var known))
            {
                key.Append(known);
                return length;
            }
        }

        AppendUnknown(key, text.Substring(at, char.IsSurrogatePair(text, at) ? 2 : 1));
        return char.IsSurrogatePair(text, at) ? 2 : 1;
    }

    // A letter with a mark that no alphabet has: the letter of the alphabet that is in it ("ấ" has "â"), or its base letter.
    private void AppendUnknown(StringBuilder key, string letter)
    {
        var parts = NormalForms.Decomposed(letter);
        var marked = parts.Skip(1).Where(IsMark).Select(mark => NormalForms.Composed(parts[0].ToString() + mark)).FirstOrDefault(keys.ContainsKey);
        key.Append(marked is not null ? keys[marked] : string.Concat(WithoutMarks(parts).Select(c => keys.GetValueOrDefault(c.ToString()) ?? SignOf(c))));
    }

    // Signs come before letters, as those of ASCII do.
    private static string SignOf(char c) => char.IsAscii(c) || char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? c.ToString() : "'";

    private static string WithoutMarks(string text) => text.Any(IsMark) ? string.Concat(text.Where(c => !IsMark(c))) : text;

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}

/// <summary>Unicode normalization, also of names and addresses, which may contain U+FFFE, unlike the text of a file.</summary>
public static class NormalForms
{
    // The only code point, besides lone surrogates, for which .NET's Normalize throws.
    private const char NoCharacter = '\uFFFE';

    /// <summary>NFC.</summary>
    public static string Composed(string text) => Whole(text).Normalize(NormalizationForm.FormC);

    /// <summary>NFD.</summary>
    public static string Decomposed(string text) => Whole(text).Normalize(NormalizationForm.FormD);

    /// <summary>NFKD.</summary>
    public static string Compatible(string text) => Whole(text).Normalize(NormalizationForm.FormKD);

    private static string Whole(string text) => text.Replace(NoCharacter, '\uFFFD');
}
