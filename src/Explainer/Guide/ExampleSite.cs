using System.Collections.Immutable;
using System.Reflection;
using Explainer.Model;

namespace Explainer.Guide;

/// <summary>A small complete site on how a public library lends books. It travels inside the program.</summary>
internal static class ExampleSite
{
    private const string Prefix = "example/";

    /// <summary>Its files with what an editor needs, from the folder of the new site.</summary>
    public static ImmutableArray<OutputFile> Create() =>
    [
        .. Names().Select(name => new OutputFile(PathOf(name), Read(name))),
        .. EditorFiles.Create("explainer"),
    ];

    private static IEnumerable<string> Names() => Program.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    // A file whose name begins with a dot would hide from whoever looks after it here.
    private static string PathOf(string name) => name[Prefix.Length..].Replace('\\', '/') is var path && path == "gitignore" ? ".gitignore" : path;

    private static byte[] Read(string name)
    {
        using var stream = Program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Assembly Program => typeof(ExampleSite).Assembly;
}
