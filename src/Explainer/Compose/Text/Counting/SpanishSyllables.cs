namespace Explainer.Compose.Text.Counting;

/// <summary>
/// Counts the syllables of a Spanish word by its spelling (Real Academia Española, Ortografía 2010, 3.4.2): of vowels side by
/// side, an open one (a, e, o) and another open one are two syllables, so are an open one and a stressed í or ú; i, u, ü and a
/// final y join the vowel beside them. An h between them changes nothing. The u of que, qui, gue, gui is silent.
/// </summary>
internal static class SpanishSyllables
{
    private enum Sound
    {
        Consonant,
        Open,
        Close,
        StressedClose,
    }

    /// <summary>The number of syllables, at least 1; a digit counts as one.</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        var last = Sound.Consonant;
        for (var i = 0; i < word.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[i]);
            if (letter == 'h' && last != Sound.Consonant)
            {
                continue;
            }

            var sound = IsSilent(word, i) ? Sound.Consonant : SoundOf(letter, i + 1 == word.Length);
            count += char.IsDigit(letter) || (sound != Sound.Consonant && !Join(last, sound)) ? 1 : 0;
            last = sound;
        }

        return Math.Max(1, count);
    }

    private static Sound SoundOf(char letter, bool isLast) => letter switch
    {
        'a' or 'e' or 'o' or 'á' or 'é' or 'ó' => Sound.Open,
        'i' or 'u' or 'ü' => Sound.Close,
        'í' or 'ú' => Sound.StressedClose,
        'y' when isLast => Sound.Close,
        _ => Sound.Consonant,
    };

    // Two close vowels are one syllable whether stressed or not: "construí".
    private static bool Join(Sound before, Sound sound) => before switch
    {
        Sound.Consonant => false,
        Sound.Open => sound == Sound.Close,
        Sound.Close => true,
        Sound.StressedClose => sound is Sound.Close or Sound.StressedClose,
        _ => throw new ArgumentOutOfRangeException(nameof(before)),
    };

    private static bool IsSilent(ReadOnlySpan<char> word, int i) =>
        word[i] is 'u' or 'U' && i > 0 && i + 1 < word.Length && word[i - 1] is 'q' or 'Q' or 'g' or 'G'
        && char.ToLowerInvariant(word[i + 1]) is 'e' or 'i' or 'é' or 'í';
}
