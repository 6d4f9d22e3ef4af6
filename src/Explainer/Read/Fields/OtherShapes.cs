using System.Buffers;
using System.Collections.Frozen;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>A list where one value is asked, and one value where keys and values are: what was meant.</summary>
internal static class OtherShapes
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",:#[]{}'\"&*!|>%@`");

    // Of these keys it is known what stands alone in their place.
    private static readonly FrozenSet<string> FirstKeys = FrozenSet.Create(StringComparer.Ordinal, "file", "ask", "label", "id");

    /// <summary>The map that was meant by one value, as it would be written.</summary>
    public static string MapWith(MapSchema schema, YamlScalar value)
    {
        var keys = schema.Fields.Where(f => f.IsRequired).DefaultIfEmpty(schema.Fields[0]).Select(f => f.Name).ToList();
        var text = value.Text.AsSpan().IndexOfAny(Signs) < 0 || !value.IsPlain ? value.Span.Text.Trim() : QuoteFix.InQuotes(value.Text);
        return $"{{{string.Join(", ", keys.Select((k, i) => $"{k}: {(i == 0 && FirstKeys.Contains(k) && text.Length <= 60 && !text.Contains('\n', StringComparison.Ordinal) ? text : "…")}"))}}}";
    }

    /// <summary>The problem of a list where one value is asked. <c>[water]</c> is sure to be <c>water</c>.</summary>
    public static Diagnostic ListForText(YamlList list)
    {
        var only = list.Items is [YamlScalar { IsEmpty: false } one] ? one : null;
        return Rules.ListForText(list.Span, only?.Text) with
        {
            Fix = only is not null && list.Span.Text is ['[', .., ']'] ? Fix.Replace(list.Span, only.Span.Text) : null,
        };
    }
}
