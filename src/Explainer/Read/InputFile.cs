namespace Explainer.Read;

/// <summary>A file of the input folder, not yet read.</summary>
/// <param name="Path">Relative to the input folder, with <c>/</c>, in NFC: one file system gives names in NFC, another in NFD.</param>
/// <param name="FullPath">Its path on disk, symbolic links resolved.</param>
/// <param name="Stamp">Its length in bytes and its last write time in ticks, to detect changes.</param>
internal sealed record InputFile(string Path, string FullPath, (long Length, long Written) Stamp)
{
    /// <summary>Counts the changes that were reported by events, which may leave the stamp as it was.</summary>
    public int Revision { get; init; }

    /// <summary>
    /// Where it lies in the input folder. A language sees its own files, and those that it shares with the main language, as if each
    /// lay at its <see cref="Path"/>: <c>index.md</c> for <c>_languages/fr/index.md</c>.
    /// </summary>
    public string Origin { get; init; } = Path;

    /// <summary>What it is to the site.</summary>
    public FileRole Role { get; } = FileRoles.FromPath(Path);

    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>Paths of files and folders that may have changed. A folder stands for all files below it.</summary>
/// <param name="paths">All relative to the same folder, or all full paths.</param>
internal sealed class ChangedPaths(IEnumerable<string> paths)
{
    public static ChangedPaths None { get; } = new([]);

    private readonly HashSet<string> changed = new(paths, StringComparer.Ordinal);

    /// <summary>Whether a file or one of the folders above it is among the paths.</summary>
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
