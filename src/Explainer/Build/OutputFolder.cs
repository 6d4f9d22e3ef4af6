using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Explainer.Emit;

namespace Explainer.Build;

/// <summary>
/// The folder a site is written to, held for one build. The only code that writes a site's files. A build is staged
/// beside it and swapped in by two renames, so that readers see the old site or the new one, and never half of each.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string path;
    private readonly string asWritten;
    private readonly string workshop;
    private readonly string staging;
    private readonly string old;
    private readonly SiteArchive? archive;
    private FileStream? key;

    private OutputFolder(string asWritten, bool isPacked)
    {
        this.asWritten = asWritten;
        path = RealFolder.Of(asWritten);
        workshop = path + ".new";
        staging = Path.Combine(workshop, "site");
        old = Path.Combine(workshop, "old");
        archive = isPacked
            ? new SiteArchive(path + SiteArchive.Type, SiteArchive.Beside(asWritten), Path.Combine(workshop, SiteArchive.Staged))
            : null;
    }

    /// <summary>Takes a folder for a build, and repairs what an interrupted one left behind.</summary>
    /// <param name="path">The folder; it need not exist.</param>
    /// <param name="input">The input folder, which the output must not be part of.</param>
    /// <param name="isPacked">True when the site is packed into a zip beside the folder, too.</param>
    /// <exception cref="UnusablePlaceException">It holds what we did not make, cannot be used, or another build has it.</exception>
    public static OutputFolder Open(string path, string input, bool isPacked = false) => Guard(path, () =>
    {
        var folder = new OutputFolder(path, isPacked);
        try
        {
            folder.RefuseInput(input);
            folder.RefuseForeignPlace();
            folder.archive?.RefuseForeign();
            folder.Lock();
            folder.Repair();
            folder.RefuseForeignFiles();
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    });

    /// <summary>Writes the site, and says whether anything changed.</summary>
    /// <param name="files">All its files.</param>
    /// <param name="done">Called after each file, from several threads.</param>
    /// <param name="stop">Ends the build; the output stays as it was.</param>
    /// <exception cref="UnusablePlaceException">The disk is full, or the place cannot be written.</exception>
    public bool Write(ImmutableArray<PendingFile> files, Action done, CancellationToken stop) => Guard(asWritten, () =>
    {
        var paths = files.Select(f => f.Path).Order(StringComparer.Ordinal).ToList();
        var isChanged = Stage(files, done, stop);
        // Before anything is swapped: what cannot be packed leaves the site as it was.
        var isPacked = archive?.Stage(isChanged ? staging : path, paths, stop) ?? false;
        if (isChanged)
        {
            File.WriteAllBytes(Path.Combine(staging, OutputMarker.Name), OutputMarker.Write(isComplete: true, paths));
            stop.ThrowIfCancellationRequested();
            Swap();
        }

        if (isPacked)
        {
            archive!.Publish();
        }

        return isChanged || isPacked;
    });

    /// <summary>Lets the folder go, and clears away what was staged for it.</summary>
    public void Dispose()
    {
        if (key is null)
        {
            return;
        }

        try
        {
            if (Directory.Exists(path))
            {
                Remove(old);
            }

            Remove(staging);
            archive?.Clear();
            key.Dispose();
            Directory.Delete(workshop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be cleared away now, the next build clears away; it may have begun there already.
        }
        finally
        {
            key.Dispose();
        }
    }

    private bool Stage(ImmutableArray<PendingFile> files, Action done, CancellationToken stop)
    {
        var previous = OutputMarker.Find(path);
        var isChanged = previous is null || !previous.Files.SetEquals(files.Select(f => f.Path));
        var unchanged = new bool[files.Length];
        Directory.CreateDirectory(staging);
        ForAll(files, i =>
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
        }, stop);
        if (!isChanged)
        {
            return false;
        }

        foreach (var file in files.Where((_, i) => unchanged[i]))
        {
            WriteFile(file.Path, File.ReadAllBytes(Path.Combine(path, file.Path)));
        }

        return true;
    }

    // The first fault ends the work, and is thrown as it is.
    private static void ForAll(ImmutableArray<PendingFile> files, Action<int> work, CancellationToken stop)
    {
        try
        {
            Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = stop }, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Capture(e.InnerExceptions[0]).Throw();
        }
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
        var hadSite = Directory.Exists(path);
        if (hadSite)
        {
            Directory.Move(path, old);
        }

        try
        {
            Directory.Move(staging, path);
        }
        catch when (hadSite)
        {
            Directory.Move(old, path);
            throw;
        }
    }

    // A swap that was cut off left the old site aside: it goes back, unless the new one is already in place or whole.
    private void Repair()
    {
        if (!Directory.Exists(path))
        {
            var whole = OutputMarker.Find(staging) is { IsComplete: true } ? staging : old;
            if (Directory.Exists(old) && Directory.Exists(whole))
            {
                Directory.Move(whole, path);
            }
        }

        Remove(old);
        Remove(staging);
        File.Delete(Path.Combine(workshop, SiteArchive.Staged));
    }

    // Whoever has this file open has the output; a process that dies lets go of it.
    private void Lock()
    {
        Directory.CreateDirectory(workshop);
        var marker = Path.Combine(workshop, OutputMarker.Name);
        try
        {
            key = new FileStream(marker, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 0, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(marker))
        {
            throw new UnusablePlaceException($"Another build is writing to {asWritten}. Wait until it is done.");
        }

        key.Write(OutputMarker.Write(isComplete: false, []));
    }

    private void RefuseInput(string input)
    {
        var (output, content) = (path + Path.DirectorySeparatorChar, RealFolder.Of(input) + Path.DirectorySeparatorChar);
        if (output.StartsWith(content, StringComparison.Ordinal))
        {
            throw new UnusablePlaceException(
                $"The output folder {asWritten} lies in the input folder, and would be read as content. Choose another with --output.");
        }
    }

    private void RefuseForeignPlace()
    {
        if (File.Exists(path))
        {
            throw new UnusablePlaceException($"{asWritten} is a file. Choose a folder with --output.");
        }

        if (File.Exists(workshop) || (Directory.Exists(workshop) && !IsOurs(workshop)))
        {
            throw new UnusablePlaceException(
                $"The build is prepared in {asWritten}.new, which explainer did not make. Move it away or choose another folder with --output.");
        }
    }

    // A build that was killed may have left its place without a word in it.
    private static bool IsOurs(string place) =>
        Directory.EnumerateFileSystemEntries(place).All(f => Path.GetFileName(f) == OutputMarker.Name)
        || OutputMarker.IsIn(place);

    private void RefuseForeignFiles()
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        var ours = OutputMarker.Find(path)?.Files;
        var foreign = new DirectoryInfo(path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Where(f => f is FileInfo || f.Attributes.HasFlag(FileAttributes.ReparsePoint))
            .Select(f => Path.GetRelativePath(path, f.FullName).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(f => f != OutputMarker.Name && ours?.Contains(f) != true)
            .Order(StringComparer.Ordinal).FirstOrDefault();
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
    }
}
