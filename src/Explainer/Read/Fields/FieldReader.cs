using System.Collections.Immutable;
using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>Reads the values of a map by its schema.</summary>
internal sealed class FieldReader
{
    private readonly YamlMap map;
    private readonly MapSchema schema;

    private FieldReader(YamlMap map, MapSchema schema, ReadContext context)
    {
        this.map = map;
        this.schema = schema;
        Context = context;
    }

    public ReadContext Context { get; }

    /// <summary>Opens a map for reading; keys that are missing or not of its schema are problems already.</summary>
    public static FieldReader Open(YamlMap map, MapSchema schema, ReadContext context)
    {
        KeyProblems.Report(map, schema, context);
        return new FieldReader(map, schema, context);
    }

    public bool Has(Field field) => map.Find(field.Name) is not null;

    /// <summary>Whether what a key says stands there under another name, which is a problem already.</summary>
    public bool HasByOtherName(Field field) => map.Pairs.Any(p => schema.Fields.All(f => f.Name != p.Key.Text) && OtherNames.Find(p.Key.Text, [field.Name]) is not null);

    /// <summary>How many values a list was written with; those that are none, which is a problem once it is read, count too.</summary>
    public int CountOf(Field field) => map.Find(field.Name) switch { null => 0, YamlList list => list.Items.Length, _ => 1 };

    /// <summary>The place of a key, for problems that only its reader can see.</summary>
    public SourceSpan PlaceOf(Field field) =>
        map.Pairs.FirstOrDefault(p => p.Key.Text == field.Name)?.Key.Span ?? map.Span;

    /// <summary>The place of a value; of the whole map when the key is missing.</summary>
    public SourceSpan PlaceOfValue(Field field) => map.Find(field.Name)?.Span ?? map.Span;

    /// <summary>The items of a list; empty when the key is missing.</summary>
    public ImmutableArray<T> GetList<T>(Field<T[]> field) where T : class => [.. Get(field) ?? []];

    /// <summary>The value of a key that was read already: without its problems.</summary>
    public T? Peek<T>(Field<T> field) where T : class => map.Find(field.Name) is { } node and not YamlScalar { IsEmpty: true }
        ? field.Type.Read(node, Context with { Problems = new DiagnosticBag(), References = [] })
        : null;

    /// <summary>The value of a key; default when it is missing or not of its type (then that is a problem already).</summary>
    public T? Get<T>(Field<T> field)
    {
        if (!schema.Has(field))
        {
            throw new InvalidOperationException($"'{field.Name}' is not a key of {schema.Name}.");
        }

        if (schema.Withheld.Contains(field))
        {
            return default;
        }

        var node = map.Find(field.Name);
        if (node is YamlScalar { IsEmpty: true })
        {
            var place = PlaceOf(field);
            var isComment = place.Source.Line(place.Place.Line).Contains(": #", StringComparison.Ordinal);
            Context.Problems.Add(Rules.EmptyValue(place, field.Name, field.Expected, field.IsRequired, isComment));
            return default;
        }

        return node is null ? default : field.Type.Read(node, Context);
    }
}
