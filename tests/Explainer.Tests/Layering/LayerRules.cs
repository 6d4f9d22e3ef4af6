using System.Text.RegularExpressions;

namespace Explainer.Tests.Layering;

/// <summary>The rules of the architecture, each a function from source files to what breaks it.</summary>
internal static partial class LayerRules
{
    private const int MostLines = 300;

    /// <summary>The folders of the exe in the order of the work. One may use only those before it.</summary>
    private static readonly string[] Rooms =
        ["Markdown", "Read", "Images", "Citations", "Compose", "Link", "Explain", "Render", "Editions", "Audit", "Build", "Guide", "Serve", "Cli"];

    // What a project may reference; who is not listed may reference nothing.
    private static readonly Dictionary<string, string[]> Walls = new()
    {
        ["src/Explainer.Model/Explainer.Model.csproj"] = [],
        ["theme/Explainer.Theme.csproj"] = ["Explainer.Model.csproj"],
        ["src/Explainer/Explainer.csproj"] = ["Explainer.Model.csproj", "Explainer.Theme.csproj"],
    };

    // Besides the program, which writes one message to a stream by its number: the first reads the input, the second lists it, the third finds where its links lead, the fourth what is no file, the
    // fifth hears of its changes; the others write: the site, the mark on it, whole files in the place of old ones, and files for writers to begin with.
    private static readonly string[] MayTouchDisk =
    [
        "src/Explainer/Read/InputFolder.cs", "src/Explainer/Read/InputListing.cs", "src/Explainer/Read/RealPath.cs",
        "src/Explainer/Read/SpecialFile.cs",
        "src/Explainer/Serve/InputWatcher.cs", "src/Explainer/Build/OutputFolder.cs",
        "src/Explainer/Build/OutputMarker.cs", "src/Explainer/Build/OutputPlaces.cs", "src/Explainer/Build/StagingFolder.cs",
        "src/Explainer/Build/FolderSwap.cs", "src/Explainer/Build/RealFolder.cs", "src/Explainer/Build/SiteArchive.cs",
        "src/Explainer/Build/WholeFile.cs", "src/Explainer/Guide/NewFiles.cs", "src/Explainer/Program.cs",
    ];

    /// <summary>A project references only what is left of it; model and theme use no packages.</summary>
    public static IEnumerable<string> Projects(IEnumerable<SourceFile> sources) =>
        from project in sources
        where project.Path.EndsWith(".csproj", StringComparison.Ordinal)
        from Match match in ProjectItem().Matches(project.Text)
        let what = match.Groups[1].Value
        let target = match.Groups[2].Value.Split('/', '\\')[^1]
        where what == "Using"
            || (what == "ProjectReference" && !Walls.GetValueOrDefault(project.Path, []).Contains(target))
            || (what == "PackageReference" && project.Path != "src/Explainer/Explainer.csproj")
        select $"{project.Path} has the {what} {target}";

    /// <summary>A folder of the exe uses only folders before it, whether by <c>using</c> or by a name in the code.</summary>
    public static IEnumerable<string> Order(IReadOnlyCollection<SourceFile> sources)
    {
        var types = sources.Where(s => s.IsCSharp && s.Room.Length > 0)
            .ToLookup(s => s.Room, s => s.Name.Split('.')[0]);
        foreach (var source in sources.Where(s => s.HasCode && (s.Room.Length > 0 || IsBelow(s))))
        {
            var code = source.Code;
            var whole = WholeName().Matches(code).Select(m => m.Groups[1].Value).Where(Rooms.Contains);
            var partial = PartialName().Matches(code)
                .Where(m => types[m.Groups[1].Value].Contains(m.Groups[2].Value)).Select(m => m.Groups[1].Value);
            foreach (var used in whole.Concat(partial).Distinct().Where(used => !MayUse(source.Room, used)))
            {
                yield return $"{source.Path} uses {used}";
            }
        }
    }

    /// <summary>Every folder of the exe has its place in the order.</summary>
    public static IEnumerable<string> UnknownRooms(IEnumerable<SourceFile> sources) =>
        sources.Select(s => s.Room).Where(room => room.Length > 0 && !Rooms.Contains(room)).Distinct();

    /// <summary>The namespace is the folder.</summary>
    public static IEnumerable<string> Namespaces(IEnumerable<SourceFile> sources) =>
        from source in sources
        where source.IsCSharp && source.Name != "Program.cs"
        let expected = NamespaceOf(source.Path)
        let found = Namespace().Match(source.Text).Groups[1].Value
        where found != expected
        select $"{source.Path} is in {(found.Length == 0 ? "no namespace" : found)}, not {expected}";

    /// <summary>The disk is read in <c>Read</c> and written in <c>Build</c>, by the few types that are named here.</summary>
    public static IEnumerable<string> Disk(IEnumerable<SourceFile> sources) =>
        Found(sources.Where(s => !MayTouchDisk.Contains(s.Path) && !IsQuestion(s)), DiskUse());

    /// <summary>What has to read the input does not write.</summary>
    public static IEnumerable<string> InputIsReadOnly(IEnumerable<SourceFile> sources) =>
        Found(sources.Where(s => MayTouchDisk.Take(4).Contains(s.Path)), DiskWrite());

    /// <summary>Only commands print.</summary>
    public static IEnumerable<string> Printing(IEnumerable<SourceFile> sources) =>
        Found(sources.Where(s => s.Room != "Cli" && s.Path != "src/Explainer/Program.cs"), ConsoleUse());

    /// <summary>Nothing depends on the clock, on chance or on where it runs.</summary>
    public static IEnumerable<string> Chance(IEnumerable<SourceFile> sources) =>
        Found(sources.Where(s => s.Path != "src/Explainer/Cli/Terminal.cs"), ChanceUse());

    /// <summary>A global using would hide from these rules who uses what.</summary>
    public static IEnumerable<string> GlobalUsings(IEnumerable<SourceFile> sources) => Found(sources, GlobalUsing());

    /// <summary>No file is longer than can be read at a sitting.</summary>
    public static IEnumerable<string> Lengths(IEnumerable<SourceFile> sources) =>
        from source in sources
        let lines = source.Text.Count(c => c == '\n')
        where lines > MostLines
        select $"{source.Path} has {lines} lines";

    private static bool IsBelow(SourceFile source) => !source.Path.StartsWith("src/Explainer/", StringComparison.Ordinal);

    // Model and theme lie below all rooms; a file of no room (Program) may use them all.
    private static bool MayUse(string room, string used) =>
        room.Length > 0 && Array.IndexOf(Rooms, used) <= Array.IndexOf(Rooms, room);

    // Whether there is such a file is a question, not reading.
    private static bool IsQuestion(SourceFile source) => source.Room == "Cli" && !DiskUse().IsMatch(Exists().Replace(source.Code, ""));

    private static string NamespaceOf(string path)
    {
        var folders = path.Split('/')[..^1];
        return string.Join('.', folders[0] == "theme" ? ["Explainer.Theme", .. folders[1..]] : folders[1..]);
    }

    private static IEnumerable<string> Found(IEnumerable<SourceFile> sources, Regex pattern) =>
        from source in sources
        where source.HasCode
        from Match match in pattern.Matches(source.Code)
        select $"{source.Path} has {match.Value}";

    [GeneratedRegex("<(ProjectReference|PackageReference|Using) Include=\"([^\"]+)\"")]
    private static partial Regex ProjectItem();

    [GeneratedRegex(@"\bExplainer\.([A-Z]\w*)")]
    private static partial Regex WholeName();

    [GeneratedRegex(@"(?<![.\w])([A-Z]\w*)\.(?:[A-Z]\w*\.)*?([A-Z]\w*)")]
    private static partial Regex PartialName();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bSystem\.IO\b(?!\.Compression)|(?<![.\w])(?:File|Directory)\.(?:Read|Write|Open|Exists|Create|Delete|Move|Copy|Append|Enumerate|Get|Set|Replace)\w*"
        + @"|(?<![.\w])Path\.(?:GetFullPath|GetTemp\w*|GetRandom\w*|Exists)|\b(?:FileStream|FileInfo|DirectoryInfo|FileSystemWatcher|StreamReader|StreamWriter)\b")]
    private static partial Regex DiskUse();

    [GeneratedRegex(@"(?<![.\w])(?:File|Directory)\.(?:Write|Create|Delete|Move|Copy|Append|Set|Replace)\w*|\bFileStream\b|\.(?:Delete|MoveTo|CopyTo|Create\w*)\(")]
    private static partial Regex DiskWrite();

    [GeneratedRegex(@"(?<![.\w])(?:File|Directory)\.Exists\b")]
    private static partial Regex Exists();

    [GeneratedRegex(@"\b(?:Ansi)?Console\.\w+")]
    private static partial Regex ConsoleUse();

    [GeneratedRegex(@"\bDateTime(?:Offset)?\.(?:Now|UtcNow|Today)|\bTimeProvider\b|\bRandom(?:\.Shared|\(|NumberGenerator)|\bGuid\.NewGuid"
        + @"|\bCurrent(?:UI)?Culture\b|\bTimeZoneInfo\.Local|\bEnvironment\.(?:GetEnv|Tick|Machine|User|Current)\w*")]
    private static partial Regex ChanceUse();

    [GeneratedRegex(@"\bglobal using [\w.]+")]
    private static partial Regex GlobalUsing();
}
