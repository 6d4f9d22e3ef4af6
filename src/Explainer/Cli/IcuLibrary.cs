using System.Runtime.InteropServices;

namespace Explainer.Cli;

/// <summary>
/// Looks for ICU (International Components for Unicode), which .NET uses to compare and case-fold text. On Linux it must be
/// installed: linked statically it would more than double the size of the program.
/// </summary>
internal static class IcuLibrary
{
    // The range of soname versions that the runtime tries.
    private const int Newest = 99;
    private const int Oldest = 50;

    /// <summary>Whether the runtime will find ICU. Uses nothing that needs ICU itself.</summary>
    public static bool IsThere() =>
        !OperatingSystem.IsLinux() || CanLoad("libicuuc.so") || HasAnyVersion();

    private static bool HasAnyVersion()
    {
        for (var version = Newest; version >= Oldest; version--)
        {
            // Formatted by hand: int.ToString would use a culture.
            if (CanLoad("libicuuc.so." + new string([(char)('0' + version / 10), (char)('0' + version % 10)])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanLoad(string name) => NativeLibrary.TryLoad(name, out _);
}
