using System.Text;
using Explainer.Model;

namespace Explainer.Read;

/// <summary>A file that a style sheet loads (CSS Syntax 3, CSS Images 4).</summary>
/// <param name="Address">The address in <c>url(…)</c>; null for <c>@import</c>, which is refused whatever it imports.</param>
/// <param name="Start">The offset of the reference.</param>
/// <param name="Length">Its length.</param>
internal sealed record StyleReference(string? Address, int Start, int Length)
{
    /// <summary>The offset of the address itself, with its quotation marks if it has any; 0 for <c>@import</c>.</summary>
    public int AddressStart { get; private init; }

    /// <summary>The length of the address as it is written.</summary>
    public int AddressLength { get; private init; }

    // Sheets are published in assets/, one folder deep, as they lie in _theme/: "../images/paper.png" is right in both.
    private const string Up = "../";

    /// <summary>The site's own style sheets.</summary>
    public static IEnumerable<InputFile> SheetsOf(InputFolder input) =>
        input.Files.Where(f => f.Folder == InputFolder.ThemeFolder && f.Name.EndsWith(".css", StringComparison.Ordinal));

    /// <summary>
    /// The path, in NFC, of the input file that an address in one of these sheets names. Null for a fragment of the sheet itself
    /// (<c>#id</c>) and for <c>data:</c> URLs.
    /// </summary>
    public static string? PathOf(string address)
    {
        var path = NormalForms.Composed(Uri.UnescapeDataString(address.Split('?', '#')[0]));
        return path.Length == 0 || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? null
            : path.StartsWith(Up, StringComparison.Ordinal) ? path[Up.Length..] : $"{InputFolder.ThemeFolder}/{path}";
    }

    /// <summary>The address in a sheet that names a file of the input folder.</summary>
    public static string AddressOf(string path) =>
        path.StartsWith(InputFolder.ThemeFolder + "/", StringComparison.Ordinal) ? path[(InputFolder.ThemeFolder.Length + 1)..] : Up + path;

    /// <summary>All references of a style sheet, in order.</summary>
    public static IReadOnlyList<StyleReference> FindAll(string css)
    {
        var scanner = new Scanner(css);
        scanner.ReadToEnd();
        return scanner.Found;
    }

    /// <summary>Goes through a style sheet token by token (CSS Syntax 3).</summary>
    private sealed class Scanner(string css)
    {
        // The open functions and parentheses: the offset of each, and whether its strings are addresses.
        private readonly Stack<(int Start, bool TakesStrings)> open = new();

        private int i;

        // Whether the scanner is in the value of a custom property. var() may insert it anywhere, even into image-set().
        private bool isVariable;

        public List<StyleReference> Found { get; } = [];

        public void ReadToEnd()
        {
            while (i < css.Length)
            {
                ReadToken();
            }
        }

        private void ReadToken()
        {
            if (css.AsSpan(i).StartsWith("/*"))
            {
                i = EndOfComment(css, i);
            }
            else if (css[i] is '"' or '\'')
            {
                FollowString();
            }
            else if (css[i] == '@')
            {
                FollowAtKeyword();
            }
            else if (IsOfName(css[i]))
            {
                FollowName();
            }
            else
            {
                FollowSign();
            }
        }

        private void FollowString()
        {
            var start = i;
            var text = ReadString(css, ref i);
            if (open.TryPeek(out var function) && function.TakesStrings)
            {
                Add(text, function.Start, start);
            }
            else if (isVariable && IsAbsolute(text))
            {
                Add(text, start, start);
            }
        }

        private void FollowAtKeyword()
        {
            var start = i++;
            if (ReadName(css, ref i).Equals("import", StringComparison.OrdinalIgnoreCase))
            {
                Found.Add(new StyleReference(null, start, i - start));
            }
        }

        private void FollowName()
        {
            var start = i;
            var name = ReadName(css, ref i);
            if (i == css.Length || css[i] != '(')
            {
                isVariable |= IsDeclared(css, i) && HoldsVariable(name);
                return;
            }

            i++;
            open.Push((start, TakesStrings(name)));
            if (name.Equals("url", StringComparison.OrdinalIgnoreCase))
            {
                SkipWhiteSpaces(css, ref i);
                var written = i;
                Add(ReadUrl(css, ref i), start, written);
            }
        }

        private void FollowSign()
        {
            isVariable &= css[i] is not (';' or '{' or '}');
            if (css[i] == '(')
            {
                open.Push((i, false));
            }
            else if (css[i] == ')')
            {
                open.TryPop(out _);
            }

            i++;
        }

        private void Add(string address, int start, int written) =>
            Found.Add(new StyleReference(address, start, i - start) { AddressStart = written, AddressLength = i - written });
    }

    // A custom property, or the initial value in its @property rule.
    private static bool HoldsVariable(string property) =>
        property.StartsWith("--", StringComparison.Ordinal) || property.Equals("initial-value", StringComparison.OrdinalIgnoreCase);

    private static int EndOfComment(string css, int start) =>
        css.IndexOf("*/", start + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : css.Length;

    // Functions in which a plain string is an address.
    private static bool TakesStrings(string function) =>
        function.ToLowerInvariant() is "src" or "image-set" or "-webkit-image-set" or "image" or "cross-fade";

    // A relative address cannot be told from other strings; absolute ones leave the site and matter most.
    private static bool IsAbsolute(string text) =>
        text.Trim() is var address && (address.StartsWith("//", StringComparison.Ordinal)
            || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    private static bool IsDeclared(string css, int i)
    {
        SkipWhiteSpaces(css, ref i);
        return i < css.Length && css[i] == ':';
    }

    private static void SkipWhiteSpaces(string css, ref int i)
    {
        while (i < css.Length && char.IsWhiteSpace(css[i]))
        {
            i++;
        }
    }

    private static string ReadUrl(string css, ref int i)
    {
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

    // CSS Syntax 3, 4.3.7: up to six hex digits and one white space; "\75 rl(" is "url(". An escaped line end is dropped.
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

    // CRLF counts as one.
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
