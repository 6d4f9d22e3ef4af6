namespace Explainer.Model;

/// <summary>The counts from which reading time and reading level are computed.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Sentences">Its sentences, of at least one word each; 0 where only the words were counted.</param>
/// <param name="Syllables">The syllables of its words, by the rule of its language; 0 where the formula does not ask for them.</param>
public sealed record ReadingLevel(int Words, int Sentences, int Syllables)
{
    /// <summary>
    /// Words a reader takes in a minute. Adults read English non-fiction at 238 (Brysbaert 2019, doi:10.1016/j.jml.2019.104047,
    /// from 190 studies); pupils of 15 at about 200 (Taylor 1965, doi:10.3102/00028312002004187).
    /// </summary>
    public const int WordsPerMinute = 200;

    public static ReadingLevel None { get; } = new(0, 0, 0);

    /// <summary>The letters and digits of its words; 0 where the formula does not ask for them.</summary>
    public int Letters { get; init; }

    /// <summary>Words that the formula counts as long or hard, each as often as it does.</summary>
    public int LongWords { get; init; }

    /// <summary>The formula of its language; null for none.</summary>
    public ReadingFormula? Formula { get; init; }

    /// <summary>Whole minutes, at least one; 0 for no text.</summary>
    public int Minutes => Words == 0 ? 0 : Math.Max(1, (int)Math.Round(Words / (double)WordsPerMinute, MidpointRounding.AwayFromZero));

    /// <summary>The number of the formula, on its own scale; null without a formula, without text, or where only the words were counted.</summary>
    public double? Score => Sentences == 0 ? null : Formula?.Compute(this);

    internal double WordsPerSentence => Words / (double)Sentences;

    internal double SyllablesPerWord => Syllables / (double)Words;

    internal double LettersPerWord => Letters / (double)Words;

    internal double LongWordsPerWord => LongWords / (double)Words;
}
