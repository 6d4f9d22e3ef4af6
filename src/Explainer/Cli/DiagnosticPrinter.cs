using System.Globalization;
using Explainer.Cli.Reports;
using Explainer.Model.Diagnostics;
using Explainer.Model.Texts;
using Spectre.Console.Rendering;

namespace Explainer.Cli;

/// <summary>Prints problems: with a snippet and a caret on a terminal, one per line elsewhere.</summary>
internal static class DiagnosticPrinter
{
    private const string Red = "\e[1;31m";
    private const string Yellow = "\e[1;33m";
    private const string Blue = "\e[1;34m";
    private const string Plain = "\e[0m";

    /// <summary>Prints problems in the full form on a terminal, else in the concise one.</summary>
    public static string Print(IEnumerable<Diagnostic> problems, Terminal terminal) => Print(problems, terminal.IsInteractive, terminal.HasColour);

    /// <summary>Prints problems in the full form, each followed by an empty line, or one per line.</summary>
    public static string Print(IEnumerable<Diagnostic> problems, bool isFull, bool colour) =>
        string.Concat(problems.Select(p => isFull ? Full(p, colour) + "\n" : VisibleText.Escape(p.ToString()) + "\n"));

    /// <summary>The message, the position, and the line with carets under the problem.</summary>
    private static string Full(Diagnostic problem, bool colour)
    {
        var isError = problem.Severity == Severity.Error;
        var severity = Paint(problem.SeverityName, isError ? Red : Yellow, colour);
        var head = $"{severity} {problem.Code}: {VisibleText.Escape(problem.Message)}\n";
        var number = problem.Place.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var place = $"{margin}{Paint("-->", Blue, colour)} {VisibleText.Escape(problem.Place.ToString())}\n";
        var fix = !problem.IsMendable ? "" : $"{margin} {Paint("=", Blue, colour)} {CheckTexts.FixDoesThis}\n";
        if (problem.Excerpt is not { } line)
        {
            return head + place + fix;
        }

        var bar = Paint("|", Blue, colour);
        var snippet = Snippet.Cut(line, problem.Place.Column, problem.Length);
        var caret = Paint(new string('^', snippet.Width), isError ? Red : Yellow, colour);
        return head + place + $"{margin} {bar}\n"
            + $"{Paint(number, Blue, colour)} {bar} {snippet.Text}\n"
            + $"{margin} {bar} {snippet.Indent}{caret}\n" + fix;
    }

    private static string Paint(string text, string colour, bool isOn) => isOn ? colour + text + Plain : text;
}

/// <summary>A line of a file for a terminal: cut around the problem, control characters escaped.</summary>
/// <param name="Text">The visible part of the line.</param>
/// <param name="Before">Its part before the problem.</param>
/// <param name="Marked">The problem itself; empty at the end of the line.</param>
internal sealed record Snippet(string Text, string Before, string Marked)
{
    // Paragraphs are often one line. A longer snippet would wrap and misplace the caret.
    private const int MaxLength = 100;
    private const int MinContext = 40;
    private const string Ellipsis = "…";

    /// <summary>Cuts a snippet out of a line.</summary>
    /// <param name="line">The whole line.</param>
    /// <param name="column">The column of the problem, from 1, in Unicode code points.</param>
    /// <param name="length">Its length in code points.</param>
    public static Snippet Cut(string line, int column, int length)
    {
        var runes = VisibleText.Escape(line).EnumerateRunes().ToList();
        var position = Math.Clamp(column - 1, 0, runes.Count);
        var start = Math.Clamp(position - MinContext, 0, Math.Max(0, runes.Count - MaxLength));
        var end = Math.Min(runes.Count, start + MaxLength);
        var left = start > 0 ? Ellipsis : "";
        var right = end < runes.Count ? Ellipsis : "";
        var stop = Math.Clamp(position + length, position, Math.Max(position, end));
        return new Snippet(
            left + string.Concat(runes[start..end]) + right,
            left + string.Concat(runes[start..position]),
            string.Concat(runes[position..stop]));
    }

    /// <summary>White space as wide as <see cref="Before"/>: tabs are kept, wide characters count as two spaces.</summary>
    public string Indent => string.Concat(Before.Split('\t').SelectMany((part, i) => new[] { i > 0 ? "\t" : "", new string(' ', Cells(part)) }));

    /// <summary>The width of <see cref="Marked"/> in terminal cells, at least 1.</summary>
    public int Width => Math.Max(1, Cells(Marked));

    // A grapheme cluster, such as a flag of two regional indicators, takes at most two cells.
    private static int Cells(string text) =>
        StringInfo.ParseCombiningCharacters(text).Append(text.Length)
            .Aggregate((Sum: 0, Start: 0), (at, end) => (at.Sum + Math.Min(2, new Segment(text[at.Start..end]).CellCount()), end)).Sum;
}
