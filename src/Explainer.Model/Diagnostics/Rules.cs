namespace Explainer.Model.Diagnostics;

/// <summary>
/// Every problem the generator can report, one method each: what was found, and what to write instead. A code never
/// changes its meaning: EX1xx reading, EX2xx linking, EX3xx output.
/// </summary>
public static partial class Rules
{
    private const int MostToQuote = 60;

    private static Diagnostic Error(string code, SourceSpan span, string message) =>
        Diagnostic.At(span, code, Severity.Error, OneLine(message));

    private static Diagnostic Error(string code, string file, string message) =>
        Diagnostic.AtFile(file, code, Severity.Error, OneLine(message));

    private static Diagnostic Warning(string code, SourceSpan span, string message) =>
        Diagnostic.At(span, code, Severity.Warning, OneLine(message));

    private static Diagnostic Warning(string code, string file, string message) =>
        Diagnostic.AtFile(file, code, Severity.Warning, OneLine(message));

    private static string DidYouMean(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    private static string Quoted(string text) => $"'{Shortened(text)}'";

    // Long values would drown the message; the caret shows where they stand.
    private static string Shortened(string text) => text.Length <= MostToQuote ? text
        : text[..(char.IsHighSurrogate(text[MostToQuote - 1]) ? MostToQuote - 1 : MostToQuote)].TrimEnd() + "…";

    // Whatever was written, a message is one line that a terminal only prints.
    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) || IsOverride(c) ? ' ' : c));

    // These would turn the rest of the message around.
    private static bool IsOverride(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
