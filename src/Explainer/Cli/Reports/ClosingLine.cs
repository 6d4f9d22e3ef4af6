using Explainer.Guide.Starters;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

namespace Explainer.Cli.Reports;

/// <summary>The parts of the last line of a command: counts and durations.</summary>
internal static class ClosingLine
{
    /// <summary>"1 error, 2 warnings" or "no problems". Notes are not counted.</summary>
    public static string Problems(IReadOnlyCollection<Diagnostic> problems)
    {
        var errors = problems.Count(p => p.Severity == Severity.Error);
        var warnings = problems.Count(p => p.Severity == Severity.Warning);
        return Counts.Problems(errors, warnings);
    }

    /// <summary>A line that says how much of a new site is not replaced yet; empty where no sentence of it is left.</summary>
    public static string Placeholders(Placeholders left) => left.Sentences.IsEmpty ? ""
        : Counts.Placeholders(left.Count) + "\n";
}
