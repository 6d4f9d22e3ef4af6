using Spectre.Console;

namespace Explainer.Cli;

/// <summary>A progress bar, on a terminal only.</summary>
internal static class Progress
{
    // For fewer pages the build ends before anybody could read the bar.
    private const int MinFiles = 500;

    /// <summary>Does some work and shows its progress on a terminal.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="title">The label of the bar.</param>
    /// <param name="count">The number of files.</param>
    /// <param name="work">The work. It calls its argument after each file.</param>
    public static T Show<T>(Terminal terminal, string title, int count, Func<Action, T> work)
    {
        if (!terminal.IsInteractive || count < MinFiles)
        {
            return work(() => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Error is VisibleWriter visible ? visible.Inner : terminal.Error),
            ColorSystem = terminal.HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(title, maxValue: count);
            return work(() => task.Increment(1));
        });
    }
}
