using System.Collections.Immutable;

namespace Explainer.Markdown.Code;

/// <summary>Divides HTML and XML: elements, values of attributes, entities and comments.</summary>
internal static class MarkupLexer
{
    // The longest name of an entity in HTML has 31 letters.
    private const int LongestEntity = 34;

    public static ImmutableArray<CodeToken> Divide(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<CodeToken>();
        for (var place = 0; place < text.Length;)
        {
            place = text[place] switch
            {
                '<' when text.AsSpan(place).StartsWith("<!--", StringComparison.Ordinal) => Add(tokens, place, EndOf(text, "-->", place + 4), CodeKind.Comment),
                '<' when text.AsSpan(place).StartsWith("<![CDATA[", StringComparison.Ordinal) => Add(tokens, place, EndOf(text, "]]>", place + 9), CodeKind.Text),
                '<' when place + 1 < text.Length && (char.IsLetter(text[place + 1]) || text[place + 1] is '/' or '!' or '?') => DivideTag(text, place, tokens),
                '&' when EndOfEntity(text, place) is { } end => Add(tokens, place, end, CodeKind.Number),
                _ => place + 1,
            };
        }

        return tokens.ToImmutable();
    }

    // The name with its bracket, then the attributes.
    private static int DivideTag(string text, int start, ImmutableArray<CodeToken>.Builder tokens)
    {
        var place = start + 2;
        while (place < text.Length && !char.IsWhiteSpace(text[place]) && text[place] is not ('>' or '<'))
        {
            place++;
        }

        Add(tokens, start, place, CodeKind.Keyword);
        while (place < text.Length && text[place] is not ('>' or '<'))
        {
            place = text[place] is '"' or '\'' ? Add(tokens, place, EndOf(text, text[place].ToString(), place + 1), CodeKind.Text)
                : IsOfName(text[place]) ? Add(tokens, place, EndOfName(text, place), CodeKind.Name)
                : place + 1;
        }

        return place < text.Length && text[place] == '>' ? Add(tokens, place, place + 1, CodeKind.Keyword) : place;
    }

    private static int EndOfName(string text, int place)
    {
        while (place < text.Length && IsOfName(text[place]))
        {
            place++;
        }

        return place;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '-' or ':' or '_' or '@' or '.' or '#';

    private static int EndOf(string text, string close, int from) =>
        from <= text.Length && text.IndexOf(close, from, StringComparison.Ordinal) is var end and >= 0 ? end + close.Length : text.Length;

    private static int? EndOfEntity(string text, int start)
    {
        for (var i = start + 1; i < text.Length && i < start + LongestEntity; i++)
        {
            if (text[i] == ';')
            {
                return i > start + 1 ? i + 1 : null;
            }

            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] != '#')
            {
                return null;
            }
        }

        return null;
    }

    private static int Add(ImmutableArray<CodeToken>.Builder tokens, int start, int end, CodeKind kind)
    {
        tokens.Add(new CodeToken(start, end - start, kind));
        return end;
    }
}
