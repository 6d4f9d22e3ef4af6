using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Model.Texts.Keys;
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

    public static readonly Field<string> Title = new("title", FieldTypes.Text, DataKeys.Title, IsRequired: true);

    public static readonly Field<string[]> Source = new("source",
        FieldTypes.SetOf(new FieldType<string>(ExpectedTexts.IdOfSourceOr(Own), FieldTypes.Text.Schema, ReadSource) { Comma = Comma.Divides }),
        DataKeys.Source, IsRequired: true);

    public static readonly Field<string> Note = new("note", FieldTypes.Text, DataKeys.Note);

    public static readonly Field<string> ColumnTitle = new("title", FieldTypes.Text, DataKeys.ColumnTitle);
    public static readonly Field<string> Unit = new("unit", FieldTypes.Text, DataKeys.Unit);
    public static readonly Field<string> Type = new("type", FieldTypes.OneOf("text", "number", "date", "year"), DataKeys.Type);
    public static readonly Field<string> Low = new("low", FieldTypes.Name, DataKeys.Low);
    public static readonly Field<string> High = new("high", FieldTypes.Name, DataKeys.High);

    public static readonly MapSchema ColumnSchema = new("a column", [ColumnTitle, Unit, Type, Low, High]);

    public static readonly Field<ColumnNote[]> Columns = new("columns",
        new FieldType<ColumnNote[]>(ExpectedTexts.Columns, new ValueSchema.OpenMap(new ValueSchema.Map(ColumnSchema)), ReadColumns),
        DataKeys.Columns);

    public static MapSchema Schema { get; } = new(ShapeTexts.DescriptionOfATable, [Title, Source, Note, Columns]);

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

        context.Problems.Add(YamlFaults.ExplainColons(node) ?? Rules.WrongType(node.Span, node.Described, ExpectedTexts.Columns));
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
