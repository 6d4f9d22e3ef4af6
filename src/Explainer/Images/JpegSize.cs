using System.Buffers.Binary;

namespace Explainer.Images;

/// <summary>Finds the size in the segments of a JPEG file (ITU-T T.81), turned as its Exif data says, because browsers turn it too.</summary>
internal static class JpegSize
{
    private const byte Orientation = 0x12;

    public static PictureSize? Find(ReadOnlySpan<byte> file)
    {
        var isTurned = false;
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++; // Any number of these may stand before a marker.
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            var segment = file[(at + 4)..Math.Min(file.Length, at + 2 + Math.Max(2, (int)length))];
            if (IsFrame(marker))
            {
                return segment.Length < 5 ? null : Of(segment, isTurned);
            }

            isTurned |= marker == 0xE1 && IsTurned(segment);
            at += 2 + length;
        }

        return null;
    }

    private static PictureSize? Of(ReadOnlySpan<byte> frame, bool isTurned)
    {
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
        return isTurned ? PictureSize.Of(height, width) : PictureSize.Of(width, height);
    }

    // Start of frame, of whatever process; three in their midst are tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // Orientations 5 to 8 of Exif stand on their side.
    private static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return false;
        }

        var tiff = segment[6..];
        var isBig = tiff[0] == 'M';
        var directory = Number(tiff, 4, 4, isBig);
        var count = Number(tiff, directory, 2, isBig);
        for (var entry = directory + 2; count-- > 0; entry += 12)
        {
            if (Number(tiff, entry, 2, isBig) == (0x0100 | Orientation))
            {
                return Number(tiff, entry + 8, 2, isBig) is >= 5 and <= 8;
            }
        }

        return false;
    }

    // Zero beyond the end: then there is nothing to find.
    private static long Number(ReadOnlySpan<byte> tiff, long at, int length, bool isBig)
    {
        if (at < 0 || at + length > tiff.Length)
        {
            return 0;
        }

        long number = 0;
        for (var i = 0; i < length; i++)
        {
            number = (number << 8) | tiff[(int)at + (isBig ? i : length - 1 - i)];
        }

        return number;
    }
}
