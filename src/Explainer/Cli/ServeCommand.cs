using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Explainer.Model.Diagnostics;
using Explainer.Serve;

namespace Explainer.Cli;

/// <summary><c>explainer serve</c>: shows the site while it is being written.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create(Terminal terminal)
    {
        var input = SiteOptions.Input();
        var port = new Option<int>("--port")
        {
            Description = "The port to listen on; 0 for any that is free.",
            HelpName = "PORT",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(CheckPort);
        var command = new Command("serve", "Preview the site on this machine, drafts included. Pages follow the files as they change.") { input, port };
        command.SetAction((result, stop) => Run(result.GetValue(input)!, result.GetValue(port), terminal, stop));
        return command;
    }

    private static async Task<int> Run(string input, int port, Terminal terminal, CancellationToken stop)
    {
        InputPlace.Open(input, new DiagnosticBag());
        var printing = new Lock();
        void Report(ImmutableArray<Diagnostic> problems)
        {
            lock (printing)
            {
                terminal.Error.Write(DiagnosticPrinter.Print(problems, terminal));
                terminal.Error.WriteLine($"Read {input}: {ClosingLine.Problems(problems)}.");
            }
        }

        await using var server = await DevServer.Start(port, url => new DevSite(input, url, Report), stop);
        server.Site.Refresh();
        terminal.Out.WriteLine($"Serving {input} at {server.Url} (Ctrl-C stops).");
        try
        {
            await Task.Delay(Timeout.Infinite, stop);
        }
        catch (OperationCanceledException)
        {
            terminal.Out.WriteLine("Stopped.");
        }

        return (int)ExitCode.Success;
    }

    private static void CheckPort(OptionResult result)
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var port) && port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            result.AddError($"'{result.Tokens[0].Value}' is not a port. Write a number from 0 to 65535.");
        }
    }
}
