using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Explainer.Images.Metadata;

/// <summary>Cleans PNG files (W3C): their Exif data and XMP, and the texts in which older programs keep both.</summary>
internal static class PngMetadata
{
    private const int SignatureLength = 8;
    private const string XmpKeyword = "XML:com.adobe.xmp";

    // Length, type and checksum.
    private const int Around = 12;

    // More than any camera writes; a file may pack a thousand times as much.
    private const int MostUnpacked = 1 << 20;

    /// <param name="file">The file; it stays as it is.</param>
    /// <param name="isToPublish">Whether only the credit is kept, and not all that is not reported.</param>
    public static CleanFile Clean(byte[] file, bool isToPublish)
    {
        var bytes = file.AsSpan().ToArray();
        var (found, kept) = (PrivateData.None, new List<Range> { 0..Math.Min(SignatureLength, bytes.Length) });
        var at = SignatureLength;
        while (at + Around <= bytes.Length && BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at)) is var length && length <= bytes.Length - at - Around)
        {
            var end = at + Around + (int)length;
            var chunk = bytes.AsSpan(at + 4, 4 + (int)length);
            found |= CleanChunk(chunk, isToPublish, out var isDropped);
            if (!chunk.SequenceEqual(file.AsSpan(at + 4, chunk.Length)))
            {
                BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(end - 4), ChecksumOf(chunk));
            }

            kept.AddRange(isDropped ? [] : [at..end]);
            at = end;
            if (isToPublish && chunk.StartsWith("IEND"u8))
            {
                // Some programs cut a picture in its place: what they cut off lies behind the end of the new one.
                at = bytes.Length;
            }
        }

        kept.Add(Math.Min(at, bytes.Length)..bytes.Length);
        var clean = new MemoryStream(bytes.Length);
        kept.ForEach(r => clean.Write(bytes.AsSpan(r)));
        return new CleanFile(found, clean.ToArray());
    }

    private static PrivateData CleanChunk(Span<byte> chunk, bool isToPublish, out bool isDropped)
    {
        var content = chunk[4..];
        isDropped = false;
        if (chunk.StartsWith("eXIf"u8))
        {
            return Exif.Clean(content, isToPublish);
        }

        if (!(chunk.StartsWith("tEXt"u8) || chunk.StartsWith("zTXt"u8) || chunk.StartsWith("iTXt"u8)))
        {
            return PrivateData.None;
        }

        var keyword = Encoding.Latin1.GetString(content[..Math.Max(0, content.IndexOf((byte)0))]);
        var text = content[Math.Min(keyword.Length + 1, content.Length)..];
        var isPacked = chunk.StartsWith("iTXt"u8) ? text is [1, ..] : chunk.StartsWith("zTXt"u8);
        if (keyword == XmpKeyword && !isPacked)
        {
            return Xmp.Clean(content, isToPublish);
        }

        var found = FindInText(keyword, text, isPacked);
        // What is packed cannot be changed in its place.
        isDropped = found != PrivateData.None || (isToPublish && IsMetadata(keyword));
        return found;
    }

    // The texts of ImageMagick: a property each, or Exif data as hexadecimal digits.
    private static bool IsMetadata(string keyword) =>
        keyword == XmpKeyword || keyword.StartsWith("exif:", StringComparison.Ordinal) || keyword.StartsWith("Raw profile ", StringComparison.Ordinal);

    private static PrivateData FindInText(string keyword, ReadOnlySpan<byte> text, bool isPacked) =>
        keyword.StartsWith("exif:GPSL", StringComparison.Ordinal) ? PrivateData.Place
        : keyword == XmpKeyword ? Xmp.Clean(Unpack(TextOf(text)), isToPublish: true)
        : IsMetadata(keyword) ? FindInProfile(text, isPacked)
        : PrivateData.None;

    // Behind two flags and two texts that end in zeros: the language, and the keyword in it.
    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> international)
    {
        var rest = international[Math.Min(2, international.Length)..];
        for (var i = 0; i < 2; i++)
        {
            rest = rest[(rest.IndexOf((byte)0) + 1)..];
        }

        return rest;
    }

    private static PrivateData FindInProfile(ReadOnlySpan<byte> text, bool isPacked)
    {
        var digits = isPacked ? Unpack(text[Math.Min(1, text.Length)..]) : text.ToArray();
        // Behind the name and the length of the profile, each on a line.
        var lines = Encoding.Latin1.GetString(digits).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
        var profile = HexOf(string.Concat(lines)).AsSpan();
        return profile.IndexOf("Exif\0\0"u8) is var start and >= 0 ? Exif.Clean(profile[(start + 6)..], isToPublish: true) : Xmp.Clean(profile, isToPublish: true);
    }

    // CRC-32 as Annex D computes it, bit by bit: it is asked of a few thousand bytes.
    private static uint ChecksumOf(ReadOnlySpan<byte> chunk)
    {
        var checksum = uint.MaxValue;
        foreach (var value in chunk)
        {
            checksum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                checksum = (checksum & 1) == 1 ? 0xEDB88320 ^ (checksum >> 1) : checksum >> 1;
            }
        }

        return ~checksum;
    }

    private static byte[] HexOf(string digits) =>
        digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit) ? Convert.FromHexString(digits) : [];

    private static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        var unpacked = new byte[MostUnpacked];
        var count = 0;
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            count = stream.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            return [];
        }

        return unpacked[..count];
    }
}
