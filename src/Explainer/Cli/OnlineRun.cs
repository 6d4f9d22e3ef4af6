using System.Collections.Immutable;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Online;
using Explainer.Read.Site;
using Explainer.Read.Works;

namespace Explainer.Cli;

/// <summary><c>sources --online</c>: asks the addresses of the works, and writes <c>sources.lock</c> when all were asked.</summary>
internal static class OnlineRun
{
    private static readonly Uri InternetArchive = new("https://archive.org/wayback/available");

    // What is counted in the last line, in this order.
    private static readonly ImmutableArray<(SourceState State, string Words)> Counted =
    [
        (SourceState.Ok, SourcesTexts.AsItWas), (SourceState.Moved, SourcesTexts.Moved), (SourceState.Gone, SourcesTexts.Gone), (SourceState.Missing, SourcesTexts.MissingOnce),
        (SourceState.Doubtful, SourcesTexts.Doubtful), (SourceState.Certificate, SourcesTexts.WrongCertificate), (SourceState.Refused, SourcesTexts.Refused),
        (SourceState.Unreachable, SourcesTexts.NoAnswer), (SourceState.Robots, SourcesTexts.ClosedByRobots),
    ];

    /// <param name="site">The address of the site that cites the works: servers are told who asks.</param>
    /// <param name="withArchives">Whether archive.org is asked too.</param>
    public static OnlineOptions CreateOptions(Uri site, bool withArchives) => new()
    {
        UserAgent = SourcesTexts.UserAgent($"{AddressCheck.Product}/{typeof(OnlineRun).Assembly.GetName().Version?.ToString(2)}", site.AbsoluteUri),
        Archives = withArchives ? InternetArchive : null,
    };

    /// <param name="input">The input folder as it was given on the command line.</param>
    /// <param name="strict">Whether a warning ends it with 1.</param>
    /// <param name="options">How to ask, for a site at this address.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="stop">Stops it. Then the file is as it was.</param>
    /// <exception cref="UsageException">No server can be asked, or none gave an answer, or the file cannot be written.</exception>
    public static async Task<ExitCode> Run(string input, bool strict, Func<Uri, OnlineOptions> options, Terminal terminal, CancellationToken stop)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        var site = SiteReader.Read(folder, new DiagnosticBag()).Config.Url;
        var works = WorksReader.Parse(folder, problems);
        if (problems.HasErrors)
        {
            var errors = problems.InOrder();
            terminal.Error.Write(DiagnosticPrinter.Print(errors, terminal));
            terminal.Out.WriteLine(SourcesTexts.AsItIs(SourcesLock.File, ClosingLine.Problems(errors)));
            return ExitCode.ContentErrors;
        }

        var before = SourcesLock.Read(folder, new DiagnosticBag());
        var checks = await Ask(works.Works, before, options(site), terminal, stop);
        var now = SourcesLock.Create(checks);
        if (checks.Length > 0 || folder.Find(SourcesLock.File) is not null)
        {
            LockFile.Write(input, SourcesLock.File, now.Write());
        }

        works.Apply(now, problems);
        return Report(problems, checks, strict, terminal);
    }

    private static async Task<ImmutableArray<SourceCheck>> Ask(
        ImmutableArray<Work> works, SourcesLock before, OnlineOptions options, Terminal terminal, CancellationToken stop)
    {
        var addresses = works.SelectMany(w => new[] { w.Url, w.Archived }).OfType<string>().Select(SourceCheck.KeyOf).Distinct(StringComparer.Ordinal).ToList();
        var withoutCopy = works.Where(w => w.Archived is null).Select(w => w.Url).OfType<string>().Select(SourceCheck.KeyOf).ToHashSet(StringComparer.Ordinal);
        var gate = new Lock();
        var count = 0;
        if (addresses.Count > 0 && !SystemLibraries.HasOpenSsl())
        {
            throw new UsageException(ProgramTexts.NoOpenSsl);
        }

        using var check = new AddressCheck(options);
        var checks = await check.Run(addresses, before, withoutCopy, found =>
        {
            lock (gate)
            {
                terminal.Error.WriteLine(VisibleText.Escape(SourcesTexts.Progress(++count, addresses.Count, found.Address, WordsOf(found))));
            }
        }, stop);
        if (checks.Length > 0 && checks.All(c => c.State == SourceState.Unreachable || c.Answer is Answer.NoHost or Answer.NoConnection or Answer.Timeout))
        {
            throw new UsageException(SourcesTexts.NoServerAnswered(SourcesLock.File));
        }

        return checks;
    }

    private static ExitCode Report(DiagnosticBag problems, ImmutableArray<SourceCheck> checks, bool strict, Terminal terminal)
    {
        var found = problems.InOrder();
        terminal.Out.Write(DiagnosticPrinter.Print(found, terminal));
        var counts = Counted.Select(c => (Count: checks.Count(k => k.State == c.State), c.Words)).Where(c => c.Count > 0);
        terminal.Out.WriteLine(checks.IsEmpty ? SourcesTexts.NoAddresses : SourcesTexts.Asked(SourcesLock.File, checks.Length, counts));
        return strict && found.Any(p => p.Severity != Severity.Note) ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private static string WordsOf(SourceCheck check) =>
        SourcesTexts.Found(Counted.First(c => c.State == check.State).Words, check.State == SourceState.Ok ? null : check.MovedTo ?? check.Words);
}
