using System.CommandLine;
using System.Diagnostics;
using Explainer.Build;
using Explainer.Emit;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli;

/// <summary><c>explainer build</c>: writes the site, or nothing.</summary>
internal static class BuildCommand
{
    private const string OfflineOutput = "output-offline";

    public static Command Create(Terminal terminal)
    {
        var input = SiteOptions.Input();
        var output = SiteOptions.Output();
        var baseUrl = SiteOptions.BaseUrl();
        var offline = new Option<bool>("--offline")
        {
            Description = $"Build the site to be opened from disk: into {OfflineOutput}, packed beside it as {SiteArchive.Beside(OfflineOutput)}.",
        };
        var command = new Command("build", "Build the site. It is written only when there is no error.") { input, output, baseUrl, offline };
        command.SetAction((result, stop) => Task.Run(() =>
        {
            var options = new BuildOptions(result.GetValue(baseUrl), Form: result.GetValue(offline) ? SiteForm.Offline : SiteForm.Published);
            var place = options.IsOffline && result.GetResult(output) is null or { Implicit: true } ? OfflineOutput : result.GetValue(output)!;
            return (int)Run(result.GetValue(input)!, place, options, terminal, stop);
        }, CancellationToken.None));
        return command;
    }

    private static ExitCode Run(string input, string output, BuildOptions options, Terminal terminal, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var problems = new DiagnosticBag();
        var folder = InputPlace.Open(input, problems);
        using var target = OutputFolder.Open(output, input, isPacked: options.IsOffline);
        var result = SiteBuilder.Build(folder, options, problems);
        var isWritten = result.Site is not null && Progress.Show(terminal, "Writing pages", result.Files.Length,
            done => target.Write(result.Files, done, stop));

        var found = problems.InOrder();
        terminal.Error.Write(DiagnosticPrinter.Print(found, terminal));
        terminal.Out.WriteLine(result.Site is null
            ? $"Nothing is written to {output}: {ClosingLine.Problems(found)}, {ClosingLine.Time(clock.Elapsed)}."
            : $"{(isWritten ? "Built" : "Nothing changed in")} {ClosingLine.Count(result.PageCount, "page")}, "
                + $"{ClosingLine.Count(result.Files.Length, "file")} in {(options.IsOffline ? $"{output} and {SiteArchive.Beside(output)}" : output)}: {ClosingLine.Problems(found)}, {ClosingLine.Time(clock.Elapsed)}.");
        return result.Site is null ? ExitCode.ContentErrors : ExitCode.Success;
    }
}
