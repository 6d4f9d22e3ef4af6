using System.CommandLine;
using System.CommandLine.Parsing;
using Explainer.Build;
using Explainer.Model;
using Explainer.Read;

namespace Explainer.Cli;

/// <summary>The program as it is called: commands, wrong usage, and how it ends.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command and gives its exit code.</summary>
    public static async Task<int> Run(IReadOnlyList<string> args, Terminal unguarded)
    {
        var terminal = unguarded.Guarded();
        var parsed = Create(args, terminal).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return (int)Refuse(parsed, terminal);
        }

        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Out,
                Error = terminal.Error,
            });
            return unguarded.Out is ConsoleWriter { Failure: { } reason }
                ? throw new UsageException($"What it found or did could not be printed: {reason.TrimEnd('.')}.")
                : code;
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine($"explainer: {VisibleText.Escape(e.Message)}");
            return (int)ExitCode.WrongUsage;
        }
        catch (ProblemException e)
        {
            terminal.Error.Write(DiagnosticPrinter.Print([e.Problem], terminal));
            return (int)ExitCode.ContentErrors;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("explainer: Stopped. The output is as it was.");
            return (int)ExitCode.Stopped;
        }
        catch (Exception e)
        {
            terminal.Error.WriteLine($"explainer: This is a fault of the program, not of your content: {e.Message}");
            terminal.Error.WriteLine("Please report it with these lines:");
            terminal.Error.WriteLine(e);
            return (int)ExitCode.Fault;
        }
    }

    /// <summary>The program with the commands that these arguments may call.</summary>
    public static RootCommand Create(IReadOnlyList<string> args, Terminal terminal)
    {
        var root = new RootCommand("Turns a folder of Markdown into a website that explains one hard subject well.")
        {
            BuildCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ServeCommand.Create(terminal),
            PermalinksCommand.Create(terminal),
            SourcesCommand.Create(terminal),
            ReadCommand.Create(terminal),
            NewCommand.Create(args, terminal),
            SchemaCommand.Create(terminal),
        };
        root.SetAction(_ =>
        {
            terminal.Error.WriteLine($"explainer: Name a command: {string.Join(", ", root.Subcommands.Select(c => c.Name))}.");
            terminal.Error.WriteLine("'explainer --help' says what they do.");
            return (int)ExitCode.WrongUsage;
        });
        return root;
    }

    // As it is called: "explainer new term".
    private static string NameOf(CommandResult command) =>
        command.Parent is CommandResult above ? $"{NameOf(above)} {command.Command.Name}" : "explainer";

    private static ExitCode Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct())
        {
            terminal.Error.WriteLine($"explainer: {VisibleText.Escape(message)}");
        }

        var command = parsed.CommandResult.Command;
        foreach (var word in parsed.UnmatchedTokens)
        {
            var known = command.Options.Select(o => o.Name).Concat(command.Subcommands.Select(c => c.Name));
            if (Nearest.To(word, known) is { } meant)
            {
                terminal.Error.WriteLine($"Did you mean '{meant}'?");
            }
        }

        terminal.Error.WriteLine($"'{NameOf(parsed.CommandResult)} --help' says how it is used.");
        return ExitCode.WrongUsage;
    }
}
