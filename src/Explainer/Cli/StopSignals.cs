using System.Runtime.InteropServices;

namespace Explainer.Cli;

/// <summary>
/// Ctrl-C (SIGINT) and SIGTERM: a command is asked to stop, and one that does not is left after two seconds. System.CommandLine would do the
/// same, but a signal that comes while the program ends finds what it disposed of, and the program is aborted.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private const int SignalExit = 128; // as shells have it: plus the number of the signal
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // Never disposed of, for the reason above; it has no timer and no handle.
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource<int> left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PosixSignalRegistration[] registrations;

    public StopSignals() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Ask(signal, number: 2)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Ask(signal, number: 15)),
    ];

    /// <summary>Asks the command to stop.</summary>
    public CancellationToken Stop => stop.Token;

    /// <summary>The exit code of a command, or that of the signal where it does not stop.</summary>
    public async Task<int> EndBy(Task<int> command) => await await Task.WhenAny(command, left.Task);

    public void Dispose() => Array.ForEach(registrations, r => r.Dispose());

    private void Ask(PosixSignalContext signal, int number)
    {
        signal.Cancel = true;
        stop.Cancel();
        _ = Task.Delay(Patience).ContinueWith(_ => left.TrySetResult(SignalExit + number), TaskScheduler.Default);
    }
}
