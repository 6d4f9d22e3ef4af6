using System.Runtime.InteropServices;

namespace Explainer.Cli;

/// <summary>
/// Ctrl-C (SIGINT) and SIGTERM: a command that listens is asked to stop, and left after two seconds if it does not. System.CommandLine would do
/// the same, but a signal that comes while the program ends finds what it disposed of, and the program is aborted.
/// </summary>
internal static class StopSignals
{
    private const int SignalExit = 128; // as shells have it: plus the number of the signal
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The exit code of a command, or that of the signal where it does not stop.</summary>
    /// <param name="start">Starts it. One that does not listen has ended when this returns: until then the system ends the program.</param>
    public static async Task<int> Run(Func<CancellationToken, Task<int>> start)
    {
        // Never disposed of, for the reason above; it has no timer and no handle.
        var stop = new CancellationTokenSource();
        var left = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var command = start(stop.Token);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Ask(signal, number: 2));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Ask(signal, number: 15));
        return await await Task.WhenAny(command, left.Task);

        void Ask(PosixSignalContext signal, int number)
        {
            signal.Cancel = true;
            stop.Cancel();
            _ = Task.Delay(Patience).ContinueWith(_ => left.TrySetResult(SignalExit + number), TaskScheduler.Default);
        }
    }
}
