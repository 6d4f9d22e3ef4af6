using System.Collections.Immutable;
using System.Diagnostics;
using Explainer.Audit;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Compose;
using Explainer.Editions;
using Explainer.Guide.Starters;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;

namespace Explainer.Cli;

/// <summary>The result of a check.</summary>
/// <param name="Input">The input folder as it was given on the command line.</param>
/// <param name="Problems">All problems, in order.</param>
/// <param name="PageCount">The number of audited pages; null when errors prevented the audit.</param>
/// <param name="Time">The duration.</param>
internal sealed record CheckRun(string Input, ImmutableArray<Diagnostic> Problems, int? PageCount, TimeSpan Time)
{
    // Its pages are audited one by one, and need not be packed for that.
    private static readonly WebEdition Audited = new(saysSizes: false);

    /// <summary>What the new site came with and is left; none where that is among the problems.</summary>
    public Placeholders Left { get; init; } = Placeholders.None;

    /// <summary>What was read of each language besides the main one.</summary>
    public ImmutableArray<Catalog> Translations { get; init; } = [];

    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>Opens a folder and checks it.</summary>
    /// <param name="input">The input folder as it was given on the command line.</param>
    /// <param name="terminal">Shows progress.</param>
    /// <param name="forPublishing">Whether what the new site came with is a problem.</param>
    public static CheckRun Start(string input, Terminal terminal, bool forPublishing = false)
    {
        _ = Task.Run(FootnotesExtension.Prepare, CancellationToken.None);
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        var left = forPublishing ? null : Task.Run(() => Placeholders.FindInSmall(folder), CancellationToken.None);
        var run = Start(input, folder, problems, terminal);
        if (left is not null)
        {
            return run with { Left = left.GetAwaiter().GetResult() };
        }

        foreach (var problem in PublishCheck.Find(folder))
        {
            problems.Add(problem);
        }

        return run with { Problems = problems.InOrder() };
    }

    /// <summary>Builds the site in memory, and audits its pages when there are any.</summary>
    /// <param name="input">The input folder as it was given on the command line.</param>
    /// <param name="folder">The same, opened.</param>
    /// <param name="problems">The problems of opening it.</param>
    /// <param name="terminal">Shows progress.</param>
    public static CheckRun Start(string input, InputFolder folder, DiagnosticBag problems, Terminal terminal)
    {
        var clock = Stopwatch.StartNew();
        var result = SiteBuilder.Build(folder, new BuildOptions { Edition = Audited }, problems);
        if (result.Site is { } site)
        {
            GradeCheck.Run(site, problems);
            Progress.Show(terminal, CheckTexts.AuditingPages, result.Files.Length, done =>
            {
                SiteAudit.Run(result.Files, site.Config.Url.AbsolutePath, done, problems);
                return true;
            });
        }

        return new CheckRun(input, problems.InOrder(), result.Site is null ? null : result.PageCount, clock.Elapsed) { Translations = result.Translations };
    }

    /// <summary>Prints the result in one of the formats.</summary>
    public string Print(ReportFormat format, bool colour) => format switch
    {
        ReportFormat.Json => VisibleText.EscapeJson(JsonReport.Write(Input, Problems)),
        ReportFormat.GitHub => GitHubReport.Write(Problems, new WorkingPath(Input)),
        ReportFormat.Sarif => VisibleText.EscapeJson(SarifReport.Write(Problems, new WorkingPath(Input))),
        ReportFormat.Full => DiagnosticPrinter.Print(Problems, isFull: true, colour) + Closing,
        // The full form already ends each problem with an empty line.
        _ => DiagnosticPrinter.Print(Problems, isFull: false, colour) + (Problems.IsEmpty ? "" : "\n") + Closing,
    };

    /// <summary>The last line: what was checked, and how many problems it has.</summary>
    public string LastLine =>
        CheckTexts.Checked(Input, PageCount, ClosingLine.Problems(Problems), Counts.Time(Time)) + "\n";

    private string Closing => CodeSummary.Write(Problems) + LastLine + ClosingLine.Placeholders(Left);
}
