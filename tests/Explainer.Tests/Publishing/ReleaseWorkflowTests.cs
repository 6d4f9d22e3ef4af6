using YamlDotNet.RepresentationModel;

namespace Explainer.Tests.Publishing;

/// <summary>The order of a release: what has to be right before anything is published, and what each job may do.</summary>
public sealed class ReleaseWorkflowTests
{
    private static readonly YamlMappingNode Workflow = Parse();

    [Fact]
    public void Only_a_tag_of_a_version_makes_a_release()
    {
        Assert.Equal(["push"], Keys(Workflow["on"]));
        Assert.Equal(["tags"], Keys(Workflow["on"]["push"]));
        Assert.Equal("[ v* ]", Workflow["on"]["push"]["tags"].ToString());
    }

    [Fact]
    public void Nothing_is_built_before_the_tests_pass_and_nothing_is_published_before_all_systems_are_built()
    {
        Assert.Equal(["test", "build", "publish"], Keys(Workflow["jobs"]));
        Assert.Equal("test", Job("build")["needs"].ToString());
        Assert.Equal("build", Job("publish")["needs"].ToString());
        Assert.Equal(
            [".github/release/version \"$GITHUB_REF_NAME\"", "bash tests/run"],
            Runs("test").Skip(1));
        Assert.Equal(
            [".github/release/compile \"$RID\"", ".github/release/site-sums \"release/explainer-$RID\" \"release/sites-$RID.txt\"",
                ".github/release/archive \"$RID\"", ".github/release/pack \"$RID\" release -p:RestoreLockedMode=true"],
            Runs("build"));
        // What fails ends the job, so the order is what keeps a release back.
        Assert.Equal(
            ["checkout", "download-artifact", ".github/release/same-sites release", ".github/release/sums release", "attest-build-provenance", "gh release create"],
            Steps("publish").Select(Name));
        Assert.DoesNotContain(Workflow.AllNodes.OfType<YamlMappingNode>(), node => Keys(node).Intersect(["continue-on-error", "if"]).Any());
    }

    [Fact]
    public void Each_system_is_built_on_a_machine_of_its_own() => Assert.Equal(
        ["linux-x64 ubuntu-22.04", "linux-arm64 ubuntu-22.04-arm", "win-x64 windows-2022", "osx-arm64 macos-14"],
        ((YamlSequenceNode)Job("build")["strategy"]["matrix"]["include"]).Select(system => $"{system["rid"]} {system["runner"]}"));

    [Theory]
    [InlineData("test", "contents: read")]
    [InlineData("build", "contents: read")]
    [InlineData("publish", "contents: write, id-token: write, attestations: write")]
    public void A_job_may_do_no_more_than_it_must(string job, string permissions)
    {
        Assert.Equal(permissions, string.Join(", ", ((YamlMappingNode)Job(job)["permissions"]).Select(p => $"{p.Key}: {p.Value}")));
        Assert.Equal("false", Steps(job).Single(s => Name(s) == "checkout")["with"]["persist-credentials"].ToString());
    }

    // An action without its owner and commit; the script of a step, without what GitHub's own program is given.
    private static string Name(YamlMappingNode step) => step.Children.TryGetValue("uses", out var action)
        ? action.ToString().Split('/', '@')[1]
        : step["run"].ToString() is var run && run.StartsWith("gh ", StringComparison.Ordinal) ? string.Join(' ', run.Split(' ')[..3]) : run;

    private static IEnumerable<string> Runs(string job) => Steps(job).Where(s => s.Children.ContainsKey("run")).Select(s => s["run"].ToString());

    private static IEnumerable<YamlMappingNode> Steps(string job) => ((YamlSequenceNode)Job(job)["steps"]).Cast<YamlMappingNode>();

    private static YamlNode Job(string name) => Workflow["jobs"][name];

    private static IEnumerable<string> Keys(YamlNode node) => ((YamlMappingNode)node).Children.Keys.Select(k => k.ToString());

    private static YamlMappingNode Parse()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", "release.yml"))));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }
}
