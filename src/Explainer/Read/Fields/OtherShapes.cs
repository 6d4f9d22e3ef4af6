using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>Values of another shape than the one that is asked: what was meant, written with the writer's own words where there are any.</summary>
internal static partial class OtherShapes
{
    private const int LongestToRepeat = 60;

    private static readonly SearchValues<char> Signs = SearchValues.Create(",:#[]{}'\"&*!|>%@`");

    // Of these keys it is known what stands alone in their place.
    private static readonly FrozenSet<string> FirstKeys = FrozenSet.Create(StringComparer.Ordinal, "file", "ask", "label", "id");

    /// <summary>What to write where keys and values belong: those that are needed, or else the first, with their examples.</summary>
    public static string ExampleOf(MapSchema schema) =>
        ExpectedTexts.Map($"{{{string.Join(", ", schema.Needed.Select(f => $"{f.Name}: {f.InlineExample}"))}}}");

    /// <summary>The map that was meant by one value, as it would be written.</summary>
    public static string MapWith(MapSchema schema, YamlScalar value)
    {
        if (DatesIn(schema, value.Text) is { } dates)
        {
            return dates;
        }

        var text = WrittenAlone(Unquoted(value.Text));
        return $"{{{string.Join(", ", schema.Needed.Select((f, i) => $"{f.Name}: {(i == 0 && FirstKeys.Contains(f.Name) && IsShort(text) ? text : Placeholder(f))}"))}}}";
    }

    // "1960, 1970" where each date needs a label: maps with one of them.
    private static string? DatesIn(MapSchema schema, string text)
    {
        var dates = text.Split(',', StringSplitOptions.TrimEntries);
        if (schema.Needed.FirstOrDefault(f => f.Schema is ValueSchema.Date) is not { } field || !Array.TrueForAll(dates, Edtf.IsDate))
        {
            return null;
        }

        var maps = dates.Select(d => $"{{{string.Join(", ", schema.Needed.Select(f => $"{f.Name}: {(f == field ? d : Placeholder(f))}"))}}}").ToList();
        return maps is [var only] ? only : $"[{string.Join(", ", maps)}]";
    }

    /// <summary>What stands for a value that a writer has yet to write: an example where not every text is right.</summary>
    public static string Placeholder(Field field) => field.Schema is ValueSchema.Text { Pattern: null } ? "…" : field.InlineExample;

    /// <summary>A few values for a list, as they would stand between its brackets.</summary>
    public static string ItemsOf(ValueSchema item) => item switch
    {
        ValueSchema.Choice choice => string.Join(", ", choice.Words.Take(2)),
        ValueSchema.Either either when either.Schemas.OfType<ValueSchema.Choice>().FirstOrDefault() is { } choice => ItemsOf(choice),
        ValueSchema.Map map => ExampleOf(map.Schema)[ExampleOf(map.Schema).IndexOf('{', StringComparison.Ordinal)..],
        _ => "one, another",
    };

    /// <summary>The same of what was written in braces, <c>{one, two}</c>; null where it has values.</summary>
    public static string? ItemsOf(YamlMap map) => map.Pairs.Length > 0 && map.Pairs.All(p => p.Value is YamlScalar { IsEmpty: true } && p.Key.Text.Length > 0)
        ? string.Join(", ", map.Pairs.Select(p => WrittenAlone(p.Key.Text))) : null;

    /// <summary>Whether a value may have keys of its own.</summary>
    public static bool TakesKeys(ValueSchema schema) => schema switch
    {
        ValueSchema.Map or ValueSchema.OpenMap or ValueSchema.Any => true,
        ValueSchema.Either either => either.Schemas.Any(TakesKeys),
        _ => false,
    };

    /// <summary>The problem of a list, or of keys and values, where text is asked.</summary>
    /// <param name="node">What stands there.</param>
    /// <param name="isName">Whether the text names something, so that several make no text.</param>
    public static Diagnostic NoText(YamlNode node, bool isName) => node is YamlList list && Leaves(list).All(v => v is YamlScalar) ? ListForText(list, isName)
        : TextWithColon(node) is { } text ? Rules.MapForText(text, QuoteFix.InQuotes(text.Text)) with { Fix = Fix.Replace(text, QuoteFix.InQuotes(text.Text)) }
        : Rules.MapForText(node.Span, node.Span.Text is ['{' or '[', ..] && IsShort(node.Span.Text) ? QuoteFix.InQuotes(node.Span.Text) : null);

    // "Chapter 3: one woman" as an item of a list; null for anything else. Its colon was not meant to make a key.
    private static SourceSpan? TextWithColon(YamlNode node)
    {
        if (node is not YamlMap { Pairs: [{ Key.IsPlain: true, Value: YamlScalar { IsPlain: true } value } only] })
        {
            return null;
        }

        var start = only.Key.Span.Start;
        var whole = only.Key.Span with { Length = value.Span.Start + value.Span.Length - start };
        var text = whole.Source.Text;
        var before = text.AsSpan(0, start).TrimEnd(' ');
        return before is [.., '[' or ','] or [.., '-'] && IsShort(whole.Text) && !whole.Text.EndsWith(':') ? whole : null;
    }

    private static bool IsShort(string text) => text.Length <= LongestToRepeat && !text.Contains('\n', StringComparison.Ordinal);

    /// <summary>The problem of a list of plain values where one value is asked. <c>[water]</c> is sure to be <c>water</c>.</summary>
    public static Diagnostic ListForText(YamlList list, bool isName)
    {
        var values = Leaves(list).OfType<YamlScalar>().Where(v => !v.IsEmpty && !string.IsNullOrWhiteSpace(v.Text)).ToList();
        return Rules.ListForText(list.Span, [.. values.Select(v => WrittenAlone(v.Text))], isName ? null : QuoteFix.InQuotes(string.Join(", ", values.Select(v => v.Text)))) with
        {
            Fix = list is { Items: [YamlScalar { IsEmpty: false } only], Span.Text: ['[', .., ']'] } ? Fix.Replace(list.Span, only.Span.Text) : null,
        };
    }

    /// <summary>A text without the quotation marks of a word processor around the whole of it, which YAML takes for text.</summary>
    public static string Unquoted(string text) => TypographicQuotes().Match(text) is { Success: true } quoted ? quoted.Groups["words"].Value.Trim() : text;

    /// <summary>A text as a value between brackets or after a key: in quotation marks where it has signs in it.</summary>
    public static string WrittenAlone(string text) => text.AsSpan().IndexOfAny(Signs) < 0 ? text : QuoteFix.InQuotes(text);

    private static IEnumerable<YamlNode> Leaves(YamlNode node) => node is YamlList list ? list.Items.SelectMany(Leaves) : [node];

    [GeneratedRegex("^(?:[“„«](?<words>[^“”„«»]+)[”“»]|[‘‚](?<words>[^‘’‚]+)[’‘])$")]
    private static partial Regex TypographicQuotes();
}
