using System.Collections.Immutable;
using Explainer.Emit;

namespace Explainer.Build;

/// <summary>
/// The folder a site is written to. The only code that writes a site's files. A build is staged beside it and swapped
/// in by two renames, so that readers see the old site or the new one, and never half of each.
/// </summary>
internal sealed class OutputFolder
{
    private readonly string path;
    private readonly string staging;
    private readonly string old;

    private OutputFolder(string path)
    {
        this.path = path;
        staging = path + ".new";
        old = path + ".old";
    }

    /// <summary>Opens a folder for a build, and repairs what an interrupted one left behind.</summary>
    /// <param name="path">The folder; it need not exist.</param>
    /// <param name="input">The input folder, which the output must not be part of.</param>
    /// <exception cref="UnusablePlaceException">It holds what we did not make, or cannot be used.</exception>
    public static OutputFolder Open(string path, string input)
    {
        var folder = new OutputFolder(RealPath(path));
        if ((folder.path + Path.DirectorySeparatorChar).StartsWith(RealPath(input) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new UnusablePlaceException(
                $"The output folder {path} lies in the input folder, and would be read as content. Choose another with --output.");
        }

        return Guard(path, () =>
        {
            folder.Repair();
            folder.RefuseForeignFiles(path);
            return folder;
        });
    }

    /// <summary>Writes the site, and says whether anything changed.</summary>
    /// <param name="files">All its files.</param>
    /// <param name="done">Called after each file, from several threads.</param>
    /// <param name="stop">Ends the build; the output stays as it was.</param>
    /// <exception cref="UnusablePlaceException">The disk is full, or another build is writing.</exception>
    public bool Write(ImmutableArray<PendingFile> files, Action done, CancellationToken stop) => Guard(path, () =>
    {
        try
        {
            return Stage(files, done, stop);
        }
        finally
        {
            Remove(staging);
        }
    });

    private bool Stage(ImmutableArray<PendingFile> files, Action done, CancellationToken stop)
    {
        var previous = OutputMarker.Find(path);
        var isChanged = previous is null || !previous.Files.SetEquals(files.Select(f => f.Path));
        var unchanged = new bool[files.Length];
        var options = new ParallelOptions { CancellationToken = stop };
        using (var marker = BeginStaging())
        {
            try
            {
                Parallel.For(0, files.Length, options, i =>
                {
                    var bytes = files[i].Make().Bytes;
                    // Until something differs nothing is written; what was passed over is copied afterwards.
                    unchanged[i] = !Volatile.Read(ref isChanged) && IsSame(files[i].Path, bytes.Span);
                    if (!unchanged[i])
                    {
                        Volatile.Write(ref isChanged, true);
                        WriteFile(files[i].Path, bytes.Span);
                    }

                    done();
                });
            }
            catch (AggregateException e)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e.InnerExceptions[0]).Throw();
            }

            if (!isChanged)
            {
                return false;
            }

            foreach (var file in files.Where((_, i) => unchanged[i]))
            {
                WriteFile(file.Path, File.ReadAllBytes(Path.Combine(path, file.Path)));
            }
        }

        var paths = files.Select(f => f.Path).Order(StringComparer.Ordinal);
        File.WriteAllBytes(Path.Combine(staging, OutputMarker.Name), OutputMarker.Write(isComplete: true, paths));
        stop.ThrowIfCancellationRequested();
        Swap();
        return true;
    }

    // The marker is held open, so that a second build at the same time is refused.
    private FileStream BeginStaging()
    {
        var marker = Path.Combine(staging, OutputMarker.Name);
        if (Directory.Exists(staging) && Directory.EnumerateFileSystemEntries(staging).Any() && OutputMarker.Find(staging) is null)
        {
            throw new UnusablePlaceException($"The build is prepared in {staging}, which holds files that explainer did not make. Move them away.");
        }

        Directory.CreateDirectory(staging);
        var stream = new FileStream(marker, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(OutputMarker.Write(isComplete: false, []));
        stream.Flush();
        foreach (var left in Directory.EnumerateFileSystemEntries(staging).Where(f => f != marker).ToList())
        {
            Remove(left);
        }

        return stream;
    }

    private void WriteFile(string file, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(staging, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var stream = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes);
    }

    private bool IsSame(string file, ReadOnlySpan<byte> bytes)
    {
        var target = new FileInfo(Path.Combine(path, file));
        return target.Exists && target.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(target.FullName));
    }

    private void Swap()
    {
        if (Directory.Exists(path))
        {
            Directory.Move(path, old);
        }

        Directory.Move(staging, path);
        Remove(old);
    }

    // A swap that was cut off left the old site aside: it goes back, unless the new one is already in place.
    private void Repair()
    {
        if (OutputMarker.Find(old) is null)
        {
            return;
        }

        if (Directory.Exists(path))
        {
            Remove(old);
        }
        else if (OutputMarker.Find(staging) is { IsComplete: true })
        {
            Directory.Move(staging, path);
            Remove(old);
        }
        else
        {
            Directory.Move(old, path);
        }
    }

    private void RefuseForeignFiles(string asWritten)
    {
        if (File.Exists(path))
        {
            throw new UnusablePlaceException($"{asWritten} is a file. Choose a folder with --output.");
        }

        if (!Directory.Exists(path))
        {
            return;
        }

        var found = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(path, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(f => f != OutputMarker.Name);
        var ours = OutputMarker.Find(path);
        var foreign = found.Where(f => ours is null || !ours.Files.Contains(f)).Order(StringComparer.Ordinal).FirstOrDefault();
        if (foreign is not null)
        {
            throw new UnusablePlaceException(
                $"The output folder {asWritten} holds files that explainer did not make, such as {foreign}. "
                + "Every build replaces the whole folder, so move them away or choose another with --output.");
        }
    }

    private static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusablePlaceException($"The output folder {path} cannot be written: {e.Message}", e);
        }
    }

    private static void Remove(string target)
    {
        if (Directory.Exists(target))
        {
            Directory.Delete(target, recursive: true);
        }
        else if (File.Exists(target))
        {
            File.Delete(target);
        }
    }

    // A link stands for the folder it leads to: renames must not replace the link.
    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) && new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : full;
    }
}
