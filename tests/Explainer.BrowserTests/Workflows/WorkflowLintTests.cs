using System.Diagnostics;
using Explainer.Tests;

namespace Explainer.BrowserTests.Workflows;

/// <summary>actionlint, which others wrote, reads the workflows of this repository.</summary>
public sealed class WorkflowLintTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Explainer.BrowserTests");

    // What GitHub has had since this edition of actionlint was made.
    private static readonly string[] Newer =
    [
        "label \"ubuntu-24.04\" is unknown.", "label \"ubuntu-22.04-arm\" is unknown.", "label \"macos-14\" is unknown.",
        "unknown permission scope \"attestations\".",
    ];

    [Fact]
    public void Every_workflow_is_one_that_GitHub_understands()
    {
        var workflows = Directory.GetFiles(Path.Combine(Repository.Root, ".github", "workflows")).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(workflows);
        var ofNewSites = Path.Combine(Repository.Root, "src", "Explainer", "Guide", "Example", "github", "workflows", "site.yml");
        Assert.DoesNotContain(Lint([.. workflows, ofNewSites]), fault => !Newer.Any(n => fault.Contains(n, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_workflow_with_a_fault_is_seen()
    {
        using var place = new TemporaryFolder();
        var path = Path.Combine(place.Path, "a.yml");
        File.WriteAllText(path, "on: push\njobs:\n  a:\n    runs-on: ubuntu-22.04\n    needs: b\n    steps:\n      - run: echo ${{ matrix.c }}\n");
        Assert.Contains(Lint(path), fault => fault.Contains("needs job \"b\" which does not exist", StringComparison.Ordinal));
    }

    private static string[] Lint(params string[] files)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "Workflows", "lint.mjs"), .. files]) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
