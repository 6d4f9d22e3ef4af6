using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Images.Metadata;

/// <summary>Blanks properties of XMP (ISO 16684-1) in their place: spaces may stand anywhere in it. Who made a picture, and under which terms, stays.</summary>
internal static partial class Xmp
{
    /// <summary>Blanks them, and says what they told.</summary>
    public static PrivateData Clean(Span<byte> packet)
    {
        // A character a byte, so that places are the same.
        var text = Encoding.Latin1.GetString(packet);
        var found = PrivateData.None;
        foreach (Match match in Attribute().Matches(text))
        {
            found |= KindOf(match.Groups["name"].Value);
            packet.Slice(match.Index, match.Length).Fill((byte)' ');
        }

        for (var match = Opening().Match(text); match.Success; match = Opening().Match(text, EndOf(text, match)))
        {
            found |= KindOf(match.Groups["name"].Value);
            packet[match.Index..EndOf(text, match)].Fill((byte)' ');
        }

        return found;
    }

    // What is cut off goes to the end.
    private static int EndOf(string text, Match opening)
    {
        var start = opening.Index + opening.Length;
        if (opening.Value.EndsWith("/>", StringComparison.Ordinal))
        {
            return start;
        }

        var closing = text.IndexOf($"</{opening.Groups["whole"].Value}", start, StringComparison.Ordinal);
        var end = closing < 0 ? -1 : text.IndexOf('>', closing);
        return end < 0 ? text.Length : end + 1;
    }

    private static PrivateData KindOf(string name) =>
        name.StartsWith("gps", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Location", StringComparison.Ordinal) ? PrivateData.Place
        : name.EndsWith("SerialNumber", StringComparison.Ordinal) ? PrivateData.None : PrivateData.People;

    // Coordinates (Exif, drones), where it was taken (IPTC), whose camera it is, its number, and who is on it: IPTC, Metadata Working Group, Microsoft.
    private const string Names = "(?<name>[Gg][Pp][Ss][A-Za-z]*|LocationCreated|OwnerName|CameraOwnerName|SerialNumber|BodySerialNumber|LensSerialNumber|PersonInImage|PersonInImageWDetails|Regions|RegionInfo)";

    [GeneratedRegex(@"\s[A-Za-z][\w.-]*:" + Names + @"\s*=\s*(?:""[^""]*""|'[^']*')", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex("<(?<whole>[A-Za-z][\\w.-]*:" + Names + ")(?:\\s[^>]*)?>|<(?<whole>[A-Za-z][\\w.-]*:" + Names + ")/>", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
