using System.Collections.Immutable;

namespace Explainer.Compose.Text.Counting;

/// <summary>
/// Counts the syllables of a Dutch word by its spelling: each vowel is one, and so is each of the groups that Dutch writes one
/// sound or one diphthong with (Woordenlijst Nederlandse Taal, "Leidraad", 2: "aai", "eeuw", "ij"). The longest group is taken
/// first; a letter with a diaeresis begins a syllable.
/// </summary>
internal static class DutchSyllables
{
    private const string Vowels = "aeiouyáàâäéèêëíìîïóòôöúùûü";

    // Longest first.
    private static readonly ImmutableArray<string> Groups =
        ["aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "ou", "au", "éé"];

    /// <summary>The number of syllables, at least 1; a digit counts as one.</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i += LengthAt(word[i..]))
        {
            count += char.IsDigit(word[i]) || Vowels.Contains(char.ToLowerInvariant(word[i]), StringComparison.Ordinal) ? 1 : 0;
        }

        return Math.Max(1, count);
    }

    // "y" after a vowel is a consonant: "royaal".
    private static int LengthAt(ReadOnlySpan<char> rest)
    {
        foreach (var group in Groups)
        {
            if (rest.StartsWith(group, StringComparison.OrdinalIgnoreCase))
            {
                return group.Length;
            }
        }

        return rest.Length > 2 && IsVowel(rest[0]) && rest[1] is 'y' or 'Y' && IsVowel(rest[2]) ? 2 : 1;
    }

    private static bool IsVowel(char c) => char.ToLowerInvariant(c) is not 'y' and var lower && Vowels.Contains(lower, StringComparison.Ordinal);
}
