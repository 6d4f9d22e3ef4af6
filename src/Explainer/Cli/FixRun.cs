using Explainer.Build;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli;

/// <summary>Mends what can be mended, and says what it changed.</summary>
internal static class FixRun
{
    // One mended line may uncover the next. Nothing real takes as many rounds.
    private const int MostRounds = 100;

    /// <summary>Changes files until nothing is left that can be mended.</summary>
    public static void Run(string input, Terminal terminal)
    {
        var seen = new HashSet<Fix>();
        for (var round = 0; round < MostRounds; round++)
        {
            var problems = new DiagnosticBag();
            var folder = InputPlace.Open(input, problems);
            SiteBuilder.Build(folder, new BuildOptions(), problems);
            // What did not help once will not help again.
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
