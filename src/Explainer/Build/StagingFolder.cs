using System.Runtime.InteropServices;
using Explainer.Model.Texts;
using Microsoft.Win32.SafeHandles;

namespace Explainer.Build;

/// <summary>
/// The folder beside the output in which a build is staged. Its marker file is the lock of the output: a process that dies
/// releases it. The marker is created first and deleted last, so that leftovers are always recognized as ours.
/// </summary>
/// <param name="output">The output folder as the user wrote it, for messages.</param>
internal sealed class StagingFolder(string path, string output) : IDisposable
{
    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] Locked = [11, 35, unchecked((int)0x80070020)];

    private const int MostTries = 20;

    private readonly string marker = Path.Combine(path, OutputMarker.Name);
    private FileStream? key;

    /// <summary>Where the new site is written.</summary>
    public string Site { get; } = Path.Combine(path, "site");

    /// <summary>Where the old site is set aside.</summary>
    public string Old { get; } = Path.Combine(path, "old");

    /// <summary>Where the new zip is written.</summary>
    public string Packed { get; } = Path.Combine(path, "packed");

    /// <summary>Where files lie that are needed only while others are made.</summary>
    public string Work { get; } = Path.Combine(path, "work");

    /// <summary>Refuses a folder in its place that we did not make.</summary>
    /// <exception cref="UsageException">There is one.</exception>
    public void RefuseForeign()
    {
        if (File.Exists(path) || (Directory.Exists(path) && !IsOurs))
        {
            throw new UsageException(FolderTexts.StagingIsForeign(output));
        }
    }

    /// <summary>Takes the folder for a build.</summary>
    /// <exception cref="UsageException">Another build has it.</exception>
    public void Lock()
    {
        try
        {
            // Retried, because the build that holds it may delete it at that moment.
            if (!Enumerable.Range(0, MostTries).Any(_ => TryLock()))
            {
                throw AnotherBuild();
            }
        }
        catch (IOException e) when (Locked.Contains(e.HResult))
        {
            throw AnotherBuild();
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            DiskFault.Ignore(() => Directory.Delete(path));
            throw;
        }
    }

    /// <summary>Waits until what is in it is on the disk, so that a power cut after the swap finds the new site whole.</summary>
    public void Flush() => DiskFlush.Flush(key!.SafeFileHandle);

    /// <summary>Deletes what is in it. Its marker stays.</summary>
    public void Clear()
    {
        Remove(Old);
        Remove(Site);
        Remove(Work);
        File.Delete(Packed);
    }

    /// <summary>Deletes the folder, where it was cleared, and lets it go.</summary>
    public void Dispose()
    {
        if (key is null)
        {
            return;
        }

        DiskFault.Ignore(() =>
        {
            if (Directory.EnumerateFileSystemEntries(path).Take(2).Count() == 1)
            {
                File.Delete(marker);
            }
        });
        key.Dispose();
        DiskFault.Ignore(() => Directory.Delete(path));
        key = null;
    }

    // Unique among running builds, because a process builds once. FAT stores no times before 1980, and only even seconds.
    private static DateTime Mine => new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(2L * Environment.ProcessId);

    private UsageException AnotherBuild() => new(FolderTexts.BuildInProgress(output));

    // A build that was killed may have left an empty folder or an empty marker.
    private bool IsOurs =>
        Directory.EnumerateFileSystemEntries(path).All(f => Path.GetFileName(f) == OutputMarker.Name) || OutputMarker.IsIn(path);

    // Another build may delete the marker between our opening and locking it: we would then hold a file without a name, and a
    // third build could create its own. So the open file gets a time of its own, which is compared with that of the file by
    // name: reading a time needs no lock.
    private bool TryLock()
    {
        Directory.CreateDirectory(path);
        // On Windows an open file can be deleted only with FileShare.Delete; elsewhere only FileShare.None locks.
        var share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;
        FileStream? file;
        try
        {
            file = new FileStream(marker, FileMode.OpenOrCreate, FileAccess.Write, share, bufferSize: 0);
        }
        catch (DirectoryNotFoundException)
        {
            // Another build has just deleted its folder.
            return false;
        }

        try
        {
            file.SetLength(0);
            file.Write(OutputMarker.Write(isComplete: false, []));
            File.SetLastWriteTimeUtc(file.SafeFileHandle, Mine);
            if (File.GetLastWriteTimeUtc(file.SafeFileHandle) == File.GetLastWriteTimeUtc(marker))
            {
                (key, file) = (file, null);
            }

            return key is not null;
        }
        finally
        {
            file?.Dispose();
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

/// <summary>Has the system write what it still keeps in memory of a file system: <c>syncfs(2)</c> of Linux, one call for all files.</summary>
internal static partial class DiskFlush
{
    private const int NoSuchCall = 38; // ENOSYS

    /// <summary>Waits until all that was written to the file system of an open file is on the disk. Does nothing elsewhere than on Linux.</summary>
    /// <exception cref="IOException">The disk took not all of it.</exception>
    public static void Flush(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            if (SyncFileSystem(file) != 0 && Marshal.GetLastPInvokeError() is var error and not NoSuchCall)
            {
                throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
            }
        }
        catch (EntryPointNotFoundException)
        {
            // The C library does not have the call.
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(SafeFileHandle file);
}
