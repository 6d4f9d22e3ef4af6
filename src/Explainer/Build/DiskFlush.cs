using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Explainer.Build;

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
            // A C library without the call.
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(SafeFileHandle file);
}
