using System.Text.RegularExpressions;
using Explainer.Tests.Building;
using Explainer.Tests.Cli;
using YamlDotNet.RepresentationModel;

namespace Explainer.Tests.Publishing;

/// <summary>
/// The commands that <c>new site</c> writes for GitHub and Netlify, run as the hosts run them, with the program that is committed beside
/// them. What the hosts' own steps do (check out, deploy) is not run here.
/// </summary>
public sealed partial class HostedSiteTests : IDisposable
{
    private const string Broken = "---\ntitle: About\n---\n[Lost](lost.md)\n";

    private readonly OutputPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task GitHub_checks_every_change_and_publishes_the_site_at_its_address()
    {
        await Begin();
        var check = Run("check", "Check the content");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Contains("::warning file=input/site.yml,line=", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("build", "Build the site", ("ADDRESS", "https://me.example/library")).ExitCode);
        Assert.Contains("<link rel=\"canonical\" href=\"https://me.example/library/about/\"", Page("about/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_GitHub_an_error_in_the_content_fails_the_check_at_its_line_and_nothing_is_built()
    {
        await Begin();
        place.Write("mine/input/about.md", Broken);
        var check = Run("check", "Check the content");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("::error file=input/about.md,line=4,", check.Output, StringComparison.Ordinal);
        Assert.Equal(1, Run("build", "Build the site", ("ADDRESS", "https://me.example/library")).ExitCode);
        Assert.False(Directory.Exists(place.At("mine/output")));
    }

    [Theory]
    [InlineData("check", "Check the content")]
    [InlineData("build", "Build the site")]
    public async Task On_GitHub_a_job_without_the_program_fails_and_says_what_is_missing(string job, string step)
    {
        await Begin();
        File.Delete(place.At("mine/program/explainer"));
        var run = Run(job, step, ("ADDRESS", "https://me.example/library"));
        Assert.NotEqual(0, run.ExitCode);
        Assert.StartsWith("There is no program to build the site with.", run.Error, StringComparison.Ordinal);
    }

    /// <remarks>The step is given its address by an expression, and reads it as a variable: what an address holds is never a command.</remarks>
    [Fact]
    public async Task Every_command_on_GitHub_is_one_of_those_that_are_run_here_and_holds_no_expression()
    {
        await Begin();
        var steps = Workflow().SelectMany(job => job.Steps.Where(s => s.Children.ContainsKey("run")).Select(s => (job.Name, Step: s["name"].ToString(), Run: s["run"].ToString()))).ToList();
        Assert.Equal([("check", "Check the content"), ("build", "Build the site")], steps.Select(s => (s.Name, s.Step)));
        Assert.All(steps, s => Assert.DoesNotContain("${{", s.Run, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Netlify_publishes_what_is_right_at_the_address_of_the_site_or_of_the_preview()
    {
        await Begin();
        Assert.Equal(0, Netlify("production").ExitCode);
        Assert.Contains("<link rel=\"canonical\" href=\"https://library.example/about/\"", Page("about/index.html"), StringComparison.Ordinal);
        Assert.Equal(0, Netlify("deploy-preview").ExitCode);
        Assert.Contains("<link rel=\"canonical\" href=\"https://7--library.example/about/\"", Page("about/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_Netlify_an_error_keeps_the_published_site_and_makes_the_preview_a_page_of_problems()
    {
        await Begin();
        place.Write("mine/input/about.md", Broken);
        Assert.Equal(1, Netlify("production").ExitCode);
        Assert.False(Directory.Exists(place.At("mine/output")));
        Assert.Equal(0, Netlify("deploy-preview").ExitCode);
        Assert.Contains("https://github.example/me/library/blob/0a1b2c/input/about.md#L4", Page("index.html"), StringComparison.Ordinal);
    }

    /// <remarks>What the site names once its program comes from a place that has releases.</remarks>
    [Theory]
    [InlineData(true, 0, "")]
    [InlineData(false, 1, "sha256sum: WARNING: 1 computed checksum did NOT match\n")]
    [InlineData(null, 1, "SHA256SUMS does not name explainer-0.1.0-linux-x64.tar.gz.\n")]
    public async Task A_host_fetches_the_release_that_the_site_names_and_runs_nothing_whose_sum_is_another(bool? isSum, int code, string error)
    {
        await Begin();
        File.Delete(place.At("mine/program/explainer"));
        var get = place.At("mine/program/get");
        File.WriteAllText(get, File.ReadAllText(get).Replace("\nrepository=\n", "\nrepository=https://host.example/owner/explainer\n", StringComparison.Ordinal));
        place.Write("release/explainer-0.1.0-linux-x64/explainer", "#!/bin/sh\necho started\n");
        place.Write("bin/curl", "#!/bin/sh\necho \"$2\" >>\"$ASKED\"\ncp \"$RELEASE/${2##*/}\" \"$4\"\n");
        Good(Child.RunProgram("bash", place.At("release"), null, "-c",
            "chmod +x ../bin/curl && tar -czf explainer-0.1.0-linux-x64.tar.gz explainer-0.1.0-linux-x64 && sha256sum *.tar.gz >SHA256SUMS"));
        if (isSum != true)
        {
            place.Write("release/SHA256SUMS", isSum is null ? "" : new string('0', 64) + "  explainer-0.1.0-linux-x64.tar.gz\n");
        }

        var run = Bash([("PATH", place.At("bin") + ":/usr/bin:/bin"), ("RELEASE", place.At("release")), ("ASKED", place.At("asked"))], "-ec", "program=$(bash program/get); \"$program\"");
        Assert.Equal((code, code == 0 ? "started\n" : ""), (run.ExitCode, run.Output));
        Assert.EndsWith(error, run.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["https://host.example/owner/explainer/releases/download/v0.1.0/explainer-0.1.0-linux-x64.tar.gz", "https://host.example/owner/explainer/releases/download/v0.1.0/SHA256SUMS"],
            File.ReadAllLines(place.At("asked")));
    }

    private static void Good(ChildResult run) => Assert.True(run.ExitCode == 0, run.Output + run.Error);

    private async Task Begin()
    {
        Assert.Equal(0, (await ConsoleRun.Plain(place.Root, "new", "site", "/place/mine")).ExitCode);
        place.Write("mine/program/explainer", $"#!/bin/sh\nexec '{Child.Explainer}' \"$@\"\n");
    }

    private string Page(string path) => File.ReadAllText(place.At("mine/output/" + path));

    // What GitHub starts a step with that names no shell.
    private ChildResult Run(string job, string step, params (string Name, string Value)[] environment)
    {
        var command = Workflow().Single(j => j.Name == job).Steps.Single(s => s.Children.TryGetValue("name", out var name) && name.ToString() == step);
        place.Write("step.sh", command["run"].ToString());
        return Bash(environment, "-e", place.At("step.sh"));
    }

    private ChildResult Netlify(string context)
    {
        var file = File.ReadAllText(place.At("mine/netlify.toml"));
        var declared = file.Split($"[context.{context}.environment]\n") is [_, var rest] ? Variable().Matches(rest).Select(m => (m.Groups[1].Value, m.Groups[2].Value)) : [];
        return Bash(
            [.. declared, ("CONTEXT", context), ("URL", "https://library.example"), ("DEPLOY_PRIME_URL", "https://7--library.example"),
                ("REPOSITORY_URL", "https://github.example/me/library.git"), ("COMMIT_REF", "0a1b2c")],
            "-c", CommandText().Match(file).Groups[1].Value);
    }

    private ChildResult Bash(IEnumerable<(string Name, string Value)> environment, params string[] args) =>
        Child.RunProgram("bash", place.At("mine"), environment.ToDictionary(v => v.Name, v => v.Value), args);

    private IEnumerable<(string Name, IEnumerable<YamlMappingNode> Steps)> Workflow()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(place.At("mine/.github/workflows/site.yml"))));
        return ((YamlMappingNode)stream.Documents.Single().RootNode["jobs"]).Select(job => (job.Key.ToString(), ((YamlSequenceNode)job.Value["steps"]).Cast<YamlMappingNode>()));
    }

    [GeneratedRegex("command = '''\n(.*?)'''", RegexOptions.Singleline)]
    private static partial Regex CommandText();

    [GeneratedRegex("^ *([A-Z_]+) = \"(.*)\"$", RegexOptions.Multiline)]
    private static partial Regex Variable();
}
