using Explainer.Build;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Serve;

namespace Explainer.Tests.Reading;

/// <summary>Proves that what nobody foresaw is a problem of one file, and ends nothing.</summary>
public sealed class ErrorBoundaryTests
{
    private const string Message =
        "a.md:1:1: error EX307: The program failed at this file: Something broke. Please report this as a fault of the tool, with the file. "
        + "Until it is mended, take out what you wrote last.";

    [Theory]
    [InlineData(" ")]
    [InlineData("\t\t")]
    [InlineData("\n   ")]
    public void A_page_may_end_with_spaces_and_without_a_line_end(string end) =>
        Assert.DoesNotContain(SiteTest.With("about.md", "---\ntitle: About\n---\n\nText.\n" + end).Build().Problems, p => p.Severity == Severity.Error);

    [Fact]
    public void A_fault_is_a_problem_of_its_file()
    {
        var problems = new DiagnosticBag();
        Assert.Equal("otherwise", ErrorBoundary.Run("a.md", problems, "otherwise", () => throw new InvalidOperationException("Something broke.")));
        Assert.Equal(Message, Assert.Single(problems.InOrder()).ToString());
    }

    [Fact]
    public void A_fault_that_knows_its_file_says_so() =>
        Assert.Equal(Message, ErrorBoundary.ToDiagnostic("b.md", new AggregateException(
            new ProblemException(Rules.ProgramFault("a.md", "Something broke.")))).ToString());

    [Fact]
    public void What_is_stopped_is_no_fault() =>
        Assert.Throws<OperationCanceledException>(() => ErrorBoundary.Run("a.md", new DiagnosticBag(), 0, () => throw new OperationCanceledException()));

    [Fact]
    public void A_file_that_cannot_be_handled_is_named_and_all_others_are_read()
    {
        using var folder = new TemporaryFolder();
        SiteTest.With("a.md", "---\ntitle: A\n---\n").And("b.md", "---\ntitel: B\n---\n").WriteTo(folder.Path);
        var problems = new DiagnosticBag();
        var input = InputFolder.Open(folder.Path, problems)!;
        input = input.WithFiles(input.Files.Select(f => f.Path == "a.md" ? f with { FullPath = "\0" } : f));
        Assert.Null(SiteBuilder.Build(input, new BuildOptions(), problems).Site);
        Assert.Equal(["a.md EX307", "b.md EX113"], problems.InOrder().Select(p => $"{p.Place.File} {p.Code}"));
    }

    [Fact]
    public async Task A_fault_while_a_folder_is_read_again_does_not_end_the_watching()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        var soon = TimeSpan.FromMilliseconds(5);
        using var watcher = new InputWatcher(folder.Path, WatchOptions.Default with { RescanInterval = soon, SettleTimeout = soon }, _ => { });
        var (rounds, faults) = (0, new List<string>());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watcher.Follow(
            _ => true,
            _ =>
            {
                if (++rounds == 3)
                {
                    stop.Cancel();
                }

                throw new InvalidOperationException("Something broke.");
            },
            fault => faults.Add(fault.Message), _ => { }, stop.Token));
        Assert.Equal(["Something broke.", "Something broke.", "Something broke."], faults);
    }
}
