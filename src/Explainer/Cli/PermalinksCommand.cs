using System.Collections.Immutable;
using System.CommandLine;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read;
using Explainer.Read.Permalinks;
using Explainer.Read.Site;

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
        var written = WithinSite(address, folder);
        var url = Find(written, known);
        var forgotten = known.Where(u => u == url || (url is { Fragment: null } && u.Path == url.Path)).ToList();
        if (forgotten.Count == 0)
        {
            var nearest = Nearest.To(written, known.Select(PermalinkLedger.LineOf));
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
        foreach (var line in forgotten.Select(PermalinkLedger.LineOf).Order(StringComparer.Ordinal))
        {
            terminal.Out.WriteLine(line);
        }

        terminal.Out.WriteLine(PagesTexts.Forgotten(PermalinkLedger.File, forgotten.Count, known.Count - forgotten.Count));
        return ExitCode.Success;
    }

    // People write the whole address too. One of another site means no page of this one, whatever its path.
    private static string WithinSite(string address, InputFolder folder)
    {
        if (!address.Contains("://", StringComparison.Ordinal))
        {
            return address;
        }

        var site = SiteReader.Read(folder, new DiagnosticBag()).Config.Url;
        return WebHost.PathBelow(site, address) is { } path ? "/" + path : throw new UsageException(PagesTexts.OfAnotherSite(address, site.AbsoluteUri));
    }

    // With its escapes or without, and people leave out slashes: those before an id too.
    private static SiteUrl? Find(string address, List<SiteUrl> known)
    {
        var (path, id) = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? (address[..hash], address[hash..]) : (address, "");
        return new[] { address, $"/{path.Trim('/')}/{id}", $"/{path.Trim('/')}{id}" }.SelectMany(a => new[] { a, Uri.UnescapeDataString(a) })
            .Select(PermalinkLedger.Parse).FirstOrDefault(u => known.Exists(k => k.Path == u?.Path));
    }

    // All but those that forgetting an address is for.
    private static IReadOnlyList<Diagnostic> OtherErrors(InputFolder folder)
    {
        var problems = new DiagnosticBag();
        SiteBuilder.Build(folder, new BuildOptions(), problems);
        return [.. problems.InOrder().Where(p => p.Severity == Severity.Error && p.Place.File != PermalinkLedger.File)];
    }
}
