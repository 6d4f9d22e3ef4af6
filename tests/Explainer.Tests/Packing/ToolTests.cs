using System.IO.Compression;
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
        var packages = Packages();
        Assert.Equal(
            ["Explainer.0.1.0.nupkg", "Explainer.any.0.1.0.nupkg", "Explainer.linux-x64.0.1.0.nupkg"],
            Directory.GetFiles(packages).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(packages), package =>
        {
            using var files = ZipFile.OpenRead(package);
            Assert.DoesNotContain(files.Entries, file => file.FullName.EndsWith(".dbg", StringComparison.Ordinal) || file.FullName.EndsWith(".pdb", StringComparison.Ordinal));
        });

        // No other source of packages is known here, and nothing that this machine has kept counts.
        File.WriteAllText(Path.Combine(place.Path, "NuGet.config"),
            $"<configuration><packageSources><clear /><add key=\"here\" value=\"{packages}\" /></packageSources></configuration>");
        Run("dotnet", ["tool", "install", "Explainer", "--tool-path", "tools", "--configfile", "NuGet.config"]);
        var native = Built(Path.Combine(place.Path, "tools", "explainer"));

        // What `dotnet` takes for a system that no other package is for.
        ZipFile.ExtractToDirectory(Path.Combine(packages, "Explainer.any.0.1.0.nupkg"), Path.Combine(place.Path, "any"));
        Assert.Equal(native, Built("dotnet", Path.Combine(place.Path, "any", "tools", "net10.0", "any", "explainer.dll")));
    }

    // tests/run makes them beside the native program. Whoever runs this test alone may have none, or old ones.
    private string Packages()
    {
        var made = Path.Combine(Repository.Root, "tests", "Explainer.Tests", "bin", "packages");
        if (Native.NativeProgram.IsCurrent && Directory.Exists(made) && Directory.GetLastWriteTimeUtc(made) >= File.GetLastWriteTimeUtc(Native.NativeProgram.Path))
        {
            return made;
        }

        var packages = Path.Combine(place.Path, "packages");
        Run("bash", [Path.Combine(Repository.Root, ".github", "release", "pack"), "linux-x64", packages, "--no-restore", "-v", "quiet"]);
        return packages;
    }

    // The example site that a program builds: every file with the hash of its bytes.
    private string Built(string program, params string[] before)
    {
        Assert.Equal("0.1.0\n", Run(program, [.. before, "--version"]));
        Run(program, [.. before, "new", "site", "library"]);
        Assert.Matches(
            @"^Built \d+ pages, \d+ files in output: no problems, [\d.]+ m?s\.\n\d+ sentences and addresses of the new site are left to replace: 'explainer check --publish' lists them\.\n$",
            Run(program, [.. before, "build", "--input", "library/input"]));
        var site = FolderState.Read(Path.Combine(place.Path, "output"));
        Directory.Delete(Path.Combine(place.Path, "library"), recursive: true);
        Directory.Delete(Path.Combine(place.Path, "output"), recursive: true);
        return site;
    }

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
