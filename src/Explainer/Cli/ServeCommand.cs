using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Explainer.Cli.Reports;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Serve;

namespace Explainer.Cli;

/// <summary><c>explainer serve</c>: previews the site while it is being written.</summary>
internal sealed class ServeCommand : Command
{
    private const int DefaultPort = 5080;

    public ServeCommand(Terminal terminal)
        : base("serve", HelpTexts.Serve)
    {
        var input = SiteOptions.Input();
        var port = new Option<int>("--port")
        {
            Description = HelpTexts.Port,
            HelpName = "PORT",
            DefaultValueFactory = _ => DefaultPort,
            CustomParser = ParsePort,
        };
        var open = new Option<bool>("--open") { Description = HelpTexts.Open };
        Add(input);
        Add(port);
        Add(open);
        // On another thread, so that Ctrl-C is handled while the folder is read.
        SetAction((result, stop) => Task.Run(
            () => Run(SiteOptions.InputOf(result, input), result.GetValue(port), result.GetValue(open), terminal, stop), CancellationToken.None));
    }

    private static async Task<int> Run(string input, int port, bool isOpened, Terminal terminal, CancellationToken stop)
    {
        InputFolderOption.Open(input, new DiagnosticBag());
        try
        {
            await Serve(input, port, isOpened, terminal, stop);
        }
        catch (OperationCanceledException)
        {
            terminal.Out.WriteLine(ProgramTexts.Stopped);
        }

        return (int)ExitCode.Success;
    }

    /// <summary>Goes on until it is stopped.</summary>
    private static async Task Serve(string input, int port, bool isOpened, Terminal terminal, CancellationToken stop)
    {
        var log = new PreviewLog(input, terminal);
        await using var server = await DevServer.Start(port, url => new DevSite(input, url, log.Report), stop);
        var site = server.Site;
        using var watcher = new InputWatcher(site.Root, WatchOptions.Default, log.Write);
        // Changes made before the watcher existed.
        site.Update(null);
        terminal.Out.WriteLine(ServeTexts.Serving(input, server.Url));
        if (isOpened && !await Browser.Open(server.Url, stop))
        {
            log.Write(ServeTexts.NoBrowser(server.Url));
        }

        await site.Follow(watcher, log.Write, stop);
    }

    private static int ParsePort(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort)
        {
            return port;
        }

        result.AddError(UsageTexts.NoPort(text, IPEndPoint.MaxPort));
        return DefaultPort;
    }
}

/// <summary>Prints the result of the first build of the preview, and of each later one what it changed: new problems, and those that are gone.</summary>
/// <param name="input">The input folder as it was given on the command line.</param>
/// <param name="terminal">The terminal.</param>
internal sealed class PreviewLog(string input, Terminal terminal)
{
    private readonly Lock gate = new();
    private ImmutableArray<Diagnostic>? before;

    public void Report(DevReport report)
    {
        lock (gate)
        {
            var change = ProblemChange.Between(before ?? [], report.Problems);
            terminal.Error.Write(DiagnosticPrinter.Print(change.New, terminal));
            foreach (var gone in change.Gone)
            {
                terminal.Error.WriteLine(VisibleText.Escape(ServeTexts.Gone(gone.ToString())));
            }

            var counts = before is null ? ClosingLine.Problems(report.Problems) : change.Words;
            terminal.Error.WriteLine(BuildTexts.Closing(What(report), counts, Counts.Time(report.Time)));
            before = report.Problems;
        }
    }

    /// <summary>Prints a sentence.</summary>
    public void Write(string sentence)
    {
        lock (gate)
        {
            terminal.Error.WriteLine(sentence);
        }
    }

    private string What(DevReport report) => report.Changed switch
    {
        [] => ServeTexts.FirstRead(input),
        [var file] => ServeTexts.FileChanged(VisibleText.Escape(file)),
        var files => ServeTexts.FilesChanged(files.Length),
    };
}

/// <summary>What differs between the problems of two builds. A problem that only moved to another line is the same one.</summary>
/// <param name="New">Those that were not there before.</param>
/// <param name="Gone">Those that are there no more.</param>
/// <param name="Left">All that are there now.</param>
internal sealed record ProblemChange(ImmutableArray<Diagnostic> New, ImmutableArray<Diagnostic> Gone, ImmutableArray<Diagnostic> Left)
{
    public static ProblemChange Between(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> now) =>
        new(Missing(now, before), Missing(before, now), now);

    /// <summary>The counts: "1 mended, 2 new, 3 errors left".</summary>
    public string Words => ServeTexts.Changes(Gone.Length, New.Length, ClosingLine.Problems(Left), Left.Any(p => p.Severity != Severity.Note));

    // As often as the same problem is there twice, so often must it be in the other.
    private static ImmutableArray<Diagnostic> Missing(ImmutableArray<Diagnostic> all, ImmutableArray<Diagnostic> others)
    {
        var counts = others.CountBy(KeyOf).ToDictionary();
        return [.. all.Where(p => !(counts.TryGetValue(KeyOf(p), out var count) && count > 0 && (counts[KeyOf(p)] = count - 1) >= 0))];
    }

    private static (string, string, string) KeyOf(Diagnostic problem) => (problem.Place.File, problem.Code, problem.Message);
}
