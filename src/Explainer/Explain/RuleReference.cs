using System.Text;

namespace Explainer.Explain;

/// <summary>All explanations as one page of Markdown, to be read in the repository.</summary>
internal static class RuleReference
{
    private const string Head = """
        # Every problem that is reported, and why

        `explainer explain EX104` prints one of these on your screen. Each example is a whole site together with a home page and
        a `site.yml`; a test builds all of them and sees that the first of each pair is reported with this code alone, and the
        second not at all.

        This page is made from the texts in `Rules/`. After a change there, renew it:

            dotnet run -c Release --project src/Explainer -- explain --markdown > src/Explainer/Explain/README.md


        """;

    /// <summary>The whole page.</summary>
    public static string Create()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        var rules = Explanations.All.ToList();
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

    /// <summary>One explanation.</summary>
    public static string Format(Explanation rule)
    {
        var text = new StringBuilder("**").Append(rule.Title).Append(".** (").Append(rule.Severity).Append(")\n\n")
            .Append(Prose(rule.Why)).Append("\n\n");
        Append(text, "This fails:", rule.Fails);
        Append(text, "This passes:", rule.Passes);
        return text.ToString();
    }

    private static void Append(StringBuilder page, string title, Example example)
    {
        page.Append('*').Append(title).Append('*');
        page.Append(example.Words.Length > 0 ? " " + Prose(example.Words) : "").Append("\n\n");
        foreach (var file in example.Files)
        {
            page.Append('`').Append(file.Path).Append(file.Text is null ? "` is missing.\n\n" : $"`\n\n~~~~\n{file.Text}~~~~\n\n");
        }
    }

    // Signs that are examples of signs are not to be read as Markdown.
    private static string Prose(string text) => string.Concat(text.Select(c => c is '*' or '_' or '<' or '[' or '\\' ? $"\\{c}" : $"{c}"));
}
