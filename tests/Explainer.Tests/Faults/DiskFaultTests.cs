using Explainer.Tests.Building;

namespace Explainer.Tests.Faults;

/// <summary>
/// Every operation on the disk of every command that writes, failing in every way. <c>DEPTH=full</c> tries all of them, which
/// takes an hour or more; otherwise a few, of those where one thing takes the place of another.
/// </summary>
public sealed class DiskFaultTests
{
    private const string Page = "---\ntitle: About\nsummary: B\n---\n\n";
    private const string Sources = "- id: rules\n  type: webpage\n  title: Rules\n  url: https://example.org/rules\n";

    private static readonly Trial[] Trials =
    [
        new("build", "out", ["build", "--output", "out/output"], WithOutput),
        new("build --offline", "out", ["build", "--offline", "--output", "out/output"], place => WithOutput(place, "--offline")),
        new("build, in two renames", "out", ["build", "--offline", "--output", "out/output"], place => WithOutput(place, "--offline")) { CanExchange = false },
        new("the first build", "out", ["build", "--offline", "--output", "out/output"], place =>
        {
            WithInput(place, SiteTest.With("about.md", Page));
            Directory.CreateDirectory(Path.Combine(place, "out"));
        }),
        new("permalinks", "input", ["permalinks"], place => WithInput(place, SiteTest.With("about.md", Page).And("permalinks.lock", "/\n"))),
        new("check --fix", "input", ["check", "--fix"], place => WithInput(place, SiteTest
            .With("a.md", "---\ntitle: A: a\nsummary: B\n---\n").And("b.md", "---\ntitle: B: b\nsummary: B\n---\n"))),
        new("new term", "input", ["new", "term", "Loan"], place => WithInput(place, SiteTest.Minimal)) { Done = "is there already" },
        new("new source", "input", ["new", "source", "Yearbook"], place => WithInput(place, SiteTest.With("sources.yml", Sources))) { Done = "already: Yearbook" },
        new("new site", "site", ["new", "site", "site"], place => Directory.CreateDirectory(Path.Combine(place, "site"))) { Done = "is not empty" },
    ];

    public static TheoryData<string> Names { get; } = new(Trials.Select(t => t.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_fails_what_was_there_stays_or_is_replaced_and_the_next_run_succeeds(string name)
    {
        using var shim = Shim.TryCompile();
        Assert.SkipWhen(shim is null, "Faults of the disk are made on Linux, with gcc.");
        Assert.Equal([], Trials.Single(t => t.Name == name).Run(shim, Depth.IsFull ? All : Some));
    }

    [Fact]
    public void A_build_that_cannot_clear_away_what_it_replaced_does_not_lock_the_next_one_out()
    {
        using var shim = Shim.TryCompile();
        Assert.SkipWhen(shim is null, "Faults of the disk are made on Linux, with gcc.");
        string[] last = ["list output.new/site", "rmdir output.new/site", "unlink output.new/.explainer", "rmdir output.new"];
        var tooManyFiles = Fault.All.Single(f => f.Name == "EMFILE");
        Assert.Equal([], Trials[0].Run(shim, _ => last.Select(line => (new Operation(line, 1), tooManyFiles))));
    }

    private static IEnumerable<(Operation At, Fault Fault)> All(IReadOnlyList<Operation> operations) =>
        operations.SelectMany(_ => Fault.All, (at, fault) => (at, fault));

    private static IEnumerable<(Operation At, Fault Fault)> Some(IReadOnlyList<Operation> operations)
    {
        const int Most = 2;
        var chosen = operations.Where(o => o.Depth < 2 || o.Line.Contains("/.git", StringComparison.Ordinal)).ToList();
        return Enumerable.Range(0, Math.Min(Most, chosen.Count))
            .Select(i => (chosen[(i + 1) * chosen.Count / Most - 1], Fault.All[(chosen.Count + i) % Fault.All.Count]));
    }

    private static void WithInput(string place, SiteTest site) => site.WriteTo(Path.Combine(place, "input"));

    private static void WithOutput(string place) => WithOutput(place, []);

    // A site that is published from its output folder, and a page that has changed since.
    private static void WithOutput(string place, params string[] options)
    {
        WithInput(place, SiteTest.With("about.md", Page + "Old.\n").And("gone.md", Page));
        Directory.CreateDirectory(Path.Combine(place, "out"));
        var built = Child.Run(place, null, ["build", "--output", "out/output", .. options]);
        Assert.True(built.ExitCode == 0, built.Error);
        SiteTest.Empty.And(".git/HEAD", "ref: refs/heads/main\n").And(".nojekyll", "").WriteTo(Path.Combine(place, "out", "output"));
        File.Delete(Path.Combine(place, "input", "gone.md"));
        WithInput(place, SiteTest.With("about.md", Page + "New.\n").And("come.md", Page));
    }
}
