using System.Text.RegularExpressions;
using Explainer.Import.Sources;

namespace Explainer.Import.Text;

/// <summary>Parts of links and pictures as they are written.</summary>
internal static partial class LinkParts
{
    /// <summary>Where the bracket closes that opens at a place; -1 for nowhere.</summary>
    public static int MatchingBracket(string span, int open)
    {
        var depth = 0;
        for (var i = Math.Max(0, open); i < span.Length; i++)
        {
            depth += span[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A picture needs words for those who do not see it; its caption or its name has to do.</summary>
    /// <param name="title">Its caption; null or empty for none.</param>
    /// <param name="address">Its address.</param>
    public static string AlternativeFrom(string? title, string address)
    {
        var name = Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(address.Split('?', '#')[0].TrimEnd('/')));
        var words = string.Join(' ', name.Split('-', '_', ' ', '.').Where(w => w.Length > 0));
        return title is { Length: > 0 } ? HeadingText.Bracketed(HeadingText.Plain(NoteSign().Replace(title, "")))
            : words.Length == 0 || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "Picture" : words.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
    }

    // [^1] and [@work] within a caption.
    [GeneratedRegex(@"\[[\^@][^\[\]\n]*\]")]
    private static partial Regex NoteSign();
}
