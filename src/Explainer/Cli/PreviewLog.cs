using System.Collections.Immutable;
using Explainer.Model.Diagnostics;
using Explainer.Serve;

namespace Explainer.Cli;

/// <summary>Says what a preview finds, each time it reads: all errors, and those of the rest that are new.</summary>
/// <param name="input">The folder, as it was named.</param>
/// <param name="terminal">Where it prints.</param>
internal sealed class PreviewLog(string input, Terminal terminal)
{
    private readonly Lock printing = new();
    private ImmutableHashSet<Diagnostic> said = [];

    public void Report(DevReport report)
    {
        lock (printing)
        {
            terminal.Error.Write(DiagnosticPrinter.Print(report.Problems.Where(p => p.Severity == Severity.Error || !said.Contains(p)), terminal));
            terminal.Error.WriteLine($"{What(report)}: {ClosingLine.Problems(report.Problems)}, {ClosingLine.Time(report.Time)}.");
            said = [.. report.Problems];
        }
    }

    /// <summary>Says a sentence.</summary>
    public void Say(string sentence)
    {
        lock (printing)
        {
            terminal.Error.WriteLine(sentence);
        }
    }

    private string What(DevReport report) => report.Changed switch
    {
        [] => $"Read {input}",
        [var file] => $"{VisibleText.Escape(file)} changed",
        var files => $"{ClosingLine.Count(files.Length, "file")} changed",
    };
}
