namespace Explainer.Read.Yaml;

/// <summary>Finds a bracket that opens a list or a map and is never closed.</summary>
internal static class OpenBracket
{
    /// <summary>Where the first that is closed by another kind stands, or else the outermost one; null when each is closed.</summary>
    public static int? Find(string text, int start, int end)
    {
        var open = new Stack<int>();
        for (var i = start; i < end; i++)
        {
            if (text[i] is '\'' or '"' && BeginsValue(text, start, i, open.Count > 0))
            {
                var close = text.IndexOf(text[i], i + 1, end - i - 1);
                i = close < 0 ? i : close;
            }
            else if (text[i] is '[' or '{' && BeginsValue(text, start, i, open.Count > 0))
            {
                open.Push(i);
            }
            else if (text[i] is ']' or '}' && open.TryPop(out var last) && text[i] != (text[last] == '[' ? ']' : '}'))
            {
                return last;
            }
        }

        return open.Count > 0 ? open.Last() : null;
    }

    // Elsewhere it is a sign like any other: "It's a [".
    private static bool BeginsValue(string text, int start, int at, bool withinBrackets)
    {
        var before = at - 1;
        while (before >= start && text[before] == ' ')
        {
            before--;
        }

        return before < start || text[before] == '\n'
            || (text[before] is ':' or '-' && before < at - 1)
            || (withinBrackets && text[before] is ',' or '[' or '{');
    }
}
