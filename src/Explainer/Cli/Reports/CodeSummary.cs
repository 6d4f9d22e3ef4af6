using System.Globalization;
using System.Text;
using Explainer.Explain;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli.Reports;

/// <summary>Counts the problems by code.</summary>
internal static class CodeSummary
{
    /// <summary>A line for each code and a hint; empty when there are no problems.</summary>
    public static string Write(IReadOnlyCollection<Diagnostic> problems)
    {
        if (problems.Count == 0)
        {
            return "";
        }

        var groups = problems.GroupBy(p => p.Code, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var width = groups.Max(g => Number(g.Count()).Length);
        var text = new StringBuilder();
        foreach (var group in groups)
        {
            text.Append(group.Key).Append("  ").Append(Number(group.Count()).PadLeft(width)).Append("  ")
                .Append(Explanation.Find(group.Key)!.Title).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"'explainer explain {groups[0].Key}' says more");
        var fixable = problems.Count(p => p.IsMendable);
        return text.Append(fixable == 0 ? ".\n" : $"; 'explainer check --fix' mends {ClosingLine.Count(fixable, "problem")}.\n").ToString();
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
