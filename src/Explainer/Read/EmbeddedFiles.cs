using System.Reflection;

namespace Explainer.Read;

/// <summary>Files that travel inside a program. Their names were given to them as resources when it was compiled.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The names of those below a folder, without it, in ordinal order.</summary>
    /// <param name="program">What holds them.</param>
    /// <param name="folder">The folder, with <c>/</c> at the end.</param>
    public static IEnumerable<string> In(Assembly program, string folder) => program.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => name[folder.Length..]);

    /// <summary>What a file holds; null when there is none of this name.</summary>
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
