using System.Collections.Immutable;
using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Cli;

/// <summary><c>check --fix</c>: applies the fixes of problems and prints what was changed.</summary>
internal static class FixRun
{
    // A fix may uncover another problem with a fix. Real content needs a few rounds.
    private const int MaxRounds = 100;

    /// <summary>Changes files until no fix is left. Returns how many problems were mended.</summary>
    public static int Run(string input, Terminal terminal)
    {
        var seen = new HashSet<object>();
        for (var round = 0; round < MaxRounds && MendOnce(input, seen, terminal); round++)
        {
        }

        return seen.Count;
    }

    /// <summary>What was mended, and what a writer has to decide, as a line of its own.</summary>
    /// <param name="mended">How many problems were mended.</param>
    /// <param name="left">What a check finds after that, in the finished pages too.</param>
    public static string LastLine(int mended, ImmutableArray<Diagnostic> left) =>
        (mended == 0 ? CheckTexts.NothingChanged : CheckTexts.Mended(mended))
            + (left.Count(p => p.Severity != Severity.Note) is > 0 and var open ? " " + Counts.NeedDecision(open) : "") + "\n";

    // A fix that did not solve its problem is not tried again.
    private static bool MendOnce(string input, HashSet<object> seen, Terminal terminal)
    {
        var problems = new DiagnosticBag();
        var folder = InputFolderOption.Open(input, problems);
        SiteBuilder.Build(folder, new BuildOptions(), problems);
        var all = problems.All();
        var files = new InputFixes(folder);
        var fixes = files.Apply(all.Select(p => p.Fix).OfType<Fix>().Where(f => !seen.Contains(f)));
        foreach (var fix in fixes.Where(seen.Add))
        {
            terminal.Out.WriteLine(VisibleText.Escape(CheckTexts.Fixed(FormattableString.Invariant($"{fix.Place.File}:{fix.Place.Line}"), fix.Words)));
        }

        var cleaned = files.Clean(all.Select(p => p.Cleaning).OfType<FileCleaning>().Where(c => !seen.Contains(c)));
        foreach (var cleaning in cleaned.Where(seen.Add))
        {
            terminal.Out.WriteLine(VisibleText.Escape(CheckTexts.Cleaned(cleaning.File)));
        }

        if (fixes.Length + cleaned.Length > 0)
        {
            return true;
        }

        // Last, so that places are those of the file. The links to it lead to nothing then, and are mended in the next round.
        var renamed = files.Rename(all.Select(p => p.Rename).OfType<FileRename>().Where(r => !seen.Contains(r)));
        foreach (var rename in renamed.Where(seen.Add))
        {
            terminal.Out.WriteLine(VisibleText.Escape(CheckTexts.Renamed(rename.File, rename.Name)));
        }

        return renamed.Length > 0;
    }
}
