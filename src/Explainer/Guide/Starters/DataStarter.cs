using Explainer.Guide.Schemas;
using Explainer.Model.Texts;
using Explainer.Read.Data;
using Explainer.Read.Fields;

namespace Explainer.Guide.Starters;

/// <summary>A new table of data and its description: every key explained, and no number that nobody has counted.</summary>
internal static class DataStarter
{
    /// <summary>The table: its columns, and rows to be filled in.</summary>
    public const string Table = "year,number\n2024,\n2025,\n";

    /// <summary>The text of the description.</summary>
    public static string Describe(string title)
    {
        var filled = new Dictionary<string, string>
        {
            [DataFields.Title.Name] = YamlText.Quote(title),
            [DataFields.Source.Name] = DataFields.Own,
            [DataFields.Note.Name] = StarterTexts.DataNote,
            [DataFields.Columns.Name] = "\n" + string.Join('\n', Columns()),
        };
        var lines = DataFields.Schema.Fields.SelectMany(f => Lines(f, filled.GetValueOrDefault(f.Name)).Append(""));
        return $"{StarterTexts.DataRemark}\n\n{string.Join('\n', lines)}";
    }

    // The keys of a column are explained where they would stand.
    private static IEnumerable<string> Columns() =>
    [
        $"  year: {{title: {StarterTexts.DataYear}, type: year}}",
        "  number:",
        .. DataFields.ColumnSchema.Fields.SelectMany(f => f.Name switch
        {
            "title" => Indented(f, StarterTexts.DataNumber),
            "type" => Indented(f, "number"),
            _ => Indented(f, null),
        }),
    ];

    private static IEnumerable<string> Indented(Field field, string? value) => Lines(field, value).Select(line => "    " + line);

    private static IEnumerable<string> Lines(Field field, string? value) =>
    [
        .. YamlText.Comment(field.Description),
        .. value is not null ? [$"{field.Name}:{(value[0] == '\n' ? "" : " ")}{value}"] : FieldExample.Lines(field).Select(line => "# " + line),
    ];
}
