namespace Explainer.Compose;

/// <summary>Paths of input files, as links write them.</summary>
internal static class FilePath
{
    /// <summary>A relative path from a file's folder as a path from the input folder; null when it leaves that.</summary>
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

    /// <summary>The path of a file as a link in another one writes it; null for null.</summary>
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
