using System.CommandLine;
using Explainer.Build;
using Explainer.Model;

namespace Explainer.Cli;

/// <summary><c>explainer new</c>: begins a file of the content, with everything that can stand in it explained, or a whole site.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        // One by one: a list of pairs would have to be compiled at every start.
        var command = new Command("new", "Begin a new file, with every key explained. Nothing is ever overwritten.")
        {
            NewEntryCommand.Create(EntryKind.Profile, "a person or group", terminal),
            NewEntryCommand.Create(EntryKind.Term, "a word that is explained once and linked everywhere", terminal),
            NewEntryCommand.Create(EntryKind.Event, "an event of the timeline", terminal),
            NewEntryCommand.Create(EntryKind.Chapter, "a chapter of the story", terminal),
            NewEntryCommand.Create(EntryKind.Lesson, "a lesson for a class", terminal),
            NewEntryCommand.Create(EntryKind.Page, "any other page", terminal),
            NewSourceCommand.Create(terminal),
            NewSiteCommand.Create(terminal),
        };
        command.SetAction(int (_) => throw new UnusablePlaceException(
            $"Say what is new: {string.Join(", ", command.Subcommands.Select(c => c.Name))}. For example: explainer new term \"Loan\"."));
        return command;
    }

    /// <summary>The name of what is new.</summary>
    public static Argument<string> Name() => new("name") { Description = "What readers will see as its title, in quotation marks.", HelpName = "NAME" };
}
