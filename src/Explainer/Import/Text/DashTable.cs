using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>Tables of Pandoc whose columns are lines of dashes (simple_tables, multiline_tables).</summary>
internal static partial class DashTable
{
    /// <summary>Takes the lines of one; false where the next line begins none.</summary>
    public static bool TryConvert(LineCursor cursor, List<string> output)
    {
        if (!cursor.IsAtBlockStart || string.IsNullOrWhiteSpace(cursor.Current))
        {
            return false;
        }

        var table = Rule().IsMatch(cursor.Current) || Columns().IsMatch(cursor.Current) ? Framed(cursor) : Columns().IsMatch(cursor.Next) ? Simple(cursor) : null;
        if (table is null)
        {
            return false;
        }

        output.AddRange(PipeTable.Write(table));
        return true;
    }

    // A head on one line, and a row on each line below the dashes, up to an empty one.
    private static List<IReadOnlyList<string>>? Simple(LineCursor cursor)
    {
        var lines = cursor.Rest.TakeWhile(l => !string.IsNullOrWhiteSpace(l)).ToList();
        var rows = lines.Skip(2).TakeWhile(l => !Columns().IsMatch(l) && !Rule().IsMatch(l)).ToList();
        var places = Places(lines[1]);
        // Words above a line such as --- --- are no head.
        if (rows.Count == 0 || Row([lines[0]], places).Count(c => c.Length > 0) < 2 || !rows.Prepend(lines[0]).All(l => IsParted(l, places)))
        {
            return null;
        }

        cursor.Take(Math.Min(lines.Count, rows.Count + 3));
        return [Row([lines[0]], places), .. rows.Select(r => Row([r], places))];
    }

    // Between two lines of dashes: rows of several lines with an empty one between them, or without a head, rows of one.
    private static List<IReadOnlyList<string>>? Framed(LineCursor cursor)
    {
        // A line of dashes alone may stand between any two parts of a page, so the rest of it is not read for each.
        if (Rule().IsMatch(cursor.Current) && !Head(cursor).Any(l => Columns().IsMatch(l)))
        {
            return null;
        }

        var lines = cursor.Rest.ToList();
        if (FrameOf(lines) is not var (columns, end))
        {
            return null;
        }

        var places = Places(lines[columns]);
        var head = columns > 0 ? lines[1..columns] : [];
        var within = lines[(columns + 1)..end];
        if (!within.Concat(head).All(l => IsParted(l, places)))
        {
            return null;
        }

        var rows = within.Exists(string.IsNullOrWhiteSpace) ? Paragraphs(within) : within.ConvertAll(l => new List<string> { l });
        cursor.Take(end + 1);
        return [head.Count > 0 ? Row(head, places) : [.. places.Select(_ => "")], .. rows.Select(r => Row(r, places))];
    }

    // What stands below the first line, up to an empty one.
    private static IEnumerable<string> Head(LineCursor cursor) => cursor.Rest.Skip(1).TakeWhile(l => !string.IsNullOrWhiteSpace(l));

    // The line whose dashes say where the columns are, which is the first where there is no head, and the line that ends the rows below it.
    private static (int Columns, int End)? FrameOf(List<string> lines)
    {
        var isRule = Rule().IsMatch(lines[0]);
        var columns = isRule || HasHead(lines) ? lines.FindIndex(1, l => Columns().IsMatch(l)) : 0;
        if (columns < 0 || columns == 1 || lines[Math.Min(1, columns)..columns].Exists(string.IsNullOrWhiteSpace) || string.IsNullOrWhiteSpace(lines.ElementAtOrDefault(columns + 1)))
        {
            return null;
        }

        var end = lines.FindIndex(columns + 1, l => Rule().IsMatch(l) || (!isRule && Columns().IsMatch(l)));
        return end > columns + 1 ? (columns, end) : null;
    }

    // Where two lines of dashes have rows below them up to a third one, a head stands between them.
    private static bool HasHead(List<string> lines) => lines.FindIndex(1, l => Columns().IsMatch(l)) is > 1 and var second
        && !string.IsNullOrWhiteSpace(lines.ElementAtOrDefault(second + 1)) && lines.FindIndex(second + 1, l => Columns().IsMatch(l) || Rule().IsMatch(l)) > 0;

    // No word or number goes over from one column to the next.
    private static bool IsParted(string line, List<int> places) => places.Skip(1).All(p => line.Length < p || line[p - 1] == ' ');

    private static List<List<string>> Paragraphs(List<string> lines)
    {
        var all = new List<List<string>> { new() };
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                all[^1].Add(line);
            }
            else if (all[^1].Count > 0)
            {
                all.Add([]);
            }
        }

        return [.. all.Where(p => p.Count > 0)];
    }

    private static List<int> Places(string dashes) => [.. Group().Matches(dashes).Select(g => g.Index)];

    private static string[] Row(List<string> lines, List<int> places) =>
        [.. places.Select((from, i) => string.Join(' ', lines.Select(l => Cut(l, i == 0 ? 0 : from, i + 1 < places.Count ? places[i + 1] : l.Length)).Where(t => t.Length > 0)))];

    private static string Cut(string line, int from, int to) => from >= line.Length ? "" : line[from..Math.Min(to, line.Length)].Trim();

    [GeneratedRegex(@"^[ ]{0,20}-{2,}(?:[ ]+-{2,})+[ ]*$")]
    private static partial Regex Columns();

    [GeneratedRegex(@"^[ ]{0,3}-{3,}[ ]*$")]
    private static partial Regex Rule();

    [GeneratedRegex("-+")]
    private static partial Regex Group();
}
