using System.Reflection;

namespace Explainer.Read;

/// <summary>Files that are embedded in the program as manifest resources.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The names of the files below a folder, relative to it, in ordinal order.</summary>
    /// <param name="program">The assembly with the resources.</param>
    /// <param name="folder">The folder, ending in <c>/</c>.</param>
    public static IEnumerable<string> In(Assembly program, string folder) => program.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => name[folder.Length..]);

    /// <summary>The content of a file; null for an unknown name.</summary>
    public static byte[]? Find(Assembly program, string name)
    {
        using var stream = program.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
