using System.Collections.Immutable;
using System.Reflection;
using Explainer.Model;
using Explainer.Read;

namespace Explainer.Guide;

/// <summary>A small complete site on how a public library lends books. It travels inside the program.</summary>
internal static class ExampleSite
{
    private const string Folder = "example/";

    /// <summary>Its files with what an editor needs, from the folder of the new site.</summary>
    public static ImmutableArray<OutputFile> Create() =>
    [
        .. EmbeddedFiles.In(Program, Folder).Select(name => new OutputFile(PathOf(name), EmbeddedFiles.Find(Program, Folder + name)!)),
        .. EditorFiles.Create("explainer"),
    ];

    // A file whose name begins with a dot would hide from whoever looks after it here.
    private static string PathOf(string name) => name.Replace('\\', '/') is var path && path == "gitignore" ? ".gitignore" : path;

    private static Assembly Program => typeof(ExampleSite).Assembly;
}
