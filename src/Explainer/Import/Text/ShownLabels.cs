using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>What is shown on a page under a label: figures, tables and code, whose programs count each kind.</summary>
internal static partial class ShownLabels
{
    /// <summary>The kind of each by its label: <c>fig</c>, <c>tbl</c>, <c>lst</c>.</summary>
    public static Dictionary<string, string> In(string body)
    {
        var kinds = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var directive in Directive().Matches(body).Where(d => d.Groups["label"].Success || d.Groups["target"].Success))
        {
            kinds.TryAdd((directive.Groups["label"].Success ? directive.Groups["label"] : directive.Groups["target"]).Value, KindOf(directive.Groups["name"].Value));
        }

        foreach (var id in Id().Matches(body).Select(m => m.Groups["id"].Value))
        {
            kinds.TryAdd(id, id[..3]);
        }

        return kinds;
    }

    private static string KindOf(string directive) => directive switch
    {
        "table" or "list-table" or "csv-table" => "tbl",
        "code" or "code-block" or "literalinclude" or "sourcecode" => "lst",
        _ => "fig",
    };

    // ```{figure} of MyST with :name: below it, or with (label)= above it.
    [GeneratedRegex(@"(?m)(?:^[ \t>]*\((?<target>[^()\n]+)\)=[ \t]*\n(?:[ \t>]*\n)*)?^[ \t>]*(?:`{3,}|~{3,}|:{3,})[ \t]*\{(?<name>figure|image|table|list-table|csv-table|code|code-block|literalinclude|sourcecode|glue:figure)\}[^\n]*(?:\n[ \t>]*(?:---[ \t]*$|:?(?:label|name):[ \t]*""?(?<label>[\w:.-]+)""?[ \t]*$|:?[\w-]+:[^\n]*)){0,12}")]
    private static partial Regex Directive();

    // {#fig-a} of Quarto, {#fig:a} of pandoc-crossref, and labels of cells.
    [GeneratedRegex(@"(?m)(?:\{[^{}\n]*#|^[ \t]*(?:#|//|%%)\|[ \t]*label:[ \t]*)(?<id>(?:fig|tbl|lst)[-:][\w.-]+)")]
    private static partial Regex Id();
}
