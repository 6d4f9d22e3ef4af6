using System.Collections.Immutable;
using Explainer.Editions;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Build;

/// <summary>
/// The output folder, locked for one build; the only code that writes a site's files. A build is staged beside it and then
/// swapped in, so that readers see the old site or the new one, never a mixture.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string path;
    private readonly string asWritten;
    private readonly StagingFolder staging;
    private readonly FolderSwap swap;
    private readonly SiteArchive? archive;
    private bool isHeld;

    private OutputFolder(string path, string asWritten, Packing? packing)
    {
        this.path = path;
        this.asWritten = asWritten;
        staging = StagingOf(path, asWritten);
        swap = new FolderSwap(path, staging.Site, staging.Old);
        archive = packing is null ? null : new SiteArchive(packing.Beside(path), packing.Beside(asWritten), staging.Packed);
    }

    /// <summary>
    /// A folder for what is needed only while files are made for an output folder that is open. What is in it is deleted at the end,
    /// or by the next build where this one is killed.
    /// </summary>
    public static string WorkOf(string asWritten) => StagingOf(RealFolder.Resolve(asWritten), asWritten).Work;

    /// <summary>Takes a folder for a build, and repairs what an interrupted one left behind.</summary>
    /// <param name="path">The folder; it need not exist.</param>
    /// <param name="input">The input folder, which the output must not be part of.</param>
    /// <param name="packing">How the site is packed into a file beside the folder, too; null when it is not.</param>
    /// <exception cref="UsageException">It holds what we did not make, cannot be used, or another build has it.</exception>
    public static OutputFolder Open(string path, string input, Packing? packing = null) => Guard(path, () =>
    {
        var folder = new OutputFolder(OutputPlaces.RefuseByName(path, input), path, packing);
        try
        {
            folder.Take();
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
    /// <exception cref="UsageException">The disk is full, or the place cannot be written.</exception>
    public bool Write(ImmutableArray<PendingFile> files, Action done, CancellationToken stop) => Guard(asWritten, () =>
    {
        // While the files are made: afterwards one thread would do it and all others wait.
        var marker = Task.Run(() => OutputMarker.Write(isComplete: true, files.Select(f => f.Path).Order(StringComparer.Ordinal)), CancellationToken.None);
        var isChanged = Stage(files, done, stop);
        // Before anything is swapped, so that a failure while packing leaves the site as it was.
        var isPacked = archive?.Stage(isChanged ? staging.Site : path, files.Select(f => f.Path), stop) ?? false;
        if (isChanged)
        {
            File.WriteAllBytes(Path.Combine(staging.Site, OutputMarker.Name), marker.GetAwaiter().GetResult());
        }

        if (isChanged || isPacked)
        {
            staging.Flush();
            stop.ThrowIfCancellationRequested();
            Publish(isChanged, isPacked);
        }

        return isChanged || isPacked;
    });

    /// <summary>Lets the folder go, and clears away what was staged for it.</summary>
    public void Dispose()
    {
        if (!isHeld)
        {
            return;
        }

        isHeld = false;
        using (staging)
        {
            try
            {
                Clear();
            }
            catch (Exception e) when (DiskFault.Is(e) || e is UsageException)
            {
                // What cannot be deleted keeps its marker, and the next build deletes both.
            }
        }
    }

    private static StagingFolder StagingOf(string path, string asWritten) => new(path + ".new", asWritten);

    private void Take()
    {
        if (File.Exists(path))
        {
            throw new UsageException(FolderTexts.OutputIsFile(asWritten));
        }

        staging.RefuseForeign();
        archive?.RefuseForeign();
        if (!OutputMarker.IsIn(path))
        {
            // Before anything is created beside it.
            OutputPlaces.RefuseForeignFiles(path, asWritten);
        }

        staging.Lock();
        isHeld = true;
        Clear();
        OutputPlaces.RefuseForeignFiles(path, asWritten);
    }

    // Repair first: nothing may be deleted before the site is complete and has its kept files.
    private void Clear()
    {
        swap.Repair();
        staging.Clear();
    }

    // Folder and zip must be the same site: when the zip cannot be replaced, the swap of the folder is undone.
    private void Publish(bool isChanged, bool isPacked)
    {
        if (isChanged)
        {
            swap.Swap();
        }

        try
        {
            if (isPacked)
            {
                archive!.Publish();
            }
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            if (swap.TryUndo())
            {
                throw;
            }

            throw new UsageException(FolderTexts.ZipNotReplaced(asWritten, e.Message), e);
        }
    }

    private bool Stage(ImmutableArray<PendingFile> files, Action done, CancellationToken stop)
    {
        var previous = OutputMarker.Find(path);
        var isChanged = previous is null || !previous.Files.SetEquals(files.Select(f => f.Path));
        var unchanged = new bool[files.Length];
        Directory.CreateDirectory(staging.Site);
        // In the order of the list, which says what is best made before what.
        ParallelLoop.Run(files.Length, i =>
        {
            var bytes = files[i].Make().Bytes;
            // Nothing is written until the first difference; the unchanged files before it are copied afterwards.
            unchanged[i] = !Volatile.Read(ref isChanged) && IsSame(files[i].Path, bytes.Span);
            if (!unchanged[i])
            {
                Volatile.Write(ref isChanged, true);
                WriteFile(files[i].Path, bytes.Span);
            }

            done();
        }, stop: stop);
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

    private void WriteFile(string file, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(staging.Site, OutputPlaces.RefuseOutside(file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        // Without a stream, which is three more objects for each of many small files.
        using var handle = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, fileOffset: 0);
    }

    private bool IsSame(string file, ReadOnlySpan<byte> bytes)
    {
        var target = new FileInfo(Path.Combine(path, file));
        return target.Exists && target.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(target.FullName));
    }

    private static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            throw new UsageException(FolderTexts.OutputNotWritten(path, e.Message), e);
        }
    }
}
