using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Explainer.Images.Metadata;

/// <summary>Cleans AVIF files (ISO/IEC 23008-12): the items that hold Exif data and XMP, in their place.</summary>
internal static class AvifMetadata
{
    /// <param name="bytes">The file; it is changed.</param>
    /// <param name="isToPublish">Whether only the credit is kept, and not all that is not reported.</param>
    public static CleanFile Clean(byte[] bytes, bool isToPublish)
    {
        var found = PrivateData.None;
        foreach (var meta in IsoBox.Read(bytes, 0, bytes.Length).Where(b => b.Is("meta")).ToList())
        {
            var boxes = IsoBox.Read(bytes, meta.Content + 4, meta.End).ToList();
            var kinds = boxes.Where(b => b.Is("iinf")).SelectMany(b => KindsIn(bytes, b)).DistinctBy(k => k.Item).ToDictionary(k => k.Item, k => k.Kind);
            foreach (var (item, start, length) in boxes.Where(b => b.Is("iloc")).SelectMany(b => new AvifPlaces(bytes, b).Read()).ToList())
            {
                found |= kinds.TryGetValue(item, out var kind) && start >= 0 && start <= bytes.Length && length <= bytes.Length - start ? Clean(bytes.AsSpan((int)start, (int)length), kind, isToPublish) : PrivateData.None;
            }
        }

        return new CleanFile(found, bytes);
    }

    private static PrivateData Clean(Span<byte> item, string kind, bool isToPublish)
    {
        if (kind != "Exif")
        {
            return kind == "mime" ? Xmp.Clean(item, isToPublish) : PrivateData.None;
        }

        // How far it is from here to the data.
        var start = item.Length < 4 ? uint.MaxValue : BinaryPrimitives.ReadUInt32BigEndian(item);
        return start < item.Length - 4 ? Exif.Clean(item[(4 + (int)start)..], isToPublish) : PrivateData.None;
    }

    // infe of version 2 has the number of an item in two bytes, of version 3 in four.
    private static IEnumerable<(long Item, string Kind)> KindsIn(byte[] file, IsoBox list)
    {
        var first = list.Content + (list.Content < list.End && file[list.Content] == 0 ? 6 : 8);
        foreach (var entry in IsoBox.Read(file, first, list.End).Where(b => b.Is("infe")))
        {
            var content = file.AsSpan(entry.Content, entry.End - entry.Content);
            if (content is [2, ..] && content.Length >= 12)
            {
                yield return (BinaryPrimitives.ReadUInt16BigEndian(content[4..]), Encoding.ASCII.GetString(content[8..12]));
            }
            else if (content is [3, ..] && content.Length >= 14)
            {
                yield return (BinaryPrimitives.ReadUInt32BigEndian(content[4..]), Encoding.ASCII.GetString(content[10..14]));
            }
        }
    }
}

/// <summary>Reads where the items of a file lie (iloc).</summary>
internal sealed class AvifPlaces(byte[] file, IsoBox box)
{
    private int at = box.Content;

    public ImmutableArray<(long Item, long Start, long Length)> Read()
    {
        var places = ImmutableArray.CreateBuilder<(long, long, long)>();
        var version = Number(1);
        at += 3;
        var (sizes, more) = ((int)Number(1), (int)Number(1));
        for (var items = Number(version < 2 ? 2 : 4); items > 0 && at < box.End; items--)
        {
            var item = Number(version < 2 ? 2 : 4);
            // 0: distances from the beginning of the file. Metadata lies nowhere else.
            var way = version == 0 ? 0 : Number(2) & 15;
            at += 2;
            var from = Number(more >> 4);
            var parts = Number(2);
            // A part of which nothing is said is the whole file, and no metadata.
            for (parts = sizes == 0 ? 0 : parts; parts > 0 && at < box.End; parts--)
            {
                at += version == 0 ? 0 : more & 15;
                var (start, length) = (from + Number(sizes >> 4), Number(sizes & 15));
                if (way == 0)
                {
                    places.Add((item, start, length));
                }
            }
        }

        return places.ToImmutable();
    }

    private long Number(int length)
    {
        long number = 0;
        for (var i = 0; i < length; i++)
        {
            number = (number << 8) | (at < box.End ? file[at] : (byte)0);
            at++;
        }

        return number & long.MaxValue;
    }
}
