using Spectre.Console;

namespace Explainer.Cli;

/// <summary>Shows how far long work has come, on a terminal only.</summary>
internal static class Progress
{
    // Shorter work is over before a bar could be read.
    private const int FewestFiles = 500;

    /// <summary>Does the work, and shows its progress where somebody can see it.</summary>
    /// <param name="terminal">Where.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="count">How many files it is.</param>
    /// <param name="work">The work; it calls its argument after each file.</param>
    public static T Show<T>(Terminal terminal, string title, int count, Func<Action, T> work)
    {
        if (!terminal.IsInteractive || count < FewestFiles)
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
