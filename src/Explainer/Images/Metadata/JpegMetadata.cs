using System.Buffers.Binary;

namespace Explainer.Images.Metadata;

/// <summary>Cleans JPEG files (ITU-T T.81): the Exif data, XMP and IPTC fields of their segments, and what lies behind the end of the picture.</summary>
internal static class JpegMetadata
{
    private const byte App1 = 0xE1;
    private const byte App13 = 0xED;
    // Behind the name stand its identifier, its whole length and where this piece belongs.
    private const int MoreXmpHead = 35 + 32 + 4 + 4;

    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    private static ReadOnlySpan<byte> MoreXmp => "http://ns.adobe.com/xmp/extension/\0"u8;

    /// <param name="bytes">The file; it is changed.</param>
    /// <param name="isToPublish">Whether only the credit is kept, and not all that is not reported.</param>
    public static CleanFile Clean(byte[] bytes, bool isToPublish)
    {
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
            found |= bytes[at + 1] is App1 or App13 ? CleanSegment(bytes.AsSpan(at + 4, Math.Max(0, end - at - 4)), isToPublish) : PrivateData.None;
            at = bytes[at + 1] == StartOfScan ? EndOfScan(bytes, end) : end;
        }

        return WithoutRest(bytes, found, at, isToPublish);
    }

    // Behind the end: a second picture in high contrast, a film. Browsers show nothing of it, and it has metadata of its own.
    private static CleanFile WithoutRest(byte[] bytes, PrivateData found, int at, bool isToPublish)
    {
        var isWhole = at + 2 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] == EndOfImage;
        var rest = isWhole ? at + 2 : bytes.Length;
        found |= bytes.AsSpan(rest).IndexOf("ftyp"u8) >= 0 ? PrivateData.Film : PrivateData.None;
        return new CleanFile(found, bytes.AsMemory(0, isToPublish || found.HasFlag(PrivateData.Film) ? rest : bytes.Length));
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

    private static PrivateData CleanSegment(Span<byte> segment, bool isToPublish)
    {
        if (segment.StartsWith(PhotoshopResources.Head))
        {
            return PhotoshopResources.Clean(segment[PhotoshopResources.Head.Length..], isToPublish);
        }

        if (segment.StartsWith("Exif\0\0"u8))
        {
            return Exif.Clean(segment[6..], isToPublish);
        }

        var found = segment.StartsWith("http://ns.adobe.com/x"u8) ? Xmp.Clean(segment, isToPublish) : PrivateData.None;
        if (isToPublish && segment.StartsWith(MoreXmp) && segment.Length > MoreXmpHead)
        {
            // Pieces of a packet, in which whole pictures lie: that before a cut, the depth.
            segment[MoreXmpHead..].Fill((byte)' ');
        }

        return found;
    }
}
