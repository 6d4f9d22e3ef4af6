using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>A heading with a line below it (CommonMark, setext heading) and an id in braces, which would be a part of its words here.</summary>
internal static partial class UnderlinedHeading
{
    /// <summary>The text with the signs of a heading before such words.</summary>
    public static string WithSigns(string text) => Underlined().Replace(text, m => $"{(m.Groups["line"].Value[0] == '=' ? "#" : "##")} {m.Groups["words"].Value}");

    [GeneratedRegex(@"(?m)(?<=\A|\n[ \t]*\n)(?<words>[^\s#>|][^\n|]*\{:?[^{}\n]*#[\w-]+[^{}\n]*\})[ \t]*\n(?<line>=+|-+)[ \t]*$")]
    private static partial Regex Underlined();
}
