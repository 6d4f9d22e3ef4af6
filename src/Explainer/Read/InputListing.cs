using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>Lists the content of an input folder, following links as far as they stay in it.</summary>
/// <param name="root">Where the folder really lies.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class InputListing(string root, DiagnosticBag problems)
{
    /// <summary>False once a link or a problem was met.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <summary>The files of the whole folder or of a folder in it.</summary>
    /// <param name="folder">Where it really lies.</param>
    /// <param name="prefix">Its path from the input folder, with <c>/</c> at the end.</param>
    public IEnumerable<InputFile> List(string folder, string prefix) => List(folder, prefix, [folder]);

    /// <summary>What lies at a path now: one file, the files of a folder, or nothing.</summary>
    /// <param name="path">Relative to the input folder, with <c>/</c>.</param>
    public IEnumerable<InputFile> ListAt(string path)
    {
        var whole = Path.Combine(root, path);
        FileSystemInfo? found = File.Exists(whole) ? new FileInfo(whole) : Directory.Exists(whole) ? new DirectoryInfo(whole) : null;
        return found is null ? [] : ListChild(found, path, [root]);
    }

    /// <param name="folder">Where it really lies.</param>
    /// <param name="prefix">Its path from the input folder, with <c>/</c> at the end.</param>
    /// <param name="above">The folders on the way to it, and itself, where they really lie.</param>
    private List<InputFile> List(string folder, string prefix, ImmutableArray<string> above)
    {
        try
        {
            var children = new DirectoryInfo(folder).GetFileSystemInfos();
            ReportNames(folder, prefix, children);
            // Two names that are read alike, one of them with bytes that are not UTF-8, are one file here; the other is reported.
            return
            [
                .. children.Where(c => !FileRoles.IsIgnored(c.Name, prefix.Length == 0) && !IsLost(c)).DistinctBy(c => c.Name, StringComparer.Ordinal)
                    .SelectMany(c => ListChild(c, prefix + c.Name, above)),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Add(Rules.Unreadable(prefix.TrimEnd('/'), InputFolder.ReasonOf(e)));
            return [];
        }
    }

    // A name that is not UTF-8 is read with U+FFFD in the place of its bytes, and there is nothing of that name.
    private static bool IsLost(FileSystemInfo child) => child.Name.Contains('\uFFFD', StringComparison.Ordinal) && !Path.Exists(child.FullName);

    private void ReportNames(string folder, string prefix, FileSystemInfo[] children)
    {
        if (Array.Exists(children, IsLost))
        {
            foreach (var name in RawNames.NotUtf8(folder, Array.FindAll(children, IsLost)))
            {
                Add(Rules.NameNotUtf8(prefix.TrimEnd('/'), name));
            }
        }
    }

    private List<InputFile> ListChild(FileSystemInfo child, string path, ImmutableArray<string> above)
    {
        var isLink = child.Attributes.HasFlag(FileAttributes.ReparsePoint) && child.LinkTarget is not null;
        var real = isLink ? Follow(child, path, above) : child.FullName;
        if (real is null)
        {
            return [];
        }

        if (isLink ? Directory.Exists(real) : child is DirectoryInfo)
        {
            return List(real, path + "/", above.Add(real));
        }

        // What is gone since the folder was listed is no problem of the folder.
        var file = isLink || child is not FileInfo ? new FileInfo(real) : (FileInfo)child;
        if (SpecialFile.IsSpecial(file))
        {
            Add(Rules.SpecialFile(path));
            return [];
        }

        return file.Exists ? [new InputFile(path, real, (file.Length, file.LastWriteTimeUtc.Ticks))] : [];
    }

    // A link may lead elsewhere within the folder, but not to a folder on the way to itself: that has no end.
    private string? Follow(FileSystemInfo link, string path, ImmutableArray<string> above)
    {
        IsPlain = false;
        var target = RealPath.Resolve(link.FullName);
        var problem = target is null ? Rules.DeadLink(path)
            : !IsIn(target, root) ? Rules.LinkLeavesInput(path)
            : above.Any(folder => folder == target || IsIn(folder, target)) ? Rules.EndlessLink(path)
            : null;
        if (problem is null)
        {
            return target;
        }

        Add(problem);
        return null;
    }

    private void Add(Diagnostic problem)
    {
        IsPlain = false;
        problems.Add(problem);
    }

    private static bool IsIn(string path, string folder) =>
        path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
