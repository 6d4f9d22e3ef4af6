namespace Explainer.Compose;

/// <summary>Converts between paths from the input folder and relative links between files.</summary>
internal static class FilePath
{
    /// <summary>Resolves a relative path against the folder of a file; null when it leaves the input folder.</summary>
    public static string? Join(string from, string path)
    {
        var segments = new Stack<string>(from.Split('/')[..^1]);
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && !segments.TryPop(out _))
            {
                return null;
            }

            if (segment is not (".." or "." or ""))
            {
                segments.Push(segment);
            }
        }

        return string.Join('/', segments.Reverse()) + (path.EndsWith('/') ? "/" : "");
    }

    /// <summary>The relative path from the folder of one file to another file; null for null.</summary>
    public static string? Relative(string from, string? file)
    {
        if (file is null)
        {
            return null;
        }

        var (here, there) = (from.Split('/')[..^1], file.Split('/'));
        var common = 0;
        while (common < here.Length && common < there.Length - 1 && here[common] == there[common])
        {
            common++;
        }

        return string.Concat(Enumerable.Repeat("../", here.Length - common)) + string.Join('/', there[common..]);
    }
}
