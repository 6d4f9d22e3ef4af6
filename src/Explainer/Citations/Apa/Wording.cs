using System.Globalization;
using System.Text.RegularExpressions;

namespace Explainer.Citations.Apa;

/// <summary>The text of a field as it is printed.</summary>
internal static partial class Wording
{
    private const string ClosingQuotes = "\"'’”»›“\u00a0\u202f";

    private const string SentenceEnds = ".?!…؟۔。！？";

    /// <summary>One space between words; null when the field says nothing.</summary>
    public static string? Of(string? text) => text is not null && text.Any(char.IsLetterOrDigit) ? Spaced(text) : null;

    /// <summary>One space between words and none around them. Spaces that do not break stay: French has them.</summary>
    public static string Spaced(string text) => IsSpaced(text) ? text : Spaces().Replace(text, " ").Trim();

    /// <summary>Whether a sentence ends here, perhaps within a quotation: then no full stop is added.</summary>
    public static bool EndsSentence(string text) =>
        text.AsSpan().TrimEnd(ClosingQuotes) is [.., var last]
        && SentenceEnds.Contains(last, StringComparison.Ordinal);

    /// <summary>Without the full stop that ended it; that of an initial ("Nadine K.") and an ellipsis stay.</summary>
    public static string WithoutFullStop(string text) => text is [.., '.'] ? FullStop().Replace(text, "") : text;

    /// <summary>Number ranges with the dash they are printed with: 12–15.</summary>
    public static string? Range(string? text) => Of(text) is { } range ? Hyphen().Replace(range, "–") : null;

    // Nearly every field is, and a pattern takes longer to say so.
    private static bool IsSpaced(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\t' or '\r' or '\n' || (char.IsWhiteSpace(text[i]) && (i == 0 || i == text.Length - 1 || text[i + 1] == ' ')))
            {
                return false;
            }
        }

        return true;
    }

    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<!\.|(?<!\p{L})\p{Lu})\.$")]
    private static partial Regex FullStop();

    [GeneratedRegex(@"(?<=\d) ?--? ?(?=[A-Za-z]?\d)")]
    private static partial Regex Hyphen();
}
