using System.Collections.Immutable;
using System.Diagnostics;
using Explainer.Audit;
using Explainer.Audit.Reading;
using Explainer.Build;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Cli;

/// <summary>What a check has found.</summary>
/// <param name="Input">The input folder as the command was told it.</param>
/// <param name="Problems">In order.</param>
/// <param name="PageCount">How many pages were looked at; null when there were none to look at, because of errors.</param>
/// <param name="Time">How long it took.</param>
internal sealed record CheckRun(string Input, ImmutableArray<Diagnostic> Problems, int? PageCount, TimeSpan Time)
{
    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>Opens a folder and checks it.</summary>
    public static CheckRun Start(string input, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        return Start(input, InputPlace.Open(input, problems), problems, terminal);
    }

    /// <summary>Builds the site in memory, and audits its pages when there are any.</summary>
    /// <param name="input">The input folder as the command was told it.</param>
    /// <param name="folder">The same, opened.</param>
    /// <param name="problems">What was found when it was opened.</param>
    /// <param name="terminal">Where progress is shown.</param>
    public static CheckRun Start(string input, InputFolder folder, DiagnosticBag problems, Terminal terminal)
    {
        var clock = Stopwatch.StartNew();
        var result = SiteBuilder.Build(folder, new BuildOptions(), problems);
        if (result.Site is { } site)
        {
            GradeCheck.Run(site, problems);
            Progress.Show(terminal, "Auditing pages", result.Files.Length, done =>
            {
                SiteAudit.Run(result.Files, site.Config.Url.AbsolutePath, done, problems);
                return true;
            });
        }

        return new CheckRun(input, problems.InOrder(), result.Site is null ? null : result.PageCount, clock.Elapsed);
    }
}
