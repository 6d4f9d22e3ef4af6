using System.Runtime.InteropServices;

namespace Explainer.Build;

/// <summary>Gives two folders each other's name in one step, where the system can: <c>renameat2(2)</c> of Linux with RENAME_EXCHANGE.</summary>
internal static partial class AtomicExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD: paths are relative to the working folder
    private const uint Exchange = 2;        // RENAME_EXCHANGE

    // EPERM, EXDEV, EINVAL, ENOSYS, EOPNOTSUPP: the file system, the kernel or its seccomp filter does not offer it.
    private static readonly int[] NotOffered = [1, 18, 22, 38, 95];

    /// <summary>Exchanges two folders of one file system, both of which exist.</summary>
    /// <returns>False where the system does not offer it; then nothing has happened.</returns>
    /// <exception cref="IOException">It failed; nothing has happened.</exception>
    public static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            if (Rename(CurrentFolder, one, CurrentFolder, other, Exchange) == 0)
            {
                return true;
            }
        }
        catch (EntryPointNotFoundException)
        {
            // A C library without the call.
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        return NotOffered.Contains(error) ? false : throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{other}'", error);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(int oneFolder, string one, int otherFolder, string other, uint flags);
}
