using System.Buffers.Binary;
using Explainer.Images.Metadata;

namespace Explainer.Images;

/// <summary>Finds the size in the segments of a JPEG file (ITU-T T.81), turned as its Exif data says, because browsers turn it too.</summary>
internal static class JpegSize
{
    private const byte App1 = 0xE1;

    // The tag of EXIF that says how the camera was held.
    private const int Orientation = 0x0112;

    public static PictureSize? Find(ReadOnlySpan<byte> file)
    {
        var isTurned = false;
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++; // Fill bytes: any number of FF may come before a marker.
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            var segment = file[(at + 4)..Math.Min(file.Length, at + 2 + Math.Max(2, (int)length))];
            if (IsFrame(marker))
            {
                return segment.Length < 5 ? null : SizeFrom(segment, isTurned);
            }

            isTurned |= marker == App1 && IsTurned(segment);
            at += 2 + length;
        }

        return null;
    }

    private static PictureSize? SizeFrom(ReadOnlySpan<byte> frame, bool isTurned)
    {
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
        return isTurned ? PictureSize.Create(height, width) : PictureSize.Create(width, height);
    }

    // SOF0 to SOF15; C4 (DHT), C8 (JPG, reserved) and CC (DAC) are tables, not frames.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    // EXIF orientations 5 to 8 rotate by 90 or 270 degrees, so width and height are swapped.
    private static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
        {
            return false;
        }

        var tiff = segment[6..];
        var isBig = tiff[0] == 'M';
        var directory = Exif.Number(tiff, 4, 4, isBig);
        var count = Exif.Number(tiff, directory, 2, isBig);
        for (var entry = directory + 2; count-- > 0; entry += 12)
        {
            if (Exif.Number(tiff, entry, 2, isBig) == Orientation)
            {
                return Exif.Number(tiff, entry + 8, 2, isBig) is >= 5 and <= 8;
            }
        }

        return false;
    }
}
