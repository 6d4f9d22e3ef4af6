using System.Diagnostics;
using Explainer.Audit;
using Explainer.Build;
using Explainer.Cli;
using Explainer.Cli.Reports;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Tests.Floods;

/// <summary>What a site costs from its folder to its reports.</summary>
/// <param name="Time">Processor time.</param>
/// <param name="Bytes">Memory that was asked for.</param>
/// <param name="Problems">How many problems are reported.</param>
internal sealed record Cost(TimeSpan Time, long Bytes, int Problems)
{
    /// <summary>The lower time of two measurements of the same site.</summary>
    public Cost OrLess(Cost other) => other.Time < Time ? other : this;

    /// <summary>Reads, composes, links, makes and audits every file, and writes the report in every format.</summary>
    public static Cost Measure(SiteTest site)
    {
        using var folder = new TemporaryFolder();
        site.WriteTo(folder.Path);
        var (cpu, bytes) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        var problems = new DiagnosticBag();
        var run = CheckRun.Start("input", InputFolder.Open(folder.Path, problems)!, problems, new Terminal(TextWriter.Null, TextWriter.Null, false, false));
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            run.Print(format, colour: true);
        }

        return new Cost(Process.GetCurrentProcess().TotalProcessorTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - bytes, run.Problems.Length);
    }
}
