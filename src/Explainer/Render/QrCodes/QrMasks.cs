namespace Explainer.Render.QrCodes;

/// <summary>
/// The eight masks of QR codes, of which the one is taken that leaves a symbol easiest to read (ISO/IEC 18004:2015, 7.8). Rows and
/// columns are kept as bits, so that a mask is one operation for a whole row, and so is a search in it.
/// </summary>
internal static class QrMasks
{
    public const int Count = 8;

    // All masks repeat after so many rows and columns.
    private const int Period = 12;

    private static readonly QrLine[] Rows = List((mask, y, x) => Covers(mask, x, y));
    private static readonly QrLine[] Columns = List((mask, x, y) => Covers(mask, x, y));

    /// <summary>What a mask turns over in a row.</summary>
    public static QrLine OfRow(int mask, int y) => Rows[(mask * Period) + (y % Period)];

    /// <summary>What a mask turns over in a column.</summary>
    public static QrLine OfColumn(int mask, int x) => Columns[(mask * Period) + (x % Period)];

    /// <summary>How hard a symbol is to read: the points of the standard for runs, squares, what looks like a finder, and too much of one colour.</summary>
    public static int PenaltyOf(QrLine[] rows, QrLine[] columns)
    {
        var size = rows.Length;
        var (penalty, dark) = (0, 0);
        for (var i = 0; i < size; i++)
        {
            penalty += OfLine(rows[i], size) + OfLine(columns[i], size) + (i + 1 < size ? OfSquares(rows[i], rows[i + 1], size) : 0);
            dark += rows[i].Count;
        }

        var twentieths = dark * 20 / (size * size);
        return penalty + (Math.Min(Math.Abs(twentieths - 10), Math.Abs(twentieths - 9)) * 10);
    }

    // 3 points for a run of five and 1 for each module more; 40 for what looks like a finder with four light modules beside it.
    private static int OfLine(QrLine dark, int size)
    {
        var light = ~dark & QrLine.Dark(size);
        var finder = dark & (light >> 1) & (dark >> 2) & (dark >> 3) & (dark >> 4) & (light >> 5) & (dark >> 6);
        var before = light & (light >> 1) & (light >> 2) & (light >> 3) & (finder >> 4);
        var after = finder & (light >> 7) & (light >> 8) & (light >> 9) & (light >> 10);
        return OfRuns(dark) + OfRuns(light) + (40 * (before | after).Count);
    }

    private static int OfRuns(QrLine line)
    {
        var five = line & (line >> 1) & (line >> 2) & (line >> 3) & (line >> 4);
        return five.Count + (2 * (five & ~(five << 1)).Count);
    }

    // 3 points for each square of four modules of one colour.
    private static int OfSquares(QrLine row, QrLine below, int size)
    {
        var same = ~(row ^ below);
        return 3 * (same & (same >> 1) & ~(row ^ (row >> 1)) & QrLine.Dark(size - 1)).Count;
    }

    private static bool Covers(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };

    private static QrLine[] List(Func<int, int, int, bool> covers)
    {
        var lines = new QrLine[Count * Period];
        for (var line = 0; line < lines.Length; line++)
        {
            for (var i = 0; i < 128; i++)
            {
                lines[line] = lines[line].With(i, covers(line / Period, line % Period, i));
            }
        }

        return lines;
    }
}
