using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Import.Text;

/// <summary>Lines that readers saw broken, by two spaces or because their program breaks every line: by a sign that editors leave alone.</summary>
internal static class LineBreaks
{
    /// <summary>What is written in their place.</summary>
    /// <param name="document">The syntax tree.</param>
    /// <param name="text">Its text.</param>
    /// <param name="breaksLines">Whether every end of a line is one.</param>
    public static IEnumerable<(int Start, int Length, string New)> Find(MarkdownDocument document, string text, bool breaksLines)
    {
        foreach (var line in document.Descendants<LineBreakInline>().Where(l => !l.IsBackslash && !l.Span.IsEmpty && (l.IsHard || breaksLines)))
        {
            var end = text.IndexOf('\n', Math.Min(line.Span.Start, text.Length - 1));
            if (end > 0 && !IsNoProse(text, text.LastIndexOf('\n', end - 1) + 1) && !IsNoProse(text, end + 1))
            {
                var words = text.AsSpan(0, end).TrimEnd(' ').Length;
                yield return (words, end - words, "\\");
            }
        }
    }

    // The signs of a passage are text for a parser that does not know them, and so is a table right above them.
    private static bool IsNoProse(string text, int start) => text.AsSpan(start).TrimStart(" \t>") is [':', ':', ':', ..] or ['|', ..];
}
