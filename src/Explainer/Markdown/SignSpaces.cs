using System.Buffers;

namespace Explainer.Markdown;

/// <summary>
/// Puts plain spaces and signs where keyboards and other programs have put those that look the same: a no-break or full-width
/// space after <c>##</c>, a zero-width one before it, long dashes below the head of a table. The length stays the same, and
/// with it every place.
/// </summary>
internal static class SignSpaces
{
    // Spaces of some width, then characters without any: zero-width spaces, marks of direction, byte order marks.
    private const string Wide = "\u00A0\u202F\u2007\u3000";
    private const string Unseen = "\u200B\u2060\uFEFF\u200E\u200F\u061C";
    private const string WideSigns = "＃－＊＋＞";
    private const string LongDashes = "–—―−";

    // Deeper blocks are refused.
    private const int MaxSigns = 100;

    private static readonly SearchValues<char> Odd = SearchValues.Create(Wide + Unseen + WideSigns + LongDashes);

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t" + Wide + Unseen);

    private static readonly SearchValues<char> BelowHead = SearchValues.Create("|-: \t" + Wide + Unseen + LongDashes);

    /// <summary>A text with plain spaces and signs at the beginnings of its lines; the same text where it has no others.</summary>
    public static string Normalize(string text)
    {
        if (!HasOdd(text))
        {
            return text;
        }

        var changed = text.ToCharArray();
        var fence = default((char Sign, int Length));
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var line = text.AsSpan(start, end - start).TrimEnd('\r');
            var wasCode = fence.Length > 0;
            fence = FenceAfter(line, fence);
            if (!wasCode)
            {
                NormalizeLine(text, start, start + line.Length, changed);
            }

            start = end + 1;
        }

        return new string(changed);
    }

    // All of them lie beyond ASCII, and looking for whatever does is many times as fast as looking for these.
    private static bool HasOdd(ReadOnlySpan<char> text)
    {
        for (var rest = text; rest.IndexOfAnyExceptInRange('\0', '\u007F') is var found and >= 0; rest = rest[(found + 1)..])
        {
            if (Odd.Contains(rest[found]))
            {
                return true;
            }
        }

        return false;
    }

    // The fence of code that is open after a line.
    private static (char Sign, int Length) FenceAfter(ReadOnlySpan<char> line, (char Sign, int Length) open)
    {
        var text = line.TrimStart("> \t");
        if (text is not ['`' or '~', ..])
        {
            return open;
        }

        var sign = text[0];
        var length = text.IndexOfAnyExcept(sign) is var end and >= 0 ? end : text.Length;
        return open.Length == 0 ? length > 2 && !(sign == '`' && text[length..].Contains('`')) ? (sign, length) : open
            : sign == open.Sign && length >= open.Length && text[length..].IsWhiteSpace() ? default : open;
    }

    private static void NormalizeLine(string text, int start, int end, char[] changed)
    {
        var line = text.AsSpan(start, end - start);
        if (!HasOdd(line))
        {
            return;
        }

        if (!line.ContainsAnyExcept(BelowHead) && line.Contains('|') && line.ContainsAny(LongDashes + "-") && LineBefore(text, start).Contains('|'))
        {
            Write(text, start, end, changed);
            return;
        }

        // From sign to sign: "> - ## Heading" has three.
        for (var (at, signs) = (start, 0); at < end && signs < MaxSigns; signs++)
        {
            var sign = at + BlanksAt(text, at, end);
            var length = LengthOfSign(text, sign, end);
            if (length == 0)
            {
                return;
            }

            var after = sign + length;
            if (!IsContainerOrHeading(text[after - 1]))
            {
                Write(text, at, sign, changed);
                return;
            }

            // More would make the text of an item code.
            var blanks = BlanksAt(text, after, end);
            Write(text, at, after + (blanks > 4 ? 1 : blanks), changed);
            at = text[after - 1] is '#' or '＃' ? end : after;
        }
    }

    // How long the sign of a block is; 0 where none stands there that would be read with plain spaces.
    private static int LengthOfSign(string text, int at, int end)
    {
        if (at >= end)
        {
            return 0;
        }

        var sign = text[at];
        var line = text.AsSpan(at, end - at);
        var run = line.IndexOfAnyExcept(sign) is var other and >= 0 ? other : line.Length;
        var after = line[run..];
        return sign switch
        {
            '#' or '＃' => run <= 6 && IsHeading(sign, after) ? run : 0,
            '>' or '|' => 1,
            '＞' or '－' or '＊' or '＋' or '-' or '*' or '+' when run == 1 => HasSpace(after) ? 1 : 0,
            // Only what stands before them is changed.
            '`' or '~' or ':' or '-' or '*' or '_' => run > 2 ? run : 0,
            '[' => line.StartsWith("[^", StringComparison.Ordinal) ? 1 : 0,
            _ => char.IsAsciiDigit(sign) ? LengthOfNumber(text, at, end) : 0,
        };
    }

    private static bool IsHeading(char sign, ReadOnlySpan<char> after) => sign == '#'
        ? after.IsEmpty || Blanks.Contains(after[0])
        : after is [var next, _, ..] && Blanks.Contains(next);

    private static bool IsContainerOrHeading(char last) => last is '#' or '＃' or '>' or '＞' or '-' or '－' or '*' or '＊' or '+' or '＋' or '.' or ')';

    // One of a width, alone or among others: a zero-width space alone would make a list of *words*.
    private static bool HasSpace(ReadOnlySpan<char> after)
    {
        var blanks = after.IndexOfAnyExcept(Blanks) is var end and >= 0 ? after[..end] : after;
        return blanks.Length < after.Length && blanks.ContainsAny(" \t" + Wide);
    }

    // "1.", where the line before or after has the number before or after it: a date such as "1. May" may have such a space.
    private static int LengthOfNumber(string text, int at, int end)
    {
        if (NumberAt(text.AsSpan(at, end - at)) is not ({ } number, var length) || !HasSpace(text.AsSpan(at + length, end - at - length)))
        {
            return 0;
        }

        var isPlain = text[at + length] is ' ' or '\t';
        return isPlain || NumberAt(LineAfter(text, end))?.Number == number + 1 || NumberAt(LineBefore(text, text.LastIndexOf('\n', at) + 1))?.Number == number - 1
            ? length : 0;
    }

    private static (int Number, int Length)? NumberAt(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 9 && line[digits] is '.' or ')' ? (int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture), digits + 1) : null;
    }

    // The lines around one, without their blanks and signs of quotation. One empty line between may stand between items.
    private static ReadOnlySpan<char> LineBefore(string text, int start)
    {
        for (var tries = 0; tries < 2 && start > 0; tries++)
        {
            var before = start < 2 ? 0 : text.LastIndexOf('\n', start - 2) + 1;
            var line = Trim(text.AsSpan(before, start - 1 - before));
            if (!line.IsEmpty)
            {
                return line;
            }

            start = before;
        }

        return [];
    }

    private static ReadOnlySpan<char> LineAfter(string text, int end)
    {
        for (var tries = 0; tries < 3 && end < text.Length; tries++)
        {
            var next = text.IndexOf('\n', Math.Min(end + 1, text.Length)) is var found and >= 0 ? found : text.Length;
            var line = Trim(text.AsSpan(end, next - end));
            if (!line.IsEmpty)
            {
                return line;
            }

            end = next;
        }

        return [];
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> line) => line.Trim("> \t\r\n" + Wide + Unseen);

    private static int BlanksAt(string text, int at, int end) =>
        text.AsSpan(at, end - at).IndexOfAnyExcept(Blanks) is var length and >= 0 ? length : end - at;

    // Puts the plain character in the place of each that looks like it.
    private static void Write(string text, int start, int end, char[] changed)
    {
        for (var i = start; i < end; i++)
        {
            changed[i] = LongDashes.Contains(text[i], StringComparison.Ordinal) ? '-'
                : WideSigns.IndexOf(text[i], StringComparison.Ordinal) is var sign and >= 0 ? "#-*+>"[sign]
                : Odd.Contains(text[i]) ? ' ' : text[i];
        }
    }
}
