using System.Globalization;
using Explainer.Guide.Starters;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli.Reports;

/// <summary>The parts of the last line of a command: counts and durations.</summary>
internal static class ClosingLine
{
    /// <summary>"1 error, 2 warnings" or "no problems". Notes are not counted.</summary>
    public static string Problems(IReadOnlyCollection<Diagnostic> problems)
    {
        var errors = problems.Count(p => p.Severity == Severity.Error);
        var warnings = problems.Count(p => p.Severity == Severity.Warning);
        var parts = new[] { Count(errors, "error"), Count(warnings, "warning") }.Where((_, i) => (i == 0 ? errors : warnings) > 0);
        return errors + warnings == 0 ? "no problems" : string.Join(", ", parts);
    }

    /// <summary>A line that says how much of a new site is not replaced yet; empty where no sentence of it is left.</summary>
    public static string Placeholders(Placeholders left) => left.Sentences.IsEmpty ? ""
        : $"{Count(left.Count, "sentence or address", "sentences and addresses")} of the new site {(left.Count == 1 ? "is" : "are")} left to replace: 'explainer check --publish' lists them.\n";

    /// <summary>A number with its noun: "1 page", "2 pages".</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>The same for irregular plurals.</summary>
    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>A duration: "412 ms", "3.1 s".</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}
