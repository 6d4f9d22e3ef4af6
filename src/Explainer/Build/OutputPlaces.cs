using Explainer.Model.Texts;

namespace Explainer.Build;

/// <summary>Which folders a site may be written to: those that a build may replace as a whole.</summary>
internal static class OutputPlaces
{
    private static readonly StringComparison PathComparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Refuses a place by its name alone, before anything is made.</summary>
    /// <param name="asWritten">The output folder as the user wrote it.</param>
    /// <param name="input">The input folder.</param>
    /// <returns>The folder that it means.</returns>
    /// <exception cref="UsageException">It must not be replaced.</exception>
    public static string RefuseByName(string asWritten, string input)
    {
        if (string.IsNullOrWhiteSpace(asWritten))
        {
            throw new UsageException(FolderTexts.NoOutputName);
        }

        var path = RealFolder.Resolve(asWritten);
        var reason = Reason(path, RealFolder.Resolve(input), asWritten);
        return reason is null ? path : throw new UsageException(reason);
    }

    /// <summary>Refuses a folder with anything in it that we did not make, at the first such thing.</summary>
    /// <exception cref="UsageException">There is something.</exception>
    public static void RefuseForeignFiles(string path, string asWritten)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        var ours = OutputMarker.Find(path)?.Files ?? new HashSet<string>();
        if (FirstForeign(new DirectoryInfo(path), "", ours, FoldersOf(ours)) is { } foreign)
        {
            throw new UsageException(FolderTexts.OutputHasForeign(asWritten, foreign));
        }
    }

    private static string? Reason(string path, string input, string asWritten) =>
        Path.GetDirectoryName(path) is null ? FolderTexts.OutputIsRoot(asWritten)
        : Holds(input, path) ? FolderTexts.OutputInInput(asWritten)
        : Holds(path, input) ? FolderTexts.OutputHoldsInput(asWritten)
        : Home is { Length: > 0 } written && RealFolder.Resolve(written) is var home && Holds(path, home)
            ? FolderTexts.OutputIsHome(asWritten, Holds(home, path))
        : Array.Find(Mounts, m => Holds(path, m)) is { } mount
            ? FolderTexts.OutputIsMount(asWritten, mount == path, Path.Combine(mount, "site"))
        : null;

    /// <summary>The home folder of the user; empty where there is none.</summary>
    public static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);

    private static string[] Mounts => [.. DriveInfo.GetDrives().Select(d => Path.TrimEndingDirectorySeparator(d.Name))];

    private static bool Holds(string folder, string inner) =>
        WithSeparator(inner).StartsWith(WithSeparator(folder), PathComparison);

    private static string WithSeparator(string path) => Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar;

    private static HashSet<string> FoldersOf(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var end = file.LastIndexOf('/'); end > 0 && folders.Add(file[..end]); end = file.LastIndexOf('/', end - 1))
            {
            }
        }

        return folders;
    }

    private static string? FirstForeign(DirectoryInfo folder, string prefix, IReadOnlySet<string> files, HashSet<string> folders)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            var isFolder = entry is DirectoryInfo && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
            if (prefix.Length == 0 && (entry.Name == OutputMarker.Name || (FolderSwap.IsKept(entry.Name) && entry.Exists)))
            {
                continue;
            }

            if (!(isFolder ? folders : files).Contains(path))
            {
                return path;
            }

            if (isFolder && FirstForeign((DirectoryInfo)entry, path + '/', files, folders) is { } foreign)
            {
                return foreign;
            }
        }

        return null;
    }

    /// <summary>
    /// The last check of the path of an output file. Ids, addresses and file names are validated before; whatever gets through,
    /// nothing is written outside the output folder.
    /// </summary>
    /// <param name="path">The path of a file in the output, with <c>/</c>.</param>
    /// <returns>The same.</returns>
    /// <exception cref="UsageException">It leaves the folder, or is not the one way to write a path in it.</exception>
    public static string RefuseOutside(string path) => IsWithin(path) && path != OutputMarker.Name
        ? path
        : throw new UsageException(FolderTexts.NoPlaceInOutput(Visible(path)));

    private static bool IsWithin(ReadOnlySpan<char> path)
    {
        foreach (var segment in path.Split('/'))
        {
            if (!IsName(path[segment]) || (segment.Start.Value == 0 && FolderSwap.IsKept(path[segment])))
            {
                return false;
            }
        }

        return true;
    }

    // An empty segment is a leading, trailing or double slash.
    private static bool IsName(ReadOnlySpan<char> name) =>
        name is not ("" or "." or "..") && !name.Contains('\0') && (!OperatingSystem.IsWindows() || name.IndexOfAny('\\', ':') < 0);

    private static string Visible(string path) => string.Concat(path.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}

/// <summary>Finds the folder that a path means, which need not be there yet.</summary>
internal static class RealFolder
{
    // Resolves symbolic links: a rename must not replace the link, and two paths to one folder must compare equal.
    public static string Resolve(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = new DirectoryInfo(Path.Combine(Resolve(parent), Path.GetFileName(full)));
        return here.LinkTarget is null ? here.FullName : Resolve(here.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
