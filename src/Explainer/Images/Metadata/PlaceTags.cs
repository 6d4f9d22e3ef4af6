using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Images.Metadata;

/// <summary>
/// Finds the place that programs copy from the film of a telephone into the tags of other formats (Matroska, ID3, Vorbis comments): a
/// tag called location, with coordinates by ISO 6709. It is not taken out there, since the parts of such files have checksums.
/// </summary>
internal static partial class PlaceTags
{
    // Tags stand before what is played, or behind it.
    private const int Part = 1 << 20;

    public static PrivateData Find(ReadOnlySpan<byte> file) =>
        IsIn(file[..Math.Min(Part, file.Length)]) || IsIn(file[Math.Max(0, file.Length - Part)..]) ? PrivateData.LastingPlace : PrivateData.None;

    // Without zeros it is the same text in UTF-16.
    private static bool IsIn(ReadOnlySpan<byte> part) => Place().IsMatch(Encoding.Latin1.GetString(part).Replace("\0", "", StringComparison.Ordinal));

    [GeneratedRegex(@"location.{0,40}?[+-]\d{2}(?:\d\d)?\.\d+[+-]\d{3}(?:\d\d)?\.\d+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Place();
}
