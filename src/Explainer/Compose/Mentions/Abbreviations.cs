using WordSet = System.Collections.Generic.HashSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Explainer.Compose.Mentions;

/// <summary>Tells a full stop that ends a sentence from one that only shortens a word.</summary>
internal static class Abbreviations
{
    // A name follows.
    private static readonly WordSet Titles = Set(
        "mr mrs ms messrs dr prof st gen col lt sgt capt maj cmdr adm rev sen rep gov hon pres amb mme mlle hr fr sheikh");

    // A number follows; without one the word is a word: "He said no. Then he left."
    private static readonly WordSet Numbered = Set(
        "no nos nr vol vols p pp ch fig figs art arts para paras sec secs app ed eds v vv jan feb mar apr jun jul aug sep sept oct nov dec");

    private static readonly WordSet Others = Set(
        "cf ca approx al viz resp inc ltd co corp jr sr vs dept est bros bzw vgl op cit ibid trans incl excl min max");

    // They begin a sentence more often than they follow a name: "He left the U.S. In 2014 he came back."
    private static readonly WordSet Openings = Set(
        "the a an in on at he she it its they we you i his her their our this that these those but and or so then there here as after "
        + "before when while where what who why how by for from with if although though since until some many most no not one two");

    /// <param name="text">The text.</param>
    /// <param name="sentence">Where the sentence begins.</param>
    /// <param name="stop">Where the full stop stands.</param>
    /// <param name="next">Where the next word begins.</param>
    public static bool EndsAt(string text, int sentence, int stop, int next)
    {
        var start = stop;
        while (start > sentence && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '’' or '\''))
        {
            start--;
        }

        var word = text.AsSpan(start, stop - start).TrimStart(".-’'");
        if (IsNumber(word))
        {
            // "1. What is known": the number of an item.
            return word.Length > 0 && text.AsSpan(sentence, start - sentence).IsWhiteSpace();
        }

        return Titles.Contains(word)
            || (Numbered.Contains(word) ? char.IsDigit(text[next]) || text[next] == '§'
                : (IsShort(word) || Others.Contains(word)) && !Openings.Contains(WordAt(text, next)));
    }

    // An initial (J.), or letters with stops between them (U.S., e.g., J.-C.).
    private static bool IsShort(ReadOnlySpan<char> word) => (word.Length == 1 && word[0] is not ('i' or 'I')) || word.Contains('.');

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static WordSet Set(string words) =>
        new HashSet<string>(words.Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
