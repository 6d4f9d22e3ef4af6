using System.Text;

namespace Explainer.Read;

/// <summary>A file that a style sheet loads (CSS Syntax 3, CSS Images 4).</summary>
/// <param name="Address">What stands in <c>url(…)</c>; null for <c>@import</c>, whose address is beside the point.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is.</param>
internal sealed record StyleReference(string? Address, int Start, int Length)
{
    /// <summary>Everything that a text loads, in its order.</summary>
    public static IEnumerable<StyleReference> FindAll(string css)
    {
        // The functions and brackets that are open: where each begins, and whether a string in it is an address.
        var open = new Stack<(int Start, bool TakesStrings)>();
        for (var i = 0; i < css.Length;)
        {
            var start = i;
            if (css.AsSpan(i).StartsWith("/*"))
            {
                i = EndOfComment(css, i);
            }
            else if (css[i] is '"' or '\'')
            {
                var text = ReadString(css, ref i);
                if (open.TryPeek(out var function) && function.TakesStrings)
                {
                    yield return new StyleReference(text, function.Start, i - function.Start);
                }
            }
            else if (css[i] == '@')
            {
                i++;
                if (ReadName(css, ref i).Equals("import", StringComparison.OrdinalIgnoreCase))
                {
                    yield return new StyleReference(null, start, i - start);
                }
            }
            else if (IsOfName(css[i]))
            {
                var name = ReadName(css, ref i);
                if (i < css.Length && css[i] == '(')
                {
                    i++;
                    open.Push((start, TakesStrings(name)));
                    if (name.Equals("url", StringComparison.OrdinalIgnoreCase))
                    {
                        yield return new StyleReference(ReadUrl(css, ref i), start, i - start);
                    }
                }
            }
            else
            {
                FollowBracket(css[i++], start, open);
            }
        }
    }

    private static int EndOfComment(string css, int start) =>
        css.IndexOf("*/", start + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : css.Length;

    private static void FollowBracket(char sign, int start, Stack<(int Start, bool TakesStrings)> open)
    {
        if (sign == '(')
        {
            open.Push((start, false));
        }
        else if (sign == ')')
        {
            open.TryPop(out _);
        }
    }

    // A string in these is an address without url().
    private static bool TakesStrings(string function) =>
        function.ToLowerInvariant() is "src" or "image-set" or "-webkit-image-set" or "image" or "cross-fade";

    private static string ReadUrl(string css, ref int i)
    {
        while (i < css.Length && char.IsWhiteSpace(css[i]))
        {
            i++;
        }

        if (i < css.Length && css[i] is '"' or '\'')
        {
            return ReadString(css, ref i);
        }

        var address = new StringBuilder();
        while (i < css.Length && css[i] != ')')
        {
            address.Append(css[i] == '\\' ? ReadEscape(css, ref i) : css[i++].ToString());
        }

        return address.ToString().Trim();
    }

    private static string ReadString(string css, ref int i)
    {
        var mark = css[i++];
        var text = new StringBuilder();
        while (i < css.Length && css[i] != mark && css[i] is not ('\n' or '\r' or '\f'))
        {
            text.Append(css[i] == '\\' ? ReadEscape(css, ref i) : css[i++].ToString());
        }

        i = Math.Min(i + 1, css.Length);
        return text.ToString();
    }

    private static string ReadName(string css, ref int i)
    {
        var name = new StringBuilder();
        while (i < css.Length && IsOfName(css[i]))
        {
            name.Append(css[i] == '\\' ? ReadEscape(css, ref i) : css[i++].ToString());
        }

        return name.ToString();
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '\\' || c > '\x7F';

    // "\75 rl(" is "url(": up to six digits, and one white space that ends them. The end of a line is no part of a string.
    private static string ReadEscape(string css, ref int i)
    {
        var start = ++i;
        while (i < css.Length && i < start + 6 && char.IsAsciiHexDigit(css[i]))
        {
            i++;
        }

        if (i == start)
        {
            return SkipWhiteSpace(css, ref i, "\n\r\f") || i == css.Length ? "" : css[i++].ToString();
        }

        var code = Convert.ToInt32(css[start..i], 16);
        SkipWhiteSpace(css, ref i, " \t\n\r\f");
        return Rune.IsValid(code) && code != 0 ? new Rune(code).ToString() : "\uFFFD";
    }

    // "\r\n" is one of them.
    private static bool SkipWhiteSpace(string css, ref int i, string which)
    {
        if (i == css.Length || !which.Contains(css[i], StringComparison.Ordinal))
        {
            return false;
        }

        i += css.AsSpan(i).StartsWith("\r\n") ? 2 : 1;
        return true;
    }
}
