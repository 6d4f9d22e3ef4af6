using System.Text;

namespace Explainer.Model.Diagnostics;

/// <summary>The text of one input file, with its lines, so that a problem can point into it.</summary>
public sealed class SourceText
{
    // Columns are counted from the nearest checkpoint, so many problems in one long line do not take quadratic time.
    private const int Step = 256;

    // One of the two is there at any time, and both may be.
    private string? text;
    private ReadOnlyMemory<byte>? packed;
    private int[]? lineStarts;
    private int[]? pairsBefore;
    private CutLine? lastLine;

    /// <param name="path">Path relative to the input folder, with <c>/</c>.</param>
    /// <param name="text">The whole text, lines ending in LF.</param>
    public SourceText(string path, string text) => (Path, this.text) = (path, text);

    public string Path { get; }

    public string Text => Volatile.Read(ref text) ?? Unpack();

    /// <summary>
    /// Keeps the text as UTF-8 alone, half the memory or less, until it is asked for again. The texts of all pages are read before the first is
    /// composed, and afterwards only problems ask for them.
    /// </summary>
    /// <param name="utf8">The text in UTF-8. It is not copied.</param>
    public void Pack(ReadOnlyMemory<byte> utf8)
    {
        packed = utf8;
        Repack();
    }

    /// <summary>Keeps it as UTF-8 alone again, where it was packed.</summary>
    public void Repack()
    {
        if (packed is not null)
        {
            (lineStarts, pairsBefore) = (null, null);
            Volatile.Write(ref text, null);
        }
    }

    /// <summary>The place a problem of the whole file stands at: 1:1.</summary>
    public SourceSpan Start => new(this, 0, 0);

    public SourceSpan Span(int start, int length) => new(this, start, length);

    /// <summary>Line and column of an offset, both from 1; a column counts Unicode characters, not UTF-16 units.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = LineIndex(offset);
        var start = LineStarts[line];
        var pairs = offset - start < Step ? CountPairs(start, offset) : PairsBefore(offset) - PairsBefore(start);
        return (line + 1, offset - start - pairs + 1);
    }

    /// <summary>The text of a line (from 1) without its line end.</summary>
    public string Line(int line)
    {
        // Problems arrive line by line; the last line is cached, so that all its problems share one string.
        if (lastLine is { } last && last.Number == line)
        {
            return last.Text;
        }

        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] - 1 : Text.Length;
        var cut = new CutLine(line, Text[start..end]);
        lastLine = cut;
        return cut.Text;
    }

    /// <summary>The offset of a line and column, both from 1, as parsers that count UTF-16 units report them.</summary>
    public int OffsetOf(int line, int column)
    {
        var start = LineStarts[Math.Clamp(line, 1, LineStarts.Length) - 1];
        return Math.Clamp(start + column - 1, start, Text.Length);
    }

    /// <summary>The offset at which the line of an offset begins.</summary>
    public int LineStart(int offset) => LineStarts[LineIndex(Math.Clamp(offset, 0, Text.Length))];

    private string Unpack()
    {
        var unpacked = Encoding.UTF8.GetString(packed!.Value.Span);
        Volatile.Write(ref text, unpacked);
        return unpacked;
    }

    private int PairsBefore(int offset)
    {
        var counts = pairsBefore ??= CountPairs();
        return counts[offset / Step] + CountPairs(offset / Step * Step, offset);
    }

    private int[] CountPairs()
    {
        var counts = new int[(Text.Length / Step) + 1];
        for (var i = 1; i < counts.Length; i++)
        {
            counts[i] = counts[i - 1] + CountPairs((i - 1) * Step, i * Step);
        }

        return counts;
    }

    private int CountPairs(int start, int end)
    {
        var count = 0;
        var text = Text.AsSpan(start, end - start);
        for (int next; (next = text.IndexOfAnyInRange('\uDC00', '\uDFFF')) >= 0; text = text[(next + 1)..])
        {
            count++;
        }

        return count;
    }

    private int[] LineStarts => lineStarts ??= FindLineStarts();

    private int[] FindLineStarts()
    {
        var starts = new int[Text.AsSpan().Count('\n') + 1];
        for (var (line, end) = (1, Text.IndexOf('\n', StringComparison.Ordinal)); end >= 0; end = Text.IndexOf('\n', end + 1))
        {
            starts[line++] = end + 1;
        }

        return starts;
    }

    private int LineIndex(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private sealed record CutLine(int Number, string Text);
}
