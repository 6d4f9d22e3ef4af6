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
        command.Add(NewEntryCommand.Create(EntryKind.Profile, "a person or group", terminal));
        command.Add(NewEntryCommand.Create(EntryKind.Term, "a word that is explained once and linked everywhere", terminal));
        command.Add(NewEntryCommand.Create(EntryKind.Event, "an event of the timeline", terminal));
        command.Add(NewEntryCommand.Create(EntryKind.Chapter, "a chapter of the story", terminal));
        command.Add(NewEntryCommand.Create(EntryKind.Lesson, "a lesson for a class", terminal));
        command.Add(NewEntryCommand.Create(EntryKind.Page, "any other page", terminal));
        command.Add(NewSourceCommand.Create(terminal));
        command.Add(NewSiteCommand.Create(terminal));
    }

    /// <summary>The name of what is new.</summary>
    public static Argument<string> Name() => new("name") { Description = "What readers will see as its title, in quotation marks.", HelpName = "NAME" };
}
