using System.Text.RegularExpressions;

namespace Explainer.Tests.Layering;

/// <summary>The rules that show in the source alone, each a function from its files to what breaks it.</summary>
internal static partial class SourceRules
{
    private const int MostLines = 300;

    // What a project may reference; who is not listed may reference nothing.
    private static readonly Dictionary<string, string[]> Walls = new()
    {
        ["src/Explainer.Model/Explainer.Model.csproj"] = [],
        ["theme/Explainer.Theme.csproj"] = ["Explainer.Model.csproj"],
        ["src/Explainer/Explainer.csproj"] = ["Explainer.Model.csproj", "Explainer.Theme.csproj"],
    };

    /// <summary>A project references only what is left of it; model and theme use no packages but those that run while they are compiled.</summary>
    public static IEnumerable<string> Projects(IEnumerable<SourceFile> sources) =>
        from project in sources
        where project.Path.EndsWith(".csproj", StringComparison.Ordinal)
        from Match match in ProjectItem().Matches(project.Text)
        let what = match.Groups[1].Value
        let target = match.Groups[2].Value.Split('/', '\\')[^1]
        where what == "Using"
            || (what == "ProjectReference" && !Walls.GetValueOrDefault(project.Path, []).Contains(target))
            || (what == "PackageReference" && project.Path != "src/Explainer/Explainer.csproj" && !match.Groups[3].Value.Contains("ExcludeAssets=\"all\"", StringComparison.Ordinal))
        select $"{project.Path} has the {what} {target}";

    /// <summary>The namespace is the folder.</summary>
    public static IEnumerable<string> Namespaces(IEnumerable<SourceFile> sources) =>
        from source in sources
        where source.IsCSharp && source.Name != "Program.cs"
        let expected = NamespaceOf(source.Path)
        let found = Namespace().Match(source.Text).Groups[1].Value
        where found != expected
        select $"{source.Path} is in {(found.Length == 0 ? "no namespace" : found)}, not {expected}";

    /// <summary>No file is longer than can be read at a sitting.</summary>
    public static IEnumerable<string> Lengths(IEnumerable<SourceFile> sources) =>
        from source in sources
        let lines = source.Text.Count(c => c == '\n')
        where lines > MostLines
        select $"{source.Path} has {lines} lines";

    /// <summary>.NET leaves hashes and random bytes to OpenSSL on Linux, and ends the program where that is not installed.</summary>
    public static IEnumerable<string> Cryptography(IEnumerable<SourceFile> sources) =>
        from source in sources
        where source.IsCSharp && source.Text.Contains("System.Security.Cryptography", StringComparison.Ordinal)
        select $"{source.Path} uses System.Security.Cryptography";

    private static string NamespaceOf(string path)
    {
        var folders = path.Split('/')[..^1];
        return string.Join('.', folders[0] == "theme" ? ["Explainer.Theme", .. folders[1..]] : folders[1..]);
    }

    [GeneratedRegex("<(ProjectReference|PackageReference|Using) Include=\"([^\"]+)\"([^>]*)")]
    private static partial Regex ProjectItem();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
