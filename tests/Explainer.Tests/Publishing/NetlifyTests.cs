using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Explainer.Tests.Publishing;

/// <summary>What Netlify is told to do: its command is run as Netlify would, with a program in the place of dotnet that says how it was called.</summary>
public sealed partial class NetlifyTests : IDisposable
{
    private static readonly string File = System.IO.File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_published_site_is_built_or_the_last_good_one_stays() =>
        Assert.Equal(
            ["build", "--base-url", "https://library.example"],
            Command("production", ("URL", "https://library.example"), ("DEPLOY_PRIME_URL", "https://main--library.example")));

    [Fact]
    public void A_preview_of_a_change_shows_what_is_wrong_with_links_to_the_lines() =>
        Assert.Equal(
            ["build", "--base-url", "https://deploy-preview-7--library.example", "--problems-page",
                "--source-url", "https://github.example/owner/library/blob/0a1b2c/input"],
            Command("deploy-preview", ("URL", "https://library.example"), ("DEPLOY_PRIME_URL", "https://deploy-preview-7--library.example"),
                ("REPOSITORY_URL", "https://github.example/owner/library.git"), ("COMMIT_REF", "0a1b2c")));

    [Theory]
    [InlineData("git@github.example:owner/library.git")]
    [InlineData("")]
    public void Where_the_repository_has_no_page_there_are_no_links(string repository) =>
        Assert.Equal(
            ["build", "--base-url", "https://7--library.example", "--problems-page"],
            Command("deploy-preview", ("DEPLOY_PRIME_URL", "https://7--library.example"), ("REPOSITORY_URL", repository), ("COMMIT_REF", "0a1b2c")));

    [Fact]
    public void A_branch_is_built_as_it_is() =>
        Assert.Equal(
            ["build", "--base-url", "https://next--library.example"],
            Command("branch-deploy", ("DEPLOY_PRIME_URL", "https://next--library.example"), ("REPOSITORY_URL", "https://github.example/o/l"), ("COMMIT_REF", "0a")));

    [Fact]
    public void An_SDK_with_another_sum_is_not_unpacked()
    {
        Stub("dotnet", "exit 127");
        Stub("curl", "for last; do :; done; echo 'something else' > \"$last\"");
        Stub("tar", "echo unpacked");
        var run = Start("production", ("URL", "https://library.example"), ("HOME", folder.Path));
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(": FAILED\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_SDK_that_is_installed_is_one_that_the_project_builds_with()
    {
        var asked = Version.Parse(SdkVersion().Match(System.IO.File.ReadAllText(Path.Combine(Repository.Root, "global.json"))).Groups[1].Value);
        var installed = Version.Parse(Installed().Match(File).Groups[1].Value);
        Assert.Equal((asked.Major, asked.Minor), (installed.Major, installed.Minor));
        Assert.True(installed >= asked);
    }

    // What is called is what the program understands, whatever it is.
    private string[] Command(string context, params (string Name, string Value)[] environment)
    {
        var args = Run(context, environment);
        Assert.Equal(["run", "-c", "Release", "--project", "src/Explainer", "--"], args[..6]);
        Assert.Empty(Commands.Faults(args[6..]));
        return args[6..];
    }

    private string[] Run(string context, (string Name, string Value)[] environment)
    {
        Stub("dotnet", "[ \"$1\" = --version ] || printf '%s\\n' \"$@\"");
        var run = Start(context, environment);
        Assert.Equal(0, run.ExitCode);
        return run.Output.TrimEnd('\n').Split('\n');
    }

    private (int ExitCode, string Output) Start(string context, params (string Name, string Value)[] environment)
    {
        Stub("ldconfig", "echo libicuuc.so.72");
        var start = new ProcessStartInfo("bash", ["-c", CommandText().Match(File).Groups[1].Value]) { RedirectStandardOutput = true };
        start.Environment.Clear();
        start.Environment["PATH"] = folder.Path + ":/usr/bin:/bin";
        start.Environment["CONTEXT"] = context;
        foreach (var (name, value) in Declared("build").Concat(Declared("context." + context)).Concat(environment))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private static IEnumerable<(string Name, string Value)> Declared(string table) =>
        File.Split($"[{table}.environment]\n") is [_, var rest, ..]
            ? Variable().Matches(rest.Split("\n[")[0]).Select(m => (m.Groups[1].Value, m.Groups[2].Value))
            : [];

    private void Stub(string name, string script)
    {
        var path = Path.Combine(folder.Path, name);
        System.IO.File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        using var chmod = Process.Start("chmod", ["+x", path]);
        chmod.WaitForExit();
    }

    [GeneratedRegex("command = '''\n(.*?)'''", RegexOptions.Singleline)]
    private static partial Regex CommandText();

    [GeneratedRegex("\"version\": \"([0-9.]+)\"")]
    private static partial Regex SdkVersion();

    [GeneratedRegex("sdk=([0-9.]+)\n")]
    private static partial Regex Installed();

    [GeneratedRegex("^ *([A-Z_]+) = \"(.*)\"$", RegexOptions.Multiline)]
    private static partial Regex Variable();
}
