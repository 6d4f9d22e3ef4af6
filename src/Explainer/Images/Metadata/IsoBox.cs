using System.Buffers.Binary;

namespace Explainer.Images.Metadata;

/// <summary>A box of the ISO base media file format (ISO/IEC 14496-12), by its place in the file.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Content">Where what it holds begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">Its four characters as a number.</param>
internal readonly record struct IsoBox(int Start, int Content, int End, uint Kind)
{
    public bool Is(string name) => Kind == (((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3]);

    /// <summary>The boxes that stand one after the other in a part of a file, as far as they are whole.</summary>
    public static IEnumerable<IsoBox> Read(byte[] file, int start, int end)
    {
        while (ReadOne(file, start, end) is { } box)
        {
            yield return box;
            start = box.End;
        }
    }

    private static IsoBox? ReadOne(byte[] file, int start, int end)
    {
        if (start < 0 || start + 8 > end || end > file.Length)
        {
            return null;
        }

        long length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(start));
        var content = start + 8;
        if (length == 1 && start + 16 <= end)
        {
            (length, content) = (BinaryPrimitives.ReadInt64BigEndian(file.AsSpan(start + 8)), start + 16);
        }

        // 0: to the end.
        length = length == 0 ? end - start : length;
        return length < content - start || length > end - start ? null : new IsoBox(start, content, start + (int)length, BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(start + 4)));
    }
}
