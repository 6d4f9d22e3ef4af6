using System.CommandLine;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Cli;

/// <summary>The command line interface: the commands, wrong usage, and exit codes.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command and returns its exit code.</summary>
    public static async Task<int> Run(IReadOnlyList<string> args, Terminal unguarded)
    {
        // As many programs have it: "help new" for "new --help".
        args = args is ["help", ..] ? [.. args.Skip(1), "--help"] : args;
        var terminal = unguarded.Guarded();
        try
        {
            var parsed = Create(args, terminal).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                return (int)WrongUsage.Refuse(parsed, terminal);
            }

            var code = await StopSignals.Run(stop => parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Out,
                Error = terminal.Error,
                ProcessTerminationTimeout = null,
            }, stop));
            return unguarded.Out is ConsoleWriter { Failure: { } reason }
                ? throw new UsageException(ProgramTexts.NotPrinted(reason.TrimEnd('.')))
                : code;
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine(ProgramTexts.Named(VisibleText.Escape(e.Message)));
            return (int)ExitCode.WrongUsage;
        }
        catch (ProblemException e)
        {
            terminal.Error.Write(DiagnosticPrinter.Print([e.Problem], terminal));
            return (int)ExitCode.ContentErrors;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(ProgramTexts.StoppedUnchanged);
            return (int)ExitCode.Stopped;
        }
        catch (Exception e)
        {
            terminal.Error.WriteLine(ProgramTexts.Fault(e.Message));
            terminal.Error.WriteLine(ProgramTexts.PleaseReport);
            terminal.Error.WriteLine(e);
            return (int)ExitCode.Fault;
        }
    }

    /// <summary>The program with the commands that these arguments may call.</summary>
    public static RootCommand Create(IReadOnlyList<string> args, Terminal terminal)
    {
        var root = new RootCommand(HelpTexts.Program)
        {
            new BuildCommand(terminal),
            new CheckCommand(terminal),
            new ExplainCommand(terminal),
            new ServeCommand(terminal),
            new PermalinksCommand(terminal),
            new TranslateCommand(terminal),
            new SourcesCommand(terminal),
            new ReadCommand(terminal),
            new NewCommand(args, terminal),
            new ImportCommand(terminal),
            new SchemaCommand(terminal),
        };
        root.SetAction(_ =>
        {
            terminal.Error.WriteLine(UsageTexts.NameCommand(root.Subcommands.Select(c => c.Name)));
            terminal.Error.WriteLine(UsageTexts.HelpSaysWhat);
            return (int)ExitCode.WrongUsage;
        });
        return root;
    }
}

/// <summary>The exit codes.</summary>
internal enum ExitCode
{
    /// <summary>No error; warnings are allowed.</summary>
    Success = 0,

    /// <summary>At least one error in the content.</summary>
    ContentErrors = 1,

    /// <summary>Wrong usage, or a folder, port or stream that cannot be used.</summary>
    WrongUsage = 2,

    /// <summary>A bug in the program.</summary>
    Fault = 3,

    /// <summary>Interrupted: 128 + SIGINT, as shells report it.</summary>
    Stopped = 130,
}
