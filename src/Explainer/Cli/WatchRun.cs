using System.Collections.Immutable;
using System.Diagnostics;
using Explainer.Cli.Reports;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Site;
using Explainer.Serve;

namespace Explainer.Cli;

/// <summary>
/// <c>check --watch</c>: checks again after every change. Each check begins with a line "Checking …" and ends with "Checked …",
/// the pattern by which an editor's problem matcher replaces the old problems.
/// </summary>
internal static class WatchRun
{
    /// <summary>Goes on until it is stopped.</summary>
    public static async Task<ExitCode> Run(string input, Terminal terminal, CancellationToken stop)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        try
        {
            using var watcher = new InputWatcher(folder.Root, WatchOptions.Default, terminal.Error.WriteLine);
            Check(input, folder, problems, terminal);
            await Follow(input, folder, watcher, terminal, stop);
        }
        catch (OperationCanceledException)
        {
            terminal.Out.WriteLine(ProgramTexts.Stopped);
        }

        return ExitCode.Success;
    }

    private static Task Follow(string input, InputFolder folder, InputWatcher watcher, Terminal terminal, CancellationToken stop)
    {
        var wasGone = false;
        bool Read(ImmutableHashSet<string>? changed)
        {
            var problems = new DiagnosticBag();
            if (folder.Refresh(changed, problems) is not { } again)
            {
                wasGone = true;
                return false;
            }

            if (wasGone || !again.Files.SequenceEqual(folder.Files))
            {
                (folder, wasGone) = (again, false);
                Check(input, folder, problems, terminal);
            }

            return true;
        }

        void ReportPresence(bool isThere)
        {
            if (!isThere)
            {
                terminal.Error.WriteLine(CheckTexts.FolderGone(input));
            }
        }

        void ReportFault(Exception fault) => terminal.Error.WriteLine(
            VisibleText.Escape(ErrorBoundary.Describe(fault)));

        return watcher.Follow(paths => folder.IsSettled(paths), Read, ReportFault, ReportPresence, stop);
    }

    private static void Check(string input, InputFolder folder, DiagnosticBag problems, Terminal terminal)
    {
        terminal.Out.WriteLine(CheckTexts.Checking(input));
        var clock = Stopwatch.StartNew();
        var run = ErrorBoundary.Run(SiteReader.File, problems, null, () => CheckRun.Start(input, folder, problems, terminal with { IsInteractive = false }))
            ?? new CheckRun(input, problems.InOrder(), null, clock.Elapsed);
        terminal.Out.Write(DiagnosticPrinter.Print(run.Problems, isFull: false, terminal.HasColour) + run.LastLine);
    }
}
