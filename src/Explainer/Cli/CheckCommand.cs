using System.CommandLine;
using System.Diagnostics;
using Explainer.Audit;
using Explainer.Build;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli;

/// <summary><c>explainer check</c>: everything a build reports, and the audits of the finished pages. Writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = SiteOptions.Input();
        var command = new Command("check", "Check the content and the finished pages. Nothing is written.") { input };
        command.SetAction(result => (int)Run(result.GetValue(input)!, terminal));
        return command;
    }

    private static ExitCode Run(string input, Terminal terminal)
    {
        var clock = Stopwatch.StartNew();
        var problems = new DiagnosticBag();
        var result = SiteBuilder.Build(InputPlace.Open(input, problems), new BuildOptions(), problems);
        if (result.Site is { } site)
        {
            Progress.Show(terminal, "Auditing pages", result.Files.Length, done =>
            {
                SiteAudit.Run(result.Files, site.Config.Url.AbsolutePath, done, problems);
                return true;
            });
        }

        var found = problems.InOrder();
        terminal.Out.Write(DiagnosticPrinter.Print(found, terminal));
        terminal.Out.WriteLine(result.Site is null
            ? $"Checked {input}, but not the finished pages: {ClosingLine.Problems(found)}, {ClosingLine.Time(clock.Elapsed)}."
            : $"Checked {input}, {ClosingLine.Count(result.PageCount, "page")}: {ClosingLine.Problems(found)}, {ClosingLine.Time(clock.Elapsed)}.");
        return problems.HasErrors ? ExitCode.ContentErrors : ExitCode.Success;
    }
}
