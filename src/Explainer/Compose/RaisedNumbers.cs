using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Explainer.Compose;

/// <summary>Raised numbers that are those of notes, as web pages have them: <c>&lt;sup>1&lt;/sup></c> behind a word or a sentence. A power is none.</summary>
internal static partial class RaisedNumbers
{
    /// <summary>The problem of a raised number that is that of a note; null for others.</summary>
    public static Diagnostic? Find(Prose prose, HtmlElementInline raised) =>
        raised is { Name: "sup", PreviousSibling: LiteralInline before } && PlainText.From(raised) is var number && NumberOfNote().IsMatch(number) && IsOfNote(number, before.Content.AsSpan())
            ? Rules.RaisedNumber(prose.Span(raised), prose.Span(raised).Text, string.Concat(number.Trim('[', ']').Select(NameOf))) : null;

    /// <summary>The raised sign of a digit by its name in HTML, which is never taken for a note.</summary>
    public static string NameOf(char digit) =>
        digit is '1' or '2' or '3' ? $"&sup{digit};" : string.Create(CultureInfo.InvariantCulture, $"&#x{0x2070 + digit - '0':X};");

    // "radius²" is its square, and nobody squares a sentence.
    private static bool IsOfNote(string number, ReadOnlySpan<char> before) =>
        EndsClause().IsMatch(before) || (number is not ("2" or "3") && EndsWord().IsMatch(before));

    [GeneratedRegex(@"^\[?[1-9][0-9]?\]?$")]
    private static partial Regex NumberOfNote();

    [GeneratedRegex(@"\p{L}{2}[.,;:!?”’»]$")]
    private static partial Regex EndsClause();

    // What has few letters may be a unit.
    [GeneratedRegex(@"\p{L}{5}$(?<!(?:met(?:er|re)s?|mètres?|metros?|inch(?:es)?|yards?|miles?|метр\w{0,3}))", RegexOptions.IgnoreCase)]
    private static partial Regex EndsWord();
}
