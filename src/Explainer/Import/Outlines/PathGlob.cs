namespace Explainer.Import.Outlines;

/// <summary>Patterns of a shell for paths: <c>*</c> and <c>?</c> are no <c>/</c>, <c>**</c> is anything, <c>**/</c> any folders or none.</summary>
/// <remarks>No regular expression is made of them: somebody else wrote them, and one that goes back may take for ever.</remarks>
internal static class PathGlob
{
    /// <summary>Whether a pattern means a path, whose type of file it may leave out.</summary>
    public static bool IsMatch(string pattern, string path)
    {
        // At which places of the path what was read of the pattern may end.
        var ends = new bool[path.Length + 1];
        ends[0] = true;
        foreach (var sign in Signs(pattern))
        {
            ends = Read(sign, ends, path);
        }

        var dot = path.Length;
        while (dot > 0 && (char.IsLetterOrDigit(path[dot - 1]) || path[dot - 1] == '_'))
        {
            dot--;
        }

        return ends[^1] || (dot > 0 && dot < path.Length && path[dot - 1] == '.' && ends[dot - 1]);
    }

    private static IEnumerable<string> Signs(string pattern)
    {
        for (var i = 0; i < pattern.Length;)
        {
            var rest = pattern.AsSpan(i);
            var length = rest.StartsWith("**/") ? 3 : rest.StartsWith("**") ? 2 : 1;
            yield return pattern.Substring(i, length);
            i += length;
        }
    }

    private static bool[] Read(string sign, bool[] ends, string path)
    {
        var next = new bool[ends.Length];
        var isBehind = false;
        for (var i = 0; i < ends.Length; i++)
        {
            next[i] = sign switch
            {
                "**" => ends[i] || isBehind,
                "**/" => ends[i] || (isBehind && path[i - 1] == '/'),
                "*" => ends[i] || (i > 0 && next[i - 1] && path[i - 1] != '/'),
                "?" => i > 0 && ends[i - 1] && path[i - 1] != '/',
                _ => i > 0 && ends[i - 1] && path[i - 1] == sign[0],
            };
            isBehind |= ends[i];
        }

        return next;
    }
}
