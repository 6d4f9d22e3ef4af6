using System.Buffers.Binary;

namespace Explainer.Images.Metadata;

/// <summary>Cleans the image resources that Photoshop and others write into JPEG files (APP13), with the fields of IPTC IIM 4 among them, in their place.</summary>
internal static class PhotoshopResources
{
    private const int IptcFields = 0x0404;
    private const int ExifData = 0x0422;
    private const int XmpPacket = 0x0424;

    // Identifier and type of a field, and its length.
    private const int FieldHead = 5;

    public static ReadOnlySpan<byte> Head => "Photoshop 3.0\0"u8;

    /// <summary>Cleans them, and says what they told.</summary>
    /// <param name="resources">What stands behind the name of the segment.</param>
    /// <param name="isToPublish">Whether the small picture goes too.</param>
    public static PrivateData Clean(Span<byte> resources, bool isToPublish)
    {
        var found = PrivateData.None;
        // The name is as long as its first byte says; names and data fill up to an even length.
        for (var at = 0; at + 8 <= resources.Length && resources[at..].StartsWith("8BIM"u8);)
        {
            var data = at + 6 + ((resources[at + 6] + 2) & ~1) + 4;
            if (data > resources.Length)
            {
                break;
            }

            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(resources[(data - 4)..]), (uint)(resources.Length - data));
            found |= CleanOne(BinaryPrimitives.ReadUInt16BigEndian(resources[(at + 4)..]), resources.Slice(data, length), isToPublish);
            at = data + length + (length & 1);
        }

        return found;
    }

    private static PrivateData CleanOne(int id, Span<byte> data, bool isToPublish)
    {
        switch (id)
        {
            case IptcFields:
                return CleanFields(data);
            case ExifData:
                return Exif.Clean(data, isToPublish);
            case XmpPacket:
                return Xmp.Clean(data, isToPublish);
            // The picture as it was when these were written, of Photoshop 4 and 5.
            case 0x0409 or 0x040C when isToPublish:
                data.Clear();
                return PrivateData.None;
            default:
                return PrivateData.None;
        }
    }

    private static PrivateData CleanFields(Span<byte> fields)
    {
        var found = PrivateData.None;
        for (var at = 0; at + FieldHead <= fields.Length && fields[at] == 0x1C;)
        {
            var length = Math.Min(BinaryPrimitives.ReadUInt16BigEndian(fields[(at + 3)..]), fields.Length - at - FieldHead);
            var value = fields.Slice(at + FieldHead, length);
            // Of record 2: content location (26, 27), city, sub-location, state and country.
            if (fields[at + 1] == 2 && fields[at + 2] is 26 or 27 or 90 or 92 or 95 or 100 or 101)
            {
                found |= value.IndexOfAnyExcept((byte)' ', (byte)0) >= 0 ? PrivateData.Place : PrivateData.None;
                value.Fill((byte)' ');
            }

            at += FieldHead + length;
        }

        return found;
    }
}
