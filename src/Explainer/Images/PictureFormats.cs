using System.Buffers.Binary;

namespace Explainer.Images;

/// <summary>What the formats of pictures are called, and how their files begin.</summary>
internal static class PictureFormats
{
    /// <summary>The format that a name promises; null when it is no name of a picture.</summary>
    public static PictureFormat? FromName(ReadOnlySpan<char> path)
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

    /// <summary>The format of a picture that browsers do not show, as cameras and programs save it; null for any other name.</summary>
    public static string? ForOtherPrograms(ReadOnlySpan<char> path) => Path.GetExtension(path).ToString().ToLowerInvariant() switch
    {
        ".heic" or ".heif" => "HEIC",
        ".tif" or ".tiff" => "TIFF",
        ".bmp" => "BMP",
        ".jp2" or ".jxl" or ".psd" or ".xcf" or ".ai" or ".eps" or ".cdr" or ".raw" or ".cr2" or ".nef" or ".dng" or ".arw" or ".odg" => Path.GetExtension(path)[1..].ToString().ToUpperInvariant(),
        _ => null,
    };

    /// <summary>What people call it: <c>PNG</c>.</summary>
    public static string NameOf(PictureFormat format) =>
        format == PictureFormat.WebP ? "WebP" : format.ToString().ToUpperInvariant();

    /// <summary>Its media type (RFC 6838).</summary>
    public static string MediaTypeOf(PictureFormat format) => format switch
    {
        PictureFormat.Png => "image/png",
        PictureFormat.Jpeg => "image/jpeg",
        PictureFormat.Gif => "image/gif",
        PictureFormat.WebP => "image/webp",
        PictureFormat.Avif => "image/avif",
        PictureFormat.Svg => "image/svg+xml",
        PictureFormat.Heic => "image/heic",
    };

    /// <summary>Whether all versions of Word show such pictures.</summary>
    public static bool IsShownInWord(PictureFormat format) => format is PictureFormat.Png or PictureFormat.Jpeg or PictureFormat.Gif;

    /// <summary>How its names end.</summary>
    public static string EndingOf(PictureFormat format) =>
        format == PictureFormat.Jpeg ? ".jpg" : "." + format.ToString().ToLowerInvariant();

    /// <summary>The format by the signature at the beginning of a file; null when it is none of them.</summary>
    public static PictureFormat? Detect(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
        [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
        _ when head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) => PictureFormat.Gif,
        _ when head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..12].SequenceEqual("WEBP"u8) => PictureFormat.WebP,
        _ when head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) => OfBrands(head),
        _ when IsMarkup(head) => PictureFormat.Svg,
        _ => null,
    };

    /// <summary>
    /// The size in the header: IHDR of PNG, the logical screen descriptor of GIF, SOF of JPEG, VP8/VP8L/VP8X of WebP, ispe of
    /// AVIF. Null when these bytes do not have it.
    /// </summary>
    public static PictureSize? SizeOf(PictureFormat format, ReadOnlySpan<byte> head) => format switch
    {
        PictureFormat.Png => head.Length >= 24 && head[12..16].SequenceEqual("IHDR"u8)
            ? PictureSize.Create(BinaryPrimitives.ReadUInt32BigEndian(head[16..]), BinaryPrimitives.ReadUInt32BigEndian(head[20..])) : null,
        PictureFormat.Gif => head.Length >= 10
            ? PictureSize.Create(BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..])) : null,
        PictureFormat.Jpeg => JpegSize.Find(head),
        PictureFormat.WebP => WebPSize.Find(head),
        PictureFormat.Avif => AvifSize.Find(head),
        _ => null,
    };

    // ISO base media file format: after "ftyp" come the major brand, the minor version and the compatible brands, four bytes each.
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

    // Begins with "<", after a byte order mark and white space, in UTF-8 or UTF-16. Whether it is SVG is for the XML parser to say.
    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> before = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x20, 0x09, 0x0D, 0x0A];
        return head.IndexOfAnyExcept(before) is var at and >= 0 && head[at] == '<';
    }

    private static bool Is(ReadOnlySpan<char> ending, string name) => ending.Equals(name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The image formats that browsers show, and HEIC, which phones make and most browsers do not show.</summary>
internal enum PictureFormat
{
    Png,
    Jpeg,
    Gif,
    WebP,
    Avif,
    Svg,
    Heic,
}

/// <summary>Finds the size in the first RIFF chunk of a WebP file (RFC 9649): VP8 (lossy), VP8L (lossless) or VP8X (extended).</summary>
internal static class WebPSize
{
    // Width and height are 14 bits each.
    private const int Bits = 0x3FFF;

    public static PictureSize? Find(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
        {
            return null;
        }

        var kind = file[12..16];
        var chunk = file[20..];
        return kind.SequenceEqual("VP8X"u8) ? PictureSize.Create(UInt24(chunk[4..]) + 1, UInt24(chunk[7..]) + 1)
            : kind.SequenceEqual("VP8L"u8) && chunk[0] == 0x2F ? Lossless(BinaryPrimitives.ReadUInt32LittleEndian(chunk[1..]))
            : kind.SequenceEqual("VP8 "u8) && chunk[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
                ? PictureSize.Create(BinaryPrimitives.ReadUInt16LittleEndian(chunk[6..]) & Bits, BinaryPrimitives.ReadUInt16LittleEndian(chunk[8..]) & Bits)
            : null;
    }

    private static PictureSize? Lossless(uint bits) => PictureSize.Create((bits & Bits) + 1, ((bits >> 14) & Bits) + 1);

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
