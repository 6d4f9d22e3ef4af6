using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Explainer.Images.Metadata;

/// <summary>Cleans PNG files (W3C): their Exif data and XMP, and the texts in which older programs keep both.</summary>
internal static class PngMetadata
{
    private const int SignatureLength = 8;

    // Length, type and checksum.
    private const int Around = 12;

    // More than any camera writes; a file may pack a thousand times as much.
    private const int MostUnpacked = 1 << 20;

    public static CleanFile Clean(byte[] file)
    {
        var bytes = file.AsSpan().ToArray();
        var (found, kept) = (PrivateData.None, new List<Range> { 0..Math.Min(SignatureLength, bytes.Length) });
        var at = SignatureLength;
        while (at + Around <= bytes.Length && BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at)) is var length && length <= bytes.Length - at - Around)
        {
            var end = at + Around + (int)length;
            var chunk = bytes.AsSpan(at + 4, 4 + (int)length);
            found |= CleanChunk(chunk, out var isDropped);
            if (!chunk.SequenceEqual(file.AsSpan(at + 4, chunk.Length)))
            {
                BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(end - 4), ChecksumOf(chunk));
            }

            kept.AddRange(isDropped ? [] : [at..end]);
            at = end;
        }

        kept.Add(Math.Min(at, bytes.Length)..bytes.Length);
        return new CleanFile(found, kept.SelectMany(r => bytes[r]).ToArray());
    }

    private static PrivateData CleanChunk(Span<byte> chunk, out bool isDropped)
    {
        var content = chunk[4..];
        isDropped = false;
        if (chunk.StartsWith("eXIf"u8))
        {
            return Exif.Clean(content);
        }

        if (!(chunk.StartsWith("tEXt"u8) || chunk.StartsWith("zTXt"u8) || chunk.StartsWith("iTXt"u8)))
        {
            return PrivateData.None;
        }

        // The texts of ImageMagick: a property each, or Exif data as hexadecimal digits.
        var keyword = Encoding.Latin1.GetString(content[..Math.Max(0, content.IndexOf((byte)0))]);
        isDropped = content.StartsWith("exif:"u8) || content.StartsWith("Raw profile type"u8);
        return content.StartsWith("exif:GPSL"u8) ? PrivateData.Place
            : isDropped ? FindInProfile(content[(keyword.Length + 1)..], chunk.StartsWith("zTXt"u8))
            : keyword == "XML:com.adobe.xmp" ? Xmp.Clean(content)
            : PrivateData.None;
    }

    private static PrivateData FindInProfile(ReadOnlySpan<byte> text, bool isPacked)
    {
        var digits = isPacked ? Unpack(text[Math.Min(1, text.Length)..]) : text.ToArray();
        // Behind the name and the length of the profile, each on a line.
        var lines = Encoding.Latin1.GetString(digits).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2);
        var profile = HexOf(string.Concat(lines)).AsSpan();
        return profile.IndexOf("Exif\0\0"u8) is var start and >= 0 ? Exif.Clean(profile[(start + 6)..]) : Xmp.Clean(profile);
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
