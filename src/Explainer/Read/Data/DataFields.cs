using Explainer.Model.Diagnostics;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Data;

/// <summary>What a writer says of a column.</summary>
/// <param name="Header">Its name in the table, and where that is written.</param>
internal sealed record ColumnNote(YamlScalar Header, string? Title, string? Unit, string? Type)
{
    /// <summary>The column of the lowest values, and where it is named; null for none.</summary>
    public (string Name, SourceSpan Span)? Low { get; init; }

    /// <summary>That of the highest.</summary>
    public (string Name, SourceSpan Span)? High { get; init; }
}

/// <summary>The keys of the description of a table.</summary>
internal static class DataFields
{
    /// <summary>The word that stands for the ids of works where the site has counted itself.</summary>
    public const string Own = "own";

    private const string ExampleOfColumns = Rules.KeysAndValues + " such as {loans: {title: Loans, unit: books}}";

    public static readonly Field<string> Title = new("title", FieldTypes.Text, "What the table shows, as readers see it above a chart.", "Books lent in a year", IsRequired: true);

    public static readonly Field<string[]> Source = new("source",
        FieldTypes.SetOf(new FieldType<string>($"the id of a source, or {Own}", FieldTypes.Text.Schema, ReadSource) { Comma = Comma.Divides }),
        "Ids of the works that the numbers come from; or own, where this site has counted, which note explains.", "[rtl]", IsRequired: true);

    public static readonly Field<string> Note = new("note", FieldTypes.Text, "What readers have to know of the numbers: how they were counted, what they leave out.", "Loans of the reading room were not counted.");

    public static readonly Field<string> ColumnTitle = new("title", FieldTypes.Text, "What readers see instead of its header.", "Loans");
    public static readonly Field<string> Unit = new("unit", FieldTypes.Text, "What its numbers count or measure.", "books");
    public static readonly Field<string> Type = new("type", FieldTypes.OneOf("text", "number", "date", "year"), "What its cells hold. When nothing is said, what most of them look like.", "number");
    public static readonly Field<string> Low = new("low", FieldTypes.Name, "The column with the lowest numbers that these may be, where they are not certain.", "loans_low");
    public static readonly Field<string> High = new("high", FieldTypes.Name, "The column with the highest ones.", "loans_high");

    public static readonly MapSchema ColumnSchema = new("a column", [ColumnTitle, Unit, Type, Low, High]);

    public static readonly Field<ColumnNote[]> Columns = new("columns",
        new FieldType<ColumnNote[]>(ExampleOfColumns, new ValueSchema.OpenMap(new ValueSchema.Map(ColumnSchema)), ReadColumns),
        "What the columns are, by their headers.", "{loans: {title: Loans, unit: books}}");

    public static MapSchema Schema { get; } = new("the description of a table", [Title, Source, Note, Columns]);

    private static string? ReadSource(YamlNode node, ReadContext context)
    {
        var id = FieldTypes.Name.Read(node, context);
        if (id is not (null or Own))
        {
            context.References.Add(new EntryReference(EntryReferenceKind.Work, id, node.Span));
        }

        return id;
    }

    private static ColumnNote[] ReadColumns(YamlNode node, ReadContext context)
    {
        if (node is YamlMap map)
        {
            return [.. map.Pairs.Select(p => ReadColumn(p, context)).OfType<ColumnNote>()];
        }

        context.Problems.Add(YamlFaults.ExplainColons(node) ?? Rules.WrongType(node.Span, node.Described, ExampleOfColumns));
        return [];
    }

    private static ColumnNote? ReadColumn(YamlPair pair, ReadContext context)
    {
        if (pair.Value is not YamlMap map)
        {
            context.Problems.Add(YamlFaults.ExplainColons(pair.Value) ?? (pair.Value is YamlScalar { IsEmpty: false, Text.Length: > 0 } words
                ? Rules.ValueForMap(words.Span, words.Described, $"{{title: {OtherShapes.WrittenAlone(words.Text)}}}") : Rules.WrongType(pair.Value.Span, pair.Value.Described, OtherShapes.ExampleOf(ColumnSchema))));
            return null;
        }

        var fields = FieldReader.Open(map, ColumnSchema, context);
        return new ColumnNote(pair.Key, fields.Get(ColumnTitle), fields.Get(Unit), fields.Get(Type))
        {
            Low = fields.Get(Low) is { } low ? (low, fields.PlaceOfValue(Low)) : null,
            High = fields.Get(High) is { } high ? (high, fields.PlaceOfValue(High)) : null,
        };
    }
}
