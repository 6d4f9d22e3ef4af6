using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Model.Texts;

namespace Explainer.Import.Text;

/// <summary>A comment in an imported page that keeps what could not be taken over, for a person to look at.</summary>
internal static partial class Mark
{
    // Characters. A paragraph may have 2,000 of a bracket, so a comment of this length is never refused.
    public const int Longest = 1_900;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The comment, as a block where it is long.</summary>
    /// <param name="reason">What it is, for the report.</param>
    /// <param name="original">The text as it stood.</param>
    public static string Comment(string reason, string original) => Around($"import: {reason}:", original);

    /// <summary>The comment within a paragraph: on one line, because a line that begins like a list or a heading would end the paragraph (CommonMark), and the rest would be printed.</summary>
    public static string InlineComment(string reason, string original) => Comment(reason, OneLine(original));

    /// <summary>A remark of the author, which no person needs to look at.</summary>
    public static string Remark(string original) => Around("", original);

    /// <summary>A text on one line, unless it is so long that its comment is a block.</summary>
    public static string OneLine(string original) => original.Length > Longest ? original : Lines().Replace(original.Trim(), " ");

    /// <summary>The comments of a text: where each begins, why it is there, and what it keeps.</summary>
    public static IEnumerable<(int Start, string Reason, string Original)> FindAll(string text) =>
        Comments().Matches(text).Where(m => ImportMarks.IsReason(m.Groups["reason"].Value)).Select(m => (m.Index, m.Groups["reason"].Value, m.Groups["original"].Value.Trim()));

    /// <summary>Text behind a comment at the beginning of a line would belong to it (CommonMark, HTML block), so it gets a line of its own.</summary>
    public static string OnOwnLines(string text) => AtItemStart().Replace(AtLineStart().Replace(text, "$1\n\n"), "$1$3 $2");

    // Without what ends a comment, and without empty lines unless it is a block, which may have them.
    private static string Around(string lead, string original)
    {
        var text = EmptyLines().Replace(original.Trim(), "\n").Replace("-->", "-- >", StringComparison.Ordinal).Replace("--!>", "-- !>", StringComparison.Ordinal);
        var start = lead.Length == 0 ? "<!--" : "<!-- " + lead;
        return text.Length <= Longest ? $"{start} {text} -->" : $"\n\n{start}\n{InPieces(text)}\n-->\n\n";
    }

    // At the ends of lines, or else before a letter.
    private static string InPieces(string text)
    {
        var result = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.Length > Longest)
        {
            var part = rest[1..Longest];
            var length = (part.LastIndexOf('\n') is var line and >= 0 ? line : part.LastIndexOfAny(Letters)) + 1;
            length = length > 0 ? length : Longest - (char.IsHighSurrogate(rest[Longest - 1]) ? 1 : 0);
            result.Append(rest[..length]).Append("\n\n");
            rest = rest[length..].TrimStart('\n');
        }

        return result.Append(rest).ToString();
    }

    [GeneratedRegex(@"<!-- import: (?<reason>(?:[^:\n]|:(?!\s))*):\s(?<original>(?:[^-]|-(?!->))*)-->")]
    private static partial Regex Comments();

    [GeneratedRegex(@"\n(?:[ \t]*\n)+")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"[ \t]*\n\s*")]
    private static partial Regex Lines();

    // Behind the words of an item or a quotation, where it is no block.
    [GeneratedRegex(@"(?m)^([ \t]*(?:>[ \t]*|(?:[-*+]|[0-9]{1,9}[.)]|\[\^[^\]\n]*\]:|:)[ \t]+)+)(<!--(?:[^-\n]|-(?!->))*-->)[ \t]*(?=\S)([^\n]*?)[ \t]*$")]
    private static partial Regex AtItemStart();

    [GeneratedRegex(@"(?m)^((?:[ \t]*<!--(?:[^-\n]|-(?!->))*-->)+)[ \t]*(?=\S)")]
    private static partial Regex AtLineStart();
}
