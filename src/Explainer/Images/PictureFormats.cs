using System.Buffers.Binary;

namespace Explainer.Images;

/// <summary>What the formats of pictures are called, and how their files begin.</summary>
internal static class PictureFormats
{
    /// <summary>The format that a name promises; null when it is no name of a picture.</summary>
    public static PictureFormat? OfName(ReadOnlySpan<char> path)
    {
        var ending = Path.GetExtension(path);
        return Is(ending, ".png") ? PictureFormat.Png
            : Is(ending, ".jpg") || Is(ending, ".jpeg") ? PictureFormat.Jpeg
            : Is(ending, ".gif") ? PictureFormat.Gif
            : Is(ending, ".webp") ? PictureFormat.WebP
            : Is(ending, ".avif") ? PictureFormat.Avif
            : Is(ending, ".svg") ? PictureFormat.Svg
            : null;
    }

    /// <summary>What people call it: <c>PNG</c>.</summary>
    public static string NameOf(PictureFormat format) =>
        format == PictureFormat.WebP ? "WebP" : format.ToString().ToUpperInvariant();

    /// <summary>How its names end.</summary>
    public static string EndingOf(PictureFormat format) =>
        format == PictureFormat.Jpeg ? ".jpg" : "." + format.ToString().ToLowerInvariant();

    /// <summary>The format of a file that begins like this; null when it is none of them.</summary>
    public static PictureFormat? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
        [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
        _ when head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) => PictureFormat.Gif,
        _ when head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..12].SequenceEqual("WEBP"u8) => PictureFormat.WebP,
        _ when head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) => OfBrands(head),
        _ when IsMarkup(head) => PictureFormat.Svg,
        _ => null,
    };

    /// <summary>How large a picture is; null when these bytes do not say so.</summary>
    public static PictureSize? SizeOf(PictureFormat format, ReadOnlySpan<byte> head) => format switch
    {
        PictureFormat.Png => head.Length >= 24 && head[12..16].SequenceEqual("IHDR"u8)
            ? PictureSize.Of(BinaryPrimitives.ReadUInt32BigEndian(head[16..]), BinaryPrimitives.ReadUInt32BigEndian(head[20..])) : null,
        PictureFormat.Gif => head.Length >= 10
            ? PictureSize.Of(BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..])) : null,
        PictureFormat.Jpeg => JpegSize.Find(head),
        PictureFormat.WebP => WebPSize.Find(head),
        PictureFormat.Avif => AvifSize.Find(head),
        _ => null,
    };

    // The one it is written for, and those that read it too: a list of four letters each.
    private static PictureFormat? OfBrands(ReadOnlySpan<byte> head)
    {
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), (uint)head.Length);
        var isHeic = false;
        for (var at = 8; at + 4 <= end; at += 4)
        {
            var brand = head.Slice(at, 4);
            if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8))
            {
                return PictureFormat.Avif;
            }

            isHeic |= brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8);
        }

        return isHeic ? PictureFormat.Heic : null;
    }

    // Text that begins with <, in whatever encoding: whether it is a drawing, a parser says.
    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> before = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x20, 0x09, 0x0D, 0x0A];
        return head.IndexOfAnyExcept(before) is var at and >= 0 && head[at] == '<';
    }

    private static bool Is(ReadOnlySpan<char> ending, string name) => ending.Equals(name, StringComparison.OrdinalIgnoreCase);
}
