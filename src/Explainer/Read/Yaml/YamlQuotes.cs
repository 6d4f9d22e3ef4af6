using System.Buffers;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>Writes any text as a double-quoted YAML scalar.</summary>
internal static class YamlQuotes
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",:#[]{}'\"&*!|>%@`");

    /// <summary>A text as it is written between { and }: in quotation marks where a sign of it would be read.</summary>
    public static string InFlow(string text) => text.AsSpan().IndexOfAny(Signs) < 0 ? text : QuoteFix.InQuotes(text);

    /// <summary>The text in double quotation marks, escaped.</summary>
    public static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

/// <summary>Offers to quote the value of a line, so that a colon in it becomes text.</summary>
internal static class QuoteFix
{
    // YAML indicators: a value that begins with one is not plain text, or not meant to be.
    private const string Indicators = "\"'[]{}&*!|>%@`#-?:,";

    /// <summary>The fix for a line (from 1); null where the value may continue on the next line or may not be plain text.</summary>
    public static Fix? Find(SourceText source, int line)
    {
        var text = source.Line(line);
        var key = text.TrimStart(' ');
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var value = colon < 0 ? "" : text[(colon + 1)..].Trim();
        var isText = value.Length > 0 && !Indicators.Contains(value[0], StringComparison.Ordinal)
            && !value.Contains(" #", StringComparison.Ordinal);
        var isWhole = colon > 0 && text[..colon].Trim(' ').All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            && !Continues(source, line, text.Length - key.Length);
        return isText && isWhole ? Fix.Replace(SpanOf(source, line, colon, value), InQuotes(WithoutCurlyMarks(value))) : null;
    }

    /// <summary>The fix for a value that begins with a sign that no text may begin with; null where it may be meant as YAML.</summary>
    public static Fix? FindText(SourceText source, int line, int start, string value)
    {
        var text = source.Line(line);
        return value[0] is '@' or '`' or '%' && !value.Contains(" #", StringComparison.Ordinal)
            && !Continues(source, line, text.Length - text.TrimStart(' ').Length)
                ? Fix.Replace(source.Span(start, value.Length), InQuotes(value)) : null;
    }

    /// <summary>A value in quotation marks: single ones where it contains a double mark or a backslash, to need no escapes.</summary>
    public static string InQuotes(string value) =>
        value.Contains('"', StringComparison.Ordinal) || value.Contains('\\', StringComparison.Ordinal)
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{value}\"";

    /// <summary>A value without the marks of a word processor around all of it, which are meant for those of YAML.</summary>
    public static string WithoutCurlyMarks(string value) =>
        value.Length > 2 && "“„«‘‚".Contains(value[0], StringComparison.Ordinal) && "”“»’‘".Contains(value[^1], StringComparison.Ordinal) && value.AsSpan(1, value.Length - 2).IndexOfAny("“”„«»") < 0
            ? value[1..^1].Trim() : value;

    // Whether the next line that is not blank is indented more than the key, and so continues the value.
    private static bool Continues(SourceText source, int line, int indent)
    {
        var last = source.PlaceOf(source.Text.Length).Line;
        var next = Enumerable.Range(line + 1, last - line).Select(source.Line).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l));
        return next is not null && next.Length - next.TrimStart(' ', '\t').Length > indent;
    }

    private static SourceSpan SpanOf(SourceText source, int line, int colon, string value)
    {
        var start = source.Line(line).IndexOf(value, colon + 1, StringComparison.Ordinal);
        return source.Span(source.OffsetOf(line, start + 1), value.Length);
    }
}
