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
        if (rows.Count == 0)
        {
            return null;
        }

        var places = Places(lines[1]);
        cursor.Take(Math.Min(lines.Count, rows.Count + 3));
        return [Row([lines[0]], places), .. rows.Select(r => Row([r], places))];
    }

    // Between two lines of dashes: rows of several lines with an empty one between them, or without a head, rows of one.
    private static List<IReadOnlyList<string>>? Framed(LineCursor cursor)
    {
        var hasHead = Rule().IsMatch(cursor.Current);
        var lines = cursor.Rest.ToList();
        var columns = hasHead ? lines.FindIndex(1, l => Columns().IsMatch(l)) : 0;
        var end = columns < 0 ? -1 : lines.FindIndex(columns + 1, l => hasHead ? Rule().IsMatch(l) : Columns().IsMatch(l) || Rule().IsMatch(l));
        if (end <= columns + 1 || (hasHead && (columns < 2 || lines[1..columns].Exists(string.IsNullOrWhiteSpace))) || lines[(columns + 1)..end].TrueForAll(string.IsNullOrWhiteSpace))
        {
            return null;
        }

        var places = Places(lines[columns]);
        var within = lines[(columns + 1)..end];
        var rows = within.Exists(string.IsNullOrWhiteSpace) ? Paragraphs(within) : within.ConvertAll(l => new List<string> { l });
        cursor.Take(end + 1);
        return [hasHead ? Row(lines[1..columns], places) : [.. places.Select(_ => "")], .. rows.Select(r => Row(r, places))];
    }

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
