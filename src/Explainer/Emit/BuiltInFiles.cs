using System.Collections.Immutable;
using System.Security.Cryptography;
using Explainer.Model;

namespace Explainer.Emit;

/// <summary>The theme's own files, which travel inside the program.</summary>
internal static class BuiltInFiles
{
    /// <summary>The names of the files that lie in this folder itself (<c>assets/css/</c>), in ordinal order.</summary>
    public static ImmutableArray<string> In(string folder) =>
    [
        .. typeof(Theme.Shell.Shell).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder, StringComparison.Ordinal) && !n.AsSpan(folder.Length).Contains('/'))
            .Order(StringComparer.Ordinal)
            .Select(n => n[folder.Length..]),
    ];

    public static byte[] Read(string path)
    {
        using var stream = typeof(Theme.Shell.Shell).Assembly.GetManifestResourceStream(path)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>A file as it is published. A name that changes with the content may be kept by browsers for ever.</summary>
    public static OutputFile Publish(string name, string type, byte[] bytes) =>
        new($"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.{type}", bytes);
}
