namespace Explainer.Cli;

/// <summary>Where a command prints: what is written, and what the reader's screen can do.</summary>
/// <param name="Out">For results.</param>
/// <param name="Error">For everything else.</param>
/// <param name="IsInteractive">True on a terminal, where people read: full messages, progress.</param>
/// <param name="HasColour">True where colours may be used.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive, bool HasColour)
{
    /// <summary>The same, where no text can steer it.</summary>
    public Terminal Guarded() => this with { Out = new VisibleWriter(Out, HasColour), Error = new VisibleWriter(Error, HasColour) };

    /// <summary>The terminal of this process. <c>NO_COLOR</c> (no-color.org) turns colours off.</summary>
    public static Terminal OfProcess()
    {
        var isInteractive = !Console.IsErrorRedirected && !Console.IsOutputRedirected;
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(new ConsoleWriter(Console.Out), new ConsoleWriter(Console.Error), isInteractive, isInteractive && !noColour);
    }
}
