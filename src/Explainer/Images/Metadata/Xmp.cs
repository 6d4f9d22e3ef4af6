using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Images.Metadata;

/// <summary>Blanks properties of XMP (ISO 16684-1) in their place: spaces may stand anywhere in it. Who made a picture, and under which terms, stays.</summary>
internal static partial class Xmp
{
    /// <summary>Blanks them, and says what they told.</summary>
    /// <param name="packet">The packet, or a piece of one.</param>
    /// <param name="isToPublish">Whether those go too that are not reported.</param>
    public static PrivateData Clean(Span<byte> packet, bool isToPublish)
    {
        // A character a byte, so that places are the same.
        var text = Encoding.Latin1.GetString(packet);
        var found = PrivateData.None;
        foreach (Match match in Attribute().Matches(text))
        {
            found |= Blank(match.Groups["name"].Value, packet.Slice(match.Index, match.Length), match.Value, isToPublish);
        }

        for (var match = Opening().Match(text); match.Success; match = Opening().Match(text, EndOf(text, match)))
        {
            var end = EndOf(text, match);
            found |= Blank(match.Groups["name"].Value, packet[match.Index..end], text[match.Index..end], isToPublish);
        }

        return found;
    }

    private static PrivateData Blank(string name, Span<byte> packet, string text, bool isToPublish)
    {
        var kind = KindOf(name);
        var said = kind == PrivateData.None || !Says(name, text) ? PrivateData.None : kind;
        if (isToPublish || said != PrivateData.None)
        {
            packet.Fill((byte)' ');
        }

        return said;
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
        name.StartsWith("gps", StringComparison.OrdinalIgnoreCase) ? Coordinate().IsMatch(name) ? PrivateData.Place : PrivateData.None
        : name is "Thumbnails" || name.EndsWith("SerialNumber", StringComparison.Ordinal) ? PrivateData.None
        : name.Contains("Person", StringComparison.Ordinal) || name.StartsWith("Region", StringComparison.Ordinal) || name.EndsWith("OwnerName", StringComparison.Ordinal) ? PrivateData.People
        : PrivateData.Place;

    // Cameras write properties without a value, and where they focused as a region without a name.
    private static bool Says(string name, string text) => name.StartsWith("Region", StringComparison.Ordinal) ? RegionName().IsMatch(text)
        : Value().IsMatch(text);

    // Coordinates (Exif, drones), where it was taken and what it shows (IPTC, Photoshop), whose camera it is, its number, who is on it (IPTC,
    // Metadata Working Group, Microsoft), and the picture as it once was.
    private const string Names = "(?<name>[Gg][Pp][Ss][A-Za-z]*|Location|LocationCreated|LocationShown|Sublocation|City|State|Country|CountryCode|OwnerName|CameraOwnerName|SerialNumber|BodySerialNumber|LensSerialNumber|PersonInImage|PersonInImageWDetails|Regions|RegionInfo|Thumbnails)";

    [GeneratedRegex(@"\s[A-Za-z][\w.-]*:" + Names + @"\s*=\s*(?:""[^""]*""|'[^']*')", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex("<(?<whole>[A-Za-z][\\w.-]*:" + Names + ")(?:\\s[^>]*)?>|<(?<whole>[A-Za-z][\\w.-]*:" + Names + ")/>", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // DJI writes GpsLongtitude.
    [GeneratedRegex("lat|long|area", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Coordinate();

    // A text between tags, or an attribute that is neither a namespace nor of RDF. A byte of UTF-8 is a sign of Latin-1 here.
    [GeneratedRegex(@">[^<]*[A-Za-z0-9\u0080-\u00FF][^<]*<|\s(?!xmlns|rdf:|xml:)[\w.:-]+\s*=\s*(?:""[^""]*[A-Za-z0-9\u0080-\u00FF]|'[^']*[A-Za-z0-9\u0080-\u00FF])", RegexOptions.CultureInvariant)]
    private static partial Regex Value();

    [GeneratedRegex(@":(?:Name|PersonDisplayName)(?:\s*=\s*[""'][^""']*|>[^<]*)[A-Za-z0-9\u0080-\u00FF]", RegexOptions.CultureInvariant)]
    private static partial Regex RegionName();
}
