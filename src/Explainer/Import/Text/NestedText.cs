using System.Text.RegularExpressions;

namespace Explainer.Import.Text;

/// <summary>
/// Changes a text with all that is nested in it. What stands in a quotation, an item, a note or a definition is changed as a text of its
/// own, and its lines get the signs again that keep them there. A row of a table is changed apart, because it has to stay on its line.
/// </summary>
/// <param name="masked">Where lines are hidden while those around them are changed.</param>
/// <param name="change">Changes a text.</param>
/// <param name="changeRow">Changes a row of a table.</param>
internal sealed partial class NestedText(MaskedText masked, Func<string, string> change, Func<string, string> changeRow)
{
    private const int Deepest = 40;

    /// <summary>The text, changed. Lines in which no tag can be are left as they are.</summary>
    public string Convert(string text) => Convert(text, depth: 0);

    private string Convert(string text, int depth)
    {
        if (text.AsSpan().IndexOfAny('<', MaskedText.LineBreak) < 0 || depth == Deepest)
        {
            return text;
        }

        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        var level = new List<string>();
        var cursor = new LineCursor(text.Split('\n'));
        while (!cursor.IsAtEnd)
        {
            level.AddRange(TakeRows(cursor, parts) ?? Take(cursor, parts, depth) ?? [cursor.Take()]);
        }

        return MaskedText.Put(change(string.Join('\n', level)), parts);
    }

    private List<string>? TakeRows(LineCursor cursor, Dictionary<string, string> parts)
    {
        if (!cursor.Current.Contains('|', StringComparison.Ordinal) || !TableCaptions.IsDelimiter(cursor.Next) || NestedBlock.RestOf(cursor.Current) is not null)
        {
            return null;
        }

        return [.. Rows(cursor.TakeWhile(l => !string.IsNullOrWhiteSpace(l) && !EndOfRows().IsMatch(l))).Select(row => Hide(row, changeRow(row), parts))];
    }

    // A row that begins with a sign and does not end with one goes on where the next line does not begin with one.
    private static IEnumerable<string> Rows(List<string> lines)
    {
        var row = lines[0];
        foreach (var line in lines.Skip(1))
        {
            if (row.TrimStart().StartsWith('|') && !row.TrimEnd().EndsWith('|') && !line.TrimStart().StartsWith('|'))
            {
                row += "\n" + line;
                continue;
            }

            yield return row;
            row = line;
        }

        yield return row;
    }

    private List<string>? Take(LineCursor cursor, Dictionary<string, string> parts, int depth)
    {
        if (NestedBlock.Take(cursor) is not { } block)
        {
            return null;
        }

        var known = masked.Count;
        var changed = Convert(block.Text, depth + 1);
        masked.Indent(changed, known, block.Signs);
        var written = string.Join('\n', block.With(changed));
        // What follows a block of HTML may be no line of the paragraph that stands there now.
        var isFollowed = changed != block.Text && !cursor.IsAtEnd && !string.IsNullOrWhiteSpace(cursor.Current) && NestedBlock.RestOf(cursor.Current) is null;
        return [Hide(string.Join('\n', block.Lines), written, parts), .. isFollowed ? [""] : Array.Empty<string>()];
    }

    private string Hide(string lines, string written, Dictionary<string, string> parts)
    {
        if (lines == written)
        {
            return lines;
        }

        var sign = masked.HideNested(lines);
        parts.Add(sign, written);
        return sign;
    }

    [GeneratedRegex(@"^[ \t]*(?:>|#{1,6}[ \t]|:::|</?(?:div|p|details|table|section|center)\b(?![^\n]*\|))")]
    private static partial Regex EndOfRows();
}
