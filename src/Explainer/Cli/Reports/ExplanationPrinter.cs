using System.Text;
using Explainer.Explain;
using Explainer.Model.Texts;

namespace Explainer.Cli.Reports;

/// <summary>Prints explanations on a terminal.</summary>
internal static class ExplanationPrinter
{
    private const string Bold = "\e[1m";
    private const string Plain = "\e[0m";
    private const int CodeWidth = 5;
    private const int SeverityWidth = 7;

    /// <summary>Prints one explanation with its examples.</summary>
    public static string Print(Explanation rule, bool colour)
    {
        var text = new StringBuilder()
            .Append(Strong($"{rule.Code}: {rule.Title}", colour)).Append(" (").Append(rule.Severity).Append(")\n\n")
            .Append(rule.Why).Append("\n\n");
        Append(text, Strong(ExplainTexts.ThisFails, colour), rule.Fails);
        Append(text.Append('\n'), Strong(ExplainTexts.ThisPasses, colour), rule.Passes);
        return text.ToString();
    }

    /// <summary>Lists all codes with their titles, by stage.</summary>
    public static string List(IReadOnlyCollection<Explanation> rules, bool colour)
    {
        var text = new StringBuilder();
        foreach (var stage in Stage.All)
        {
            text.Append(Strong(stage.Title, colour)).Append('\n');
            AppendLines(text, rules.Where(stage.Has));
            text.Append('\n');
        }

        return text.Append(ExplainTexts.ListEnd).Append('\n').ToString();
    }

    /// <summary>Lists what was found for a word; a single one is printed whole.</summary>
    public static string ListFound(IReadOnlyList<Explanation> found, bool colour)
    {
        if (found.Count == 1)
        {
            return Print(found[0], colour);
        }

        var text = new StringBuilder();
        AppendLines(text, found);
        return text.Append('\n').Append(ExplainTexts.SaysWhy(found[0].Code)).Append('\n').ToString();
    }

    private static void AppendLines(StringBuilder text, IEnumerable<Explanation> rules)
    {
        foreach (var rule in rules)
        {
            text.Append("  ").Append(rule.Code.PadRight(CodeWidth)).Append("  ").Append(rule.Severity.PadRight(SeverityWidth))
                .Append("  ").Append(rule.Title).Append('\n');
        }
    }

    private static void Append(StringBuilder text, string title, Example example)
    {
        text.Append(title).Append('\n');
        if (example.Words.Length > 0)
        {
            text.Append("  ").Append(example.Words.Replace("\n", "\n  ", StringComparison.Ordinal)).Append('\n');
        }

        foreach (var file in example.Files)
        {
            text.Append(file == example.Files[0] ? "  " : "\n  ").Append(file.Text is null ? ExplainTexts.IsMissing(file.Path) : file.Path).Append('\n');
            foreach (var line in file.Text?.TrimEnd('\n').Split('\n') ?? [])
            {
                text.Append($"  | {line}".TrimEnd()).Append('\n');
            }
        }
    }

    private static string Strong(string text, bool isOn) => isOn ? Bold + text + Plain : text;
}
