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

    private static readonly int LeastSigns = Signs.Min(s => s.Most);

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
            var isBlank = line.Trim(" \t\r").IsEmpty;
            if (isBlank && ProblemOf(source, block, end) is { } problem)
            {
                return problem;
            }

            block = isBlank ? end + 1 : block;
            start = end + 1;
        }

        return ProblemOf(source, block, source.Text.Length);
    }

    // Most lines without an empty one between them are too short to hold too many of anything.
    private static Diagnostic? ProblemOf(SourceText source, int block, int end)
    {
        var text = source.Text.AsSpan(block, Math.Max(end - block, 0));
        if (text.Length <= LeastSigns)
        {
            return null;
        }

        foreach (var (sign, most) in Signs)
        {
            if (text.Count(sign) > most)
            {
                return Rules.TooManySigns(source.Span(block + text.IndexOfAnyExcept("\n \t\r"), 1), sign.ToString(), most);
            }
        }

        return null;
    }
}
