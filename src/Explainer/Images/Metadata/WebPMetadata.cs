using System.Buffers.Binary;

namespace Explainer.Images.Metadata;

/// <summary>Cleans WebP files (RFC 9649): the chunks of Exif data and XMP, in their place.</summary>
internal static class WebPMetadata
{
    private const int HeadLength = 12;
    private const int ChunkHead = 8;

    /// <param name="bytes">The file; it is changed.</param>
    /// <param name="isToPublish">Whether only the credit is kept, and not all that is not reported.</param>
    public static CleanFile Clean(byte[] bytes, bool isToPublish)
    {
        var found = PrivateData.None;
        for (var at = HeadLength; at + ChunkHead <= bytes.Length;)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 4)), (uint)(bytes.Length - at - ChunkHead));
            var kind = bytes.AsSpan(at, 4);
            var content = bytes.AsSpan(at + ChunkHead, length);
            found |= kind.SequenceEqual("EXIF"u8) ? Exif.Clean(content.StartsWith("Exif\0\0"u8) ? content[6..] : content, isToPublish)
                : kind.SequenceEqual("XMP "u8) ? Xmp.Clean(content, isToPublish)
                : PrivateData.None;
            at = (int)Math.Min((long)at + ChunkHead + length + (length & 1), bytes.Length);
        }

        return new CleanFile(found, bytes);
    }
}
