using System.Diagnostics;
using System.Text.Json;
using Explainer.Cli;
using Explainer.Cli.Reports;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Tests.Building;

namespace Explainer.Tests.Fuzz;

/// <summary>What holds of every input, however damaged.</summary>
internal static class Laws
{
    // Sound sites of this size take a tenth of a second; a machine that is busy, ten times that.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>The law that a site breaks; null when it keeps all.</summary>
    public static string? Broken(SiteTest site)
    {
        using var folder = new TemporaryFolder();
        try
        {
            site.WriteTo(folder.Path);
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null; // Two of its names cannot lie on a disk together.
        }

        var (before, clock) = (FolderState.Read(folder.Path), Stopwatch.StartNew());
        try
        {
            return Check(folder.Path) ?? (clock.Elapsed > Longest ? "It takes too long." : before != FolderState.Read(folder.Path) ? "Something was written." : null);
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e.Message}\n{e.StackTrace}";
        }
    }

    private static string? Check(string folder)
    {
        var problems = new DiagnosticBag();
        var input = InputFolder.Open(folder, problems)!;
        var run = CheckRun.Start("input", input, problems, new Terminal(TextWriter.Null, TextWriter.Null, false, false));
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            var text = run.Print(format, colour: false);
            if (text.Any(c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
            {
                return $"The format {format} prints a control character.";
            }

            if (format is ReportFormat.Json or ReportFormat.Sarif)
            {
                using var document = JsonDocument.Parse(text);
            }
        }

        return run.Problems.FirstOrDefault(p => p.Code == "EX307") is { } fault ? fault.ToString()
            : run.Problems.FirstOrDefault(p => !IsInRange(p, input)) is { } lost ? $"There is no such place: {lost}"
            : null;
    }

    private static bool IsInRange(Diagnostic problem, InputFolder input)
    {
        if (input.Find(problem.Place.File) is not { } file || problem.Excerpt is null)
        {
            return problem.Place is { Line: >= 1, Column: >= 1 };
        }

        var text = InputFolder.ReadText(file, new DiagnosticBag());
        return text is null || (problem.Place.Line <= text.Text.Count(c => c == '\n') + 1
            && problem.Place.Column <= text.Line(problem.Place.Line).Length + 1 && problem.Excerpt == text.Line(problem.Place.Line));
    }
}
