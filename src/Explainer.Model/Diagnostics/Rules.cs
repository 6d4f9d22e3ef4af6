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

    // Long values are cut; the caret shows where the whole value is.
    private static string Shortened(string text) => text.Length <= MostToQuote ? text
        : text[..(char.IsHighSurrogate(text[MostToQuote - 1]) ? MostToQuote - 1 : MostToQuote)].TrimEnd() + "…";

    // A message is one line without control characters, whatever the input contains.
    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) || IsOverride(c) ? ' ' : c));

    // Bidirectional controls would reorder the rest of the message.
    private static bool IsOverride(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
