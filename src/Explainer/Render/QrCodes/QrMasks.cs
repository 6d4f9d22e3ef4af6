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

    private static readonly UInt128[] Rows = List((mask, y, x) => Covers(mask, x, y));
    private static readonly UInt128[] Columns = List((mask, x, y) => Covers(mask, x, y));

    /// <summary>What a mask turns over in a row.</summary>
    public static UInt128 OfRow(int mask, int y) => Rows[(mask * Period) + (y % Period)];

    /// <summary>What a mask turns over in a column.</summary>
    public static UInt128 OfColumn(int mask, int x) => Columns[(mask * Period) + (x % Period)];

    /// <summary>How hard a symbol is to read: the points of the standard for runs, squares, what looks like a finder, and too much of one colour.</summary>
    public static int PenaltyOf(UInt128[] rows, UInt128[] columns)
    {
        var size = rows.Length;
        var (penalty, dark) = (0, 0);
        for (var i = 0; i < size; i++)
        {
            penalty += OfLine(rows[i], size) + OfLine(columns[i], size) + (i + 1 < size ? OfSquares(rows[i], rows[i + 1], size) : 0);
            dark += Bits(rows[i]);
        }

        var twentieths = dark * 20 / (size * size);
        return penalty + (Math.Min(Math.Abs(twentieths - 10), Math.Abs(twentieths - 9)) * 10);
    }

    // 3 points for a run of five and 1 for each module more; 40 for what looks like a finder with four light modules beside it.
    private static int OfLine(UInt128 dark, int size)
    {
        var light = ~dark & First(size);
        var finder = dark & (light >> 1) & (dark >> 2) & (dark >> 3) & (dark >> 4) & (light >> 5) & (dark >> 6);
        var before = light & (light >> 1) & (light >> 2) & (light >> 3) & (finder >> 4);
        var after = finder & (light >> 7) & (light >> 8) & (light >> 9) & (light >> 10);
        return OfRuns(dark) + OfRuns(light) + (40 * Bits(before | after));
    }

    private static int OfRuns(UInt128 line)
    {
        var five = line & (line >> 1) & (line >> 2) & (line >> 3) & (line >> 4);
        return Bits(five) + (2 * Bits(five & ~(five << 1)));
    }

    // 3 points for each square of four modules of one colour.
    private static int OfSquares(UInt128 row, UInt128 below, int size)
    {
        var same = ~(row ^ below);
        return 3 * Bits(same & (same >> 1) & ~(row ^ (row >> 1)) & First(size - 1));
    }

    private static UInt128 First(int count) => (UInt128.One << count) - 1;

    private static int Bits(UInt128 bits) => (int)UInt128.PopCount(bits);

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

    private static UInt128[] List(Func<int, int, int, bool> covers)
    {
        var lines = new UInt128[Count * Period];
        for (var line = 0; line < lines.Length; line++)
        {
            for (var i = 0; i < 128; i++)
            {
                lines[line] |= covers(line / Period, line % Period, i) ? UInt128.One << i : 0;
            }
        }

        return lines;
    }
}
