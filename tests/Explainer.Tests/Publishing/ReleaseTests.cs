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

    // GitHub's own program gives the files of the release in this folder.
    private ChildResult Action(string version)
    {
        Write("bin/gh", "#!/bin/sh\nwhile [ $# -gt 0 ]; do [ \"$1\" != --dir ] || to=$2; shift; done\ncp release/*.tar.gz release/SHA256SUMS \"$to\"\n");
        using (var chmod = Process.Start("chmod", ["+x", At("bin/gh")]))
        {
            chmod.WaitForExit();
        }

        return Child.RunProgram("bash", place.Path, new Dictionary<string, string>
        {
            ["PATH"] = At("bin") + ":/usr/bin:/bin",
            ["VERSION"] = version,
            ["REPOSITORY"] = "owner/explainer",
            ["INPUT"] = "input",
            ["OUTPUT"] = "public",
            ["BASE_URL"] = "https://library.example/",
        }, ".github/actions/build/build");
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
