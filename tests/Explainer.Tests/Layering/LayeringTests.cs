using Explainer.Cli;
using Explainer.Model;

namespace Explainer.Tests.Layering;

/// <summary>The walls and the order of the rooms. Each rule is shown to see what it forbids.</summary>
public sealed class LayeringTests
{
    [Fact]
    public void There_is_something_to_look_at() => Assert.True(SourceFile.All.Count > 150, $"Only {SourceFile.All.Count} files were found.");

    [Fact]
    public void A_project_references_only_what_is_left_of_it()
    {
        Assert.Empty(LayerRules.Projects(SourceFile.All));
        Assert.Equal(
            [
                "src/Explainer.Model/Explainer.Model.csproj has the ProjectReference Explainer.Theme.csproj",
                "src/Explainer.Model/Explainer.Model.csproj has the PackageReference Markdig",
                "theme/Explainer.Theme.csproj has the Using Explainer.Model",
            ],
            LayerRules.Projects(
            [
                new SourceFile("src/Explainer.Model/Explainer.Model.csproj",
                    "<ProjectReference Include=\"..\\..\\theme\\Explainer.Theme.csproj\" /><PackageReference Include=\"Markdig\" />"),
                new SourceFile("theme/Explainer.Theme.csproj",
                    "<ProjectReference Include=\"../src/Explainer.Model/Explainer.Model.csproj\" /><Using Include=\"Explainer.Model\" />"),
            ]));
    }

    [Fact]
    public void A_room_uses_only_rooms_before_it()
    {
        Assert.Empty(LayerRules.Order(SourceFile.All));
        Assert.Equal(
            [
                "src/Explainer/Read/A.cs uses Build",
                "src/Explainer/Read/B.cs uses Editions",
                "src/Explainer/Compose/Deep/C.cs uses Render",
                "src/Explainer.Model/D.cs uses Read",
                "theme/Parts/E.razor uses Cli",
            ],
            LayerRules.Order(
            [
                new SourceFile("src/Explainer/Read/A.cs", "using Explainer.Build;\n"),
                new SourceFile("src/Explainer/Read/B.cs", "var x = Editions.Emitter.Emit(); // using Explainer.Cli;\n"),
                new SourceFile("src/Explainer/Compose/Deep/C.cs", "using Explainer.Read.Yaml;\nglobal::Explainer.Render.Shell x;\n"),
                new SourceFile("src/Explainer.Model/D.cs", "using static Explainer.Read.InputFolder;\n"),
                new SourceFile("theme/Parts/E.razor", "@using Explainer.Cli\n"),
                new SourceFile("src/Explainer/Editions/Emitter.cs", "using Explainer.Read;\nvar x = Build.Size; Cli.Large();\n"),
                new SourceFile("src/Explainer/Program.cs", "using Explainer.Cli;\n"),
            ]));
    }

    [Fact]
    public void Every_room_has_its_place_in_the_order()
    {
        Assert.Empty(LayerRules.UnknownRooms(SourceFile.All));
        Assert.Equal(["Helpers"], LayerRules.UnknownRooms([new SourceFile("src/Explainer/Helpers/A.cs", "")]));
    }

    [Fact]
    public void The_namespace_is_the_folder()
    {
        Assert.Empty(LayerRules.Namespaces(SourceFile.All));
        Assert.Equal(
            ["src/Explainer/Read/Yaml/A.cs is in Explainer.Read, not Explainer.Read.Yaml", "theme/Parts/B.cs is in no namespace, not Explainer.Theme.Parts"],
            LayerRules.Namespaces(
            [
                new SourceFile("src/Explainer/Read/Yaml/A.cs", "namespace Explainer.Read;\n"),
                new SourceFile("theme/Parts/B.cs", "// nothing\n"),
            ]));
    }

    [Fact]
    public void Files_are_read_in_InputFolder_and_written_in_OutputFolder()
    {
        Assert.Empty(LayerRules.Disk(SourceFile.All));
        Assert.Equal(
            [
                "src/Explainer.Model/A.cs has System.IO",
                "theme/Parts/B.razor has File.ReadAllText",
                "src/Explainer/Editions/C.cs has FileStream",
                "src/Explainer/Cli/D.cs has File.WriteAllText",
            ],
            LayerRules.Disk(
            [
                new SourceFile("src/Explainer.Model/A.cs", "using System.IO;\n"),
                new SourceFile("theme/Parts/B.razor", "@File.ReadAllText(\"x\")\n"),
                new SourceFile("src/Explainer/Editions/C.cs", "new FileStream(\"File.Delete\")\n"),
                new SourceFile("src/Explainer/Cli/D.cs", "File.WriteAllText(\"x\", \"y\");\n"),
                new SourceFile("src/Explainer/Cli/E.cs", "if (File.Exists(\"x\")) { }\n"),
                new SourceFile("src/Explainer/Editions/F.cs", "SiteUrl.File(logo.Path); Path.GetExtension(x); entry.File.Open();\n"),
                new SourceFile("src/Explainer/Build/OutputFolder.cs", "File.Delete(\"x\");\n"),
            ]));
    }

    [Fact]
    public void The_input_is_never_written()
    {
        Assert.Empty(LayerRules.InputIsReadOnly(SourceFile.All));
        Assert.Equal(
            ["src/Explainer/Read/InputFolder.cs has File.AppendAllText"],
            LayerRules.InputIsReadOnly([new SourceFile("src/Explainer/Read/InputFolder.cs", "File.ReadAllBytes(x); File.AppendAllText(x);")]));
    }

    [Fact]
    public void Only_commands_print()
    {
        Assert.Empty(LayerRules.Printing(SourceFile.All));
        Assert.Equal(
            ["src/Explainer/Serve/A.cs has Console.WriteLine"],
            LayerRules.Printing(
            [
                new SourceFile("src/Explainer/Serve/A.cs", "Console.WriteLine(x);"),
                new SourceFile("src/Explainer/Cli/B.cs", "Console.WriteLine(x);"),
            ]));
    }

    [Fact]
    public void Nothing_depends_on_the_clock_chance_or_place()
    {
        Assert.Empty(LayerRules.Chance(SourceFile.All));
        Assert.Equal(
            [
                "theme/Parts/A.razor has DateTime.Now", "src/Explainer/Render/B.cs has Random.Shared",
                "src/Explainer/Render/B.cs has CurrentCulture", "src/Explainer/Read/C.cs has Environment.GetEnvironmentVariable",
            ],
            LayerRules.Chance(
            [
                new SourceFile("theme/Parts/A.razor", "@DateTime.Now.Year"),
                new SourceFile("src/Explainer/Render/B.cs", "Random.Shared.Next(); CultureInfo.CurrentCulture;"),
                new SourceFile("src/Explainer/Read/C.cs", "Environment.GetEnvironmentVariable(x); // DateTime.UtcNow"),
            ]));
    }

    [Fact]
    public void There_are_no_global_usings()
    {
        Assert.Empty(LayerRules.GlobalUsings(SourceFile.All));
        Assert.Equal(
            ["src/Explainer/A.cs has global using Explainer.Model"],
            LayerRules.GlobalUsings([new SourceFile("src/Explainer/A.cs", "global using Explainer.Model;\n")]));
    }

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        Assert.Empty(LayerRules.Lengths(SourceFile.All));
        Assert.Equal(
            ["theme/assets/css/a.css has 301 lines"],
            LayerRules.Lengths([new SourceFile("theme/assets/css/a.css", new string('\n', 301)), new SourceFile("b.cs", new string('\n', 300))]));
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        var program = new[] { typeof(Site), typeof(Theme.Shell.SiteShell), typeof(CommandLine) }.SelectMany(t => t.Assembly.GetTypes());
        Assert.Empty(MutableState.Of(program));
        Assert.Equal(
            ["<Name>k__BackingField", "Count", "Names"],
            MutableState.Of([typeof(Changing)]).Select(name => name.Split('.')[^1]).Order(StringComparer.Ordinal));
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
