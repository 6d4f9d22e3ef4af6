namespace Explainer.Model.Diagnostics;

/// <summary>
/// Every problem the generator can report, one method each: what was found, and what to write instead. A code never
/// changes its meaning: EX1xx reading, EX2xx linking, EX3xx output.
/// </summary>
public static partial class Rules
{
    private const int MostToQuote = 60;

    private static Diagnostic Error(string code, SourceSpan span, string message) =>
        Diagnostic.At(span, code, Severity.Error, message);

    private static Diagnostic Error(string code, string file, string message) =>
        Diagnostic.AtFile(file, code, Severity.Error, message);

    private static Diagnostic Warning(string code, SourceSpan span, string message) =>
        Diagnostic.At(span, code, Severity.Warning, message);

    private static Diagnostic Warning(string code, string file, string message) =>
        Diagnostic.AtFile(file, code, Severity.Warning, message);

    private static string DidYouMean(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    private static string Quoted(string text) => $"'{Shortened(text)}'";

    // They would turn the rest of the message around.
    private static bool IsOverride(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Long values would drown the message; the caret shows where they stand. A message is one line, whatever was written.
    private static string Shortened(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) || IsOverride(c) ? ' ' : c));
        return line.Length <= MostToQuote ? line : line[..(char.IsHighSurrogate(line[MostToQuote - 1]) ? MostToQuote - 1 : MostToQuote)].TrimEnd() + "…";
    }
}
