using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>Lists in which nothing stands twice: whoever writes an id again has mistyped another, or forgotten the first.</summary>
internal static class Sets
{
    public static FieldType<T[]> Of<T>(FieldType<T> type) where T : class
    {
        var list = FieldTypes.ListOf(type);
        return list with
        {
            Read = (node, context) => list.Read(node is YamlList items ? WithoutTwice(items, context) : node, context),
        };
    }

    private static YamlList WithoutTwice(YamlList list, ReadContext context)
    {
        var first = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        return list with { Items = [.. list.Items.Where(item => item is YamlScalar { IsEmpty: true } || IsNew(item, first, context))] };
    }

    private static bool IsNew(YamlNode item, Dictionary<string, YamlNode> first, ReadContext context)
    {
        var text = TextOf(item);
        if (first.TryAdd(text, item))
        {
            return true;
        }

        context.Problems.Add(Rules.TwiceInList(item.Span, text, first[text].Span.Place.Line));
        return false;
    }

    // However it is written: spaces and quotation marks make no other value, nor does the order of keys.
    private static string TextOf(YamlNode node) => node switch
    {
        YamlScalar scalar => FieldTypes.WordsOf(scalar.Text),
        YamlList list => $"[{string.Join(", ", list.Items.Select(TextOf))}]",
        YamlMap map => $"{{{string.Join(", ", map.Pairs.Select(p => $"{p.Key.Text}: {TextOf(p.Value)}").Order(StringComparer.Ordinal))}}}",
        _ => "",
    };
}
