using System.Buffers;
using ZXing.Common;

namespace Explainer.Render;

/// <summary>
/// A text as the bits of a QR code: as bytes, and in the alphanumeric mode where that is shorter, so that the symbol of an address with
/// percent-encoded letters is a sixth narrower.
/// </summary>
internal static class QrText
{
    private const int AlphanumericMode = 0b0010;
    private const int ByteMode = 0b0100;
    private const int ModeLength = 4;

    // Each by its number. Two take 11 bits, one alone 6.
    private static readonly byte[] Signs = [.. "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"u8];
    private static readonly SearchValues<byte> AllSigns = SearchValues.Create(Signs);

    /// <summary>Its bits, without the zeros that end them.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="signCount">The bits in which a piece in the alphanumeric mode says how long it is.</param>
    /// <param name="byteCount">The same for a piece of bytes.</param>
    public static BitArray Encode(ReadOnlySpan<byte> text, int signCount, int byteCount)
    {
        var bits = new BitArray();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var run = text[i..].IndexOfAnyExcept(AllSigns) is >= 0 and var end ? end : text.Length - i;
            // Another piece, and another of bytes behind it.
            var headers = ModeLength + signCount + (i > 0 && i + run < text.Length ? ModeLength + byteCount : 0);
            if (run * 8 - LengthOf(run) > headers)
            {
                AppendBytes(bits, text[start..i], byteCount);
                AppendSigns(bits, text.Slice(i, run), signCount);
                start = i + run;
            }

            i += run;
        }

        AppendBytes(bits, text[start..], byteCount);
        return bits;
    }

    private static int LengthOf(int signs) => ((signs * 11) + 1) / 2;

    private static void AppendBytes(BitArray bits, ReadOnlySpan<byte> bytes, int byteCount)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        bits.appendBits(ByteMode, ModeLength);
        bits.appendBits(bytes.Length, byteCount);
        foreach (var value in bytes)
        {
            bits.appendBits(value, 8);
        }
    }

    private static void AppendSigns(BitArray bits, ReadOnlySpan<byte> signs, int signCount)
    {
        bits.appendBits(AlphanumericMode, ModeLength);
        bits.appendBits(signs.Length, signCount);
        for (var i = 0; i + 1 < signs.Length; i += 2)
        {
            bits.appendBits((Number(signs[i]) * Signs.Length) + Number(signs[i + 1]), 11);
        }

        if (signs.Length % 2 == 1)
        {
            bits.appendBits(Number(signs[^1]), 6);
        }
    }

    private static int Number(byte sign) => Array.IndexOf(Signs, sign);
}
