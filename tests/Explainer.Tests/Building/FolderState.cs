using System.Security.Cryptography;

namespace Explainer.Tests.Building;

/// <summary>Everything a folder holds, for comparing.</summary>
internal static class FolderState
{
    /// <summary>Every file and folder below a folder, each with the hash of its bytes; "none" when there is no such folder.</summary>
    public static string Read(string folder) => Lines(folder, f => File.Exists(f) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f))) : "folder");

    /// <summary>The same with times of writing instead of bytes: equal only where nothing was touched.</summary>
    public static string Times(string folder) =>
        $"{Directory.GetLastWriteTimeUtc(folder).Ticks} {Directory.GetCreationTimeUtc(folder).Ticks}\n" + Lines(folder, f => FormattableString.Invariant(
            $"{File.GetLastWriteTimeUtc(f).Ticks} {File.GetCreationTimeUtc(f).Ticks}"));

    private static string Lines(string folder, Func<string, string> of) => !Directory.Exists(folder) ? "none"
        : string.Join('\n', Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(f => $"{Path.GetRelativePath(folder, f)} {of(f)}"));
}
