using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>The next lines of a text, where they ask for other files: one line for a file, or several lines.</summary>
internal static partial class IncludeBlock
{
    // Lines of a tag.
    private const int MostLines = 20;

    /// <summary>Takes lines that ask for files: each file with what asks for it; none where the next line asks for nothing.</summary>
    public static List<(IncludeText Include, string Written)> Take(LineCursor cursor)
    {
        if (IncludeText.Find(cursor.Current) is { } include)
        {
            return [(include, cursor.Take())];
        }

        return Marks().IsMatch(cursor.Current) ? TakeList(cursor) : TakeTag(cursor);
    }

    // Files between two lines --8<-- of PyMdown, one a line; what ; stands before is not wanted.
    private static List<(IncludeText, string)> TakeList(LineCursor cursor)
    {
        var start = cursor.Take();
        var lines = cursor.TakeUntil(Marks().IsMatch) ?? [];
        var indent = start[..^start.TrimStart().Length];
        return [.. lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != ';').Select(l => (Include: IncludeText.Find($"--8<-- \"{l}\""), Written: $"{indent}--8<-- \"{l}\"")).Where(i => i.Include is not null).Select(i => (i.Include!, i.Written))];
    }

    // {% include-markdown "a.md" start="…" %} over several lines.
    private static List<(IncludeText, string)> TakeTag(LineCursor cursor)
    {
        var isOpen = cursor.Current.TrimStart().StartsWith("{%", StringComparison.Ordinal) && !cursor.Current.Contains("%}", StringComparison.Ordinal);
        var ahead = isOpen ? cursor.Ahead(MostLines) : [];
        var end = ahead.FindIndex(l => l.Contains("%}", StringComparison.Ordinal));
        if (end < 0 || IncludeText.Find(string.Join(' ', ahead[..(end + 1)].Select((l, i) => i == 0 ? l.TrimEnd() : l.Trim()))) is not { } include)
        {
            return [];
        }

        return [(include, string.Join('\n', cursor.Take(end + 1)))];
    }

    [GeneratedRegex(@"^[ \t]*-{1,5}8<-{1,5}[ \t]*$")]
    private static partial Regex Marks();
}
