using System.Collections.Immutable;
using System.CommandLine;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Permalinks;

namespace Explainer.Cli;

/// <summary><c>explainer permalinks</c>: maintains the ledger of all published addresses.</summary>
internal sealed class PermalinksCommand : Command
{
    public PermalinksCommand(Terminal terminal)
        : base("permalinks", HelpTexts.Permalinks)
    {
        var input = SiteOptions.Input();
        var check = new Option<bool>("--check") { Description = HelpTexts.CheckPermalinks };
        var forget = WrongUsage.NotEmpty(new Option<string?>("--forget")
        {
            Description = HelpTexts.Forget,
            HelpName = "ADDRESS",
        });
        Add(input);
        Add(check);
        Add(forget);
        SetAction(result =>
        {
            var (folder, address) = (SiteOptions.InputOf(result, input), result.GetValue(forget));
            return (int)(address is null ? Update(folder, result.GetValue(check), terminal) : Forget(folder, address, terminal));
        });
    }

    private static ExitCode Update(string input, bool onlyCheck, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        var result = SiteBuilder.Build(folder, new BuildOptions(), problems);
        if (result.Publication is not { } publication)
        {
            var found = problems.InOrder();
            terminal.Error.Write(DiagnosticPrinter.Print(found, terminal));
            terminal.Out.WriteLine(SourcesTexts.AsItIs(PermalinkLedger.File, ClosingLine.Problems(found)));
            return ExitCode.ContentErrors;
        }

        var known = PermalinkLedger.Read(folder, new DiagnosticBag()).Lines.Select(l => l.Url).ToHashSet();
        var added = publication.CollectPermalinks().Where(u => !known.Contains(u)).ToImmutableArray();
        if (added.Length == 0)
        {
            terminal.Out.WriteLine(PagesTexts.HasAll(PermalinkLedger.File, known.Count));
            return ExitCode.Success;
        }

        return onlyCheck ? ReportMissing(added, terminal) : Add(input, known, added, terminal);
    }

    private static ExitCode ReportMissing(ImmutableArray<SiteUrl> added, Terminal terminal)
    {
        foreach (var line in added.Select(PermalinkLedger.LineOf).Order(StringComparer.Ordinal))
        {
            terminal.Out.WriteLine(line);
        }

        terminal.Out.WriteLine(PagesTexts.Lacks(PermalinkLedger.File, added.Length));
        return ExitCode.ContentErrors;
    }

    private static ExitCode Add(string input, HashSet<SiteUrl> known, ImmutableArray<SiteUrl> added, Terminal terminal)
    {
        LockFile.Write(input, PermalinkLedger.File, PermalinkLedger.Write(known.Concat(added)));
        terminal.Out.WriteLine(PagesTexts.Added(PermalinkLedger.File, added.Length, known.Count + added.Length));
        return ExitCode.Success;
    }

    private static ExitCode Forget(string input, string address, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        var known = PermalinkLedger.Read(folder, problems).Lines.Select(l => l.Url).ToList();
        var url = Find(address, known);
        var forgotten = known.Where(u => u == url || (url is { Fragment: null } && u.Path == url.Path)).ToList();
        if (forgotten.Count == 0)
        {
            var nearest = Nearest.To(address, known.Select(PermalinkLedger.LineOf));
            throw new UsageException(PagesTexts.NoAddress(PermalinkLedger.File, address, nearest));
        }

        // What cannot be read may answer the address.
        if (OtherErrors(folder) is { Count: > 0 } errors)
        {
            terminal.Error.Write(DiagnosticPrinter.Print(errors, terminal));
            terminal.Out.WriteLine(PagesTexts.NothingForgotten(ClosingLine.Problems(errors)));
            return ExitCode.ContentErrors;
        }

        LockFile.Write(input, PermalinkLedger.File, PermalinkLedger.Write(known.Except(forgotten)));
        terminal.Out.WriteLine(PagesTexts.Forgotten(PermalinkLedger.File, forgotten.Count, known.Count - forgotten.Count));
        return ExitCode.Success;
    }

    // People leave out slashes, or write the whole address.
    private static SiteUrl? Find(string address, List<SiteUrl> known)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var whole) ? Uri.UnescapeDataString(whole.AbsolutePath) : address;
        return new[] { address, $"/{path.Trim('/')}/" }.Select(PermalinkLedger.Parse).FirstOrDefault(u => known.Exists(k => k.Path == u?.Path));
    }

    // All but those that forgetting an address is for.
    private static IReadOnlyList<Diagnostic> OtherErrors(InputFolder folder)
    {
        var problems = new DiagnosticBag();
        SiteBuilder.Build(folder, new BuildOptions(), problems);
        return [.. problems.InOrder().Where(p => p.Severity == Severity.Error && p.Place.File != PermalinkLedger.File)];
    }
}
