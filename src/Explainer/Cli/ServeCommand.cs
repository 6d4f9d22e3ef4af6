using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
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
            CustomParser = ReadPort,
        };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        var command = new Command("serve", "Preview the site on this machine, drafts included. Pages follow the files as they change.") { input, port, open };
        // Apart, so that Ctrl-C is heard while the folder is read.
        command.SetAction((result, stop) => Task.Run(
            () => Run(result.GetValue(input)!, result.GetValue(port), result.GetValue(open), terminal, stop), CancellationToken.None));
        return command;
    }

    private static async Task<int> Run(string input, int port, bool isOpened, Terminal terminal, CancellationToken stop)
    {
        InputPlace.Open(input, new DiagnosticBag());
        try
        {
            await Serve(input, port, isOpened, terminal, stop);
        }
        catch (OperationCanceledException)
        {
            terminal.Out.WriteLine("Stopped.");
        }

        return (int)ExitCode.Success;
    }

    /// <summary>Goes on until it is stopped.</summary>
    private static async Task Serve(string input, int port, bool isOpened, Terminal terminal, CancellationToken stop)
    {
        var log = new PreviewLog(input, terminal);
        await using var server = await DevServer.Start(port, url => new DevSite(input, url, log.Report), stop);
        var site = server.Site;
        using var watcher = new InputWatcher(site.Root, WatchOptions.Default, log.Say);
        // What was changed since it was read.
        site.Update(null);
        terminal.Out.WriteLine($"Serving {input} at {server.Url} (Ctrl-C stops).");
        if (isOpened && !await Browser.Open(server.Url, stop))
        {
            log.Say($"No browser could be opened here. Open {server.Url} in yours.");
        }

        await site.Follow(watcher, log.Say, stop);
    }

    private static int ReadPort(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort)
        {
            return port;
        }

        result.AddError($"'{written}' is not a port. Write a number from 0 to {IPEndPoint.MaxPort}.");
        return DefaultPort;
    }
}
