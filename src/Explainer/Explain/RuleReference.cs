using System.Text;
using Explainer.Model.Texts;

namespace Explainer.Explain;

/// <summary>All explanations as one page of Markdown, for the repository.</summary>
internal static class RuleReference
{
    public static string Create()
    {
        var page = new StringBuilder(ExplainTexts.PageHead.ReplaceLineEndings("\n"));
        var rules = Explanation.All.ToList();
        foreach (var stage in Stage.All)
        {
            page.Append("## ").Append(stage.Title).Append("\n\n");
            foreach (var rule in rules.Where(stage.Has))
            {
                page.Append("### ").Append(rule.Code).Append("\n\n").Append(Format(rule));
            }
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>One explanation as Markdown, without a heading.</summary>
    public static string Format(Explanation rule)
    {
        var text = new StringBuilder("**").Append(rule.Title).Append(".** (").Append(rule.Severity).Append(")\n\n")
            .Append(Escape(rule.Why)).Append("\n\n");
        Append(text, ExplainTexts.ThisFails, rule.Fails);
        Append(text, ExplainTexts.ThisPasses, rule.Passes);
        return text.ToString();
    }

    private static void Append(StringBuilder page, string title, Example example)
    {
        page.Append('*').Append(title).Append('*');
        page.Append(example.Words.Length > 0 ? " " + Escape(example.Words) : "").Append("\n\n");
        foreach (var file in example.Files)
        {
            page.Append(file.Text is null ? ExplainTexts.IsMissing($"`{file.Path}`") + "\n\n" : $"`{file.Path}`\n\n~~~~\n{file.Text}~~~~\n\n");
        }
    }

    // Explanations are plain text, so Markdown characters in them are escaped.
    private static string Escape(string text) => string.Concat(text.Select(c => c is '*' or '_' or '<' or '[' or '\\' ? $"\\{c}" : $"{c}"));
}

/// <summary>A stage of the build with the codes of its problems.</summary>
/// <param name="Prefix">The prefix of the codes: <c>EX1</c>.</param>
/// <param name="Title">The heading of the stage.</param>
internal sealed record Stage(string Prefix, string Title)
{
    /// <summary>All stages, in the order of the build.</summary>
    public static Stage[] All { get; } =
    [
        new("EX1", ExplainTexts.Reading),
        new("EX2", ExplainTexts.Linking),
        new("EX3", ExplainTexts.Finishing),
    ];

    /// <summary>Whether the stage reports a problem.</summary>
    public bool Has(Explanation rule) => rule.Code.StartsWith(Prefix, StringComparison.Ordinal);
}
