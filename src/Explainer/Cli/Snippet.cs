using System.Globalization;
using Spectre.Console.Rendering;

namespace Explainer.Cli;

/// <summary>A line of a file as a terminal shows it: cut around what is meant, with nothing that would steer the terminal.</summary>
/// <param name="Text">What is shown of the line.</param>
/// <param name="Before">What stands before the place that is meant.</param>
/// <param name="Meant">What is meant of it; may be empty at the end of the line.</param>
internal sealed record Snippet(string Text, string Before, string Meant)
{
    // Writers put whole paragraphs on a line. More than this would wrap, and the caret would point into another row.
    private const int MostCharacters = 100;
    private const int LeastBefore = 40;
    private const string Ellipsis = "…";

    /// <param name="line">The whole line.</param>
    /// <param name="column">Where the place begins, from 1.</param>
    /// <param name="length">How many characters are meant.</param>
    public static Snippet Cut(string line, int column, int length)
    {
        var runes = VisibleText.Escape(line).EnumerateRunes().ToList();
        var place = Math.Clamp(column - 1, 0, runes.Count);
        var start = Math.Clamp(place - LeastBefore, 0, Math.Max(0, runes.Count - MostCharacters));
        var end = Math.Min(runes.Count, start + MostCharacters);
        var left = start > 0 ? Ellipsis : "";
        var right = end < runes.Count ? Ellipsis : "";
        var stop = Math.Clamp(place + length, place, Math.Max(place, end));
        return new Snippet(
            left + string.Concat(runes[start..end]) + right,
            left + string.Concat(runes[start..place]),
            string.Concat(runes[place..stop]));
    }

    /// <summary>White space as wide as what stands before: tabs stay tabs, and wide characters count twice.</summary>
    public string Indent => string.Concat(Before.Split('\t').SelectMany((part, i) => new[] { i > 0 ? "\t" : "", new string(' ', Cells(part)) }));

    /// <summary>How many cells of a terminal take what is meant; at least 1.</summary>
    public int Width => Math.Max(1, Cells(Meant));

    // What readers see as one character, such as a flag of two letters, takes at most two cells.
    private static int Cells(string text) =>
        StringInfo.ParseCombiningCharacters(text).Append(text.Length)
            .Aggregate((Sum: 0, Start: 0), (at, end) => (at.Sum + Math.Min(2, new Segment(text[at.Start..end]).CellCount()), end)).Sum;
}
