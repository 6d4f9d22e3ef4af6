using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>
/// Dates as CSL writes them: an EDTF text (Pandoc), <c>date-parts</c> (CSL-JSON, Zotero), or year, month and day
/// (older Pandoc). All become EDTF.
/// </summary>
internal static class WorkDates
{
    // CSL-JSON and older Pandoc write dates as numbers, lists or maps, which the schema cannot describe exactly.
    private static readonly ValueSchema Schema = new ValueSchema.Either(
        FieldTypes.Date.Schema, new ValueSchema.OpenMap(new ValueSchema.Any()), new ValueSchema.List(new ValueSchema.OpenMap(new ValueSchema.Any())));

    public static FieldType<FuzzyDate> Type { get; } = new("a date such as 2016-05-03", Schema, Read);

    private static FuzzyDate? Read(YamlNode node, ReadContext context)
    {
        if (node is YamlScalar)
        {
            return FieldTypes.Date.Read(node, context);
        }

        if (EdtfOf(node) is not { } edtf)
        {
            context.Problems.Add(Rules.WrongType(node.Span, node.Described, "a date such as 2016-05-03"));
            return null;
        }

        return FieldTypes.Date.Read(new YamlScalar(edtf, IsPlain: false, node.Span), context);
    }

    private static string? EdtfOf(YamlNode node) => node switch
    {
        YamlList { Items: [YamlMap start] } => OfKeys(start),
        YamlList { Items: [YamlMap start, YamlMap end] } => Interval(OfKeys(start), OfKeys(end)),
        YamlMap map when map.Find("date-parts") is YamlList { Items: [YamlList start] } => Qualified(OfParts(start.Items), map),
        YamlMap map when map.Find("date-parts") is YamlList { Items: [YamlList start, YamlList end] } =>
            Interval(OfParts(start.Items), OfParts(end.Items)),
        YamlMap map when (map.Find("raw") ?? map.Find("literal")) is YamlScalar text => text.Text,
        YamlMap map => OfKeys(map),
        _ => null,
    };

    private static string? OfKeys(YamlMap map)
    {
        var parts = new[] { map.Find("year"), map.Find("month"), map.Find("day") };
        return Qualified(OfParts([.. parts.TakeWhile(n => n is not null).Select(n => n!)]), map);
    }

    private static string? OfParts(ImmutableArray<YamlNode> parts)
    {
        var numbers = parts.Select((part, i) => Padded(part, i == 0 ? "0000" : "00")).ToList();
        return numbers.Count is < 1 or > 3 || numbers.Contains(null) ? null : string.Join('-', numbers);
    }

    private static string? Padded(YamlNode part, string format) =>
        part is YamlScalar text && int.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(format, CultureInfo.InvariantCulture)
            : null;

    private static string? Qualified(string? edtf, YamlMap map) =>
        edtf is not null && map.Find("circa") is YamlScalar { Text: "true" or "1" } ? edtf + "~" : edtf;

    private static string? Interval(string? start, string? end) =>
        start is null || end is null ? null : $"{start}/{end}";
}
