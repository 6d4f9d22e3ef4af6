namespace Explainer.Model;

/// <summary>The counts from which reading time and reading grade are computed.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Sentences">Its sentences, of at least one word each.</param>
/// <param name="Syllables">The syllables of its words, as English has them; 0 for texts in other languages.</param>
public sealed record ReadingLevel(int Words, int Sentences, int Syllables)
{
    /// <summary>
    /// Words a reader takes in a minute. Adults read English non-fiction at 238 (Brysbaert 2019, doi:10.1016/j.jml.2019.104047,
    /// from 190 studies); pupils of 15 at about 200 (Taylor 1965, doi:10.3102/00028312002004187).
    /// </summary>
    public const int WordsPerMinute = 200;

    public static ReadingLevel None { get; } = new(0, 0, 0);

    /// <summary>Whole minutes, at least one; 0 for no text.</summary>
    public int Minutes => Words == 0 ? 0 : Math.Max(1, (int)Math.Round(Words / (double)WordsPerMinute, MidpointRounding.AwayFromZero));

    /// <summary>
    /// The school year in the United States whose pupils should understand it: Flesch-Kincaid (Kincaid, Fishburne, Rogers
    /// and Chissom 1975, Research Branch Report 8-75); null where no syllable was counted.
    /// </summary>
    public double? Grade => Syllables == 0 || Sentences == 0
        ? null
        : (0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59;
}
