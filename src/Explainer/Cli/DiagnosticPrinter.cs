using System.Globalization;
using Explainer.Model.Diagnostics;
using Spectre.Console.Rendering;

namespace Explainer.Cli;

/// <summary>Prints problems: with their line and a caret for people, one a line for machines.</summary>
internal static class DiagnosticPrinter
{
    private const string Red = "\e[1;31m";
    private const string Yellow = "\e[1;33m";
    private const string Blue = "\e[1;34m";
    private const string Plain = "\e[0m";

    /// <summary>All problems as text: full on a terminal, concise elsewhere.</summary>
    public static string Print(IEnumerable<Diagnostic> problems, Terminal terminal) =>
        string.Concat(problems.Select(p => terminal.IsInteractive ? Full(p, terminal.HasColour) + "\n" : p + "\n"));

    /// <summary>The line of the file with a caret under what is meant.</summary>
    private static string Full(Diagnostic problem, bool colour)
    {
        var isError = problem.Severity == Severity.Error;
        var severity = Paint(problem.SeverityName, isError ? Red : Yellow, colour);
        var head = $"{severity} {problem.Code}: {problem.Message}\n";
        var number = problem.Place.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var place = $"{margin}{Paint("-->", Blue, colour)} {problem.Place}\n";
        if (problem.Excerpt is not { } line)
        {
            return head + place;
        }

        var bar = Paint("|", Blue, colour);
        var caret = Paint(Carets(line, problem.Place.Column, problem.Length), isError ? Red : Yellow, colour);
        return head + place + $"{margin} {bar}\n"
            + $"{Paint(number, Blue, colour)} {bar} {line}\n"
            + $"{margin} {bar} {Indent(line, problem.Place.Column)}{caret}\n";
    }

    // Tabs stay tabs, and characters that take two cells take two spaces, so that the caret stands under its character.
    private static string Indent(string line, int column) =>
        string.Concat(line.EnumerateRunes().Take(column - 1).Select(r => r.Value == '\t' ? "\t" : new string(' ', Cells(r.ToString()))));

    private static string Carets(string line, int column, int length)
    {
        var meant = string.Concat(line.EnumerateRunes().Skip(column - 1).Take(length));
        return new string('^', Math.Max(1, Cells(meant)));
    }

    private static int Cells(string text) => new Segment(text).CellCount();

    private static string Paint(string text, string colour, bool isOn) => isOn ? colour + text + Plain : text;
}
