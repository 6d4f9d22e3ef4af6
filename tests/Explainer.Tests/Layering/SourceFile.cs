using System.Collections.Immutable;

namespace Explainer.Tests.Layering;

/// <summary>A source file of the program, as the rules of its architecture see it.</summary>
/// <param name="Path">From the root of the repository.</param>
/// <param name="Text">All of it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>Every source file of the program: model, theme and exe.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = In("src", "theme");

    /// <summary>Those of its tests.</summary>
    public static IReadOnlyList<SourceFile> OfTests { get; } = In("tests/Explainer.Tests", "tests/Explainer.BrowserTests");

    public string Name => Path.Split('/')[^1];

    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    private static ImmutableArray<SourceFile> In(params string[] folders) => [.. folders
        .SelectMany(f => Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, f), "*", SearchOption.AllDirectories))
        .Select(f => System.IO.Path.GetRelativePath(Repository.Root, f))
        .Where(f => System.IO.Path.GetExtension(f) is ".cs" or ".razor" or ".css" or ".js" or ".csproj")
        .Where(f => !f.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules"))
        .Where(f => !IsOfOthers(f))
        .Order(StringComparer.Ordinal)
        .Select(f => new SourceFile(f, File.ReadAllText(System.IO.Path.Combine(Repository.Root, f))))];

    // What others wrote lies in the repository as it is, with its licence beside it.
    private static bool IsOfOthers(string path) =>
        File.Exists(System.IO.Path.Combine(Repository.Root, System.IO.Path.ChangeExtension(path, null) + "-license.txt"));
}
