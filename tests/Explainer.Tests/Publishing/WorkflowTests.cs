using YamlDotNet.RepresentationModel;

namespace Explainer.Tests.Publishing;

/// <summary>What GitHub is told to do for writers who never run the program.</summary>
public sealed class WorkflowTests
{
    private static readonly YamlMappingNode Workflow = Parse();

    [Fact]
    public void It_runs_for_pull_requests_and_for_what_is_merged()
    {
        Assert.Equal(["pull_request", "push"], Keys(Workflow["on"]));
        Assert.Equal("main", ((YamlSequenceNode)Workflow["on"]["push"]["branches"]).Single().ToString());
        Assert.Equal("github.event_name == 'pull_request'", Job("check")["if"].ToString());
        Assert.Equal("github.event_name == 'push'", Job("permalinks")["if"].ToString());
        Assert.Equal(["check", "permalinks"], Keys(Workflow["jobs"]));
    }

    [Fact]
    public void A_job_may_do_no_more_than_it_must()
    {
        Assert.Empty(Keys(Workflow["permissions"]));
        Assert.Equal("contents: read", Permissions("check"));
        Assert.Equal("contents: write", Permissions("permalinks"));
    }

    [Fact]
    public void Nothing_that_strangers_write_reaches_a_shell() =>
        Assert.Equal("false", Steps("check").First()["with"]["persist-credentials"].ToString());

    [Fact]
    public void A_pull_request_is_annotated_and_the_ledger_is_added_to()
    {
        Assert.Equal("check --format github", Call("check"));
        Assert.Equal("permalinks", Call("permalinks"));
    }

    [Fact]
    public void The_ledger_is_committed_only_when_it_has_changed()
    {
        var last = Runs("permalinks").Last();
        Assert.StartsWith("git add input/permalinks.lock\nif git diff --cached --quiet; then\n  exit 0\nfi\n", last, StringComparison.Ordinal);
        Assert.EndsWith("git push\n", last, StringComparison.Ordinal);
    }

    // The one call of the program in a job, which must be one that it understands.
    private static string Call(string job)
    {
        const string Program = "dotnet run -c Release --project src/Explainer -- ";
        var args = Assert.Single(Runs(job), run => run.StartsWith(Program, StringComparison.Ordinal))[Program.Length..];
        Assert.Empty(Commands.Faults(args.Split(' ')));
        return args;
    }

    private static YamlNode Job(string name) => Workflow["jobs"][name];

    private static YamlSequenceNode Steps(string job) => (YamlSequenceNode)Job(job)["steps"];

    private static IEnumerable<string> Runs(string job) =>
        Steps(job).Cast<YamlMappingNode>().Where(s => s.Children.ContainsKey("run")).Select(s => s["run"].ToString());

    private static string Permissions(string job) =>
        string.Join(", ", ((YamlMappingNode)Job(job)["permissions"]).Select(p => $"{p.Key}: {p.Value}"));

    private static IEnumerable<string> Keys(YamlNode node) => ((YamlMappingNode)node).Children.Keys.Select(k => k.ToString());

    private static YamlMappingNode Parse()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", "content.yml"))));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }
}
