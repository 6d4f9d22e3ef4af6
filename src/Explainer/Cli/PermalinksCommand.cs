using System.Collections.Immutable;
using System.CommandLine;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Permalinks;

namespace Explainer.Cli;

/// <summary><c>explainer permalinks</c>: maintains the ledger of all published addresses.</summary>
internal sealed class PermalinksCommand : Command
{
    public PermalinksCommand(Terminal terminal)
        : base("permalinks", "Add the site's addresses to permalinks.lock, so that no build can lose one.")
    {
        var input = SiteOptions.Input();
        var check = new Option<bool>("--check") { Description = "Only say whether the ledger is behind the site; exit 1 when it is." };
        var forget = WrongUsage.NotEmpty(new Option<string?>("--forget")
        {
            Description = "Take an address, and the ids on its page, out of the ledger: links to it will break.",
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
            terminal.Out.WriteLine($"{PermalinkLedger.File} is as it was: {ClosingLine.Problems(found)}.");
            return ExitCode.ContentErrors;
        }

        var known = PermalinkLedger.Read(folder, new DiagnosticBag()).Lines.Select(l => l.Url).ToHashSet();
        var added = publication.CollectPermalinks().Where(u => !known.Contains(u)).ToImmutableArray();
        if (added.Length == 0)
        {
            terminal.Out.WriteLine($"{PermalinkLedger.File} has all {ClosingLine.Count(known.Count, "address", "addresses")}.");
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

        terminal.Out.WriteLine($"{PermalinkLedger.File} lacks {ClosingLine.Count(added.Length, "address", "addresses")}. Run explainer permalinks, and commit the file.");
        return ExitCode.ContentErrors;
    }

    private static ExitCode Add(string input, HashSet<SiteUrl> known, ImmutableArray<SiteUrl> added, Terminal terminal)
    {
        LockFile.Write(input, PermalinkLedger.File, PermalinkLedger.Write(known.Concat(added)));
        terminal.Out.WriteLine(
            $"{PermalinkLedger.File}: {ClosingLine.Count(added.Length, "address", "addresses")} added, {ClosingLine.Count(known.Count + added.Length, "address", "addresses")} in all.");
        return ExitCode.Success;
    }

    private static ExitCode Forget(string input, string address, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var known = PermalinkLedger.Read(InputFolderOption.Open(input, problems), problems).Lines.Select(l => l.Url).ToList();
        var url = PermalinkLedger.Parse(address);
        var forgotten = known.Where(u => u == url || (url is { Fragment: null } && u.Path == url.Path)).ToList();
        if (forgotten.Count == 0)
        {
            var nearest = Nearest.To(address, known.Select(PermalinkLedger.LineOf));
            throw new UsageException($"{PermalinkLedger.File} has no address {address}." + (nearest is null ? "" : $" Did you mean {nearest}?"));
        }

        LockFile.Write(input, PermalinkLedger.File, PermalinkLedger.Write(known.Except(forgotten)));
        terminal.Out.WriteLine($"{PermalinkLedger.File}: {ClosingLine.Count(forgotten.Count, "address", "addresses")} forgotten, {ClosingLine.Count(known.Count - forgotten.Count, "address", "addresses")} left.");
        return ExitCode.Success;
    }
}
