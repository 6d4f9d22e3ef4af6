using System.Runtime.InteropServices;
using Explainer.Model.Texts;

namespace Explainer.Build;

/// <summary>
/// Replaces the output folder by a staged site, and can undo that. On Linux the two are exchanged atomically; elsewhere the old
/// folder is renamed first. Wherever it is interrupted, <see cref="Repair"/> restores a complete site.
/// </summary>
/// <param name="path">The output folder; it need not be there yet.</param>
/// <param name="staging">The new site, on the same file system.</param>
/// <param name="old">Where the old one is set aside when the two cannot be exchanged.</param>
internal sealed class FolderSwap(string path, string staging, string old)
{
    // People publish from the output folder: these are their repository, and the file that turns Jekyll off on GitHub Pages.
    private static readonly string[] KeptNames = [".git", ".nojekyll"];

    private Step done;

    private enum Step
    {
        None,
        Moved,
        Exchanged,
        SetAside,
    }

    /// <summary>Whether an entry at the top of the output belongs to its owner, and stays there from build to build.</summary>
    public static bool IsKept(ReadOnlySpan<char> name)
    {
        foreach (var kept in KeptNames)
        {
            if (name.SequenceEqual(kept))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts the staged site in its place. When it fails the old one is where it was.</summary>
    public void Swap()
    {
        try
        {
            PutInPlace();
            MoveKept(done == Step.Exchanged ? staging : old, path);
        }
        catch
        {
            TryUndo();
            throw;
        }
    }

    /// <summary>Puts the old site back after a swap, and says whether that could be done.</summary>
    public bool TryUndo()
    {
        try
        {
            Undo();
            done = Step.None;
            return true;
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            return false;
        }
    }

    /// <summary>Makes good what a swap left that was cut off: the site is whole and has what is kept. Then nothing set aside is needed.</summary>
    /// <exception cref="UsageException">What is kept is there twice.</exception>
    public void Repair()
    {
        if (!Directory.Exists(path) && Directory.Exists(old))
        {
            Directory.Move(OutputMarker.Find(staging) is { IsComplete: true } ? staging : old, path);
        }

        MoveKept(old, path);
        MoveKept(staging, path);
    }

    private void PutInPlace()
    {
        if (!Directory.Exists(path))
        {
            Directory.Move(staging, path);
            done = Step.Moved;
        }
        else if (AtomicExchange.TryExchange(staging, path))
        {
            done = Step.Exchanged;
        }
        else
        {
            Directory.Move(path, old);
            done = Step.SetAside;
            Directory.Move(staging, path);
        }
    }

    private void Undo()
    {
        if (done == Step.Exchanged)
        {
            MoveKept(path, staging);
            AtomicExchange.TryExchange(staging, path);
        }
        else if (done != Step.None && Directory.Exists(path))
        {
            MoveKept(path, old);
            Directory.Move(path, staging);
        }

        if (done == Step.SetAside)
        {
            Directory.Move(old, path);
        }
    }

    private static void MoveKept(string from, string to)
    {
        foreach (var name in KeptNames.Where(n => Path.Exists(Path.Combine(from, n))))
        {
            var (source, target) = (Path.Combine(from, name), Path.Combine(to, name));
            if (Path.Exists(target))
            {
                throw new UsageException(FolderTexts.TwoOutputs(source, target));
            }

            Directory.CreateDirectory(to);
            Directory.Move(source, target);
        }
    }
}

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
            // The C library does not have the call.
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        return NotOffered.Contains(error) ? false : throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{other}'", error);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(int oneFolder, string one, int otherFolder, string other, uint flags);
}
