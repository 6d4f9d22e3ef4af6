using System.Collections.Immutable;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Data;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;

namespace Explainer.Compose;

/// <summary>Puts the values of data into the text.</summary>
internal static class DataNumbers
{
    /// <summary>The tables whose numbers a body quotes: they are published, so that readers can check.</summary>
    public static IEnumerable<string> FilesIn(Prose prose, Catalog catalog) =>
        prose.Nodes.Numbers.IsEmpty ? [] : prose.Nodes.Numbers.Where(n => catalog.Sources.Data.Find(n.Data) is not null).Select(n => DataSet.FileOf(n.Data)).Distinct();

    public static void Fill(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        foreach (var number in prose.Nodes.Numbers)
        {
            if (catalog.Sources.Data.Find(number.Data) is { } data)
            {
                number.Content = new Markdig.Helpers.StringSlice(Find(number, data, prose, catalog, problems));
            }
        }
    }

    // A slip in the row and one in the column are two, and both are reported.
    private static string Find(DataNumberInline number, DataSet data, Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var span = prose.Span(number);
        if ((FindRow(number, data, span, problems), FindColumn(number, data, span, problems)) is not ({ } row, { } column))
        {
            return "";
        }

        if (row[column.Index].IsGap)
        {
            problems.Add(Rules.NumberOfGap(span, number.Row, number.Header));
        }

        return row[column.Index].Write(catalog.Words.Dates, NumberSigns.For(catalog.Config.Language));
    }

    private static ImmutableArray<DataCell>? FindRow(DataNumberInline number, DataSet data, SourceSpan span, DiagnosticBag problems)
    {
        var names = data.Rows.Select(r => r[0].Text).ToList();
        if (data.FindRow(number.Row) is not { } row)
        {
            problems.Add(Rules.NumberOfNoRow(span, number.Row, data.File, Nearest.Only(number.Row, names)) with { Fix = Nearest.Suggest(span, number.Row, names) });
            return null;
        }

        if (names.Count(n => n == number.Row) > 1)
        {
            problems.Add(Rules.NumberOfManyRows(span, number.Row, data.File));
            return null;
        }

        return row;
    }

    private static DataColumn? FindColumn(DataNumberInline number, DataSet data, SourceSpan span, DiagnosticBag problems)
    {
        if (data.FindColumn(number.Header) is { } column)
        {
            return column;
        }

        var headers = data.Columns.Select(c => c.Name).ToList();
        problems.Add(Rules.NumberOfNoColumn(span, number.Header, data.File, Nearest.To(number.Header, headers), headers) with { Fix = Nearest.Suggest(span, number.Header, headers) });
        return null;
    }
}
