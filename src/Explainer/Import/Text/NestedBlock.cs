using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>A quotation, an item of a list, a note or a definition: the lines that belong to it, and its text without the signs before them.</summary>
/// <param name="Lines">The lines as they are.</param>
/// <param name="First">What stands before the first one.</param>
/// <param name="Signs">What stands before the others.</param>
/// <param name="Text">The text without these.</param>
internal sealed partial record NestedBlock(IReadOnlyList<string> Lines, string First, string Signs, string Text)
{
    // Columns. Notes and definitions go on at four (Markdown Extra).
    private const int OfNotes = 4;

    /// <summary>What stands behind the signs of a line that begins one; null where it begins none.</summary>
    public static string? RestOf(string line) => Lead().Match(line) is { Success: true } lead ? line[lead.Length..] : null;

    /// <summary>Whether a line begins or continues a quotation.</summary>
    public static bool IsQuoted(string line) => BlockSyntax.QuoteSign().IsMatch(line);

    /// <summary>Takes the lines of one; null where the next line begins none.</summary>
    public static NestedBlock? Take(LineCursor cursor) => Lead().Match(cursor.Current) is not { Success: true } lead ? null
        : lead.Groups["quote"].Success ? TakeQuotation(cursor, lead.Groups["indent"].Value) : TakeItem(cursor, lead);

    /// <summary>Its lines with another text.</summary>
    public IReadOnlyList<string> With(string text) => text == Text ? Lines
        : [.. EmptyLines().Replace(text, "\n\n").Trim('\n').Split('\n').Select((l, i) => LineCursor.WithoutEnd((i == 0 ? First : Signs) + l))];

    private static NestedBlock TakeQuotation(LineCursor cursor, string indent)
    {
        var isText = true;
        var lines = cursor.TakeWhile(l =>
        {
            var belongs = IsQuoted(l) || (isText && Lazy().IsMatch(l));
            isText = !NoParagraph().IsMatch(BlockSyntax.QuoteSign().Replace(l, ""));
            return belongs;
        });
        return new NestedBlock(lines, indent + "> ", indent + "> ", string.Join('\n', lines.Select(l => BlockSyntax.QuoteSign().Replace(l, ""))));
    }

    private static NestedBlock TakeItem(LineCursor cursor, Match lead)
    {
        var first = lead.Value;
        var indent = lead.Groups["item"].Success ? LineCursor.IndentOf(string.Concat(first.Select(c => c == '\t' ? c : ' '))) : LineCursor.IndentOf(first) + OfNotes;
        List<string> lines = [cursor.Take(), .. cursor.TakeWhile(l => Lazy().IsMatch(l))];
        lines.AddRange(cursor.TakeNested(lead.Groups["definition"].Success ? indent - 2 : indent));
        return new NestedBlock(lines, first, new string(' ', indent), string.Join('\n', lines.Select((l, i) => i == 0 ? l[first.Length..] : LineCursor.Dedent(l, indent))));
    }

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?:(?<quote>>[ ]?)|(?<item>(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]{1,4}(?=\S)|[ \t](?=[ \t])))|(?:\[\^[^\]\n]{1,200}\]:|(?<definition>:))[ \t]+(?=\S))")]
    private static partial Regex Lead();

    // A line of words goes on with the paragraph above it, whatever signs are missing before it (CommonMark, laziness).
    [GeneratedRegex(@"^[ \t]*(?:\p{L}|[(„“«""'_`\uE000]|\[(?!\^)|\*+\w|[0-9]+(?![0-9.)])|</?(?:a|abbr|b|br|code|em|i|img|kbd|mark|q|s|small|span|strong|sub|sup|u)\b)")]
    private static partial Regex Lazy();

    [GeneratedRegex(@"^[ \t]*(?:$|#{1,6}[ \t]|:::|\||</?(?:address|article|aside|blockquote|center|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex NoParagraph();

    [GeneratedRegex(@"\n(?:[ \t]*\n)+")]
    private static partial Regex EmptyLines();
}
