using System.Collections.Immutable;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>
/// A record of a file that another program wrote. Such files have values that say nothing, and values in other forms than CSL has;
/// whoever exports them cannot mend that, so the sense is taken as far as it is sure.
/// </summary>
internal static class ExportedWork
{
    // [[2019], []] has no end: there an empty list says something.
    private const string DateParts = "date-parts";

    /// <summary>
    /// The record without what says nothing (<c>""</c>, <c>null</c>, <c>[]</c>, <c>{}</c>), with one text for a list of texts where
    /// a text belongs, and with names in one list.
    /// </summary>
    public static YamlMap Clean(YamlMap work) => WithoutEmpty(work) is not YamlMap map ? work : map with
    {
        Pairs = [.. map.Pairs.Select(p => p with { Value = WorkFields.IsOfNames(p.Key.Text) ? InOneList(p.Value) : InOneText(p.Key.Text, p.Value) })],
    };

    /// <summary>The same node without what says nothing; null where nothing is left.</summary>
    public static YamlNode? WithoutEmpty(YamlNode node)
    {
        switch (node)
        {
            case YamlList list:
                ImmutableArray<YamlNode> items = [.. list.Items.Select(WithoutEmpty).OfType<YamlNode>()];
                return items.IsEmpty ? null : list with { Items = items };
            case YamlMap map:
                ImmutableArray<YamlPair> pairs = [.. map.Pairs.Select(p => (p.Key, Value: WithoutEmpty(p.Value) is var said && said is not null && p.Key.Text == DateParts ? p.Value : said)).Where(p => p.Value is not null).Select(p => new YamlPair(p.Key, p.Value!))];
                return pairs.IsEmpty ? null : map with { Pairs = pairs };
            default:
                return node is YamlScalar scalar && (scalar.IsEmpty || string.IsNullOrWhiteSpace(scalar.Text)) ? null : node;
        }
    }

    private static YamlNode InOneList(YamlNode names) => names is YamlList list && list.Items.Any(n => n is YamlList)
        ? list with { Items = [.. list.Items.SelectMany(n => n is YamlList inner ? inner.Items : [n])] }
        : names;

    // Crossref has titles in lists of one.
    private static YamlNode InOneText(string key, YamlNode value) =>
        value is YamlList { Items: [YamlScalar, ..] list } && WorkFields.IsOfText(key) && list.All(i => i is YamlScalar)
            ? new YamlScalar(string.Join("; ", list.Cast<YamlScalar>().Select(i => i.Text)), IsPlain: false, value.Span)
            : value;
}
