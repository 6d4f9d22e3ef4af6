using System.Collections.Immutable;
using System.Diagnostics;
using Explainer.Audit;
using Explainer.Audit.Reading;
using Explainer.Build;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli;

/// <summary>What a check has found.</summary>
/// <param name="Input">The input folder as the command was told it.</param>
/// <param name="Problems">In order.</param>
/// <param name="PageCount">How many pages were looked at; null when there were none to look at, because of errors.</param>
/// <param name="Time">How long it took.</param>
internal sealed record CheckRun(string Input, ImmutableArray<Diagnostic> Problems, int? PageCount, TimeSpan Time)
{
    public bool HasErrors => Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>Builds the site in memory, and audits its pages when there are any.</summary>
    public static CheckRun Of(string input, Terminal terminal)
    {
        var clock = Stopwatch.StartNew();
        var problems = new DiagnosticBag();
        var result = SiteBuilder.Build(InputPlace.Open(input, problems), new BuildOptions(), problems);
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
