using System.Buffers;

namespace Explainer.Compose.Text.Counting;

/// <summary>Counts syllables in languages where each vowel letter is one.</summary>
/// <param name="vowels">The vowel letters, in both cases.</param>
/// <param name="fewest">How many syllables a word without a vowel has.</param>
internal sealed class VowelCount(string vowels, int fewest)
{
    /// <summary>Turkish: no diphthongs, and no letter is silent (Türk Dil Kurumu, "Hece yapısı").</summary>
    public static VowelCount Turkish { get; } = new("aeıioöuüâîûAEIİOÖUÜÂÎÛ", 1);

    /// <summary>Russian: as many syllables as vowels; й is none, and neither is a preposition of one consonant.</summary>
    public static VowelCount Russian { get; } = new("аеёиоуыэюяАЕЁИОУЫЭЮЯ", 0);

    private readonly SearchValues<char> letters = SearchValues.Create(vowels);

    /// <summary>The number of syllables; a digit counts as one.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var c in word)
        {
            count += letters.Contains(c) || char.IsDigit(c) ? 1 : 0;
        }

        return Math.Max(fewest, count);
    }
}
