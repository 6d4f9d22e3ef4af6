using System.Buffers;

namespace Explainer.Cli.Reports;

/// <summary>
/// Escapes untrusted text, such as file names, for terminals and logs. Control characters (C0, DEL, C1) become their control
/// pictures, and bidirectional embeddings, overrides and isolates (UAX #9) become U+FFFD.
/// </summary>
internal static class VisibleText
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(c => c != '\t').Select(c => (char)c), .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
        '\u2028', '\u2029', .. Enumerable.Range(0x202A, 5).Select(c => (char)c), .. Enumerable.Range(0x2066, 4).Select(c => (char)c), '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Escapes part of a line; line breaks are escaped as well.</summary>
    public static string Escape(string text) =>
        text.AsSpan().ContainsAny(Unsafe) ? string.Create(text.Length, text, (shown, from) =>
        {
            for (var i = 0; i < shown.Length; i++)
            {
                shown[i] = Unsafe.Contains(from[i]) ? PictureOf(from[i]) : from[i];
            }
        }) : text;

    /// <summary>Escapes the same characters in a JSON document as <c>\uXXXX</c>. They occur in strings only.</summary>
    public static string EscapeJson(string json) => json.AsSpan().ContainsAny(Unsafe)
        ? string.Concat(json.Select(c => c != '\n' && Unsafe.Contains(c) ? $"\\u{(int)c:x4}" : c.ToString()))
        : json;

    // The Unicode block "Control Pictures"; it has none for C1.
    private static char PictureOf(char c) => c < ' ' ? (char)('\u2400' + c) : c == '\x7F' ? '\u2421' : '\uFFFD';
}
