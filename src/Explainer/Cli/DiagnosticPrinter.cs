using System.Globalization;
using Explainer.Model.Diagnostics;

namespace Explainer.Cli;

/// <summary>Prints problems: with their line and a caret for people, one a line for machines.</summary>
internal static class DiagnosticPrinter
{
    private const string Red = "\e[1;31m";
    private const string Yellow = "\e[1;33m";
    private const string Blue = "\e[1;34m";
    private const string Plain = "\e[0m";

    /// <summary>All problems as text: full on a terminal, concise elsewhere.</summary>
    public static string Print(IEnumerable<Diagnostic> problems, Terminal terminal) => Print(problems, terminal.IsInteractive, terminal.HasColour);

    /// <summary>All problems as text: each with its line and an empty one after it, or one a line.</summary>
    public static string Print(IEnumerable<Diagnostic> problems, bool isFull, bool colour) =>
        string.Concat(problems.Select(p => isFull ? Full(p, colour) + "\n" : VisibleText.Escape(p.ToString()) + "\n"));

    /// <summary>The line of the file with a caret under what is meant.</summary>
    private static string Full(Diagnostic problem, bool colour)
    {
        var isError = problem.Severity == Severity.Error;
        var severity = Paint(problem.SeverityName, isError ? Red : Yellow, colour);
        var head = $"{severity} {problem.Code}: {VisibleText.Escape(problem.Message)}\n";
        var number = problem.Place.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var place = $"{margin}{Paint("-->", Blue, colour)} {VisibleText.Escape(problem.Place.ToString())}\n";
        var fix = problem.Fix is null ? "" : $"{margin} {Paint("=", Blue, colour)} 'explainer check --fix' does this for you.\n";
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
