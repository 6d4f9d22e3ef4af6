using System.Collections.Immutable;

namespace Explainer.Render.QrCodes;

/// <summary>
/// A size of QR codes, which the standard calls their version. All are of error correction level M, which recovers 15 % of a symbol:
/// teachers photocopy what they print.
/// </summary>
/// <param name="Number">1 to <see cref="Largest"/>.</param>
internal sealed record QrVersion(int Number)
{
    /// <summary>Its rows are 125 modules long, and are kept in 128 bits. It takes addresses of up to 1,125 characters.</summary>
    public const int Largest = 27;

    // ISO/IEC 18004:2015, table 9, by version.
    private static readonly ImmutableArray<int> Corrections =
        [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28];

    private static readonly ImmutableArray<int> Parts =
        [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25];

    /// <summary>Modules along each side, without the quiet zone around it.</summary>
    public int Size => 17 + (4 * Number);

    /// <summary>Blocks of codewords, each with an error correction of its own.</summary>
    public int Blocks => Parts[Number - 1];

    /// <summary>The codewords of error correction in each block.</summary>
    public int CorrectionsPerBlock => Corrections[Number - 1];

    /// <summary>All codewords, those of error correction too.</summary>
    public int Codewords => Modules / 8;

    /// <summary>The codewords that are data.</summary>
    public int DataCodewords => Codewords - (Blocks * CorrectionsPerBlock);

    /// <summary>The bits of the number of characters in bytes, and of that in letters.</summary>
    public (int Bytes, int Letters) CountBits => Number < 10 ? (8, 9) : Number < 27 ? (16, 11) : (16, 13);

    /// <summary>The centres of alignment patterns, on both axes.</summary>
    public ImmutableArray<int> Alignments
    {
        get
        {
            var count = AlignmentCount;
            var step = count == 0 ? 0 : ((Number * 8) + (count * 3) + 5) / ((count * 4) - 4) * 2;
            return [.. Enumerable.Range(0, count).Select(i => i == 0 ? 6 : Size - 7 - ((count - 1 - i) * step))];
        }
    }

    private int AlignmentCount => Number == 1 ? 0 : (Number / 7) + 2;

    // All but finders, timing, alignment patterns, and what says version and format.
    private int Modules
    {
        get
        {
            var all = (((16 * Number) + 128) * Number) + 64;
            var count = AlignmentCount;
            return all - (count == 0 ? 0 : (((25 * count) - 10) * count) - 55) - (Number < 7 ? 0 : 36);
        }
    }
}
