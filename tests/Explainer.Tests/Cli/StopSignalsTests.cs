using Explainer.Tests.Building;

namespace Explainer.Tests.Cli;

/// <summary>Ctrl-C ends a command that does not listen for it, too.</summary>
public sealed class StopSignalsTests : IDisposable
{
    // What a command prints goes into a FIFO that nobody reads, so that it waits for ever. 130 is the exit code of SIGINT; that of the SIGKILL
    // which follows would be 137.
    private const string Interrupted = """
        mkfifo pipe && exec 3<>pipe
        timeout --preserve-status --kill-after=10 --signal=INT 1 "$0" explain --all >&3 3>&-
        echo $?
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_command_that_waits_for_whoever_reads_it_is_ended()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "FIFOs and timeout are those of Linux.");
        Assert.Equal("130\n", Child.RunProgram("bash", folder.Path, null, "-c", Interrupted, Child.Explainer).Output);
    }
}
