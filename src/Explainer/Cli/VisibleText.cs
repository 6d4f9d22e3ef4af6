using System.Buffers;

namespace Explainer.Cli;

/// <summary>
/// Text in which nothing steers a terminal or reorders a log: control characters (C0, DEL, C1) stand as their pictures, and
/// what turns the rest of a line around (UAX #9: embeddings, overrides, isolates) as U+FFFD. Names of files may hold either.
/// </summary>
internal static class VisibleText
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(c => c != '\t').Select(c => (char)c), .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
        '\u2028', '\u2029', .. Enumerable.Range(0x202A, 5).Select(c => (char)c), .. Enumerable.Range(0x2066, 4).Select(c => (char)c), '\uFFFE', '\uFFFF',
    ]);

    /// <summary>A piece of one line: a line break in it is shown too.</summary>
    public static string Escape(string text) =>
        text.AsSpan().ContainsAny(Unsafe) ? string.Create(text.Length, text, (shown, from) =>
        {
            for (var i = 0; i < shown.Length; i++)
            {
                shown[i] = Unsafe.Contains(from[i]) ? PictureOf(from[i]) : from[i];
            }
        }) : text;

    /// <summary>A document of JSON, in which the same characters stand as escapes: only strings can hold them.</summary>
    public static string EscapeJson(string json) => json.AsSpan().ContainsAny(Unsafe)
        ? string.Concat(json.Select(c => c != '\n' && Unsafe.Contains(c) ? $"\\u{(int)c:x4}" : c.ToString()))
        : json;

    // Unicode, "Control Pictures".
    private static char PictureOf(char c) => c < ' ' ? (char)('\u2400' + c) : c == '\x7F' ? '\u2421' : '\uFFFD';
}
