using ArchUnitNET.Loader;
using Explainer.Cli;
using Explainer.Model;

namespace Explainer.Tests.Layering;

/// <summary>The walls and the order of the rooms. Each rule is shown to see what it forbids.</summary>
public sealed class LayeringTests
{
    private const string BrokenRoot = "Explainer.Tests.Layering.Broken";

    private static readonly ProgramRules House = new(
        new ArchLoader().LoadAssemblies(typeof(Site).Assembly, typeof(Theme.Shell.SiteShell).Assembly, typeof(CommandLine).Assembly).Build(),
        "Explainer");

    private static readonly ProgramRules Broken = new(
        new ArchLoader().LoadNamespacesWithinAssembly(typeof(LayeringTests).Assembly, BrokenRoot).Build(), BrokenRoot);

    [Fact]
    public void There_is_something_to_look_at() => Assert.True(SourceFile.All.Count > 150, $"Only {SourceFile.All.Count} files were found.");

    [Fact]
    public void A_project_references_only_what_is_left_of_it()
    {
        Assert.Empty(SourceRules.Projects(SourceFile.All));
        Assert.Equal(
            [
                "src/Explainer.Model/Explainer.Model.csproj has the ProjectReference Explainer.Theme.csproj",
                "src/Explainer.Model/Explainer.Model.csproj has the PackageReference Markdig",
                "theme/Explainer.Theme.csproj has the Using Explainer.Model",
            ],
            SourceRules.Projects(
            [
                new SourceFile("src/Explainer.Model/Explainer.Model.csproj",
                    "<ProjectReference Include=\"..\\..\\theme\\Explainer.Theme.csproj\" /><PackageReference Include=\"Markdig\" />"),
                new SourceFile("theme/Explainer.Theme.csproj",
                    "<ProjectReference Include=\"../src/Explainer.Model/Explainer.Model.csproj\" /><Using Include=\"Explainer.Model\" />"
                    + "<PackageReference Include=\"NUglify\" ExcludeAssets=\"all\" />"),
            ]));
    }

    [Fact]
    public void A_room_uses_only_rooms_before_it()
    {
        Assert.Empty(House.Order());
        Assert.Equal(
            ["Model.Deep.Part", "Read.Entry", "Theme.Page"],
            Broken.Order().Select(fault => fault[(BrokenRoot.Length + 1)..].Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_folder_uses_one_that_uses_it_be_it_its_own_parent_or_another()
    {
        Assert.Empty(House.Circles().Select(c => c.Circle));
        Assert.Equal(["Compose", "Model"], Broken.Circles().Select(c => c.Room).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_room_has_its_place_in_the_order()
    {
        Assert.Empty(House.UnknownRooms());
        Assert.Equal(["Helpers"], Broken.UnknownRooms());
    }

    [Fact]
    public void The_namespace_is_the_folder()
    {
        Assert.Empty(SourceRules.Namespaces(SourceFile.All));
        Assert.Equal(
            ["src/Explainer/Read/Yaml/A.cs is in Explainer.Read, not Explainer.Read.Yaml", "theme/Parts/B.cs is in no namespace, not Explainer.Theme.Parts"],
            SourceRules.Namespaces(
            [
                new SourceFile("src/Explainer/Read/Yaml/A.cs", "namespace Explainer.Read;\n"),
                new SourceFile("theme/Parts/B.cs", "// nothing\n"),
            ]));
    }

    [Fact]
    public void Files_are_read_in_InputFolder_and_written_in_OutputFolder()
    {
        Assert.Empty(House.DiskUse());
        Assert.Equal(
            ["Build.Builder uses Path.GetFullPath", "Cli.Command uses Directory.Delete", "Model.Value uses File.ReadAllText"],
            Broken.DiskUse().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_input_is_never_written()
    {
        Assert.Empty(House.WritesByReaders());
        Assert.Equal(
            ["Read.InputFolder uses File.AppendAllText", "Read.InputFolder uses FileStream.ctor"],
            Broken.WritesByReaders().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_commands_print()
    {
        Assert.Empty(House.Printing());
        Assert.Equal(["Build.Builder uses Console.WriteLine"], Broken.Printing());
    }

    [Fact]
    public void The_network_is_asked_by_one_command_alone()
    {
        Assert.Empty(House.NetworkUse());
        Assert.Empty(House.UsesOfOnline());
        Assert.Equal(
            ["Cli.Command uses HttpClient.ctor"],
            Broken.NetworkUse().Where(use => use.EndsWith(".ctor", StringComparison.Ordinal)));
        Assert.Equal(["Cli.Command uses Client.get_Name"], Broken.UsesOfOnline().Where(use => use.Contains(".get_", StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_programs_are_started_in_one_room_alone()
    {
        Assert.Empty(House.Processes());
        Assert.Equal(["Compose.Terms.Links uses Process.Start"], Broken.Processes().Where(use => use.EndsWith(".Start", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_depends_on_the_clock_chance_or_place()
    {
        Assert.Empty(House.Chance());
        Assert.Equal(
            [
                "Compose.Terms.Links uses Random.Next", "Compose.Terms.Links uses Random.get_Shared", "Helpers.Helper uses Guid.NewGuid",
                "Read.Entry uses Environment.GetEnvironmentVariable", "Theme.Page uses DateTime.get_Now",
            ],
            Broken.Chance().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        Assert.Empty(SourceRules.Lengths(SourceFile.All));
        Assert.Equal(
            ["theme/assets/css/a.css has 301 lines"],
            SourceRules.Lengths([new SourceFile("theme/assets/css/a.css", new string('\n', 301)), new SourceFile("b.cs", new string('\n', 300))]));
    }

    [Fact]
    public void No_hash_needs_a_library_of_the_machine()
    {
        Assert.Empty(SourceRules.Cryptography(SourceFile.All));
        Assert.Equal(
            ["src/a.cs uses System.Security.Cryptography"],
            SourceRules.Cryptography([new SourceFile("src/a.cs", "using System.Security.Cryptography;\n"), new SourceFile("src/b.cs", "using System.IO.Hashing;\n")]));
    }

    [Fact]
    public void A_method_has_at_most_twelve_ways_through_it()
    {
        Assert.Empty(SourceFile.All.Concat(SourceFile.OfTests).Where(f => f.IsCSharp).AsParallel().AsOrdered().SelectMany(Branches.Find));
        var conditions = string.Join(" && ", Enumerable.Range(0, 9).Select(i => $"a > {i}"));
        Assert.Equal(
            ["a.cs:1 has 13 ways through it"],
            Branches.Find(new SourceFile("a.cs", $$"""
                class A { string M(int a, string? b) { for (;;) if ({{conditions}}) { return a < 7 ? b ?? "" : ""; } }
                string N(int a, string? b) { for (;;) if ({{conditions}}) { return b ?? ""; } } }
                """)));
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        var program = new[] { typeof(Site), typeof(Theme.Shell.SiteShell), typeof(CommandLine) }.SelectMany(t => t.Assembly.GetTypes());
        Assert.Empty(MutableState.Find(program));
        Assert.Equal(
            ["<Name>k__BackingField", "Count", "Names"],
            MutableState.Find([typeof(Changing)]).Select(name => name.Split('.')[^1]).Order(StringComparer.Ordinal));
    }

    private static class Changing
    {
        public const int Constant = 1;
        public static readonly string Fixed = "";
        public static readonly List<string> Names = [];
        public static int Count = Constant;

        public static string Name { get; set; } = Fixed;
    }
}
