using System.CommandLine;
using Explainer.Audit;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli;

/// <summary><c>explainer sources</c>: claims without a source, and works that are never cited.</summary>
internal sealed class SourcesCommand : Command
{
    public SourcesCommand(Terminal terminal)
        : base("sources", "Go through the sources: works never cited, claims without a source.")
    {
        var input = SiteOptions.Input();
        var strict = SiteOptions.Strict();
        Add(input);
        Add(strict);
        SetAction(result => (int)Run(result.GetValue(input)!, result.GetValue(strict), terminal));
    }

    private static ExitCode Run(string input, bool strict, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        // While the content has errors, citations may not mean what they say.
        var (site, catalog, _, _) = SiteBuilder.Build(folder, new BuildOptions(), problems);
        var isSound = site is not null;
        var ledger = isSound ? new DiagnosticBag() : problems;
        if (isSound)
        {
            CitationAudit.Run(catalog, ledger);
        }

        var found = ledger.InOrder();
        terminal.Out.Write(DiagnosticPrinter.Print(found, terminal));
        terminal.Out.WriteLine($"Went through {ClosingLine.Count(catalog.Works.Count, "source")} in {input}: {ClosingLine.Problems(found)}.");
        var isClean = found.All(p => p.Severity == Severity.Note);
        return !isSound || (strict && !isClean) ? ExitCode.ContentErrors : ExitCode.Success;
    }
}
