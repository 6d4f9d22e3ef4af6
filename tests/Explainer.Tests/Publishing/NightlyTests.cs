using System.Text.RegularExpressions;

namespace Explainer.Tests.Publishing;

/// <summary>What GitHub tries every night.</summary>
public sealed partial class NightlyTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", "nightly.yml"));

    [Fact]
    public void Its_jobs_may_read_the_repository_and_nothing_else()
    {
        Assert.Contains("\npermissions: {}\n", Text, StringComparison.Ordinal);
        Assert.All(Jobs().Matches(Text), job => Assert.Contains("    permissions:\n      contents: read\n    steps:\n", job.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("write", Text, StringComparison.Ordinal);
        Assert.Equal(Jobs().Count(Text), Regex.Count(Text, "persist-credentials: false"));
    }

    [Fact]
    public void Every_action_is_pinned_to_a_commit_and_says_which_version_that_is() =>
        Assert.All(Uses().Matches(Text), u => Assert.Matches(@"^uses: [a-z]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$", u.Value));

    [Fact]
    public void It_runs_the_suite_in_full_all_faults_of_the_disk_and_the_whole_soak()
    {
        Assert.Contains("bash tests/run -namespace- Explainer.Tests.Faults\n        env:\n          DEPTH: full\n", Text, StringComparison.Ordinal);
        Assert.Contains("-namespace Explainer.Tests.Faults\n        env:\n          DEPTH: full\n", Text, StringComparison.Ordinal);
        Assert.Contains("run: tests/soak/run\n", Text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^  [a-z]+:\n    runs-on: (?:.+\n|\n(?=      ))+", RegexOptions.Multiline)]
    private static partial Regex Jobs();

    [GeneratedRegex("uses: .*$", RegexOptions.Multiline)]
    private static partial Regex Uses();
}
