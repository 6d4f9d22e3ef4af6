using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Explainer.Model;
using Explainer.Read;

namespace Explainer.Guide;

/// <summary>The example site, on how a public library lends books: embedded files that <c>new site</c> writes.</summary>
internal static class ExampleSite
{
    private const string Folder = "example/";
    private const string ReleaseMark = "{how-to-get-explainer}";

    /// <summary>Its files with what an editor needs, from the folder of the new site.</summary>
    public static ImmutableArray<OutputFile> Create() =>
    [
        .. EmbeddedFiles.In(Program, Folder).Select(name => new OutputFile(PathOf(name), BytesOf(name))),
        .. EditorFiles.Create("explainer"),
    ];

    // Stored as "gitignore", because a .gitignore here would be a hidden file and would apply to this repository.
    private static string PathOf(string name) => name.Replace('\\', '/') is var path && path == "gitignore" ? ".gitignore" : path;

    private static ReadOnlyMemory<byte> BytesOf(string name)
    {
        var bytes = EmbeddedFiles.Find(Program, Folder + name)!;
        return name == "README.md"
            ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(ReleaseMark, Releases.HowToGet(Releases.Repository), StringComparison.Ordinal))
            : bytes;
    }

    private static Assembly Program => typeof(ExampleSite).Assembly;
}
