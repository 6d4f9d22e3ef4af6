namespace Explainer.Editions;

/// <summary>A style sheet as readers load it: without what is only for those who write it.</summary>
internal static class CssMinifier
{
    /// <summary>
    /// The same rules without comments and without white space that means nothing. A comment that begins with <c>!</c>, as
    /// licences do, stays.
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

    // A comment, a string, an escaped character and a run of white space are parts; so is every other character.
    private static int EndOfPart(string text, int start) => text[start] switch
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

    // White space before a colon or an opening bracket may mean "somewhere inside", so there it stays.
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

    /// <summary>What is written so far. It is never longer than what was read.</summary>
    private sealed class Sheet(int capacity)
    {
        private readonly char[] text = new char[capacity];
        private int length;

        public bool IsEmpty => length == 0;

        /// <summary>The last character; NUL when there is none.</summary>
        public char Last => IsEmpty ? '\0' : text[length - 1];

        /// <summary>Whether it ends in a blank that is none of a name (<c>\ </c>).</summary>
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
