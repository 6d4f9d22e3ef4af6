using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model;
using Explainer.Model.Data;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Explainer.Read.Dates;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Read.Data;

/// <summary>Data with the ids of works that its description names, which are checked once all works are known.</summary>
internal sealed record ReadData(DataSet Set, ImmutableArray<EntryReference> References);

/// <summary>Reads a table and its description.</summary>
internal sealed class DataReader
{
    private readonly DiagnosticBag problems;
    private readonly DateTranslation dates;

    private DataReader(DiagnosticBag problems, DateTranslation dates) => (this.problems, this.dates) = (problems, dates);

    /// <summary>Reads them; null when one of them is not understood, which is reported.</summary>
    /// <param name="name">The name of both files.</param>
    public static ReadData? Read(string name, InputFile description, InputFile table, DateTranslation dates, DiagnosticBag problems)
    {
        var found = new DiagnosticBag();
        var read = new DataReader(found, dates).Read(name, description, table);
        problems.With(found);
        return found.HasErrors ? null : read;
    }

    private ReadData? Read(string name, InputFile description, InputFile table)
    {
        var csv = InputFolder.ReadText(table, problems) is { } rows ? CsvTable.Read(rows, problems) : null;
        if (InputFolder.ReadText(description, problems) is not { } source)
        {
            return null;
        }

        var node = YamlReader.Read(source, 0, source.Text.Length, problems, out var isUnderstood);
        if (node is YamlMap map)
        {
            return Read(name, map, csv);
        }

        if (isUnderstood)
        {
            problems.Add((node is null ? null : YamlFaults.ExplainColons(node)) ?? Rules.NotAMap(node?.Span ?? source.Start, node?.Described ?? FoundTexts.Nothing, DataFields.Schema.Name));
        }

        return null;
    }

    private ReadData? Read(string name, YamlMap map, CsvTable? csv)
    {
        var context = new ReadContext(problems, []);
        var fields = FieldReader.Open(map, DataFields.Schema, context);
        var (title, sources, note, columns) = (fields.Get(DataFields.Title), fields.GetList(DataFields.Source), fields.Get(DataFields.Note), fields.GetList(DataFields.Columns));
        if (sources.Any(s => s.Work == DataFields.Own) && note is null)
        {
            problems.Add(Rules.UnexplainedCount(fields.PlaceOfValue(DataFields.Source)));
        }

        return csv is null || title is null ? null
            : new ReadData(Create(name, title, csv, columns) with { Sources = [.. sources.Where(s => s.Work != DataFields.Own)], Note = note }, [.. context.References]);
    }

    private DataSet Create(string name, string title, CsvTable csv, ImmutableArray<ColumnNote> notes)
    {
        var headers = csv.Header.Select(h => h.Text).ToList();
        foreach (var (unknown, span) in notes.SelectMany(NamesOf).Where(n => !headers.Contains(n.Name)))
        {
            problems.Add(Rules.UnknownDataColumn(span, unknown, Nearest.To(unknown, headers), headers) with { Fix = Nearest.Suggest(span, unknown, headers) });
        }

        var byHeader = notes.ToDictionary(n => n.Header.Text, StringComparer.Ordinal);
        var measured = notes.Where(n => n.Unit is not null || n.Low is not null || n.High is not null)
            .SelectMany(n => new[] { n.Header.Text, n.Low?.Name, n.High?.Name }).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<DataColumn> columns = [.. headers.Select((h, i) => CreateColumn(i, h, byHeader.GetValueOrDefault(h), measured.Contains(h), csv))];
        var set = new DataSet(name, title, columns, [.. csv.Rows.Select(r => columns.Select(c => ReadCell(r[c.Index], c)).ToImmutableArray())], [], null);
        problems.With(DataDoubts.FindAll(set, csv));
        return set;
    }

    private static IEnumerable<(string Name, SourceSpan Span)> NamesOf(ColumnNote note)
    {
        yield return (note.Header.Text, note.Header.Span);
        if (note.Low is { } low)
        {
            yield return low;
        }

        if (note.High is { } high)
        {
            yield return high;
        }
    }

    /// <param name="isMeasured">Whether the description says what it counts, or between which values it lies.</param>
    private static DataColumn CreateColumn(int index, string header, ColumnNote? note, bool isMeasured, CsvTable csv)
    {
        var type = note?.Type switch
        {
            "text" => ColumnType.Text,
            "number" => ColumnType.Number,
            "date" or "year" => ColumnType.Date,
            _ => GuessType(index, [.. csv.Rows.Select(r => r[index].Text).Where(t => t.Length > 0)], isMeasured),
        };
        return new DataColumn(index, header, note?.Title ?? header, note?.Unit, type) { Low = note?.Low?.Name, High = note?.High?.Name };
    }

    // What most cells look like, so that the others are reported. Years look like numbers: in the first column they are years. Where
    // few cells are numbers, the column is still one of numbers if the others are slips of such: as words, no chart would show it.
    private static ColumnType GuessType(int index, ImmutableArray<string> cells, bool isMeasured)
    {
        if (index == 0 && cells.All(c => FuzzyDate.TryParse(c, out _)))
        {
            return ColumnType.Date;
        }

        bool IsDate() => cells.Any(c => !PlainNumber.Is(c) && FuzzyDate.TryParse(c, out _));
        return cells.Count(c => PlainNumber.Is(c)) * 2 > cells.Length ? ColumnType.Number
            : cells.Count(c => FuzzyDate.TryParse(c, out _)) * 2 > cells.Length ? ColumnType.Date
            : isMeasured && cells.Length > 0 ? (IsDate() ? ColumnType.Date : ColumnType.Number)
            : index > 0 && AreSlips(cells) && !IsDate() ? ColumnType.Number
            : ColumnType.Text;
    }

    // Numbers, some of them with what does not belong to a number.
    private static bool AreSlips(ImmutableArray<string> cells) => cells.Any(PlainNumber.Is) && cells.All(c => PlainNumber.IsNear(c));

    private DataCell ReadCell(CsvCell cell, DataColumn column)
    {
        var read = new DataCell(cell.Text);
        if (read.IsGap || column.Type == ColumnType.Text)
        {
            return read;
        }

        if (column.Type == ColumnType.Number)
        {
            if (!PlainNumber.Is(cell.Text))
            {
                problems.Add(Rules.NotANumber(cell.Span, column.Name, cell.Text, PlainNumber.FormOf(cell.Text)));
            }

            return read with { Number = double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null };
        }

        if (!DateReader.TryReadForPages(cell.Text, out var date, out var problem, dates))
        {
            problems.Add(Rules.BadDate(cell.Span, problem));
        }

        return read with { Date = date };
    }
}
