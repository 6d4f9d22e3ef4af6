using System.Collections.Immutable;
using Explainer.Model.Data;
using Explainer.Model.Dates;

namespace Explainer.Compose.Charts;

/// <summary>Which rows of a table a chart shows, and how long tables become wide ones.</summary>
internal static class ChartRows
{
    /// <summary>The names after <c>show=</c>. Semicolons divide names that have commas.</summary>
    public static ImmutableArray<string> NamesIn(string value, Func<string, bool> isName) =>
        isName(value) ? [value] : [.. value.Split(value.Contains(';', StringComparison.Ordinal) ? ';' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether a cell is one that a name means: its text, or a time that its date lies in.</summary>
    public static bool IsMeant(DataCell cell, string name) => cell.Text == name
        || (cell.Date is { } date && FuzzyDate.TryParse(name, out var time) && time.IsInterval
            && (time.Earliest is null || date.Earliest?.CompareTo(time.Earliest) >= 0) && (time.Latest is null || (date.Latest is { } last && last.CompareTo(time.Latest) <= 0)));

    /// <summary>The rows that have one of the names in each column that is named at all.</summary>
    public static DataSet Select(DataSet data, IEnumerable<(DataColumn Column, string Name)> names)
    {
        var byColumn = names.GroupBy(n => n.Column.Index, n => n.Name).ToList();
        return data with { Rows = [.. data.Rows.Where(r => byColumn.TrueForAll(g => g.Any(name => IsMeant(r[g.Key], name))))] };
    }

    /// <summary>Two rows that would be one number of a divided table; null where there are none.</summary>
    public static (DataCell X, DataCell By)? FindTwice(DataSet data, DataColumn x, DataColumn by) => data.Rows
        .GroupBy(r => (X: r[x.Index].Text, By: r[by.Index].Text)).FirstOrDefault(g => g.Skip(1).Any()) is { } twice ? (twice.First()[x.Index], twice.First()[by.Index]) : null;

    /// <summary>A time that two rows of a chart have, as one of them has it by mistake; null for none. The ranges of dates may overlap.</summary>
    public static string? FindTimeTwice(ChartRequest request) => request.X.Type != ColumnType.Date || request.IsOfDates ? null
        : request.Data.Rows.GroupBy(r => r[request.X.Index].Text).FirstOrDefault(g => g.Key.Length > 0 && g.Skip(1).Any())?.Key;

    /// <summary>
    /// What a chart shows of a table that has a row for each number: a column of numbers for each value of another column, and a
    /// row for each value along which the chart goes. No two rows have both values in common.
    /// </summary>
    public static ChartRequest Divide(ChartRequest request, DataColumn by)
    {
        var (data, y) = (request.Data, request.Series[0]);
        DataColumn[] parts = [.. new[] { y, request.LowOf(y), request.HighOf(y) }.OfType<DataColumn>()];
        ImmutableArray<DataCell> values = [.. data.Rows.Select(r => r[by.Index]).DistinctBy(c => c.Text)];
        var columns = ImmutableArray.CreateBuilder<DataColumn>();
        columns.Add(request.X with { Index = 0 });
        foreach (var value in values)
        {
            var at = columns.Count;
            columns.AddRange(parts.Select((part, i) => part with
            {
                Index = at + i,
                Name = NameOf(value, part),
                Title = part == y ? value.Text : part.Title,
                Low = part == y && request.LowOf(y) is { } low ? NameOf(value, low) : null,
                High = part == y && request.HighOf(y) is { } high ? NameOf(value, high) : null,
            }));
        }

        var rows = data.Rows.GroupBy(r => r[request.X.Index].Text).Select(g => CreateRow(g, request.X, by, values, parts));
        var wide = columns.ToImmutable();
        return request with { Data = data with { Columns = wide, Rows = [.. rows] }, X = wide[0], Series = [.. values.Select((_, i) => wide[1 + (i * parts.Length)])] };
    }

    private static ImmutableArray<DataCell> CreateRow(IEnumerable<ImmutableArray<DataCell>> rows, DataColumn x, DataColumn by, ImmutableArray<DataCell> values, DataColumn[] parts)
    {
        var byValue = rows.ToDictionary(r => r[by.Index].Text, StringComparer.Ordinal);
        return [byValue.Values.First()[x.Index], .. values.SelectMany(v => parts.Select(p => byValue.TryGetValue(v.Text, out var row) ? row[p.Index] : new DataCell("")))];
    }

    // No cell has a line feed, so that no two names are the same.
    private static string NameOf(DataCell value, DataColumn part) => $"{value.Text}\n{part.Name}";
}
