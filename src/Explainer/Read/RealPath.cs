namespace Explainer.Read;

/// <summary>Resolves the symbolic links of a path, as <c>realpath(3)</c> does.</summary>
internal static class RealPath
{
    // MAXSYMLINKS of Linux.
    private const int MaxLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The path without symbolic links; null when its target is missing or its links form a loop.</summary>
    public static string? Resolve(string path) => Follow(Path.GetPathRoot(path)!, path[Path.GetPathRoot(path)!.Length..], MaxLinks);

    private static string? Follow(string from, string path, int links)
    {
        var real = from;
        foreach (var segment in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            real = segment switch
            {
                "." => real,
                ".." => Path.GetDirectoryName(real) ?? real,
                _ => Step(real, segment, links),
            };
            if (real is null)
            {
                return null;
            }
        }

        return real;
    }

    private static string? Step(string folder, string name, int links)
    {
        var path = Path.Combine(folder, name);
        if (new FileInfo(path).LinkTarget is not { } target)
        {
            return Path.Exists(path) ? path : null;
        }

        var root = Path.GetPathRoot(target)!;
        return links == 0 ? null : Follow(root.Length > 0 ? root : folder, target[root.Length..], links - 1);
    }
}
