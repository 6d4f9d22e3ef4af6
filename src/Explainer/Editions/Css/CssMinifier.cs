namespace Explainer.Editions.Css;

/// <summary>Minifies style sheets: removes what only their authors need.</summary>
internal static class CssMinifier
{
    /// <summary>
    /// Removes comments and insignificant white space. A comment that begins with <c>!</c> is kept: licences do.
    /// </summary>
    public static string Minify(string text)
    {
        var sheet = new Sheet(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfPart(text, i);
            if (IsDropped(text, i))
            {
                AddBlank(sheet);
            }
            else
            {
                AddPart(sheet, text.AsSpan(i, end - i));
            }

            i = end;
        }

        return sheet.ToString();
    }

    /// <summary>The end of the part that starts here: a comment, a string, an escaped character, a run of white space, or one character.</summary>
    public static int EndOfPart(string text, int start) => text[start] switch
    {
        '/' when IsComment(text, start) => After(text, "*/", start + 2),
        '"' or '\'' => EndOfString(text, start),
        '\\' => Math.Min(start + 2, text.Length),
        var c when char.IsWhiteSpace(c) => EndOfWhiteSpace(text, start),
        _ => start + 1,
    };

    private static int EndOfString(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && text[i] != text[start])
        {
            // A string that is not closed ends with its line (CSS Syntax 3, 4.3.5).
            if (text[i] is '\n' or '\r' or '\f')
            {
                return i;
            }

            i += text[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i + 1, text.Length);
    }

    private static int EndOfWhiteSpace(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int After(string text, string mark, int start) =>
        text.IndexOf(mark, start, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : text.Length;

    private static bool IsDropped(string text, int start) =>
        char.IsWhiteSpace(text[start]) || (IsComment(text, start) && !text.AsSpan(start).StartsWith("/*!"));

    private static bool IsComment(string text, int start) => text.AsSpan(start).StartsWith("/*");

    // White space before a colon or an opening bracket is kept: in a selector it may be the descendant combinator ("a :hover").
    private static void AddBlank(Sheet sheet)
    {
        if (!sheet.IsEmpty && sheet.Last is not (' ' or '{' or '}' or ';' or ',' or ':'))
        {
            sheet.Add(" ");
        }
    }

    private static void AddPart(Sheet sheet, ReadOnlySpan<char> part)
    {
        if (part is "{" or "}" or ";" or "," && sheet.EndsInBlank)
        {
            sheet.DropLast();
        }

        if (part is "}" && sheet.Last == ';')
        {
            sheet.DropLast();
        }

        sheet.Add(part);
    }

    /// <summary>The output so far, which is never longer than the input.</summary>
    private sealed class Sheet(int capacity)
    {
        private readonly char[] text = new char[capacity];
        private int length;

        public bool IsEmpty => length == 0;

        /// <summary>The last character; NUL when there is none.</summary>
        public char Last => IsEmpty ? '\0' : text[length - 1];

        /// <summary>Whether it ends in a space that is not escaped (<c>\ </c> is part of an identifier).</summary>
        public bool EndsInBlank => Last == ' ' && (length < 2 || text[length - 2] != '\\');

        public void Add(ReadOnlySpan<char> part)
        {
            part.CopyTo(text.AsSpan(length));
            length += part.Length;
        }

        public void DropLast() => length--;

        public override string ToString() => new string(text, 0, length).TrimEnd();
    }
}
