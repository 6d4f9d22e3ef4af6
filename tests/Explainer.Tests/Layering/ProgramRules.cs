using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Fluent.Slices;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Explainer.Tests.Layering;

/// <summary>The rules that show in the compiled program: each a function from an architecture to what breaks it.</summary>
/// <param name="architecture">The assemblies, as ArchUnitNET has read them.</param>
/// <param name="root">The namespace that holds the rooms.</param>
internal sealed class ProgramRules(Architecture architecture, string root)
{
    private const string Disk = "File Directory FileInfo DirectoryInfo FileSystemInfo FileStream FileSystemWatcher DriveInfo RandomAccess StreamReader StreamWriter";

    /// <summary>The folders of the exe in the order of the work. One may use only those before it.</summary>
    private static readonly string[] Rooms =
        ["Markdown", "Read", "Images", "Maps", "Citations", "Compose", "Link", "Explain", "Render", "Editions", "Audit", "Build", "Guide", "Import", "Online", "Printing", "Serve", "Cli"];

    // Below all rooms: what the site is, and how it looks.
    private static readonly string[] Below = ["Model", "Theme"];

    // These read the input: its files, what lies in it, names that are not UTF-8, where its links lead, and what is no file.
    private static readonly string[] Readers = ["Read.InputFolder", "Read.InputListing", "Read.RawNames", "Read.RealPath", "Read.SpecialFile", "Import.Sources.SourceFolder"];

    // The first hears of changes in the input, the others write: the site, the mark on it, whole files in the place of old ones,
    // and files for writers to begin with.
    private static readonly string[] Writers =
    [
        "Serve.InputWatcher", "Build.OutputFolder", "Build.OutputMarker", "Build.OutputPlaces", "Build.StagingFolder",
        "Build.FolderSwap", "Build.RealFolder", "Build.SiteArchive", "Build.WholeFile", "Guide.NewFiles", "Import.ImportTarget", "Printing.Chromium", "Printing.ChromiumPlace",
    ];

    private static readonly string[] Paths = ["GetFullPath", "GetTempPath", "GetTempFileName", "GetRandomFileName", "Exists"];

    private static readonly string[] WritingVerbs = ["Write", "Create", "Delete", "Move", "Copy", "Append", "Set", "Replace"];

    private static readonly Dictionary<string, string[]> Chances = new()
    {
        ["System.DateTime"] = ["get_Now", "get_UtcNow", "get_Today"],
        ["System.DateTimeOffset"] = ["get_Now", "get_UtcNow"],
        ["System.TimeProvider"] = [""],
        ["System.Random"] = [""],
        ["System.Security.Cryptography.RandomNumberGenerator"] = [""],
        ["System.Guid"] = ["NewGuid", "CreateVersion7"],
        ["System.TimeZoneInfo"] = ["get_Local"],
        ["System.Globalization.CultureInfo"] = ["get_CurrentCulture", "get_CurrentUICulture"],
        ["System.Environment"] = ["GetEnvironmentVariable", "get_Tick", "get_Machine", "get_User", "get_CurrentDirectory"],
    };

    /// <summary>A room uses only rooms before it; model and theme use none, and the model no theme.</summary>
    public IEnumerable<string> Order() =>
        from room in (string[])[.. Below, .. Rooms]
        let later = room == "Theme" ? Rooms : [.. Below.Concat(Rooms).SkipWhile(r => r != room).Skip(1)]
        where later.Length > 0
        from result in Types().That().ResideInNamespaceMatching(Pattern([room]))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Pattern(later)))
            .WithoutRequiringPositiveResults().Evaluate(architecture)
        where !result.Passed
        select result.Description;

    /// <summary>No namespace uses another that uses it, itself or by way of others; so neither does a folder and its sub-folder.</summary>
    /// <returns>The room, and the whole circle.</returns>
    public IEnumerable<(string Room, string Circle)> Circles() =>
        from result in SliceRuleDefinition.Slices().Matching($"{root}.(**)").Should().BeFreeOfCycles().Evaluate(architecture)
        where !result.Passed
        from circle in result.Description.Split("Cycle found:\n", StringSplitOptions.RemoveEmptyEntries)
        select (circle.Split('.', ' ')[0], circle);

    /// <summary>Every folder of the exe has its place in the order.</summary>
    public IEnumerable<string> UnknownRooms() =>
        Ours().Select(t => t.Namespace.FullName.Split('.').ElementAtOrDefault(root.Split('.').Length) ?? "")
            .Where(room => room.Length > 0 && !Rooms.Contains(room) && !Below.Contains(room)).Distinct();

    /// <summary>The disk is read in <c>Read</c> and written in <c>Build</c>, by the few types that are named here.</summary>
    public IEnumerable<string> DiskUse() => Uses(
        t => !Is(t, Readers) && !Is(t, Writers),
        (user, type, member) => IsDisk(type)
            ? !(IsIn(user, "Cli") && member.StartsWith("Exists", StringComparison.Ordinal))
            : type == "System.IO.Path" && Paths.Contains(member));

    /// <summary>What has to read the input does not write.</summary>
    public IEnumerable<string> WritesByReaders() => Uses(
        t => Is(t, Readers),
        (_, type, member) => type == "System.IO.FileStream"
            || (IsDisk(type) && WritingVerbs.Any(verb => member.StartsWith(verb, StringComparison.Ordinal))));

    /// <summary>Only commands print.</summary>
    public IEnumerable<string> Printing() => Uses(
        t => !IsIn(t, "Cli"), (_, type, _) => type is "System.Console" || type.StartsWith("Spectre.Console.", StringComparison.Ordinal));

    /// <summary>The network is asked in one room alone: builds need none. The preview listens, and asks nobody.</summary>
    public IEnumerable<string> NetworkUse() => Uses(
        t => !IsIn(t, "Online"),
        (user, type, _) => type.StartsWith("System.Net.Http.", StringComparison.Ordinal)
            || type is "System.Net.Dns" or "System.Net.WebClient" or "System.Net.WebRequest" or "System.Net.Sockets.TcpClient"
            || (type == "System.Net.Sockets.Socket" && !IsIn(user, "Serve")));

    /// <summary>And that room is used by the command that is called for it alone.</summary>
    public IEnumerable<string> UsesOfOnline() => Uses(
        t => !IsIn(t, "Online") && !Is(t, ["Cli.OnlineRun", "Cli.SourcesCommand"]),
        (_, type, _) => IsWithin(type, $"{root}.Online"));

    /// <summary>Another program is started to print, and to show a page to whoever asked for it.</summary>
    public IEnumerable<string> Processes() => Uses(
        t => !IsIn(t, "Printing") && !Is(t, ["Cli.Browser"]), (_, type, _) => type.StartsWith("System.Diagnostics.Process", StringComparison.Ordinal));

    /// <summary>Nothing depends on the clock, on chance or on where it runs; a terminal is asked what it can show, and who asks servers waits between requests.</summary>
    public IEnumerable<string> Chance() => Uses(
        t => !Is(t, ["Cli.Terminal", "Online.SystemClock", "Printing.ChromiumPlace"]),
        (_, type, member) => Chances.TryGetValue(type, out var members) && members.Any(m => member.StartsWith(m, StringComparison.Ordinal)));

    private IEnumerable<string> Uses(Func<IType, bool> isAsked, Func<IType, string, string, bool> isForbidden) =>
        (from type in Ours()
         where isAsked(type)
         from dependency in type.Dependencies
         let member = (dependency as IMemberMemberDependency)?.TargetMember.Name.Split('(')[0] ?? ""
         where isForbidden(type, dependency.Target.FullName, member)
         select $"{type.FullName[(root.Length + 1)..]} uses {dependency.Target.Name}{(member.Length == 0 ? "" : ".")}{member.TrimStart('.')}").Distinct();

    private IEnumerable<IType> Ours() => architecture.Types.Where(t => IsWithin(t.Namespace.FullName, root));

    private bool Is(IType type, string[] names) =>
        names.Any(name => type.FullName == $"{root}.{name}" || type.FullName.StartsWith($"{root}.{name}+", StringComparison.Ordinal));

    private bool IsIn(IType type, string room) => IsWithin(type.Namespace.FullName, $"{root}.{room}");

    private string Pattern(string[] rooms) => $@"^{root.Replace(".", @"\.", StringComparison.Ordinal)}\.({string.Join('|', rooms)})(\.|$)";

    private static bool IsWithin(string name, string whole) => name == whole || name.StartsWith(whole + ".", StringComparison.Ordinal);

    private static bool IsDisk(string type) =>
        type.StartsWith("System.IO.", StringComparison.Ordinal) && Disk.Split(' ').Contains(type["System.IO.".Length..]);
}
