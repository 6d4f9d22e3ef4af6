using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>A table of Pandoc that is drawn with <c>+---+</c>: its cells may have several lines, which ours cannot.</summary>
internal static partial class GridTable
{
    /// <summary>Takes the lines of one; false where the next line begins none.</summary>
    public static bool TryConvert(LineCursor cursor, List<string> output)
    {
        if (!Border().IsMatch(cursor.Current) || cursor.Next.TrimStart() is not ['|', ..])
        {
            return false;
        }

        var indent = cursor.Current[..^cursor.Current.TrimStart().Length];
        var lines = cursor.TakeWhile(l => l.TrimStart() is ['+' or '|', ..]).ConvertAll(l => l.Trim());
        var columns = Columns(lines[0]);
        if (lines.Exists(l => l.Length > columns[^1] + 1))
        {
            // Text that stands beyond its columns would be cut.
            output.AddRange(lines);
            return true;
        }

        var rows = new List<List<List<string>>>();
        foreach (var line in lines)
        {
            if (Border().IsMatch(line))
            {
                rows.Add([.. Enumerable.Range(0, columns.Count - 1).Select(_ => new List<string>())]);
                continue;
            }

            foreach (var (cell, text) in rows[^1].Zip(Cells(line, columns)))
            {
                cell.Add(text);
            }
        }

        var written = rows.Where(r => r.Exists(c => c.Exists(t => t.Length > 0))).Select(r => (IReadOnlyList<string>)r.ConvertAll(Cell)).ToList();
        output.AddRange(written.Count == 0 ? lines : PipeTable.Write(written).Select(l => l.Length == 0 ? l : indent + l));
        return true;
    }

    private static List<int> Columns(string border) => [.. border.Index().Where(c => c.Item == '+').Select(c => c.Index)];

    private static IEnumerable<string> Cells(string line, List<int> columns) =>
        columns.Zip(columns.Skip(1), (from, to) => from + 1 < line.Length ? line[(from + 1)..Math.Min(to, line.Length)].Trim('|', ' ') : "");

    // Lines of one paragraph go on, all others are broken.
    private static string Cell(List<string> lines)
    {
        var text = "";
        foreach (var line in lines.SkipWhile(l => l.Length == 0))
        {
            var isNew = line.Length == 0 || Item().IsMatch(line) || text.EndsWith("<br>", StringComparison.Ordinal);
            text += (text.Length == 0 ? "" : !isNew ? " " : text.EndsWith("<br>", StringComparison.Ordinal) ? "" : "<br>") + line;
        }

        return text.EndsWith("<br>", StringComparison.Ordinal) ? text[..^4] : text;
    }

    [GeneratedRegex(@"^[ \t]*\+(?:[-=:]{2,}\+)+[ \t]*$")]
    private static partial Regex Border();

    [GeneratedRegex(@"^(?:[-*+]|[0-9]{1,9}[.)]|#{1,6}|>)[ \t]")]
    private static partial Regex Item();
}
