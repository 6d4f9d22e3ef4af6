namespace Explainer.Model.Diagnostics;

/// <summary>
/// Every problem the generator can report, one method each: what was found, and what to write instead. A code never
/// changes its meaning: EX1xx reading, EX2xx linking, EX3xx output.
/// </summary>
public static partial class Rules
{
    private static Diagnostic Error(string code, SourceSpan span, string message) =>
        Diagnostic.At(span, code, Severity.Error, message);

    private static Diagnostic Error(string code, string file, string message) =>
        Diagnostic.AtFile(file, code, Severity.Error, message);

    private static Diagnostic Warning(string code, SourceSpan span, string message) =>
        Diagnostic.At(span, code, Severity.Warning, message);

    private static Diagnostic Warning(string code, string file, string message) =>
        Diagnostic.AtFile(file, code, Severity.Warning, message);

    private static string DidYouMean(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    // Long values would drown the message; the caret shows where they stand.
    private static string Quoted(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 60 ? $"'{line}'" : $"'{line[..57].TrimEnd()}…'";
    }
}
