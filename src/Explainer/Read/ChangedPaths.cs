namespace Explainer.Read;

/// <summary>Files and folders that may have changed; with a folder, everything below it.</summary>
/// <param name="paths">Their paths, all from the same place.</param>
internal sealed class ChangedPaths(IEnumerable<string> paths)
{
    public static ChangedPaths None { get; } = new([]);

    private readonly HashSet<string> changed = new(paths, StringComparer.Ordinal);

    /// <summary>Whether a file may have changed: it is named itself, or a folder that it lies in.</summary>
    public bool Has(string file)
    {
        if (changed.Count == 0)
        {
            return false;
        }

        var names = changed.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var path = file.AsSpan(); !path.IsEmpty; path = path[..Math.Max(0, path.LastIndexOfAny('/', '\\'))])
        {
            if (names.Contains(path))
            {
                return true;
            }
        }

        return false;
    }
}
