using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using Explainer.Model;
using Explainer.Read;

namespace Explainer.Editions;

/// <summary>The theme's own files, which travel inside the program.</summary>
internal static class BuiltInFiles
{
    /// <summary>The names of the files that lie in this folder itself (<c>assets/css/</c>), in ordinal order.</summary>
    public static ImmutableArray<string> In(string folder) =>
        [.. EmbeddedFiles.In(Program, folder).Where(name => !name.Contains('/', StringComparison.Ordinal))];

    public static byte[] Read(string path) => EmbeddedFiles.Find(Program, path)!;

    /// <summary>A file as it is published. A name that changes with the content may be kept by browsers for ever.</summary>
    public static OutputFile Publish(string name, string type, byte[] bytes) =>
        new($"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..10]}.{type}", bytes);

    private static Assembly Program => typeof(Theme.Shell.SiteShell).Assembly;
}
