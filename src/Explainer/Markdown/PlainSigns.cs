using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;

namespace Explainer.Markdown;

/// <summary>
/// Finds Markdown, HTML and signs of other dialects in what is plain text: titles, summaries and other facts. Readers would see
/// them as they are typed.
/// </summary>
internal static partial class PlainSigns
{
    // A value with more is damaged, or no text.
    private const int MaxSigns = 10;

    private static readonly SearchValues<char> Openings = SearchValues.Create("*_`~=[<&\\:$#{>•");

    /// <summary>The signs in a text, in order.</summary>
    public static IEnumerable<PlainSign> FindAll(string text) =>
        text.AsSpan().ContainsAny(Openings) ? Signs().Matches(text).Take(MaxSigns).Select(ToSign) : [];

    private static PlainSign ToSign(Match match)
    {
        var words = match.Groups["words"];
        return match.Groups["entity"].Success ? WebUtility.HtmlDecode(match.Value) is var sign && sign != match.Value && !char.IsControl(sign[0])
                ? new PlainSign(match.Index, match.Length, sign, string.IsNullOrWhiteSpace(sign) ? " " : sign)
                : new PlainSign(match.Index, match.Length, null, null)
            : match.Groups["escape"].Success ? new PlainSign(match.Index, match.Length, match.Value[1..], match.Value[1..])
            : words.Success && !string.IsNullOrWhiteSpace(words.Value) ? new PlainSign(match.Index, match.Length, words.Value, words.Value)
            : new PlainSign(match.Index, match.Length, null, null);
    }

    // Every repetition has a limit, so that time stays linear. Signs that belong to words (snake_case, f**k, 2 * 3, A&T, [sic])
    // are text.
    [GeneratedRegex("""
        (?<![A-Za-z0-9À-ɏ*\\])(?<stars>\*{1,3})(?=[^\s*])(?<words>[^*\n]{1,200})(?<=\S)\k<stars>(?![A-Za-z0-9À-ɏ*])
        | (?<![\w\\])(?<lines>_{1,2})(?=[^\s_])(?<words>[^_\n]{1,200})(?<=\S)\k<lines>(?!\w)
        | (?<![`\w\\])(?<ticks>`{1,3})(?=[^`])(?<words>[^`\n]{1,200})\k<ticks>(?!`)
        | (?<![~\\])~~(?=[^\s~])(?<words>[^~\n]{1,200})(?<=\S)~~(?!~)
        | (?<![=\w!<>])==(?=[^\s=])(?<words>[^=\n]{1,200})(?<=\S)==(?![=\w])
        | !?\[\[(?:[^\[\]|\n]{1,200}\|)?(?<words>[^\[\]\n]{1,200})\]\]
        | \[-?@[\p{L}\p{Nd}_][^\[\]\n]{0,200}\]
        | \[\^[^\[\]\s]{1,60}\]
        | !?\[(?<words>[^\[\]\n]{0,200})\](?:\([^()\s]{1,300}(?:[ ]"[^"\n]{0,200}")?\)?|\{[^{}\n]{1,100}\})
        | \[(?<tag>b|i|u|s|url|img|quote|code)(?:=[^\]\n]{1,100})?\](?<words>[^\[\]\n]{1,200})\[/\k<tag>\]
        | \{\{[^{}\n]{1,300}\}\} | \{%[^{}\n]{1,300}%\}
        | \{\#[A-Za-z][\w-]{0,60}\}
        | <(?<html>b|i|u|s|em|strong|small|big|sub|sup|code|kbd|mark|q|cite|del|ins|span|a|font|abbr)(?:\s[^<>\n]{0,200})?>(?<words>[^<>\n]{1,200})</\k<html>>
        | </?(?:b|i|u|s|em|strong|small|big|sub|sup|code|kbd|mark|q|cite|del|ins|span|a|font|abbr|br|hr|p|div|img|center|h[1-6]|li|ul|ol|wbr)(?:\s[^<>\n]{0,200})?/?>
        | <!--[^\n]{0,300}?-->
        | (?<entity>&(?:nbsp|amp|lt|gt|quot|apos|mdash|ndash|hellip|copy|reg|trade|deg|[lrsb]{1,2}quo|[rl][sd]quo|euro|shy|szlig|[aeiounycAEIOUNYC](?:acute|grave|circ|uml|cedil|tilde)|\#[0-9]{2,6}|\#[xX][0-9A-Fa-f]{2,6});)
        | (?<![\w:\\/])(?<escape>\\[*_`\[\]~#<>|])
        | (?<![\w:/]):(?:[+-]1|[a-z][a-z0-9_+-]{1,40}):(?![\w:/])
        | \$\$[^$\n]{1,200}\$\$
        | \A(?:\#{1,6}|>|•)[ ](?=\S)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}

/// <summary>A sign in plain text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is, with what it encloses.</param>
/// <param name="Words">What to write in its place; null to remove it.</param>
/// <param name="Fix">The same where it can be put there; null where that takes a writer.</param>
internal readonly record struct PlainSign(int Start, int Length, string? Words, string? Fix);
