using System.Runtime.InteropServices;

namespace Explainer.Cli;

/// <summary>How many files the process may have open at once (RLIMIT_NOFILE). With too few of them nothing can be loaded or written.</summary>
internal static partial class OpenFileLimit
{
    // Measured: a build opens up to 110 files, a preview 170, of which the runtime holds two for each library. A native
    // program opens its input, its output and little else.
    private const int NeededByRuntime = 256;
    private const int NeededByNative = 64;

    private const int Files = 7; // RLIMIT_NOFILE of Linux

    /// <summary>Raises the limit where that is allowed and needed, and says what to do where it is not; null when there is enough.</summary>
    public static string? Refusal()
    {
        if (!OperatingSystem.IsLinux() || Get(Files, out var limit) != 0)
        {
            return null;
        }

        // Only the runtime is told where its libraries are.
        var needed = (ulong)(AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") is null ? NeededByNative : NeededByRuntime);
        if (limit.Soft < needed && limit.Hard >= needed)
        {
            var (soft, raised) = (limit.Soft, limit with { Soft = limit.Hard });
            return Set(Files, raised) == 0 ? null : Words(soft, needed);
        }

        return limit.Soft < needed ? Words(limit.Soft, needed) : null;
    }

    private static string Words(ulong limit, ulong needed) => FormattableString.Invariant(
        $"Only {limit} files may be open at once here, and {needed} are needed. Raise the limit with 'ulimit -n {needed}', or have it raised by whoever runs this machine.");

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int Get(int resource, out Limit limit);

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int Set(int resource, in Limit limit);

    // struct rlimit, on 64-bit systems.
    private struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
