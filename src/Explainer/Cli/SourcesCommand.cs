using System.CommandLine;
using Explainer.Audit;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Works;

namespace Explainer.Cli;

/// <summary><c>explainer sources</c>: claims without a source, works that are never cited, and what is at their addresses.</summary>
internal sealed class SourcesCommand : Command
{
    public SourcesCommand(Terminal terminal)
        : base("sources", HelpTexts.Sources)
    {
        var input = SiteOptions.Input();
        var strict = SiteOptions.Strict();
        var online = new Option<bool>("--online")
        {
            Description = HelpTexts.Online,
        };
        var archives = new Option<bool>("--archives")
        {
            Description = HelpTexts.Archives,
        };
        var keys = new Option<bool>("--keys") { Description = HelpTexts.Keys };
        Add(input);
        Add(strict);
        Add(keys);
        Add(online);
        Add(archives);
        Validators.Add(result =>
        {
            if (WrongUsage.ValueOf(result, archives) && !WrongUsage.ValueOf(result, online))
            {
                result.AddError(SourcesTexts.ArchivesWithoutOnline);
            }
        });
        // On another thread, so that Ctrl-C is handled while servers are waited for.
        SetAction((result, stop) => Task.Run(
            async () => (int)(result.GetValue(online)
                ? await OnlineRun.Run(SiteOptions.InputOf(result, input), result.GetValue(strict), site => OnlineRun.CreateOptions(site, result.GetValue(archives)), terminal, stop)
                : result.GetValue(keys) ? PrintKeys(SiteOptions.InputOf(result, input), terminal)
                : Run(SiteOptions.InputOf(result, input), result.GetValue(strict), terminal)),
            CancellationToken.None));
    }

    private static ExitCode PrintKeys(string input, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        foreach (var work in WorksReader.Parse(InputFolderOption.Open(input, problems), problems).Works.OrderBy(w => w.Id, StringComparer.Ordinal))
        {
            terminal.Out.WriteLine(string.Join('\t', new[] { $"[@{work.Id}]", work.OriginalId, work.Title }.OfType<string>()));
        }

        // The keys may go to another program, so problems are printed beside them.
        if (problems.HasErrors)
        {
            terminal.Error.Write(DiagnosticPrinter.Print(problems.InOrder(), terminal));
        }

        return problems.HasErrors ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private static ExitCode Run(string input, bool strict, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        // While the content has errors, citations may not mean what they say.
        var result = SiteBuilder.Build(folder, new BuildOptions(), problems);
        var isSound = result.Site is not null;
        var ledger = isSound ? new DiagnosticBag() : problems;
        if (isSound)
        {
            CitationAudit.Run(result.Catalog, result.Translations, ledger);
        }

        var found = ledger.InOrder();
        terminal.Out.Write(DiagnosticPrinter.Print(found, terminal));
        terminal.Out.WriteLine(SourcesTexts.WentThrough(result.Catalog.Works.Count, input, ClosingLine.Problems(found)));
        var isClean = found.All(p => p.Severity == Severity.Note);
        return !isSound || (strict && !isClean) ? ExitCode.ContentErrors : ExitCode.Success;
    }
}
