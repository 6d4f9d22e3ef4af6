using System.Collections.Immutable;
using System.Text;
using ZXing.Common;
using ZXing.QrCode.Internal;
using Version = ZXing.QrCode.Internal.Version;

namespace Explainer.Render;

/// <summary>
/// The symbol of a text (ISO/IEC 18004). Its codewords are made here and placed by ZXing, whose own encoder leaves 58 KB to collect
/// of each: for a hundred pages, one collection more.
/// </summary>
internal static class QrSymbol
{
    // The standard has an encoder make all eight symbols and choose by the patterns in each: ten times the work. Every reader reads
    // each mask, since the symbol says which it has, and from bad photographs of addresses two readers (jsQR and ZBar) read this
    // mask as often as the one that the standard would have chosen.
    private const int Mask = 0;

    // Pad codewords, in turn.
    private const byte EvenPad = 0xEC;
    private const byte OddPad = 0x11;

    // Recovers 15 % of the symbol: teachers photocopy what they print.
    private static readonly ErrorCorrectionLevel Level = ErrorCorrectionLevel.M;

    // Versions, and the bits in which they say how many signs and how many bytes follow.
    private static readonly ImmutableArray<(int First, int Last, int SignCount, int ByteCount)> Versions = [(1, 9, 9, 8), (10, 26, 11, 16), (27, 40, 13, 16)];

    /// <summary>The smallest symbol that holds a text; null where none does.</summary>
    public static ByteMatrix? Create(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var (first, last, signCount, byteCount) in Versions)
        {
            var bits = QrText.Encode(bytes, signCount, byteCount);
            for (var number = first; number <= last; number++)
            {
                var version = Version.getVersionForNumber(number);
                var room = version.TotalCodewords - version.getECBlocksForLevel(Level).TotalECCodewords;
                if (bits.SizeInBytes <= room)
                {
                    return Place(version, Interleave(version, Fill(bits, room)));
                }
            }
        }

        return null;
    }

    // The bits, four zeros (where there is room) that end them, and pads.
    private static byte[] Fill(BitArray bits, int room)
    {
        bits.appendBits(0, Math.Min(4, (room * 8) - bits.Size));
        var data = new byte[room];
        bits.toBytes(0, data, 0, bits.SizeInBytes);
        for (var (i, isOdd) = (bits.SizeInBytes, false); i < room; i++, isOdd = !isOdd)
        {
            data[i] = isOdd ? OddPad : EvenPad;
        }

        return data;
    }

    // The first codeword of each block, the second of each, and so on, so that a stain does not fall on one block alone. The last
    // blocks may have one more.
    private static BitArray Interleave(Version version, byte[] data)
    {
        var layout = version.getECBlocksForLevel(Level);
        var blocks = new List<ArraySegment<byte>>();
        var start = 0;
        foreach (var size in layout.getECBlocks().SelectMany(group => Enumerable.Repeat(group.DataCodewords, group.Count)))
        {
            blocks.Add(new ArraySegment<byte>(data, start, size));
            start += size;
        }

        var codewords = new BitArray();
        Append(codewords, blocks);
        Append(codewords, blocks.ConvertAll(block => new ArraySegment<byte>(ReedSolomon.Remainder(block, layout.ECCodewordsPerBlock))));
        return codewords;
    }

    private static void Append(BitArray codewords, List<ArraySegment<byte>> blocks)
    {
        for (var i = 0; i < blocks[^1].Count; i++)
        {
            foreach (var block in blocks)
            {
                if (i < block.Count)
                {
                    codewords.appendBits(block[i], 8);
                }
            }
        }
    }

    private static ByteMatrix Place(Version version, BitArray codewords)
    {
        var matrix = new ByteMatrix(version.DimensionForVersion, version.DimensionForVersion);
        MatrixUtil.buildMatrix(codewords, Level, version, Mask, matrix);
        return matrix;
    }
}
