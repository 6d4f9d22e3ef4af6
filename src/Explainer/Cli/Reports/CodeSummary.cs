using System.Globalization;
using System.Text;
using Explainer.Explain;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;

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

        return text.Append(CheckTexts.ExplainSaysMore(problems.MaxBy(p => p.Severity)!.Code, problems.Count(p => p.IsMendable))).Append('\n').ToString();
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
