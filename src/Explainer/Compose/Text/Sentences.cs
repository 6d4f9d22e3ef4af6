using System.Buffers;
using WordSet = System.Collections.Generic.HashSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Explainer.Compose.Text;

/// <summary>Splits plain text into sentences. In doubt a sentence continues: too long is better than broken.</summary>
internal static class Sentences
{
    // Terminators of scripts without a space after them, or without capitals: they always end a sentence.
    private const string Unambiguous = "؟۔।॥。！？｡";
    private const string Closing = "\"'”’»›“)]}」』）";
    private const string Opening = "\"'“‘«‹„([{「『（¿¡";

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…" + Unambiguous);

    /// <summary>The sentence at a position, without the white space around it.</summary>
    public static (int Start, int End) Around(string text, List<int> ends, int position)
    {
        var found = ends.BinarySearch(position);
        var next = Math.Min(found >= 0 ? found + 1 : ~found, ends.Count - 1);
        var (start, end) = (next == 0 ? 0 : ends[next - 1], ends[next]);
        return Trimmed(text, start, end);
    }

    /// <summary>The ends of all sentences, as offsets behind them; the last is the length of the text.</summary>
    public static List<int> FindEnds(string text)
    {
        var ends = new List<int>();
        for (var end = 0; end < text.Length || ends.Count == 0;)
        {
            end = FindEnd(text, end);
            ends.Add(end);
        }

        return ends;
    }

    /// <summary>The end of the sentence that begins at an offset: behind its last punctuation mark, or the end of the text.</summary>
    public static int FindEnd(string text, int start)
    {
        for (var mark = text.AsSpan(start).IndexOfAny(Ends) is var first and >= 0 ? start + first : -1; mark >= 0;)
        {
            var end = SkipMarks(text, mark);
            if (IsEnd(text, start, mark, end))
            {
                return end;
            }

            mark = text.AsSpan(end).IndexOfAny(Ends) is var next and >= 0 ? end + next : -1;
        }

        return text.Length;
    }

    // Skips adjacent terminators and closing quotation marks and brackets: ?!”)
    private static int SkipMarks(string text, int mark)
    {
        var end = mark + 1;
        while (end < text.Length && Ends.Contains(text[end]))
        {
            end++;
        }

        while (end < text.Length && Closing.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }

    private static bool IsEnd(string text, int start, int mark, int end)
    {
        if (Unambiguous.Contains(text[mark], StringComparison.Ordinal))
        {
            return true;
        }

        if (end == text.Length || !char.IsWhiteSpace(text[end]))
        {
            return end == text.Length;
        }

        var next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || Opening.Contains(text[next], StringComparison.Ordinal)))
        {
            next++;
        }

        var isStop = text[mark] == '.' && (mark + 1 == text.Length || text[mark + 1] != '.');
        return next == text.Length || (!char.IsLower(text[next]) && !(isStop && Abbreviations.IsAbbreviation(text, start, mark, next)));
    }

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}

/// <summary>Tells the full stop of an abbreviation or an ordinal from one that ends a sentence.</summary>
internal static class Abbreviations
{
    // Titles, always followed by a name.
    private static readonly WordSet Titles = Set(
        "mr mrs ms messrs dr prof st gen col lt sgt capt maj cmdr adm rev sen rep gov hon pres amb mme mlle hr fr sheikh");

    // Abbreviations only before a number: "no. 5", but "He said no. Then he left."
    private static readonly WordSet Numbered = Set(
        "no nos nr vol vols p pp ch fig figs art arts para paras sec secs app ed eds v vv jan feb mar apr jun jul aug sep sept oct nov dec");

    private static readonly WordSet Others = Set(
        "cf ca approx al viz resp inc ltd co corp jr sr vs dept est bros bzw vgl op cit ibid trans incl excl min max");

    // Words that probably begin a sentence after an abbreviation: "He left the U.S. In 2014 he came back."
    private static readonly WordSet Openings = Set(
        "the a an in on at he she it its they we you i his her their our this that these those but and or so then there here as after "
        + "before when while where what who why how by for from with if although though since until some many most no not one two");

    /// <summary>Whether the full stop at an offset belongs to an abbreviation or an ordinal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The start of the sentence.</param>
    /// <param name="stop">The offset of the full stop.</param>
    /// <param name="next">The start of the next word.</param>
    public static bool IsAbbreviation(string text, int sentence, int stop, int next)
    {
        var start = stop;
        while (start > sentence && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '’' or '\''))
        {
            start--;
        }

        var word = text.AsSpan(start, stop - start).TrimStart(".-’'");
        if (IsNumber(word))
        {
            // A list number at the start of a sentence: "1. What is known".
            return word.Length > 0 && text.AsSpan(sentence, start - sentence).IsWhiteSpace();
        }

        return Titles.Contains(word)
            || (Numbered.Contains(word) ? char.IsDigit(text[next]) || text[next] == '§'
                : (IsShort(word) || Others.Contains(word)) && !Openings.Contains(WordAt(text, next)));
    }

    // An initial (J.) or letters with full stops between them (U.S., e.g., J.-C.).
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
