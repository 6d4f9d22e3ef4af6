using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>A list of keys and values, written with the first value of each item as its key: <c>strands: {house: The house}</c>.</summary>
internal static class KeyedItems
{
    /// <summary>What to write in its place; null where the map can be an item itself.</summary>
    public static Diagnostic? Explain(YamlMap map, ValueSchema item) =>
        SchemaOf(item) is { } schema && map.Pairs.Length > 0 && map.Pairs.All(p => p.Value is YamlScalar && IsOwn(p.Key.Text, schema)) && Write(map.Pairs[0], schema) is { } first
            ? Rules.ItemsAsKeys(map.Pairs[0].Key.Span, map.Pairs[0].Key.Text, schema.Name, first, map.Pairs.Length) : null;

    private static MapSchema? SchemaOf(ValueSchema schema) => schema switch
    {
        ValueSchema.Map map => map.Schema,
        ValueSchema.Either either => either.Schemas.Select(SchemaOf).OfType<MapSchema>().FirstOrDefault(),
        _ => null,
    };

    private static bool IsOwn(string key, MapSchema schema)
    {
        List<string> names = [.. schema.Current.Select(f => f.Name)];
        return !names.Contains(key) && OtherNames.Find(key, names) is null && Nearest.To(key, names) is null;
    }

    // What stands in front of the colon is the first text of an item, and of a link what readers see. Null where a value has no place.
    private static string? Write(YamlPair pair, MapSchema schema)
    {
        var (key, value) = (OtherShapes.WrittenAlone(pair.Key.Text), pair.Value is YamlScalar { IsEmpty: false } text ? OtherShapes.WrittenAlone(text.Text) : "…");
        return schema.Needed switch
        {
            [var only] when schema.Current.FirstOrDefault(f => f.Name == "title") is { } title && title != only => $"{{{only.Name}: {value}, {title.Name}: {key}}}",
            [{ Schema: ValueSchema.Text } first, { Schema: ValueSchema.Text or ValueSchema.Date } second, .. var more] =>
                $"{{{first.Name}: {key}, {second.Name}: {value}{string.Concat(more.Select(f => $", {f.Name}: {OtherShapes.Placeholder(f)}"))}}}",
            _ => null,
        };
    }
}
