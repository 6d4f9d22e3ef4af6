using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Editions;
using Explainer.Guide.Starters;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Printing;

namespace Explainer.Cli;

/// <summary><c>explainer build</c>: writes the site, or nothing.</summary>
internal sealed class BuildCommand : Command
{
    private const string OfflineOutput = "output-offline";

    private static readonly ImmutableArray<string> Alone = Download.Editions.Remove(Download.Offline.Edition);

    public BuildCommand(Terminal terminal)
        : base("build", HelpTexts.Build)
    {
        var input = SiteOptions.Input();
        var output = SiteOptions.Output();
        var baseUrl = SiteOptions.BaseUrl();
        var offline = new Option<bool>("--offline")
        {
            Description = HelpTexts.Offline(OfflineOutput, Packing.Zip.Beside(OfflineOutput)),
        };
        var only = WrongUsage.NotEmpty(new Option<string>("--only")
        {
            Description = HelpTexts.Only(Alone),
            HelpName = "NAME",
            CustomParser = result => result.Tokens.Count == 1 ? result.Tokens[0].Value.ToLowerInvariant() : null,
        });
        var problemsPage = new Option<bool>("--problems-page")
        {
            Description = HelpTexts.ProblemsPage,
        };
        var sourceUrl = SiteOptions.SourceUrl();
        Add(input);
        Add(output);
        Add(baseUrl);
        Add(offline);
        Add(only);
        Add(problemsPage);
        Add(sourceUrl);
        Validators.Add(result => Refuse(result, WrongUsage.ValueOf(result, problemsPage), WrongUsage.ValueOf(result, offline), result.GetResult(sourceUrl) is { Implicit: false }, WrongUsage.ValueOf(result, only)));
        SetAction((result, stop) => Task.Run(() =>
        {
            var printer = result.GetValue(only) == PageFile.EditionOf(PageFileForm.Handout) ? FindPrinter() : null;
            var folder = result.GetValue(only) is { } name ? "output-" + name : result.GetValue(offline) ? OfflineOutput : result.GetValue(output)!;
            var place = SiteOptions.OutputOf(result, output, input, folder);
            var edition = Choose(result.GetValue(only), result.GetValue(offline), printer is null ? null : (html, day, source) => printer.Print(html, day, source, OutputFolder.WorkOf(place), stop));
            var options = new BuildOptions(result.GetValue(baseUrl))
            {
                Edition = edition,
                WithProblemsPage = result.GetValue(problemsPage),
                Source = result.GetValue(sourceUrl),
                WithLevels = false,
            };
            var code = Run(SiteOptions.InputOf(result, input), place, options, terminal, stop);
            if (code == ExitCode.Success && printer is null && result.GetValue(only) == PageFile.EditionOf(PageFileForm.Handout))
            {
                terminal.Out.WriteLine(BuildTexts.NoPdf(ChromiumPlace.Variable));
            }

            return (int)code;
        }, CancellationToken.None));
    }

    private static Chromium? FindPrinter()
    {
        var printer = ChromiumPlace.Find(out var named);
        return named is null ? printer
            : throw new UsageException(BuildTexts.NoSuchChromium(ChromiumPlace.Variable, named));
    }

    private static SiteEdition Choose(string? only, bool isOffline, PdfPrinter? print) =>
        only is not null ? new TakeAwayEdition(only, print)
        : isOffline ? new DiskEdition()
        : new WebEdition();

    private static void Refuse(CommandResult result, bool isProblemsPage, bool isOffline, bool hasSource, string? only)
    {
        if (isProblemsPage && isOffline)
        {
            result.AddError(BuildTexts.PageOrOffline);
        }

        // An address that is none has its own message.
        if (!isProblemsPage && hasSource)
        {
            result.AddError(BuildTexts.SourceWithoutPage);
        }

        if (only == Download.Offline.Edition)
        {
            result.AddError(BuildTexts.OfflineHasOption);
        }
        else if (only is { Length: > 0 } && !Alone.Contains(only))
        {
            result.AddError(BuildTexts.NoEdition(only, Alone));
        }
        else if (only is not null && (isProblemsPage || isOffline))
        {
            result.AddError(BuildTexts.OnlyAlone);
        }
    }

    private static ExitCode Run(string input, string output, BuildOptions options, Terminal terminal, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        _ = Task.Run(FootnotesExtension.Prepare, CancellationToken.None);
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        // On another thread, while one alone is at work here.
        var left = Task.Run(() => Placeholders.FindInSmall(folder), CancellationToken.None);
        using var target = OutputFolder.Open(output, input, options.Edition.Packing);
        var result = SiteBuilder.Build(folder, options, problems);
        var files = result.Site is null && options.WithProblemsPage ? SiteBuilder.ListProblemsPage(folder, options, problems) : result.Files;
        var isWritten = !files.IsEmpty && Progress.Show(terminal, BuildTexts.WritingPages, files.Length,
            done => target.Write(files, done, stop));

        var found = problems.InOrder();
        terminal.Error.Write(DiagnosticPrinter.Print(found, terminal));
        terminal.Out.WriteLine(BuildTexts.Closing(WhatIsDone(result, files, isWritten, output, options), ClosingLine.Problems(found), Counts.Time(clock.Elapsed)));
        terminal.Out.Write(ClosingLine.Placeholders(left.GetAwaiter().GetResult()));
        return result.Site is null && files.IsEmpty ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private static string WhatIsDone(BuildResult result, ImmutableArray<PendingFile> files, bool isWritten, string output, BuildOptions options) =>
        files.IsEmpty ? BuildTexts.NothingWritten(output)
        : result.Site is null ? BuildTexts.ProblemsPage(isWritten, output)
        : BuildTexts.Built(isWritten, result.PageCount, files.Length, output, options.Edition.Packing?.Beside(output));
}
