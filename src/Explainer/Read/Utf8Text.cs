using System.Text;
using Explainer.Model.Diagnostics;

namespace Explainer.Read;

/// <summary>Decodes the text of files.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>NUL and the noncharacters U+FFFE and U+FFFF, which are not allowed in text files.</summary>
    public const string ForbiddenCharacters = "\0\uFFFE\uFFFF";

    /// <summary>The name of a forbidden character in messages.</summary>
    public static string NameOf(char forbidden) => forbidden switch { '\0' => "NUL", '\uFFFE' => "U+FFFE", _ => "U+FFFF" };

    /// <summary>The text of some bytes, with LF line ends and without a byte order mark; null when they are no UTF-8.</summary>
    /// <param name="path">The path for messages.</param>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="problems">Receives the problem where the result is null.</param>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag problems)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.Add(Rules.Utf16(path));
            return null;
        }

        // One for each time that a program added its own.
        while (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        try
        {
            var text = WithLineFeeds(StrictUtf8.GetString(bytes));
            var source = new SourceText(path, text);
            if (text.AsSpan().IndexOfAny(ForbiddenCharacters) is var index and >= 0)
            {
                problems.Add(Rules.NoCharacter(source.Span(index, 1), NameOf(text[index])));
                return null;
            }

            return source;
        }
        catch (DecoderFallbackException e)
        {
            problems.Add(Rules.InvalidUtf8(PositionOf(path, bytes, e), e.BytesUnknown?.FirstOrDefault() ?? 0));
            return null;
        }
    }

    /// <summary>
    /// Converts CRLF and CR to LF. Form feed, U+0085, U+2028 and U+2029 are kept: editors do not count them as line ends.
    /// </summary>
    public static string WithLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static SourcePlace PositionOf(string path, ReadOnlySpan<byte> bytes, DecoderFallbackException fault)
    {
        // The decoder reports the start of the invalid sequence, or an index before it by the bytes that it had buffered.
        var index = Math.Clamp(fault.Index, 0, bytes.Length);
        var before = WithLineFeeds(Encoding.UTF8.GetString(bytes[..index]));
        var (line, column) = new SourceText(path, before).PlaceOf(before.Length);
        return new SourcePlace(path, line, column);
    }
}
