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
        for (var i = 0; i < css.Length;)
        {
            var start = i;
            if (css.AsSpan(i).StartsWith("/*"))
            {
                i = css.IndexOf("*/", i + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : css.Length;
            }
            else if (css[i] is '"' or '\'')
            {
                ReadString(css, ref i);
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
                    foreach (var address in ReadFunction(css, name, ref i))
                    {
                        yield return new StyleReference(address, start, i - start);
                    }
                }
            }
            else
            {
                i++;
            }
        }
    }

    private static List<string> ReadFunction(string css, string name, ref int i) => name.ToLowerInvariant() switch
    {
        "url" or "src" => [ReadUrl(css, ref i)],
        // A string in these is an address without url().
        "image-set" or "-webkit-image-set" or "image" or "cross-fade" => ReadStrings(css, ref i),
        _ => [],
    };

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

    // Functions within, url() among them, are found after: only the strings before the first of them stand by themselves.
    private static List<string> ReadStrings(string css, ref int i)
    {
        var strings = new List<string>();
        for (var at = i; at < css.Length && css[at] != ')';)
        {
            if (css[at] is '"' or '\'')
            {
                strings.Add(ReadString(css, ref at));
                i = at;
            }
            else if (css[at] == '(')
            {
                break;
            }
            else
            {
                at++;
            }
        }

        return strings;
    }

    private static string ReadString(string css, ref int i)
    {
        var mark = css[i++];
        var text = new StringBuilder();
        while (i < css.Length && css[i] != mark && css[i] != '\n')
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

    // "\75 rl(" is "url(": up to six digits, and one white space that ends them.
    private static string ReadEscape(string css, ref int i)
    {
        var start = ++i;
        while (i < css.Length && i < start + 6 && char.IsAsciiHexDigit(css[i]))
        {
            i++;
        }

        if (i == start)
        {
            return i < css.Length ? css[i++].ToString() : "";
        }

        var code = Convert.ToInt32(css[start..i], 16);
        i += i < css.Length && char.IsWhiteSpace(css[i]) ? 1 : 0;
        return Rune.IsValid(code) && code != 0 ? new Rune(code).ToString() : "\uFFFD";
    }
}
