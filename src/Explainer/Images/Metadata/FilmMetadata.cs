using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Explainer.Images.Metadata;

/// <summary>
/// Cleans film and sound (MP4): the place that telephones write. It is overwritten where it stands, because what follows is found by
/// its distance from the beginning.
/// </summary>
internal static class FilmMetadata
{
    private const uint Free = 0x66726565;

    // What formats of samples are called that say where the camera was: GoPro, Android, Apple, DJI.
    private static readonly FrozenSet<string> Ways = FrozenSet.Create(StringComparer.Ordinal, "gpmd", "camm", "mebx", "djmd", "dbgi");

    private static readonly ImmutableArray<string> Nested = ["moov", "udta", "trak", "mdia", "minf", "stbl"];

    // The box of Adobe's XMP: its identifier (ISO 16684-3).
    private static ReadOnlySpan<byte> XmpId => [0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC];

    /// <param name="file">The film; it is changed, since it is large.</param>
    /// <param name="isToPublish">Whether only the credit is kept, and not all that is not reported.</param>
    public static CleanFile Clean(byte[] file, bool isToPublish) => new(CleanWithin(file, 0, file.Length, isToPublish, depth: 0), file);

    private static PrivateData CleanWithin(byte[] file, int start, int end, bool isToPublish, int depth)
    {
        var found = PrivateData.None;
        foreach (var box in IsoBox.Read(file, start, end).ToList())
        {
            found |= depth < 6 && Nested.Any(box.Is) ? CleanWithin(file, box.Content, box.End, isToPublish, depth + 1) : CleanOne(file, box, isToPublish);
        }

        return found;
    }

    private static PrivateData CleanOne(byte[] file, IsoBox box, bool isToPublish) => IsPlace(box) || box.Is("loci") ? Overwrite(file, box)
        : box.Is("meta") ? CleanKeys(file, box)
        : box.Is("stsd") ? FindWay(file, box)
        : box.Is("uuid") && file.AsSpan(box.Content, box.End - box.Content).StartsWith(XmpId) ? Xmp.Clean(file.AsSpan((box.Content + XmpId.Length)..box.End), isToPublish)
        : PrivateData.None;

    private static bool IsPlace(IsoBox box) => box.Is("\u00A9xyz");

    // A list of names (keys), and their values (ilst), each under the number of its name. QuickTime has no version before them.
    private static PrivateData CleanKeys(byte[] file, IsoBox meta)
    {
        var start = meta.Content + 8 <= meta.End && file.AsSpan(meta.Content + 4, 4).SequenceEqual("hdlr"u8) ? meta.Content : meta.Content + 4;
        var boxes = IsoBox.Read(file, start, meta.End).ToList();
        var places = boxes.Where(b => b.Is("keys")).SelectMany(b => NamesIn(file, b)).Index().Where(n => n.Item.Contains("location", StringComparison.OrdinalIgnoreCase)).Select(n => (uint)n.Index + 1).ToHashSet();
        var found = PrivateData.None;
        foreach (var value in boxes.Where(b => b.Is("ilst")).SelectMany(b => IsoBox.Read(file, b.Content, b.End)).ToList())
        {
            found |= places.Contains(value.Kind) || IsPlace(value) ? Overwrite(file, value) : PrivateData.None;
        }

        return found;
    }

    // Subtitles are text too; drones write theirs as GPS(39.01, 35.95, 19).
    private static PrivateData FindWay(byte[] file, IsoBox samples)
    {
        var formats = IsoBox.Read(file, samples.Content + 8, samples.End).Select(f => Encoding.Latin1.GetString(file.AsSpan(f.Start + 4, 4))).ToList();
        var isWay = formats.Exists(Ways.Contains) || (formats.Exists(f => f is "tx3g" or "text") && (file.AsSpan().IndexOf("GPS("u8) >= 0 || file.AsSpan().IndexOf("GPS ("u8) >= 0));
        return isWay ? PrivateData.LastingPlace : PrivateData.None;
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
