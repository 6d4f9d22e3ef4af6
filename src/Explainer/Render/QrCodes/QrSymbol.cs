namespace Explainer.Render.QrCodes;

/// <summary>
/// A QR code (ISO/IEC 18004). It is made here because packages take a tenth of the time of a small site to choose its mask, module by module.
/// </summary>
internal sealed class QrSymbol
{
    private readonly QrLine[] rows;
    private readonly QrLine[] columns;

    // The modules that are no data, and all beyond the last; the same along rows and columns.
    private readonly QrLine[] reserved;

    private QrSymbol(QrLine[] reserved) => (rows, columns, this.reserved) = (new QrLine[reserved.Length], new QrLine[reserved.Length], reserved);

    /// <summary>Modules along each side, without the quiet zone around it.</summary>
    public int Size => rows.Length;

    /// <summary>Whether a module is dark.</summary>
    public bool this[int x, int y] => rows[y][x];

    /// <summary>The smallest symbol of a text; null for a text that is too long.</summary>
    public static QrSymbol? Of(string text)
    {
        if (QrData.Encode(text) is not var (version, data))
        {
            return null;
        }

        var reserved = new QrLine[version.Size];
        Array.Fill(reserved, ~QrLine.Dark(version.Size));
        var plain = new QrSymbol(reserved);
        plain.DrawPatterns(version);
        plain.Place(QrCorrection.Add(data, version));
        var (best, next, least) = (new QrSymbol(reserved), new QrSymbol(reserved), int.MaxValue);
        for (var mask = 0; mask < QrMasks.Count; mask++)
        {
            next.Mask(plain, mask);
            var penalty = QrMasks.PenaltyOf(next.rows, next.columns);
            if (penalty < least)
            {
                (best, next, least) = (next, best, penalty);
            }
        }

        return best;
    }

    private void Mask(QrSymbol plain, int mask)
    {
        for (var i = 0; i < Size; i++)
        {
            rows[i] = plain.rows[i] ^ (QrMasks.OfRow(mask, i) & ~reserved[i]);
            columns[i] = plain.columns[i] ^ (QrMasks.OfColumn(mask, i) & ~reserved[i]);
        }

        WriteFormat(mask);
    }

    private void DrawPatterns(QrVersion version)
    {
        for (var i = 0; i < Size; i++)
        {
            Set(i, 6, i % 2 == 0);
            Set(6, i, i % 2 == 0);
        }

        DrawFinder(3, 3);
        DrawFinder(Size - 4, 3);
        DrawFinder(3, Size - 4);
        var centres = version.Alignments;
        foreach (var (x, y) in centres.SelectMany(_ => centres, (x, y) => (x, y)).Where(c => !IsFinder(c.x, c.y)))
        {
            DrawRings(x, y, 2, ring => ring != 1);
        }

        // Reserved, and written with each mask.
        WriteFormat(0);
        WriteVersion(version.Number);
    }

    private bool IsFinder(int x, int y) => (x < 9 && y < 9) || (x < 9 && y > Size - 9) || (x > Size - 9 && y < 9);

    // With the light modules around it.
    private void DrawFinder(int x, int y) => DrawRings(x, y, 4, ring => ring is not (2 or 4));

    private void DrawRings(int x, int y, int radius, Func<int, bool> isDark)
    {
        for (var dy = -radius; dy <= radius; dy++)
        {
            for (var dx = -radius; dx <= radius; dx++)
            {
                if (x + dx >= 0 && x + dx < Size && y + dy >= 0 && y + dy < Size)
                {
                    Set(x + dx, y + dy, isDark(Math.Max(Math.Abs(dx), Math.Abs(dy))));
                }
            }
        }
    }

    // Twice: around the first finder, and beside the two others. Level M is 00.
    private void WriteFormat(int mask)
    {
        var bits = ((mask << 10) | Remainder(mask, 10, 0x537)) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var isDark = (bits >> i & 1) != 0;
            Set(i < 8 ? 8 : i == 8 ? 7 : 14 - i, i < 6 ? i : i < 8 ? i + 1 : 8, isDark);
            Set(i < 8 ? Size - 1 - i : 8, i < 8 ? 8 : Size - 15 + i, isDark);
        }

        Set(8, Size - 8, true);
    }

    private void WriteVersion(int number)
    {
        if (number < 7)
        {
            return;
        }

        var bits = (number << 12) | Remainder(number, 12, 0x1F25);
        for (var i = 0; i < 18; i++)
        {
            var isDark = (bits >> i & 1) != 0;
            Set(Size - 11 + (i % 3), i / 3, isDark);
            Set(i / 3, Size - 11 + (i % 3), isDark);
        }
    }

    // Of a BCH code.
    private static int Remainder(int value, int bits, int polynomial)
    {
        for (var i = 0; i < bits; i++)
        {
            value = (value << 1) ^ ((value >> (bits - 1)) * polynomial);
        }

        return value;
    }

    // In pairs of columns from the right, up and down in turn, past the column of the timing pattern.
    private void Place(byte[] codewords)
    {
        var bit = 0;
        for (var right = Size - 1; right > 0; right -= right == 8 ? 3 : 2)
        {
            var isUpwards = ((right + 1) & 2) == 0;
            for (var i = 0; i < 2 * Size; i++)
            {
                var (x, y) = (right - (i % 2), isUpwards ? Size - 1 - (i / 2) : i / 2);
                if (!reserved[y][x] && bit < codewords.Length * 8)
                {
                    Write(x, y, (codewords[bit / 8] >> (7 - (bit % 8)) & 1) != 0);
                    bit++;
                }
            }
        }
    }

    private void Set(int x, int y, bool isDark)
    {
        reserved[y] = reserved[y].With(x, true);
        Write(x, y, isDark);
    }

    private void Write(int x, int y, bool isDark)
    {
        rows[y] = rows[y].With(x, isDark);
        columns[x] = columns[x].With(y, isDark);
    }
}
