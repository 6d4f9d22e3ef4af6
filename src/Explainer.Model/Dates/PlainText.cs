using System.Text.RegularExpressions;

namespace Explainer.Model.Dates;

/// <summary>A text as it is compared with the ways in which dates are written.</summary>
internal static partial class PlainText
{
    /// <summary>
    /// Lower case, ASCII digits and hyphens, one space between words, and none of the words that say nothing.
    /// </summary>
    public static string Of(string text)
    {
        var plain = string.Concat(text.Select(Plain));
        plain = Ordinal().Replace(plain, "");
        plain = Filler().Replace(plain, "");
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static char Plain(char c) => c switch
    {
        ',' => ' ',
        '−' or (>= '‐' and <= '―') => '-',
        _ when char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    // 29th June
    [GeneratedRegex("(?<=[0-9])(?:st|nd|rd|th)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(
        "(?<![a-z])(?:the|of|on|in|year|month|early|mid|late"
        + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z])-?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
