using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Compose;

/// <summary>
/// Refuses texts that Markdig would need minutes and gigabytes for: it goes back over the rest of a paragraph for each
/// bracket or sign of emphasis that opens and does not close. Nobody writes so many of them by hand.
/// </summary>
internal static class TextLimits
{
    private const int MostLines = 100_000;
    private const int LongestLine = 20_000;

    // How often a sign may stand in lines without an empty one between them, in code too: only Markdig knows where code ends.
    private static readonly (char Sign, int Most)[] Signs =
    [
        ('[', 2_000), (']', 2_000), ('<', 2_000), ('{', 2_000), ('*', 4_000), ('_', 10_000), ('`', 4_000), ('|', 10_000), ('!', 10_000), (':', 10_000), ('&', 20_000),
    ];

    /// <summary>Whether a body can be read; if not, that is a problem.</summary>
    public static bool Check(EntryHeader header, DiagnosticBag problems)
    {
        var problem = FindProblem(header.Source, header.BodyStart);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return problem is null;
    }

    private static Diagnostic? FindProblem(SourceText source, int bodyStart)
    {
        var counts = new int[Signs.Length];
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

            // Markdown knows no other blanks: a line of a no-break space goes on with the paragraph.
            if (line.Trim(" \t\r").IsEmpty)
            {
                Array.Clear(counts);
                block = end + 1;
            }
            else if (Count(line, counts) is var over and >= 0)
            {
                var at = block + source.Text.AsSpan(block).IndexOfAnyExcept("\n \t\r");
                return Rules.TooManySigns(source.Span(at, 1), Signs[over].Sign.ToString(), Signs[over].Most);
            }

            start = end + 1;
        }

        return null;
    }

    private static int Count(ReadOnlySpan<char> line, int[] counts)
    {
        for (var i = 0; i < Signs.Length; i++)
        {
            counts[i] += line.Count(Signs[i].Sign);
            if (counts[i] > Signs[i].Most)
            {
                return i;
            }
        }

        return -1;
    }
}
