using System.Globalization;
using System.Text;

namespace Explainer.Model;

/// <summary>How long the name of a file or folder may be.</summary>
public static class DiskNames
{
    /// <summary>The bytes of a name in UTF-8: as Linux and most other systems limit it.</summary>
    public const int MostBytes = 255;

    public static int BytesOf(string name) => Encoding.UTF8.GetByteCount(name);

    /// <summary>The first name of a path that is too long for a disk; null for none.</summary>
    public static string? TooLongIn(string path) => path.Length <= MostBytes / LongestCharacter ? null : path.Split('/').FirstOrDefault(name => BytesOf(name) > MostBytes);

    /// <summary>A name with an ending, cut before the ending if the two are too long. A letter keeps its marks.</summary>
    public static string Shortened(string name, string ending)
    {
        var left = MostBytes - BytesOf(ending);
        if (BytesOf(name) <= left)
        {
            return name + ending;
        }

        var end = 0;
        for (var next = 0; BytesOf(name[..next]) <= left; next += StringInfo.GetNextTextElementLength(name, next))
        {
            end = next;
        }

        return name[..end] + ending;
    }

    // Bytes of a UTF-16 code unit, at most.
    private const int LongestCharacter = 3;
}
