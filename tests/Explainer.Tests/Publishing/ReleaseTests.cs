using System.Diagnostics;
using Explainer.Guide;
using Explainer.Tests.Building;
using Explainer.Tests.Native;

namespace Explainer.Tests.Publishing;

/// <summary>The steps of a release, as the workflow runs them, with this machine's program in the place of what other systems made.</summary>
public sealed class ReleaseTests : IDisposable
{
    private static readonly string Scripts = Path.Combine(Repository.Root, ".github", "release");

    private readonly TemporaryFolder place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_tag_that_is_not_the_version_of_the_program_is_refused()
    {
        Assert.Equal(0, Step("version", "v0.1.0").ExitCode);
        var refused = Step("version", "v0.2.0");
        Assert.Equal((1, "The tag is v0.2.0, and Directory.Build.props says 0.1.0.\n"), (refused.ExitCode, refused.Error));
    }

    [Fact]
    public void The_sites_that_systems_built_are_compared_file_by_file()
    {
        Write("sites-linux-x64.txt", "aa *./site/index.html\nbb *./site/a.html\n");
        Write("sites-win-x64.txt", "aa *./site/index.html\r\nbb *./site/a.html\r\n");
        Assert.Equal(0, Step("same-sites", place.Path).ExitCode);
        Write("sites-osx-arm64.txt", "aa *./site/index.html\ncc *./site/a.html\n");
        var differs = Step("same-sites", place.Path);
        Assert.Equal(1, differs.ExitCode);
        Assert.Equal("sites-osx-arm64.txt differs from sites-linux-x64.txt:\n2c2\n< bb *./site/a.html\n---\n> cc *./site/a.html\n", differs.Error);
    }

    /// <summary>From the program to a site that the action builds with the release, in the folder of whoever uses it.</summary>
    [Fact]
    public void What_a_release_packs_is_what_the_action_builds_with()
    {
        Assert.True(NativeProgram.IsCurrent, NativeProgram.HowToMake);
        Copy(".github");
        Copy("input");
        File.Copy(Path.Combine(Repository.Root, "Directory.Build.props"), At("Directory.Build.props"));
        File.Copy(Path.Combine(Repository.Root, "README.md"), At("README.md"));
        File.Copy(Path.Combine(Repository.Root, "LICENSE"), At("LICENSE"));
        Directory.CreateDirectory(At("release/explainer-linux-x64"));
        File.Copy(NativeProgram.Path, At("release/explainer-linux-x64/explainer"));

        Good(Run(".github/release/site-sums", "release/explainer-linux-x64", "release/sites-linux-x64.txt"));
        var sums = File.ReadAllLines(At("release/sites-linux-x64.txt"));
        Assert.Contains(sums, line => line.EndsWith(" *./site/index.html", StringComparison.Ordinal));
        Assert.Contains(sums, line => line.EndsWith(" *./example/index.html", StringComparison.Ordinal));
        Good(Run(".github/release/archive", "linux-x64"));
        Write("release/a.zip", "");
        Write("release/a.nupkg", "");
        Good(Run(".github/release/sums", "release"));
        Assert.Equal(
            ["a.nupkg", "a.zip", "explainer-0.1.0-linux-x64.tar.gz"],
            File.ReadAllLines(At("release/SHA256SUMS")).Select(line => line.Split("  ")[1]).Order(StringComparer.Ordinal));

        Assert.StartsWith("explainer-0.1.0-linux-x64.tar.gz: OK\nBuilt ", Good(Action("0.1.0")), StringComparison.Ordinal);
        Assert.True(File.Exists(At("public/index.html")));
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000  explainer-0.1.0-linux-x64.tar.gz\n", "FAILED")]
    [InlineData("", "SHA256SUMS does not name explainer-0.1.0-linux-x64.tar.gz.")]
    public void The_action_runs_nothing_whose_sum_is_another(string sums, string said)
    {
        Copy(".github");
        Write("release/explainer-0.1.0-linux-x64.tar.gz", "something else");
        Write("release/SHA256SUMS", sums);
        var run = Action("0.1.0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.Output + run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("public")));
    }

    [Theory]
    [InlineData("", "https://host.example/owner/explainer", "https://host.example/owner/explainer")]
    [InlineData("me/copy", "https://host.example/owner/explainer", "me/copy")]
    [InlineData("me/copy", "", "me/copy")]
    public void The_action_fetches_from_the_repository_that_it_is_told_or_that_its_own_names(string told, string own, string asked)
    {
        Copy(".github");
        Write("Directory.Build.props", $"<Project>\n  <RepositoryUrl>{own}</RepositoryUrl>\n</Project>\n");
        Write("release/explainer-0.1.0-linux-x64.tar.gz", "something else");
        Write("release/SHA256SUMS", "");
        Assert.Equal(1, Action("0.1.0", told).ExitCode);
        Assert.Equal(asked, File.ReadAllText(At("asked")));
    }

    [Fact]
    public void An_action_that_knows_no_repository_says_what_to_name()
    {
        Copy(".github");
        Write("Directory.Build.props", "<Project>\n  <RepositoryUrl></RepositoryUrl>\n</Project>\n");
        var run = Action("0.1.0", repository: "");
        Assert.Equal(
            (1, "This action knows of no releases. Name the repository that has them, as \"repository: owner/name\".\n"),
            (run.ExitCode, run.Error));
        Assert.False(File.Exists(At("asked")));
    }

    /// <summary>The compiler is not started here. What it is told is compared, and what is left of its files.</summary>
    [Theory]
    [InlineData("linux-x64", "-p:RestoreLockedMode=true")]
    [InlineData("win-x64", "-p:RestoreLockedMode=true")]
    [InlineData("osx-arm64", "-p:RestorePackagesWithLockFile=false -p:RuntimeIdentifiers=osx-arm64")]
    public void Every_system_is_compiled_as_the_README_says_and_without_symbols(string system, string switches)
    {
        Copy(".github");
        Stub("dotnet", "echo \"$@\"\nfor to; do :; done\nmkdir -p \"$to/explainer.dSYM\"\ntouch \"$to/explainer\" \"$to/explainer.dbg\" \"$to/explainer.pdb\" \"$to/explainer.xml\"\n");
        var run = Child.RunProgram("bash", place.Path, new Dictionary<string, string> { ["PATH"] = At("bin") + ":/usr/bin:/bin" }, ".github/release/compile", system);
        Assert.Equal($"publish src/Explainer -c Release -r {system} {switches} -o release/explainer-{system}\n", Good(run));
        Assert.Equal(["explainer"], Directory.EnumerateFileSystemEntries(At("release/explainer-" + system)).Select(Path.GetFileName));
        var command = $"dotnet publish src/Explainer -c Release -r {system}" + (system.StartsWith("osx", StringComparison.Ordinal) ? $" {switches}\n" : "");
        Assert.True(system == "win-x64" || File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Contains(command, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "Explainer has no release yet. Whoever gave you this site can give you the program: one file, `explainer`.")]
    [InlineData("https://host.example/owner/explainer", "The program is one file: https://host.example/owner/explainer/releases has it for Linux, Windows and macOS.")]
    public void A_new_site_says_where_the_program_is(string? repository, string sentence) => Assert.Equal(sentence, Releases.HowToGet(repository));

    /// <summary>One place says where releases are, and while it says nothing, nothing else names an address.</summary>
    [Fact]
    public void The_README_says_what_is_true_of_releases()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var says = Releases.Repository is { } repository ? $"{repository}/releases" : "There is no release yet";
        Assert.Contains(says, readme, StringComparison.Ordinal);
        Assert.Equal(Releases.Repository is not null, readme.Contains("/releases", StringComparison.Ordinal));
    }

    // GitHub's own program gives the files of the release in this folder, and notes which repository it was asked for.
    private ChildResult Action(string version, string repository = "owner/explainer")
    {
        Stub("gh", """
            while [ $# -gt 0 ]; do
                case $1 in --dir) to=$2 ;; --repo) printf %s "$2" >asked ;; esac
                shift
            done
            cp release/*.tar.gz release/SHA256SUMS "$to"
            """);
        return Child.RunProgram("bash", place.Path, new Dictionary<string, string>
        {
            ["PATH"] = At("bin") + ":/usr/bin:/bin",
            ["VERSION"] = version,
            ["REPOSITORY"] = repository,
            ["INPUT"] = "input",
            ["OUTPUT"] = "public",
            ["BASE_URL"] = "https://library.example/",
        }, ".github/actions/build/build");
    }

    private void Stub(string name, string script)
    {
        Write("bin/" + name, "#!/bin/sh\n" + script);
        using var chmod = Process.Start("chmod", ["+x", At("bin/" + name)]);
        chmod.WaitForExit();
    }

    private ChildResult Run(string script, params string[] args) => Child.RunProgram("bash", place.Path, null, [script, .. args]);

    private ChildResult Step(string script, params string[] args) =>
        Child.RunProgram("bash", place.Path, null, [Path.Combine(Scripts, script), .. args]);

    private static string Good(ChildResult run)
    {
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return run.Output;
    }

    private void Copy(string folder)
    {
        var root = Path.Combine(Repository.Root, folder);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            var target = At(Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    private string At(string path) => Path.Combine(place.Path, path);
}
