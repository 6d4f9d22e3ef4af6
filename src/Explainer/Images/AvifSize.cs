using System.Buffers.Binary;

namespace Explainer.Images;

/// <summary>Finds the size in the boxes of an AVIF file (ISO/IEC 23008-12): the ispe property of the primary item (pitm), turned by its irot.</summary>
internal static class AvifSize
{
    public static PictureSize? Find(ReadOnlySpan<byte> file)
    {
        // A FullBox begins with four bytes of version and flags.
        if (Box(file, "meta"u8) is not { Length: > 4 } meta
            || Box(meta[4..], "pitm"u8) is not { Length: >= 6 } primary
            || Box(meta[4..], "iprp"u8) is not { IsEmpty: false } properties)
        {
            return null;
        }

        var id = primary[0] == 0 ? BinaryPrimitives.ReadUInt16BigEndian(primary[4..])
            : primary.Length >= 8 ? BinaryPrimitives.ReadUInt32BigEndian(primary[4..]) : 0;
        return SizeFrom(Box(properties, "ipco"u8), PropertiesOf(Box(properties, "ipma"u8), id));
    }

    private static PictureSize? SizeFrom(ReadOnlySpan<byte> all, List<int> ofItem)
    {
        (uint Width, uint Height)? size = null;
        var isTurned = false;
        for (var number = 1; TryRead(ref all, out var kind, out var content); number++)
        {
            if (!ofItem.Contains(number))
            {
                continue;
            }

            if (kind.SequenceEqual("ispe"u8) && content.Length >= 12)
            {
                size = (BinaryPrimitives.ReadUInt32BigEndian(content[4..]), BinaryPrimitives.ReadUInt32BigEndian(content[8..]));
            }

            // irot counts quarter turns: an odd count swaps width and height.
            isTurned |= kind.SequenceEqual("irot"u8) && content is [var angle, ..] && (angle & 1) == 1;
        }

        return size is not { } found ? null : isTurned ? PictureSize.Create(found.Height, found.Width) : PictureSize.Create(found.Width, found.Height);
    }

    // ipma: the indexes (from 1) of the properties in ipco that an item has; the highest bit marks one as essential.
    private static List<int> PropertiesOf(ReadOnlySpan<byte> links, uint id)
    {
        var (idLength, numberLength) = links is [var version, _, _, var flags, ..] ? (version == 0 ? 2 : 4, (flags & 1) == 0 ? 1 : 2) : (0, 0);
        var rest = links.Length < 8 ? [] : links[8..];
        while (idLength > 0 && rest.Length > idLength)
        {
            var item = Number(rest, idLength);
            var count = rest[idLength];
            var numbers = rest[(idLength + 1)..];
            if (numbers.Length < count * numberLength)
            {
                break;
            }

            if (item == id)
            {
                var found = new List<int>();
                for (var i = 0; i < count; i++)
                {
                    found.Add((int)Number(numbers[(i * numberLength)..], numberLength) & (numberLength == 1 ? 0x7F : 0x7FFF));
                }

                return found;
            }

            rest = numbers[(count * numberLength)..];
        }

        return [];
    }

    /// <summary>What the first box of a kind holds; empty when there is none, or not the whole of it.</summary>
    private static ReadOnlySpan<byte> Box(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted)
    {
        while (TryRead(ref boxes, out var kind, out var content))
        {
            if (kind.SequenceEqual(wanted))
            {
                return content;
            }
        }

        return [];
    }

    private static bool TryRead(scoped ref ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> kind, out ReadOnlySpan<byte> content)
    {
        kind = content = [];
        if (boxes.Length < 8)
        {
            return false;
        }

        // Size 1 (a 64-bit size follows) and 0 (to the end of the file) are not used for the boxes before the image data.
        var length = BinaryPrimitives.ReadUInt32BigEndian(boxes);
        if (length < 8 || length > boxes.Length)
        {
            return false;
        }

        kind = boxes[4..8];
        content = boxes[8..(int)length];
        boxes = boxes[(int)length..];
        return true;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int length) => length switch
    {
        1 => bytes[0],
        2 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
    };
}
