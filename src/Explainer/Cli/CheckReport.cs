using Explainer.Cli.Reports;

namespace Explainer.Cli;

/// <summary>What a check prints.</summary>
internal static class CheckReport
{
    /// <summary>The whole text in one of the formats.</summary>
    public static string Write(CheckRun run, ReportFormat format, bool colour) => format switch
    {
        ReportFormat.Json => VisibleText.EscapeJson(JsonReport.Write(run.Input, run.Problems)),
        ReportFormat.GitHub => GitHubReport.Write(run.Problems, new WorkingPath(run.Input)),
        ReportFormat.Sarif => VisibleText.EscapeJson(SarifReport.Write(run.Problems, new WorkingPath(run.Input))),
        ReportFormat.Full => DiagnosticPrinter.Print(run.Problems, isFull: true, colour) + Close(run),
        // In the full form an empty line follows each problem anyway.
        _ => DiagnosticPrinter.Print(run.Problems, isFull: false, colour) + (run.Problems.IsEmpty ? "" : "\n") + Close(run),
    };

    // What was found how often, and the last line.
    private static string Close(CheckRun run) => CodeSummary.Write(run.Problems) + LastLine(run);

    /// <summary>What was checked, and what is wrong.</summary>
    public static string LastLine(CheckRun run) =>
        $"Checked {run.Input}, {(run.PageCount is { } pages ? ClosingLine.Count(pages, "page") : "but not the finished pages")}: "
        + $"{ClosingLine.Problems(run.Problems)}, {ClosingLine.Time(run.Time)}.\n";
}
