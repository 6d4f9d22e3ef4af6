using Explainer.Model.Data;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Data;

/// <summary>Numbers of a table that can be read and are hardly meant so.</summary>
internal sealed class DataDoubts(DataSet set, CsvTable csv)
{
    private const double Thousand = 1000;

    private readonly DiagnosticBag problems = new();

    public static DiagnosticBag FindAll(DataSet set, CsvTable csv)
    {
        var doubts = new DataDoubts(set, csv);
        foreach (var column in set.Columns.Where(c => c.Type == ColumnType.Number))
        {
            doubts.FindThousands(column);
            doubts.FindOutsideOfRange(column);
        }

        return doubts.problems;
    }

    // "22.000" beside 4000: three digits behind a point where all others are whole numbers, and one of these has thousands.
    private void FindThousands(DataColumn column)
    {
        var cells = set.Rows.Select((r, i) => (Cell: r[column.Index], Row: i)).Where(c => c.Cell.Number is not null).ToList();
        var doubtful = cells.FindAll(c => HasThreeDigitsBehindPoint(c.Cell.Text));
        var others = cells.Except(doubtful).ToList();
        if (others.Find(c => Math.Abs(c.Cell.Number!.Value) >= Thousand) is not { Cell: { } large } || others.Exists(c => c.Cell.Text.Contains('.', StringComparison.Ordinal)))
        {
            return;
        }

        foreach (var (cell, row) in doubtful)
        {
            var text = cell.Text;
            var shorter = text.TrimEnd('0').TrimEnd('.');
            problems.Add(Rules.MaybeThousands(csv.Rows[row][column.Index].Span, text, large.Text, text.Replace(".", "", StringComparison.Ordinal), shorter.Length < text.Length ? shorter : text + "0"));
        }
    }

    private static bool HasThreeDigitsBehindPoint(string text) =>
        PlainNumber.Is(text) && text.TrimStart('-') is { Length: <= 7 } and [not '0', .., '.', _, _, _];

    private void FindOutsideOfRange(DataColumn column)
    {
        var (low, high) = (Find(column.Low), Find(column.High));
        for (var i = 0; i < set.Rows.Length; i++)
        {
            var row = set.Rows[i];
            var (value, least, most) = (row[column.Index], low is null ? null : row[low.Index], high is null ? null : row[high.Index]);
            if (least?.Number > most?.Number)
            {
                problems.Add(Rules.LowAboveHigh(csv.Rows[i][low!.Index].Span, row[0].Text, low.Name, least!.Text, high!.Name, most!.Text));
            }
            else if (value.Number < least?.Number)
            {
                problems.Add(Rules.OutsideOfRange(csv.Rows[i][column.Index].Span, row[0].Text, column.Name, value.Text, "below", least!.Text, low!.Name));
            }
            else if (value.Number > most?.Number)
            {
                problems.Add(Rules.OutsideOfRange(csv.Rows[i][column.Index].Span, row[0].Text, column.Name, value.Text, "above", most!.Text, high!.Name));
            }
        }
    }

    private DataColumn? Find(string? name) => set.Columns.FirstOrDefault(c => c.Name == name);
}
