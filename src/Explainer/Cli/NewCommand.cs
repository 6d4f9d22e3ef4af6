using System.CommandLine;
using Explainer.Build;
using Explainer.Model;

namespace Explainer.Cli;

/// <summary><c>explainer new</c>: begins a file of the content, with everything that can stand in it explained, or a whole site.</summary>
internal static class NewCommand
{
    private const string Word = "new";

    /// <param name="args">How the program was called: only when that is with <c>new</c> are its eight commands made.</param>
    /// <param name="terminal">Where they print.</param>
    public static Command Create(IReadOnlyList<string> args, Terminal terminal)
    {
        var command = new Command(Word, "Begin a new file, with every key explained. Nothing is ever overwritten.");
        if (args.Contains(Word))
        {
            AddCommands(command, terminal);
        }

        command.SetAction(int (_) => throw new UsageException(
            $"Say what is new: {string.Join(", ", command.Subcommands.Select(c => c.Name))}. For example: explainer new term \"Loan\"."));
        return command;
    }

    private static void AddCommands(Command command, Terminal terminal)
    {
        // What is looked up first, then the texts.
        foreach (var kind in Kind.All.Where(k => k.Starter is not null).OrderByDescending(k => k.ListsBacklinks))
        {
            command.Add(NewEntryCommand.Create(kind, terminal));
        }

        command.Add(NewSourceCommand.Create(terminal));
        command.Add(NewSiteCommand.Create(terminal));
    }

    /// <summary>The name of what is new.</summary>
    public static Argument<string> Name() => new("name") { Description = "What readers will see as its title, in quotation marks.", HelpName = "NAME" };
}
