using System.Collections.Immutable;
using System.Text;

namespace Explainer.Model.Languages;

/// <summary>The letters of a language, from the texts <c>alphabet</c>, <c>equal</c> and <c>ignore</c> of a file of words.</summary>
/// <param name="Alphabet">In their order, in lower case (NFC); a letter may be several signs, such as the Czech ch.</param>
/// <param name="Equal">Signs that count as others: œ as oe. A capital stands here where lower case is not that of most languages.</param>
/// <param name="Ignored">Beginnings of words that do not count, such as an article that is written with its word.</param>
public sealed record LetterTable(ImmutableArray<string> Alphabet, ImmutableArray<EqualLetters> Equal, ImmutableArray<string> Ignored)
{
    /// <summary>The keys in a file of words.</summary>
    public const string AlphabetKey = "alphabet";
    public const string EqualKey = "equal";
    public const string IgnoreKey = "ignore";

    // Hungarian dzs.
    private const int LongestLetter = 3;

    private static readonly ImmutableArray<string> Rows = [.. EmbeddedTable.ReadLines("letters.tsv").Skip(1)];

    public static LetterTable None { get; } = new([], [], []);

    /// <summary>As a file of words has them; what is malformed is left out.</summary>
    public static LetterTable Parse(WordTable words) => new(
        [.. Letters(words[AlphabetKey]).Where(l => l.Length <= LongestLetter).Distinct(StringComparer.Ordinal)],
        [.. Pairs(words[EqualKey]).Select(EqualLetters.Find).OfType<EqualLetters>()],
        [.. WordTable.Split(words[IgnoreKey]).Where(b => b.Length > 0).Select(Composed)]);

    /// <summary>
    /// The letters of a language that the theme has no words in, by their keys in a file of words: the table <c>letters.tsv</c>
    /// beside this file. Empty for a language that it does not have.
    /// </summary>
    /// <param name="language">BCP 47 tag.</param>
    public static IEnumerable<KeyValuePair<string, string>> TextsOf(string language)
    {
        var primary = language.Split('-')[0];
        var row = Rows.Select(r => r.Split('\t')).FirstOrDefault(r => r[0].Split(' ').Contains(primary, StringComparer.OrdinalIgnoreCase));
        return row is null ? [] : [new(AlphabetKey, row[1]), new(EqualKey, row[2]), new(IgnoreKey, row[3])];
    }

    /// <summary>The tags of that table.</summary>
    public static IEnumerable<string> Languages => Rows.SelectMany(r => r.Split('\t')[0].Split(' '));

    /// <summary>What is no letter in the text of an alphabet, or stands there twice; null where all is well.</summary>
    public static string? FindWrongLetter(string alphabet)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Letters(alphabet).Find(letter => letter.Length > LongestLetter || !seen.Add(letter));
    }

    /// <summary>What is no pair in the text of equal letters; null where all is well.</summary>
    public static string? FindWrongPair(string equal) => Pairs(equal).FirstOrDefault(pair => EqualLetters.Find(pair) is null);

    private static List<string> Letters(string alphabet) =>
        [.. alphabet.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Composed)];

    private static IEnumerable<string> Pairs(string equal) => WordTable.Split(equal).Where(pair => pair.Length > 0);

    private static string Composed(string text) => text.Normalize(NormalizationForm.FormC);
}

/// <summary>Signs that count as others.</summary>
/// <param name="Letters">As they are written.</param>
/// <param name="As">What they count as.</param>
public sealed record EqualLetters(string Letters, string As)
{
    /// <summary>Two words with a space between: <c>œ oe</c>; null for anything else.</summary>
    public static EqualLetters? Find(string pair) =>
        pair.Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var letters, var counts] ? new(letters, counts) : null;
}
