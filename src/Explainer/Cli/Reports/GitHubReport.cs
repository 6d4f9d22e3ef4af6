using System.Globalization;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli.Reports;

/// <summary>
/// Prints workflow commands of GitHub Actions, which become annotations on the lines of a pull request.
/// (docs.github.com, "Workflow commands for GitHub Actions")
/// </summary>
internal static class GitHubReport
{
    /// <summary>One command a line; empty when there are no problems.</summary>
    public static string Write(IEnumerable<Diagnostic> problems, WorkingPath paths) =>
        string.Concat(problems.Select(p => $"::{CommandOf(p.Severity)} {PropertiesOf(p, paths)},title={p.Code}::{Escape(p.Message)}\n"));

    private static string PropertiesOf(Diagnostic problem, WorkingPath paths)
    {
        var file = $"file={EscapeProperty(paths.Convert(problem.Place.File))}";
        return problem.Excerpt is null ? file + string.Create(CultureInfo.InvariantCulture, $",line={problem.Place.Line}")
            : file + string.Create(CultureInfo.InvariantCulture,
                $",line={problem.Place.Line},col={problem.Place.Column},endColumn={problem.Place.Column + problem.Length}");
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // A line break would end the command and allow to inject another, so VisibleText escapes it.
    private static string Escape(string text) => VisibleText.Escape(text)
        .Replace("%", "%25", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
