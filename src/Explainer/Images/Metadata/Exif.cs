using System.Buffers.Binary;

namespace Explainer.Images.Metadata;

/// <summary>
/// Rewrites Exif data (CIPA DC-008: a directory of TIFF 6.0) in its place and its length. What is kept is listed, and not what goes: a
/// camera also writes its number, notes of its own, and a small picture that may show what was cut off or covered later.
/// </summary>
internal static class Exif
{
    private const int Title = 0x010E;
    private const int Orientation = 0x0112;
    private const int Artist = 0x013B;
    private const int Copyright = 0x8298;
    private const int CameraData = 0x8769;
    private const int Gps = 0x8825;
    private const int OwnerName = 0xA430;
    private const int EntryLength = 12;
    private const int HeadLength = 8;

    // A directory of more is none.
    private const int MostEntries = 1000;

    // A text in UTF-8, since Exif 3.0.
    private const int Utf8 = 129;

    // By the type of a value, from 1: BYTE, ASCII, SHORT, LONG, RATIONAL, SBYTE, UNDEFINED, SSHORT, SLONG, SRATIONAL, FLOAT, DOUBLE.
    private static readonly int[] Lengths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

    // Latitude and longitude, of the camera and of what it saw, and the name of the area.
    private static readonly int[] Coordinates = [0x02, 0x04, 0x14, 0x16, 0x1C];

    /// <summary>Rewrites it, and says what it told.</summary>
    /// <param name="tiff">From the order of bytes on.</param>
    /// <param name="isToPublish">Whether only the credit is kept, and not all that is not reported.</param>
    public static PrivateData Clean(Span<byte> tiff, bool isToPublish)
    {
        if (tiff.Length < HeadLength || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return PrivateData.None;
        }

        var isBig = tiff[0] == 'M';
        var entries = Read(tiff, Number(tiff, 4, 4, isBig), isBig);
        var found = Find(tiff, entries, isBig, isToPublish);
        if (!isToPublish)
        {
            return found;
        }

        var kept = entries.Where(e => e.Tag is Title or Orientation or Artist or Copyright).OrderBy(e => e.Tag).DistinctBy(e => e.Tag).ToList();
        var (whole, end) = Write(tiff, kept, isBig);
        // Too long only where values share their place, which no camera does: then how the picture is held is all that matters.
        whole = end <= tiff.Length ? whole : Write(tiff, kept.FindAll(e => e.Tag == Orientation), isBig).Bytes;
        tiff.Clear();
        whole.AsSpan(0, Math.Min(whole.Length, tiff.Length)).CopyTo(tiff);
        return found;
    }

    // It is blanked on the way: what is published is written anew.
    private static PrivateData Find(Span<byte> tiff, List<Entry> entries, bool isBig, bool isToPublish)
    {
        var found = PrivateData.None;
        foreach (var entry in entries)
        {
            var directory = Number(tiff, entry.At + 8, 4, isBig);
            if (entry.Tag == Gps && Read(tiff, directory, isBig) is var places && places.Exists(e => Coordinates.Contains(e.Tag) && e.Count > 0))
            {
                found |= PrivateData.Place;
                foreach (var place in isToPublish ? [] : places)
                {
                    tiff.Slice(place.Value, place.Length).Clear();
                    tiff.Slice(place.At, EntryLength).Clear();
                }

                // A directory without entries.
                Put(tiff, (int)directory, 2, 0, isBig);
            }

            if (entry.Tag == CameraData && Read(tiff, directory, isBig).Find(e => e.Tag == OwnerName) is var owner && Says(tiff, owner))
            {
                found |= PrivateData.People;
                tiff.Slice(owner.Value, Math.Max(0, owner.Length - 1)).Fill((byte)' ');
            }
        }

        return found;
    }

    // Cameras fill a name that nobody has set with spaces or zeros.
    private static bool Says(ReadOnlySpan<byte> tiff, Entry entry) =>
        entry.Tag == OwnerName && tiff.Slice(entry.Value, entry.Length).IndexOfAnyExcept((byte)' ', (byte)0) >= 0;

    // Those whose values lie in the data.
    private static List<Entry> Read(ReadOnlySpan<byte> tiff, long directory, bool isBig)
    {
        var entries = new List<Entry>();
        var count = Number(tiff, directory, 2, isBig);
        for (var at = directory + 2; count is > 0 and <= MostEntries && at + EntryLength <= tiff.Length; at += EntryLength, count--)
        {
            var (type, values) = (Number(tiff, at + 2, 2, isBig), Number(tiff, at + 4, 4, isBig));
            var length = type == Utf8 ? values : type < Lengths.Length ? values * Lengths[type] : 0;
            var value = length <= 4 ? at + 8 : Number(tiff, at + 8, 4, isBig);
            if (value + length <= tiff.Length)
            {
                entries.Add(new Entry((int)Number(tiff, at, 2, isBig), (int)type, (int)values, (int)at, (int)value, (int)length));
            }
        }

        return entries;
    }

    private static (byte[] Bytes, long End) Write(ReadOnlySpan<byte> tiff, List<Entry> entries, bool isBig)
    {
        // Where another directory begins, none, stands behind the entries; small writers leave it out. Values begin at even places.
        var entriesEnd = HeadLength + 2 + (entries.Count * EntryLength);
        var data = Math.Max(entriesEnd, Math.Min(entriesEnd + 4, tiff.Length));
        var far = entries.FindAll(e => e.Length > 4);
        var end = data + far.Sum(e => (long)e.Length + (e.Length & 1)) - (far is [.., var last] ? last.Length & 1 : 0);
        var whole = new byte[Math.Min(end, int.MaxValue / 2)];
        if (end > tiff.Length)
        {
            return (whole, end);
        }

        tiff[..4].CopyTo(whole);
        Put(whole, 4, 4, HeadLength, isBig);
        Put(whole, HeadLength, 2, entries.Count, isBig);
        foreach (var (index, entry) in entries.Index())
        {
            var at = HeadLength + 2 + (index * EntryLength);
            Put(whole, at, 2, entry.Tag, isBig);
            Put(whole, at + 2, 2, entry.Type, isBig);
            Put(whole, at + 4, 4, entry.Count, isBig);
            var value = entry.Length > 4 ? data : at + 8;
            tiff.Slice(entry.Value, entry.Length).CopyTo(whole.AsSpan(value));
            if (entry.Length > 4)
            {
                Put(whole, at + 8, 4, data, isBig);
                data += entry.Length + (entry.Length & 1);
            }
        }

        return (whole, end);
    }

    /// <summary>A number of two or four bytes; zero beyond the end.</summary>
    public static long Number(ReadOnlySpan<byte> tiff, long at, int length, bool isBig)
    {
        if (at < 0 || at + length > tiff.Length)
        {
            return 0;
        }

        var bytes = tiff.Slice((int)at, length);
        return length == 2 ? isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes)
            : isBig ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
    }

    private static void Put(Span<byte> tiff, int at, int length, int number, bool isBig)
    {
        for (var i = 0; i < length; i++)
        {
            tiff[at + i] = (byte)(number >> (8 * (isBig ? length - 1 - i : i)));
        }
    }

    private readonly record struct Entry(int Tag, int Type, int Count, int At, int Value, int Length);
}
