using System.Text.RegularExpressions;
using Explainer.Model.Data;
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
internal static partial class DataFields
{
    /// <summary>The word that stands for the ids of works where the site has counted itself.</summary>
    public const string Own = "own";

    public static readonly Field<string> Title = new("title", FieldTypes.Text, DataKeys.Title, IsRequired: true);

    public static readonly Field<DataSource[]> Source = new("source",
        FieldTypes.SetOf(new FieldType<DataSource>(ExpectedTexts.IdOfSourceOr(Own), FieldTypes.Text.Schema, ReadSource) { Comma = Comma.DividesIds }),
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

    // "aral2014, p. 50": the id of a work, and the place in it.
    private static DataSource? ReadSource(YamlNode node, ReadContext context)
    {
        if (FieldTypes.Name.Read(node, context) is not { } text)
        {
            return null;
        }

        if (Locator().IsMatch(text))
        {
            context.Problems.Add(Rules.LocatorWithoutWork(node.Span, text));
            return null;
        }

        var source = WithLocator().Match(text) is { Success: true } match
            ? new DataSource(match.Groups["work"].Value, match.Groups["locator"].Value, node.Span) : new DataSource(text, "", node.Span);
        if (source.Work != Own)
        {
            var at = node.Span.Text.IndexOf(source.Work, StringComparison.Ordinal);
            context.References.Add(new EntryReference(EntryReferenceKind.Work, source.Work, source.Locator.Length == 0 || at < 0 ? node.Span : node.Span with { Start = node.Span.Start + at, Length = source.Work.Length }));
        }

        return source;
    }

    // What follows the comma is a word alone where two ids are written as one value.
    [GeneratedRegex(@"^(?<work>[^,\s]+), *(?<locator>.*[^\w-].*|\p{Nd}+)$")]
    private static partial Regex WithLocator();

    [GeneratedRegex(@"^(?:pp?\.?|pages?|chapters?|ch\.|tables?|tab\.|fig\.|figures?|vol\.|sec\.|§|S\.|Seiten?|no?\.) ?\p{Nd}", RegexOptions.IgnoreCase)]
    private static partial Regex Locator();

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
