using System.Collections.Frozen;

namespace Explainer.Compose.Text.Counting;

/// <summary>
/// Counts the syllables of a French word by its spelling: groups of vowels, each one syllable, divided at a diaeresis,
/// after é, in aé, ao, oa, oé, oo and where i follows two consonants ("Noël", "théâtre", "poème", "oublier"). A y between vowels and the u
/// of qu, gue, gui are consonants. The mute e at the end does not count, nor do -es and the -ent of verbs; within a word it does.
/// </summary>
internal static class FrenchSyllables
{
    private const string Vowels = "aeiouyàâäéèêëîïôöùûüÿœæ";

    // After these letters -ent is mostly spoken ("moment", "client", "accident", "argent", "cent"), after others it is mostly the
    // ending of a verb ("parlent", "disent").
    private const string BeforeSpokenEnt = "midgc";

    private static readonly FrozenSet<string> SpokenEnt = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "souvent", "vent", "couvent", "avent", "présent", "absent", "content", "différent", "parent", "lent", "talent",
        "violent", "excellent", "équivalent", "fréquent", "conséquent", "éloquent", "délinquent", "patent", "torrent", "concurrent", "apparent", "cohérent");

    /// <summary>The number of syllables, at least 1; a digit counts as one.</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        var isAfterVowel = false;
        var end = word.Length - SilentEnding(word);
        for (var i = 0; i < word.Length; i++)
        {
            var isVowel = i < end && IsVowel(word, i);
            count += char.IsDigit(word[i]) || (isVowel && (!isAfterVowel || IsHiatus(word, i))) ? 1 : 0;
            isAfterVowel = isVowel;
        }

        return Math.Max(1, count);
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int i) => Lower(word, i) switch
    {
        'u' => !IsSilentU(word, i),
        'y' => !(IsLetter(word, i - 1) && IsLetter(word, i + 1)),
        var letter => Vowels.Contains(letter, StringComparison.Ordinal),
    };

    private static bool IsLetter(ReadOnlySpan<char> word, int i) => Vowels.Contains(Lower(word, i), StringComparison.Ordinal);

    private static bool IsSilentU(ReadOnlySpan<char> word, int i) =>
        Lower(word, i - 1) == 'q' || (Lower(word, i - 1) == 'g' && Lower(word, i + 1) is 'e' or 'é' or 'è' or 'ê' or 'i' or 'y');

    private static bool IsHiatus(ReadOnlySpan<char> word, int i) => (Lower(word, i - 1), Lower(word, i)) switch
    {
        (_, 'ë' or 'ï' or 'ü') => true,
        ('é' or 'ï' or 'ë', _) => true,
        ('a', 'é' or 'è' or 'o') or ('o', 'é' or 'è' or 'a' or 'o') => true,
        ('i', _) => IsCluster(word, i - 1),
        _ => false,
    };

    // "oublier", "prière": a consonant with l or r before the i.
    private static bool IsCluster(ReadOnlySpan<char> word, int i) =>
        Lower(word, i - 1) is 'l' or 'r' && Lower(word, i - 2) is 'b' or 'c' or 'd' or 'f' or 'g' or 'p' or 't' or 'v';

    private static int SilentEnding(ReadOnlySpan<char> word) => word switch
    {
        [.., 'e' or 'E'] => 1,
        [.., 'e' or 'E', 's' or 'S'] => 2,
        [.., var before, 'e', 'n', 't'] when !BeforeSpokenEnt.Contains(char.ToLowerInvariant(before), StringComparison.Ordinal) && !SpokenEnt.Contains(word.ToString()) => 3,
        _ => 0,
    };

    private static char Lower(ReadOnlySpan<char> word, int i) => i >= 0 && i < word.Length ? char.ToLowerInvariant(word[i]) : ' ';
}
