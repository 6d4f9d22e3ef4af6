using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Text;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>Lists the files of an input folder. Symlinks are followed as long as they stay within it.</summary>
/// <param name="root">The folder, symbolic links resolved.</param>
/// <param name="problems">Receives problems.</param>
internal sealed class InputListing(string root, DiagnosticBag problems)
{
    // Hidden files too, and what cannot be listed is reported.
    private static readonly EnumerationOptions AllChildren = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>False after a symlink or a problem was found.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <summary>All files below a folder.</summary>
    /// <param name="folder">Its full path, symbolic links resolved.</param>
    /// <param name="prefix">Its path from the input folder, ending in <c>/</c>; empty for the input folder itself.</param>
    public IEnumerable<InputFile> List(string folder, string prefix) => List(folder, prefix, [folder]);

    /// <summary>The file at a path, or all files below the folder there; empty for neither.</summary>
    /// <param name="path">Relative to the input folder, with <c>/</c>.</param>
    public IEnumerable<InputFile> ListAt(string path)
    {
        var whole = Path.Combine(root, path);
        FileSystemInfo? found = File.Exists(whole) ? new FileInfo(whole) : Directory.Exists(whole) ? new DirectoryInfo(whole) : null;
        return found is null ? [] : ListChild(found, NormalForms.Composed(path), [root]);
    }

    /// <summary>Some of the folders right in a folder; none where it cannot be listed.</summary>
    /// <param name="most">How many are looked at: any folder of a disk may be asked for.</param>
    public static ImmutableArray<string> FoldersIn(string folder, int most)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(folder).Take(most)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // above: the full paths of the folder and of all folders on the way to it, to find endless links.
    private List<InputFile> List(string folder, string prefix, ImmutableArray<string> above)
    {
        try
        {
            var children = ChildrenOf(folder, prefix).ToList();
            FileSystemInfo[] others = [.. children.OfType<FileSystemInfo>()];
            if (Array.Exists(others, o => !Ascii.IsValid(o.Name)))
            {
                // It may be the twin of any: the Kelvin sign is a K.
                children.Clear();
                others = new DirectoryInfo(folder).GetFileSystemInfos();
            }

            ReportNames(folder, prefix, others);
            return
            [
                .. children.OfType<InputFile>().Where(f => !FileRoles.IsIgnored(f.Path)),
                .. others.Where(c => !FileRoles.IsIgnored(prefix + c.Name) && !IsUndecodable(c))
                    .GroupBy(c => prefix + NormalForms.Composed(c.Name), StringComparer.Ordinal)
                    .SelectMany(same => ListChild(OnlyOne(same), same.Key, above)),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Add(Rules.Unreadable(prefix.TrimEnd('/'), InputFolder.ReasonOf(e)));
            return [];
        }
    }

    // InputFile, of a file whose name has no other normal form, and which is no FIFO, since it has a length: most are. FileSystemInfo of all others.
    private static FileSystemEnumerable<object> ChildrenOf(string folder, string prefix) => new(folder, (ref child) =>
        Ascii.IsValid(child.FileName) && !child.IsDirectory && !child.Attributes.HasFlag(FileAttributes.ReparsePoint) && child.Length > 0
            ? new InputFile(prefix + child.FileName.ToString(), child.ToFullPath(), (child.Length, child.LastWriteTimeUtc.UtcTicks))
            : child.ToFileSystemInfo(), AllChildren);

    // Linux lets two names stand side by side that are the same text to readers, and to Unicode. A name with invalid UTF-8 may even
    // decode to the very text of another; it was reported.
    private FileSystemInfo OnlyOne(IGrouping<string, FileSystemInfo> same)
    {
        var first = same.MinBy(c => c.Name, StringComparer.Ordinal)!;
        if (same.Any(c => c.Name != first.Name))
        {
            Add(Rules.NameTwice(same.Key));
        }

        return first;
    }

    // .NET decodes invalid UTF-8 in a name as U+FFFD, and then no file has that name.
    private static bool IsUndecodable(FileSystemInfo child) => child.Name.Contains('\uFFFD', StringComparison.Ordinal) && !Path.Exists(child.FullName);

    private void ReportNames(string folder, string prefix, FileSystemInfo[] children)
    {
        if (Array.Exists(children, IsUndecodable))
        {
            foreach (var name in RawNames.NotUtf8(folder, Array.FindAll(children, IsUndecodable)))
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

        // A file that was deleted since the folder was listed is left out silently.
        var file = isLink || child is not FileInfo ? new FileInfo(real) : (FileInfo)child;
        if (SpecialFile.IsSpecial(file))
        {
            Add(Rules.SpecialFile(path));
            return [];
        }

        return file.Exists ? [new InputFile(path, real, (file.Length, file.LastWriteTimeUtc.Ticks))] : [];
    }

    // A symlink may lead anywhere within the input folder, but not to a folder above itself: that would be endless.
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
