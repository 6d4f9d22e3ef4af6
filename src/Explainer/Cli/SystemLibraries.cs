using System.Runtime.InteropServices;

namespace Explainer.Cli;

/// <summary>
/// Looks for what .NET takes from the machine on Linux, and ends the program with a trace if it misses it: ICU (International Components
/// for Unicode), to compare and case-fold text, which linked statically would more than double the size of the program; and OpenSSL for HTTPS.
/// </summary>
internal static class SystemLibraries
{
    // The range of soname versions of ICU that the runtime tries.
    private const int Newest = 99;
    private const int Oldest = 50;

    // The versions of OpenSSL that the runtime tries.
    private static readonly string[] OpenSslVersions = ["3", "1.1", "1.0.2", "1.0.0", "10"];

    /// <summary>Whether the runtime will find ICU. Uses nothing that needs ICU itself.</summary>
    public static bool HasIcu() => !OperatingSystem.IsLinux() || CanLoad("libicuuc.so") || HasAnyIcu();

    /// <summary>Whether the runtime will find OpenSSL.</summary>
    public static bool HasOpenSsl() => !OperatingSystem.IsLinux() || Array.Exists(OpenSslVersions, v => CanLoad("libssl.so." + v));

    private static bool HasAnyIcu()
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
