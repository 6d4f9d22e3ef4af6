using Explainer.Tests.Building;

namespace Explainer.Tests.Packing;

/// <summary>The program as a .NET tool: packed, installed where no network is, and used on a folder of somebody else's.</summary>
[Collection(Alone.Name)]
public sealed class ToolTests : IDisposable
{
    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void The_packed_tool_installs_from_its_folder_alone_and_builds_the_example_site()
    {
        var packages = Path.Combine(place.Path, "packages");
        Dotnet("pack", Path.Combine(Repository.Root, "src", "Explainer"), "-c", "Release", "-v", "quiet", "-o", packages);
        Assert.Equal(
            ["Explainer.0.1.0.nupkg", "Explainer.linux-x64.0.1.0.nupkg"],
            Directory.GetFiles(packages).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        // No other source of packages is known here, and nothing that this machine has kept counts.
        File.WriteAllText(Path.Combine(place.Path, "NuGet.config"),
            $"<configuration><packageSources><clear /><add key=\"here\" value=\"{packages}\" /></packageSources></configuration>");
        Dotnet("tool", "install", "Explainer", "--tool-path", "tools", "--configfile", "NuGet.config");

        Assert.Equal("0.1.0\n", Tool("--version"));
        Tool("new", "site", "library");
        Assert.Matches(
            @"^Built \d+ pages, \d+ files in output: no problems, [\d.]+ m?s\.\n$",
            Tool("build", "--input", "library/input"));
        Assert.True(File.Exists(Path.Combine(place.Path, "output", "index.html")));
    }

    private string Dotnet(params string[] args) => Run("dotnet", args);

    private string Tool(params string[] args) => Run(Path.Combine(place.Path, "tools", "explainer"), args);

    private string Run(string program, string[] args)
    {
        var environment = new Dictionary<string, string> { ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" };
        if (args[0] == "tool")
        {
            environment["DOTNET_CLI_HOME"] = Path.Combine(place.Path, "home");
            environment["NUGET_PACKAGES"] = Path.Combine(place.Path, "cache");
        }

        var ended = Child.RunProgram(program, place.Path, environment, args);
        Assert.True(ended.ExitCode == 0, $"{program} {string.Join(' ', args)}\n{ended.Output}{ended.Error}");
        return ended.Output;
    }
}
