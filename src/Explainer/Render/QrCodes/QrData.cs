using System.Text;

namespace Explainer.Render.QrCodes;

/// <summary>The bits of a text in a QR code.</summary>
internal sealed class QrData
{
    private const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private const int ByteMode = 4;
    private const int LetterMode = 2;

    private readonly byte[] codewords;
    private int length;

    private QrData(int capacity) => codewords = new byte[capacity];

    /// <summary>The smallest version that takes a text, and its codewords; null for one that is too long.</summary>
    public static (QrVersion Version, byte[] Codewords)? Encode(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        for (var number = 1; number <= QrVersion.Largest; number++)
        {
            var version = new QrVersion(number);
            // Two letters take 11 bits, all else takes more.
            if (version.DataCodewords * 16 >= utf8.Length * 11)
            {
                var data = new QrData(Math.Max(version.DataCodewords, (utf8.Length * 2) + 8));
                data.Write(utf8, version);
                if (data.length <= version.DataCodewords * 8)
                {
                    return (version, data.Fill(version.DataCodewords));
                }
            }
        }

        return null;
    }

    // Many letters in a row, as in "%D9%83%D8%AA", are shorter in a mode of their own (annex J).
    private void Write(ReadOnlySpan<byte> text, QrVersion version)
    {
        var fewest = version.Number < 10 ? 11 : version.Number < 27 ? 15 : 16;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && LettersAt(text[end..]) < fewest)
            {
                end++;
            }

            WriteBytes(text[start..end], version);
            start = end + LettersAt(text[end..]);
            WriteLetters(text[end..start], version);
        }
    }

    private static int LettersAt(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && Letters.Contains((char)text[count], StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private void WriteBytes(ReadOnlySpan<byte> bytes, QrVersion version)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        Append(ByteMode, 4);
        Append(bytes.Length, version.CountBits.Bytes);
        foreach (var b in bytes)
        {
            Append(b, 8);
        }
    }

    private void WriteLetters(ReadOnlySpan<byte> letters, QrVersion version)
    {
        if (letters.IsEmpty)
        {
            return;
        }

        Append(LetterMode, 4);
        Append(letters.Length, version.CountBits.Letters);
        for (var i = 0; i < letters.Length; i += 2)
        {
            var first = Letters.IndexOf((char)letters[i], StringComparison.Ordinal);
            if (i + 1 < letters.Length)
            {
                Append((first * Letters.Length) + Letters.IndexOf((char)letters[i + 1], StringComparison.Ordinal), 11);
            }
            else
            {
                Append(first, 6);
            }
        }
    }

    // The end is four zeros, as far as there is room; the rest is filled with two bytes in turn.
    private byte[] Fill(int count)
    {
        var isFirst = true;
        for (var i = (length + 4 + 7) / 8; i < count; i++)
        {
            codewords[i] = (byte)(isFirst ? 0xEC : 0x11);
            isFirst = !isFirst;
        }

        return codewords[..count];
    }

    private void Append(int value, int bits)
    {
        for (var i = bits - 1; i >= 0; i--)
        {
            codewords[length / 8] |= (byte)((value >> i & 1) << (7 - (length % 8)));
            length++;
        }
    }
}
