namespace Explainer.Import.Text;

/// <summary>The lines of a text, taken one after the other or as the block that belongs to one.</summary>
internal sealed class LineCursor(IReadOnlyList<string> lines)
{
    private int at;

    public bool IsAtEnd => at >= lines.Count;

    public string Current => lines[at];

    /// <summary>The next line with words, without moving; empty for none.</summary>
    public string Coming
    {
        get
        {
            var next = at;
            while (next < lines.Count && string.IsNullOrWhiteSpace(lines[next]))
            {
                next++;
            }

            return next < lines.Count ? lines[next] : "";
        }
    }

    /// <summary>The line below the current one; empty for none.</summary>
    public string Next => at + 1 < lines.Count ? lines[at + 1] : "";

    /// <summary>The lines that are still to be taken.</summary>
    public IEnumerable<string> Rest => Enumerable.Range(at, lines.Count - at).Select(i => lines[i]);

    /// <summary>The line that was taken last.</summary>
    public string Last => lines[at - 1];

    /// <summary>Whether no paragraph goes on at the current line: it is the first, or stands below an empty line or a heading.</summary>
    public bool IsAtBlockStart => at == 0 || string.IsNullOrWhiteSpace(lines[at - 1]) || BlockSyntax.TitleHeading().IsMatch(lines[at - 1]);

    public string Take() => lines[at++];

    /// <summary>So many lines, of those that there are.</summary>
    public List<string> Take(int count)
    {
        var taken = Ahead(count);
        at += taken.Count;
        return taken;
    }

    /// <summary>A line without the spaces at its end, but for two that break it (CommonMark, hard line breaks).</summary>
    public static string WithoutEnd(string line) => line.TrimEnd() is not { Length: > 0 } words ? "" : line.EndsWith("  ", StringComparison.Ordinal) && words[^1] is not ('>' or '|') ? words + "  " : words;

    /// <summary>The same, without moving.</summary>
    public List<string> Ahead(int count) => Range(at, Math.Min(lines.Count, at + count));

    /// <summary>The lines up to the colons that close a div, whose opening ones were taken; those of the divs within it, too.</summary>
    public List<string> TakeDiv()
    {
        var depth = 1;
        return TakeUntil(l =>
        {
            var text = l.AsSpan().Trim();
            depth += !text.StartsWith(":::") ? 0 : text.Trim(':').IsEmpty ? -1 : 1;
            return depth == 0;
        }) ?? TakeRest();
    }

    /// <summary>Takes empty lines and then one line.</summary>
    public string TakeComing()
    {
        while (string.IsNullOrWhiteSpace(lines[at]))
        {
            at++;
        }

        return Take();
    }

    /// <summary>The lines up to one that closes, which is taken as well; null where none closes, and nothing is taken.</summary>
    public List<string>? TakeUntil(Func<string, bool> closes)
    {
        for (var end = at; end < lines.Count; end++)
        {
            if (closes(lines[end]))
            {
                var taken = Range(at, end);
                at = end + 1;
                return taken;
            }
        }

        return null;
    }

    /// <summary>The lines to the end.</summary>
    public List<string> TakeRest() => TakeWhile(_ => true);

    public List<string> TakeWhile(Func<string, bool> belongs)
    {
        var start = at;
        while (at < lines.Count && belongs(lines[at]))
        {
            at++;
        }

        return Range(start, at);
    }

    /// <summary>The lines that are indented by so many columns, empty ones between them too, without the indent.</summary>
    public List<string> TakeIndented(int columns) => TakeNested(columns).ConvertAll(l => Dedent(l, columns));

    /// <summary>The same with their indent.</summary>
    public List<string> TakeNested(int columns)
    {
        var start = at;
        var end = at;
        for (var i = at; i < lines.Count && (string.IsNullOrWhiteSpace(lines[i]) || IndentOf(lines[i]) >= columns); i++)
        {
            end = string.IsNullOrWhiteSpace(lines[i]) ? end : i + 1;
        }

        at = end;
        return Range(start, end);
    }

    /// <summary>How many columns a line is indented; a tab goes to the next multiple of four.</summary>
    public static int IndentOf(string line)
    {
        var columns = 0;
        foreach (var c in line)
        {
            if (c is not (' ' or '\t'))
            {
                break;
            }

            columns = c == '\t' ? (columns / 4 * 4) + 4 : columns + 1;
        }

        return columns;
    }

    /// <summary>A line without so many columns of its indent.</summary>
    public static string Dedent(string line, int columns)
    {
        var at = 0;
        for (var gone = 0; gone < columns && at < line.Length && line[at] is ' ' or '\t'; at++)
        {
            gone += line[at] == '\t' ? 4 : 1;
        }

        return line[Math.Min(at, line.Length)..];
    }

    private List<string> Range(int start, int end) => [.. Enumerable.Range(start, end - start).Select(i => lines[i])];
}
