using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>Keys to press: <c>++ctrl+alt+"My key"++</c> of PyMdown.</summary>
internal static partial class KeyText
{
    /// <summary>The text with an element for each key.</summary>
    public static string WithElements(string text) => Keys().Replace(text, m => string.Join('+', m.Groups["keys"].Value.Split('+').Select(k => $"<kbd>{k.Trim('"')}</kbd>")));

    [GeneratedRegex(@"(?<![+\w{])\+\+(?<keys>(?:[a-z0-9-]{1,20}|""[^""+\n]{1,40}"")(?:\+(?:[a-z0-9-]{1,20}|""[^""+\n]{1,40}""))*)\+\+(?!\+)")]
    private static partial Regex Keys();
}
