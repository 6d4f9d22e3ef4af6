using System.Buffers;

namespace Explainer.Compose.Mentions;

/// <summary>Finds where sentences begin and end. In doubt a sentence goes on: one too long is better than a torn one.</summary>
internal static class Sentences
{
    // These end a sentence whatever follows, in scripts that put no space after it or know no capitals.
    private const string Certain = "؟۔।॥。！？｡";
    private const string Closing = "\"'”’»›“)]}」』）";
    private const string Opening = "\"'“‘«‹„([{「『（¿¡";

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…" + Certain);

    /// <summary>The sentence that holds a place, without the spaces around it.</summary>
    public static (int Start, int End) Around(string text, List<int> ends, int place)
    {
        var found = ends.BinarySearch(place);
        var next = Math.Min(found >= 0 ? found + 1 : ~found, ends.Count - 1);
        var (start, end) = (next == 0 ? 0 : ends[next - 1], ends[next]);
        return Trimmed(text, start, end);
    }

    /// <summary>Where the sentences of a text end; the last where the text does.</summary>
    public static List<int> EndsIn(string text)
    {
        var ends = new List<int>();
        for (var end = 0; end < text.Length || ends.Count == 0;)
        {
            end = EndOf(text, end);
            ends.Add(end);
        }

        return ends;
    }

    /// <summary>Where the sentence ends that begins at a place: behind its last mark, or with the text.</summary>
    public static int EndOf(string text, int start)
    {
        for (var mark = text.AsSpan(start).IndexOfAny(Ends) is var first and >= 0 ? start + first : -1; mark >= 0;)
        {
            var end = PastMarks(text, mark);
            if (IsEnd(text, start, mark, end))
            {
                return end;
            }

            mark = text.AsSpan(end).IndexOfAny(Ends) is var next and >= 0 ? end + next : -1;
        }

        return text.Length;
    }

    // Past all marks that stand together, and the quotes and brackets that they close: ?!”)
    private static int PastMarks(string text, int mark)
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
        if (Certain.Contains(text[mark], StringComparison.Ordinal))
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
        return next == text.Length || (!char.IsLower(text[next]) && !(isStop && Abbreviations.EndsAt(text, start, mark, next)));
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
