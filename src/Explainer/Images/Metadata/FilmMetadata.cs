using System.Buffers.Binary;
using System.Text;

namespace Explainer.Images.Metadata;

/// <summary>
/// Cleans film and sound (MP4): the place that telephones write. It is overwritten where it stands, because what follows is found by
/// its distance from the beginning.
/// </summary>
internal static class FilmMetadata
{
    private const uint Free = 0x66726565;

    public static CleanFile Clean(byte[] file)
    {
        var bytes = file.AsSpan().ToArray();
        return new CleanFile(CleanWithin(bytes, 0, bytes.Length, depth: 0), bytes);
    }

    private static PrivateData CleanWithin(byte[] file, int start, int end, int depth)
    {
        var found = PrivateData.None;
        foreach (var box in IsoBox.Read(file, start, end).ToList())
        {
            if (box.Is([0xA9, (byte)'x', (byte)'y', (byte)'z']) || box.Is("loci"u8))
            {
                found |= Overwrite(file, box);
            }
            else if (box.Is("meta"u8))
            {
                found |= CleanKeys(file, box);
            }
            else if (depth < 4 && (box.Is("moov"u8) || box.Is("udta"u8) || box.Is("trak"u8)))
            {
                found |= CleanWithin(file, box.Content, box.End, depth + 1);
            }
        }

        return found;
    }

    // A list of names (keys), and their values (ilst), each under the number of its name. QuickTime has no version before them.
    private static PrivateData CleanKeys(byte[] file, IsoBox meta)
    {
        var start = meta.Content + 8 <= meta.End && file.AsSpan(meta.Content + 4, 4).SequenceEqual("hdlr"u8) ? meta.Content : meta.Content + 4;
        var boxes = IsoBox.Read(file, start, meta.End).ToList();
        var places = boxes.Where(b => b.Is("keys"u8)).SelectMany(b => NamesIn(file, b)).Index().Where(n => n.Item.Contains(".location.", StringComparison.OrdinalIgnoreCase)).Select(n => (uint)n.Index + 1).ToHashSet();
        var found = PrivateData.None;
        foreach (var value in boxes.Where(b => b.Is("ilst"u8)).SelectMany(b => IsoBox.Read(file, b.Content, b.End)).ToList())
        {
            found |= places.Contains(value.Kind) || value.Is([0xA9, (byte)'x', (byte)'y', (byte)'z']) ? Overwrite(file, value) : PrivateData.None;
        }

        return found;
    }

    private static IEnumerable<string> NamesIn(byte[] file, IsoBox keys) =>
        IsoBox.Read(file, keys.Content + 8, keys.End).Select(n => Encoding.UTF8.GetString(file.AsSpan(n.Content, n.End - n.Content)));

    private static PrivateData Overwrite(byte[] file, IsoBox box)
    {
        var isSaid = file.AsSpan(box.Content, box.End - box.Content).IndexOfAnyExcept((byte)0) >= 0;
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(box.Start + 4), Free);
        file.AsSpan(box.Content, box.End - box.Content).Clear();
        return isSaid ? PrivateData.Place : PrivateData.None;
    }
}
