using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>
/// Refuses bodies on which Markdig would take minutes and gigabytes: for each unclosed bracket or delimiter run it rescans the
/// rest of the block, which is quadratic. No hand-written text comes near these limits.
/// </summary>
internal static class TextLimits
{
    private const int MostLines = 100_000;
    private const int LongestLine = 20_000;

    // How often a character may occur in a block, a run of lines without a blank one. Code is not exempt: only the parser knows
    // where code ends.
    private static readonly (char Sign, int Most)[] Limits =
    [
        ('[', 2_000), (']', 2_000), ('<', 2_000), ('{', 2_000), ('*', 4_000), ('~', 4_000), ('_', 10_000), ('`', 4_000), ('|', 10_000), ('!', 10_000), (':', 10_000), ('&', 20_000),
    ];

    private static readonly int LowestLimit = Limits.Min(s => s.Most);

    /// <summary>Whether a body is within the limits; if not, that is reported.</summary>
    public static bool Check(EntryHeader header, DiagnosticBag problems)
    {
        var problem = Find(header.Source, header.BodyStart);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return problem is null;
    }

    /// <summary>What is beyond the limits in a text; null for nothing.</summary>
    public static Diagnostic? Find(SourceText source, int bodyStart)
    {
        var (block, lines) = (bodyStart, 0);
        for (var start = bodyStart; start < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', start) is var found and >= 0 ? found : source.Text.Length;
            var line = source.Text.AsSpan(start, end - start);
            if (line.Length > LongestLine)
            {
                return Rules.LineTooLong(source.Span(start, 1), line.Length, LongestLine);
            }

            if (++lines > MostLines)
            {
                return Rules.TooManyLines(source.Span(start, 1), MostLines);
            }

            // A blank line has only spaces and tabs (CommonMark); a no-break space continues the paragraph.
            var isBlank = line.Trim(" \t\r").IsEmpty;
            if (isBlank && CheckBlock(source, block, end) is { } problem)
            {
                return problem;
            }

            block = isBlank ? end + 1 : block;
            start = end + 1;
        }

        return CheckBlock(source, block, source.Text.Length);
    }

    private static Diagnostic? CheckBlock(SourceText source, int block, int end)
    {
        // A blank line at the end of the text has no line end, and no block begins behind it.
        var text = source.Text.AsSpan(Math.Min(block, source.Text.Length), Math.Max(end - block, 0));
        // Most blocks are shorter than the lowest limit.
        if (text.Length <= LowestLimit)
        {
            return null;
        }

        foreach (var (sign, most) in Limits)
        {
            if (text.Count(sign) > most)
            {
                return Rules.TooManySigns(source.Span(block + text.IndexOfAnyExcept("\n \t\r"), 1), sign.ToString(), most);
            }
        }

        return null;
    }
}
