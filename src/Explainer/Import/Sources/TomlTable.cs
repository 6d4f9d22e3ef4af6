namespace Explainer.Import.Sources;

/// <summary>A value of TOML that is no table and no list.</summary>
internal sealed record TomlScalar(string Text, bool IsPlain);

/// <summary>A table of TOML, in the order of the document.</summary>
internal sealed class TomlTable
{
    public OrderedDictionary<string, object> Values { get; } = new(StringComparer.Ordinal);

    public TomlTable Under(IEnumerable<string> path)
    {
        var table = this;
        foreach (var name in path)
        {
            table = table.Values.GetValueOrDefault(name) switch
            {
                TomlTable inner => inner,
                List<object> items when items.Count > 0 && items[^1] is TomlTable last => last,
                _ => (TomlTable)(table.Values[name] = new TomlTable()),
            };
        }

        return table;
    }

    public TomlTable Append(string name)
    {
        if (Values.GetValueOrDefault(name) is not List<object> items)
        {
            Values[name] = items = [];
        }

        var table = new TomlTable();
        items.Add(table);
        return table;
    }
}
