using Explainer.Build;
using Explainer.Model;
using Explainer.Model.Texts;

namespace Explainer.Guide;

/// <summary>Writes the files of the <c>new</c> commands, never outside the given folder.</summary>
internal sealed class NewFiles(string folder)
{
    /// <summary>Creates a new file, and its folders.</summary>
    /// <param name="path">Where, from that folder, with <c>/</c>.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="isProgram">Whether it can be started, where the system asks for that.</param>
    /// <exception cref="UsageException">There is one, or the place cannot be written or leads elsewhere.</exception>
    public void Create(string path, ReadOnlySpan<byte> bytes, bool isProgram = false)
    {
        var target = Path.Combine(folder, path);
        try
        {
            Directory.CreateDirectory(RefuseOutside(target));
            WholeFile.Create(target, bytes, isProgram);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(File.Exists(target)
                ? FolderTexts.IsThere(target)
                : FolderTexts.NotWritten(target, e.Message), e);
        }
    }

    /// <summary>Creates a folder that files are begun in.</summary>
    /// <exception cref="UsageException">The place cannot be written.</exception>
    public void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(FolderTexts.NotWritten(folder, e.Message), e);
        }
    }

    /// <summary>Replaces a file atomically: other programs see the old or the new content, never a part of it.</summary>
    /// <exception cref="UsageException">The place cannot be written.</exception>
    public void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var target = RealFolder.Resolve(Path.Combine(folder, path));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            WholeFile.Replace(target, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(FolderTexts.NotWritten(Path.Combine(folder, path), e.Message), e);
        }
    }

    /// <summary>
    /// The files that a folder lacks, so that the next run completes one that was interrupted. Null when the folder has
    /// all of them, or any file that would not be written exactly so: then it belongs to somebody else.
    /// </summary>
    public IReadOnlyList<OutputFile>? Missing(IReadOnlyList<OutputFile> files)
    {
        if (!Directory.Exists(folder))
        {
            return File.Exists(folder) ? null : files;
        }

        try
        {
            return MissingOf(files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(FolderTexts.NotRead(folder, e.Message), e);
        }
    }

    private OutputFile[]? MissingOf(IReadOnlyList<OutputFile> files)
    {
        var missing = files.ToDictionary(f => Path.GetFullPath(Path.Combine(folder, f.Path)), StringComparer.Ordinal);
        var names = missing.Keys.Select(WholeFile.StagedAt).ToHashSet(StringComparer.Ordinal);
        foreach (var found in Directory.EnumerateFiles(Path.GetFullPath(folder), "*", SearchOption.AllDirectories).Where(f => !names.Contains(f)))
        {
            if (!missing.Remove(found, out var file) || !File.ReadAllBytes(found).AsSpan().SequenceEqual(file.Bytes.Span))
            {
                return null;
            }
        }

        return missing.Count == 0 ? null : [.. missing.Values];
    }

    private string RefuseOutside(string target)
    {
        var parent = RealFolder.Resolve(Path.GetDirectoryName(target)!);
        return (parent + Path.DirectorySeparatorChar).StartsWith(RealFolder.Resolve(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? parent
            : throw new UsageException(FolderTexts.LeadsOutside(target, folder));
    }
}
