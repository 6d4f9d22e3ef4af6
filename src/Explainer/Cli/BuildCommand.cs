using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Editions;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli;

/// <summary><c>explainer build</c>: writes the site, or nothing.</summary>
internal sealed class BuildCommand : Command
{
    // For smaller sites the peak of memory is low, and a collection costs more than it gains.
    private const int LargeSite = 2000;
    private const string OfflineOutput = "output-offline";

    public BuildCommand(Terminal terminal)
        : base("build", "Build the site. It is written only when there is no error.")
    {
        var input = SiteOptions.Input();
        var output = SiteOptions.Output();
        var baseUrl = SiteOptions.BaseUrl();
        var offline = new Option<bool>("--offline")
        {
            Description = $"Build the site to be opened from disk: into {OfflineOutput}, packed beside it as {Packing.Zip.Beside(OfflineOutput)}.",
        };
        var problemsPage = new Option<bool>("--problems-page")
        {
            Description = "Where there are errors, write a site that is one page of them and exit with 0: for previews of changes on a host.",
        };
        var sourceUrl = SiteOptions.SourceUrl();
        Add(input);
        Add(output);
        Add(baseUrl);
        Add(offline);
        Add(problemsPage);
        Add(sourceUrl);
        Validators.Add(result =>
        {
            if (result.GetValue(problemsPage) && result.GetValue(offline))
            {
                result.AddError("A page of problems is for a host. Write either --problems-page or --offline.");
            }

            // An address that is none has its own message.
            if (!result.GetValue(problemsPage) && result.GetResult(sourceUrl) is { Implicit: false })
            {
                result.AddError("--source-url says where the files lie that --problems-page links to. Write both.");
            }
        });
        SetAction((result, stop) => Task.Run(() =>
        {
            var options = new BuildOptions(result.GetValue(baseUrl))
            {
                Edition = result.GetValue(offline) ? new DiskEdition() : new WebEdition(),
                WithProblemsPage = result.GetValue(problemsPage),
                Source = result.GetValue(sourceUrl),
            };
            var place = result.GetValue(offline) && result.GetResult(output) is null or { Implicit: true } ? OfflineOutput : result.GetValue(output)!;
            return (int)Run(result.GetValue(input)!, place, options, terminal, stop);
        }, CancellationToken.None));
    }

    private static ExitCode Run(string input, string output, BuildOptions options, Terminal terminal, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        using var target = OutputFolder.Open(output, input, options.Edition.Packing);
        var result = SiteBuilder.Build(folder, options, problems);
        if (result.Site?.Entries.Length > LargeSite)
        {
            // What composing needed is most of the memory and no longer used: collected before the files are listed.
            GC.Collect();
        }

        var files = result.Site is null && options.WithProblemsPage ? SiteBuilder.ListProblemsPage(folder, options, problems) : result.Files;
        var isWritten = !files.IsEmpty && Progress.Show(terminal, "Writing pages", files.Length,
            done => target.Write(files, done, stop));

        var found = problems.InOrder();
        terminal.Error.Write(DiagnosticPrinter.Print(found, terminal));
        terminal.Out.WriteLine($"{WhatIsDone(result, files, isWritten, output, options)}: {ClosingLine.Problems(found)}, {ClosingLine.Time(clock.Elapsed)}.");
        return result.Site is null && files.IsEmpty ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private static string WhatIsDone(BuildResult result, ImmutableArray<PendingFile> files, bool isWritten, string output, BuildOptions options) =>
        files.IsEmpty ? $"Nothing is written to {output}"
        : result.Site is null ? $"{(isWritten ? "Built" : "Nothing changed in")} a page of problems in {output}, in the place of the site"
        : $"{(isWritten ? "Built" : "Nothing changed in")} {ClosingLine.Count(result.PageCount, "page")}, "
            + $"{ClosingLine.Count(files.Length, "file")} in {(options.Edition.Packing is { } packing ? $"{output} and {packing.Beside(output)}" : output)}";
}
