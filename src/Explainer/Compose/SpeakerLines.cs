using System.Text.RegularExpressions;

namespace Explainer.Compose;

/// <summary>Finds out without parsing whether anybody may be quoted in a text.</summary>
internal static partial class SpeakerLines
{
    /// <summary>Whether a line of a quotation begins with a dash, as the one that names a speaker does.</summary>
    public static bool MayBeIn(string text) => SpeakerLine().IsMatch(text);

    [GeneratedRegex(@"^[ \t]*>[> \t]*(?:-{1,3}|[–—―])[ \t]", RegexOptions.Multiline)]
    private static partial Regex SpeakerLine();
}
