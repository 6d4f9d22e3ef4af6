using System.Runtime.InteropServices;

namespace Explainer.Cli;

/// <summary>
/// ICU (International Components for Unicode), with which .NET compares and folds letters. It is the one library of the system
/// that the program needs on Linux and does not carry: linked statically it would more than double the file.
/// </summary>
internal static class IcuLibrary
{
    /// <summary>What to say where ICU is missing. Without it the runtime aborts at the first use of a culture.</summary>
    public const string HowToInstall =
        "explainer: This machine has no ICU library (libicu), without which letters cannot be sorted. Install it: "
        + "'apt-get install libicu72' on Debian 12, 'apt-get install libicu74' on Ubuntu 24.04, 'dnf install libicu' on Fedora, "
        + "'apk add icu-libs icu-data-full' on Alpine.\n";

    // The versions in the names of the library (soname) that the runtime asks for, too.
    private const int Newest = 99;
    private const int Oldest = 50;

    /// <summary>Whether the runtime will find ICU. Asks nothing of the runtime that would need it.</summary>
    public static bool IsThere() =>
        !OperatingSystem.IsLinux() || CanLoad("libicuuc.so") || HasAnyVersion();

    private static bool HasAnyVersion()
    {
        for (var version = Newest; version >= Oldest; version--)
        {
            // By hand: formatting a number asks for the culture, which is what must not be touched yet.
            if (CanLoad("libicuuc.so." + new string([(char)('0' + version / 10), (char)('0' + version % 10)])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanLoad(string name) => NativeLibrary.TryLoad(name, out _);
}
