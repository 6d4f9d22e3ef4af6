using Explainer.Build;
using Explainer.Cli.Reports;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli;

/// <summary><c>check --fix</c>: applies the fixes of problems and prints what was changed.</summary>
internal static class FixRun
{
    // A fix may uncover another problem with a fix. Real content needs a few rounds.
    private const int MaxRounds = 100;

    /// <summary>Changes files until no fix is left.</summary>
    public static void Run(string input, Terminal terminal)
    {
        var seen = new HashSet<Fix>();
        for (var round = 0; round < MaxRounds; round++)
        {
            var problems = new DiagnosticBag();
            var folder = InputFolderOption.Open(input, problems);
            SiteBuilder.Build(folder, new BuildOptions(), problems);
            // A fix that did not solve its problem is not tried again.
            var fixes = InputFixes.Apply(folder, problems.All().Select(p => p.Fix).OfType<Fix>().Where(f => !seen.Contains(f)));
            if (fixes.Length == 0)
            {
                break;
            }

            foreach (var fix in fixes)
            {
                seen.Add(fix);
                terminal.Out.WriteLine(VisibleText.Escape(FormattableString.Invariant($"{fix.Place.File}:{fix.Place.Line}: {fix.Words}.")));
            }
        }

        terminal.Out.WriteLine(seen.Count == 0 ? "Nothing was changed." : $"Mended {ClosingLine.Count(seen.Count, "problem")}.");
    }
}
