using System.Runtime.InteropServices;
using Explainer.Model.Texts;

namespace Explainer.Cli;

/// <summary>Checks and raises the limit of open files (RLIMIT_NOFILE).</summary>
internal static partial class OpenFileLimit
{
    // Measured: on the runtime a build opens up to 110 files, a preview 170, two for each library. The native program opens its
    // input, its output and little else.
    private const int NeededByRuntime = 256;
    private const int NeededByNative = 64;

    private const int Files = 7; // RLIMIT_NOFILE of Linux

    /// <summary>Raises the limit when it is too low. Null on success; a message when the hard limit is too low as well.</summary>
    public static string? Ensure()
    {
        if (!OperatingSystem.IsLinux() || Get(Files, out var limit) != 0)
        {
            return null;
        }

        // This property is set only when the program runs on the runtime, not for NativeAOT.
        var needed = (ulong)(AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") is null ? NeededByNative : NeededByRuntime);
        if (limit.Soft < needed && limit.Hard >= needed)
        {
            var (soft, raised) = (limit.Soft, limit with { Soft = limit.Hard });
            return Set(Files, raised) == 0 ? null : ProgramTexts.TooFewFiles(soft, needed);
        }

        return limit.Soft < needed ? ProgramTexts.TooFewFiles(limit.Soft, needed) : null;
    }

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
