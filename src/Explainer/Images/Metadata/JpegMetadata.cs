using System.Buffers.Binary;

namespace Explainer.Images.Metadata;

/// <summary>Cleans JPEG files (ITU-T T.81): the Exif data and XMP of their segments, and what lies behind the end of the picture.</summary>
internal static class JpegMetadata
{
    private const byte App1 = 0xE1;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static CleanFile Clean(byte[] file)
    {
        var bytes = file.AsSpan().ToArray();
        var found = PrivateData.None;
        var at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] != EndOfImage)
        {
            if (bytes[at + 1] == 0xFF)
            {
                at++; // Fill bytes: any number of FF may come before a marker.
                continue;
            }

            var end = Math.Min(bytes.Length, at + 2 + Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2))));
            found |= bytes[at + 1] == App1 ? CleanSegment(bytes.AsSpan(at + 4, Math.Max(0, end - at - 4))) : PrivateData.None;
            at = bytes[at + 1] == StartOfScan ? EndOfScan(bytes, end) : end;
        }

        // A second picture in high contrast, a film: browsers show nothing of it, and it has metadata of its own.
        var isWhole = at + 2 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] == EndOfImage;
        var rest = isWhole ? at + 2 : bytes.Length;
        found |= bytes.AsSpan(rest).IndexOf("ftyp"u8) >= 0 ? PrivateData.Film : PrivateData.None;
        return new CleanFile(found, bytes.AsMemory(0, rest));
    }

    // The next marker. Within a scan FF00 is a byte FF, and FFD0 to FFD7 part it.
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (at + 1 < bytes.Length && !(bytes[at] == 0xFF && bytes[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7))))
        {
            var next = bytes[(at + 1)..].IndexOf((byte)0xFF);
            at = next < 0 ? bytes.Length : at + 1 + next;
        }

        return at;
    }

    private static PrivateData CleanSegment(Span<byte> segment) =>
        segment.StartsWith("Exif\0\0"u8) ? Exif.Clean(segment[6..])
        : segment.StartsWith("http://ns.adobe.com/x"u8) ? Xmp.Clean(segment)
        : PrivateData.None;
}
