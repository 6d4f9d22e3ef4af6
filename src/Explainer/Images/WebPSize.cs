using System.Buffers.Binary;

namespace Explainer.Images;

/// <summary>Finds the size in the first chunk of a WebP file (RFC 9649): lossy, lossless or extended.</summary>
internal static class WebPSize
{
    private const int Most = 0x3FFF;

    public static PictureSize? Find(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
        {
            return null;
        }

        var kind = file[12..16];
        var chunk = file[20..];
        return kind.SequenceEqual("VP8X"u8) ? PictureSize.Of(Three(chunk[4..]) + 1, Three(chunk[7..]) + 1)
            : kind.SequenceEqual("VP8L"u8) && chunk[0] == 0x2F ? Lossless(BinaryPrimitives.ReadUInt32LittleEndian(chunk[1..]))
            : kind.SequenceEqual("VP8 "u8) && chunk[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
                ? PictureSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(chunk[6..]) & Most, BinaryPrimitives.ReadUInt16LittleEndian(chunk[8..]) & Most)
            : null;
    }

    private static PictureSize? Lossless(uint bits) => PictureSize.Of((bits & Most) + 1, ((bits >> 14) & Most) + 1);

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
