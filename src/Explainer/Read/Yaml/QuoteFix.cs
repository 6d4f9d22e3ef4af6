using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>Puts the value of a line in quotes, so that a colon in it is only text.</summary>
internal static class QuoteFix
{
    // A value that begins with one of these is more than text, or meant to be.
    private const string Signs = "\"'[]{}&*!|>%@`#-?:,";

    /// <summary>The change to a line (from 1); null where the value may be more than one line of text.</summary>
    public static Fix? Find(SourceText source, int line)
    {
        var text = source.Line(line);
        var key = text.TrimStart(' ');
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var value = colon < 0 ? "" : text[(colon + 1)..].Trim();
        var isText = value.Length > 0 && !Signs.Contains(value[0], StringComparison.Ordinal)
            && !value.Contains(" #", StringComparison.Ordinal);
        var isWhole = colon > 0 && text[..colon].Trim(' ').All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            && !GoesOn(source, line, text.Length - key.Length);
        return isText && isWhole ? Fix.Replace(ValueOf(source, line, colon, value), InQuotes(value)) : null;
    }

    /// <summary>A value in quotation marks. One with a double mark is easier to read, and safe, in single ones.</summary>
    public static string InQuotes(string value) =>
        value.Contains('"', StringComparison.Ordinal) || value.Contains('\\', StringComparison.Ordinal)
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{value}\"";

    // The next line with words in it belongs to the value when it stands further to the right than the key.
    private static bool GoesOn(SourceText source, int line, int indent)
    {
        var last = source.PlaceOf(source.Text.Length).Line;
        var next = Enumerable.Range(line + 1, last - line).Select(source.Line).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l));
        return next is not null && next.Length - next.TrimStart(' ', '\t').Length > indent;
    }

    private static SourceSpan ValueOf(SourceText source, int line, int colon, string value)
    {
        var start = source.Line(line).IndexOf(value, colon + 1, StringComparison.Ordinal);
        return source.Span(source.OffsetOf(line, start + 1), value.Length);
    }
}
