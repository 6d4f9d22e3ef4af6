using System.Diagnostics;
using System.Globalization;
using Explainer.Tests.Native;

namespace Explainer.Tests.Building;

/// <summary>The program as its users start it: a process of its own.</summary>
internal sealed class Child : IDisposable
{
    // Packing the tool compiles the native program once more, which takes minutes on a busy machine.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(900);

    /// <summary>
    /// The program under test: the one that the variable EXPLAINER names, or the native one, or where that is older than what was
    /// built last, the one of the runtime.
    /// </summary>
    public static string Explainer { get; } =
        Environment.GetEnvironmentVariable("EXPLAINER") is { Length: > 0 } named ? named
        : NativeProgram.IsCurrent ? NativeProgram.Path
        : Path.Combine(AppContext.BaseDirectory, "explainer");

    private readonly Process process;
    private readonly ProcessText output;
    private readonly ProcessText error;

    private Child(Process process)
    {
        this.process = process;
        output = new ProcessText(process.StandardOutput);
        error = new ProcessText(process.StandardError);
    }

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">Its working folder.</param>
    /// <param name="environment">Variables it has beside those of this process.</param>
    /// <param name="args">Its arguments.</param>
    public static ChildResult Run(string folder, IReadOnlyDictionary<string, string>? environment, params string[] args) =>
        RunProgram(Explainer, folder, environment, args);

    /// <summary>Runs another program to its end.</summary>
    public static ChildResult RunProgram(string program, string folder, IReadOnlyDictionary<string, string>? environment, params string[] args)
    {
        using var child = Start(program, folder, environment, args);
        return child.End();
    }

    public static Child Start(string folder, IReadOnlyDictionary<string, string>? environment, params string[] args) =>
        Start(Explainer, folder, environment, args);

    private static Child Start(string program, string folder, IReadOnlyDictionary<string, string>? environment, string[] args)
    {
        // What runs in the background of a shell is deaf to Ctrl-C, and so are its children, unless they are told otherwise.
        var start = new ProcessStartInfo("/usr/bin/env", ["--default-signal=INT", program, .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return new Child(Process.Start(start)!);
    }

    /// <summary>Waits until something has happened, and tells whether it did before the process ended.</summary>
    public bool WaitFor(Func<bool> happened)
    {
        while (!process.HasExited)
        {
            if (happened())
            {
                return true;
            }

            Thread.Sleep(2);
        }

        return false;
    }

    /// <summary>What it has written as its result so far.</summary>
    public string Output => output.SoFar;

    /// <summary>Waits until it has written a text as its result.</summary>
    public bool WaitForOutput(string text) => WaitFor(() => output.SoFar.Contains(text, StringComparison.Ordinal));

    /// <summary>Waits until it has written a text beside its result.</summary>
    public bool WaitForError(string text) => WaitFor(() => error.SoFar.Contains(text, StringComparison.Ordinal));

    /// <summary>Ends it at once, as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Sends what a terminal sends for Ctrl-C.</summary>
    public void Interrupt() => Send("INT");

    /// <summary>Sends a signal, by its name without SIG.</summary>
    public void Send(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end.</summary>
    public ChildResult End()
    {
        if (!process.WaitForExit(Longest))
        {
            Kill();
            throw new TimeoutException($"The process did not end. It wrote: {output.Whole}{error.Whole}");
        }

        process.WaitForExit();
        return new ChildResult(process.ExitCode, output.Whole, error.Whole);
    }

    public void Dispose() => process.Dispose();
}
