namespace Explainer.Compose;

/// <summary>Converts between paths from the input folder and relative links between files.</summary>
internal static class FilePath
{
    private const int MostOnStack = 512;

    /// <summary>Resolves a relative path against the folder of a file; null when it leaves the input folder.</summary>
    public static string? Join(string from, string path)
    {
        var longest = from.Length + path.Length + 1;
        var joined = longest <= MostOnStack ? stackalloc char[longest] : new char[longest];
        var length = Math.Max(0, from.LastIndexOf('/'));
        from.AsSpan(0, length).CopyTo(joined);
        foreach (var part in path.AsSpan().SplitAny('/', '\\'))
        {
            var segment = path.AsSpan(part);
            if (segment is "..")
            {
                if (length == 0)
                {
                    return null;
                }

                length = Math.Max(0, joined[..length].LastIndexOf('/'));
            }
            else if (segment is not ("." or ""))
            {
                joined[length] = '/';
                var start = length == 0 ? 0 : length + 1;
                segment.CopyTo(joined[start..]);
                length = start + segment.Length;
            }
        }

        return string.Concat(joined[..length], path.EndsWith('/') ? "/" : "");
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
