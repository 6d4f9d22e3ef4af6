using System.Collections.Immutable;

namespace Explainer.Markdown.Code;

/// <summary>
/// Divides code into what is coloured. It reads each character a fixed number of times at most, whatever it is given, so that
/// no code takes long, and the same code has the same colours on every machine.
/// </summary>
internal sealed class CodeLexer
{
    // How far behind the opening sign a character may end: '\u{10FFFF}'.
    private const int LongestCharacter = 12;

    private readonly string text;
    private readonly CodeLanguage language;
    private readonly ImmutableArray<CodeToken>.Builder tokens = ImmutableArray.CreateBuilder<CodeToken>();
    private int place;

    private CodeLexer(string text, CodeLanguage language) => (this.text, this.language) = (text, language);

    /// <summary>The parts of some code, in their order; none overlap and none is empty.</summary>
    public static ImmutableArray<CodeToken> Divide(string text, CodeLanguage language) => language.Form switch
    {
        CodeForm.Plain => [],
        CodeForm.Program => new CodeLexer(text, language).Divide(),
        CodeForm.Markup => MarkupLexer.Divide(text),
        CodeForm.Changes => DivideChanges(text),
        var other => throw new ArgumentOutOfRangeException(nameof(language), other, null),
    };

    private ImmutableArray<CodeToken> Divide()
    {
        while (place < text.Length)
        {
            if (!TryKey() && !TryComment() && !TryQuote() && !TryNumber() && !TryWord())
            {
                place++;
            }
        }

        return tokens.ToImmutable();
    }

    // "key: value" and "key = value" at the start of a line.
    private bool TryKey()
    {
        if (language.AfterKey is not { } after || (place > 0 && text[place - 1] != '\n'))
        {
            return false;
        }

        var start = SkipAny(place, c => c is ' ' or '\t' or '-' or '{' or ',');
        var end = SkipAny(start, c => IsOfWord(c) || c is '.' or '-' or ' ');
        var isKey = end > start && end < text.Length && text[end] == after && (after == '=' || end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]));
        if (isKey)
        {
            place = start;
            Add(text.AsSpan(start, end - start).TrimEnd().Length, CodeKind.Name);
        }

        return isKey;
    }

    private int SkipAny(int from, Func<char, bool> isSkipped)
    {
        while (from < text.Length && isSkipped(text[from]))
        {
            from++;
        }

        return from;
    }

    private bool TryComment()
    {
        foreach (var (open, close) in language.Comments)
        {
            if (IsAt(open))
            {
                var end = text.IndexOf(close, place + open.Length, StringComparison.Ordinal);
                Add((end < 0 ? text.Length : end + close.Length) - place, CodeKind.Comment);
                return true;
            }
        }

        // "$#" and "a#b" are no comments.
        if (language.LineComments.FirstOrDefault(IsAt) is not { } mark || (mark == "#" && place > 0 && !char.IsWhiteSpace(text[place - 1])))
        {
            return false;
        }

        Add(EndOfLine() - place, CodeKind.Comment);
        return true;
    }

    private bool TryQuote()
    {
        foreach (var quote in language.Quotes)
        {
            if (IsAt(quote.Open) && EndOf(quote) is { } end)
            {
                var isKey = language.AfterKey is { } after && text.AsSpan(end).TrimStart() is [var next, ..] && next == after;
                Add(end - place, isKey ? CodeKind.Name : CodeKind.Text);
                return true;
            }
        }

        return false;
    }

    // Where a string ends that begins here: at its end, at that of its line, or at that of the code.
    private int? EndOf(CodeQuote quote)
    {
        var most = quote.IsCharacter ? Math.Min(text.Length, place + LongestCharacter + 1) : text.Length;
        for (var i = place + quote.Open.Length; i < most; i++)
        {
            if (text[i] == quote.Escape)
            {
                i++;
            }
            else if (text[i] == '\n' && !quote.IsLong)
            {
                return quote.IsCharacter ? null : i;
            }
            else if (text.AsSpan(i).StartsWith(quote.Close, StringComparison.Ordinal))
            {
                return quote.IsCharacter && !IsCharacter(text.AsSpan(place + 1, i - place - 1)) ? null : i + quote.Close.Length;
            }
        }

        return quote.IsCharacter ? null : text.Length;
    }

    private static bool IsCharacter(ReadOnlySpan<char> inner) => inner is ['\\', _, ..] || inner.Length == 1 || (inner.Length == 2 && char.IsSurrogatePair(inner[0], inner[1]));

    private bool TryNumber()
    {
        if (!char.IsAsciiDigit(text[place]))
        {
            return false;
        }

        var end = place + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_' || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        Add(end - place, CodeKind.Number);
        return true;
    }

    private bool TryWord()
    {
        var isMarked = language.NameSigns.Contains(text[place], StringComparison.Ordinal);
        var start = isMarked ? place + 1 : place;
        start += isMarked && start < text.Length && text[start] == '{' ? 1 : 0;
        var end = SkipAny(start, IsOfWord);
        if (end == start)
        {
            return false;
        }

        end = SkipAny(end, c => IsOfWord(c) || language.WordSigns.Contains(c, StringComparison.Ordinal));
        if (isMarked)
        {
            Add(end - place, CodeKind.Name);
        }
        else if (KindOf(text.AsSpan(start, end - start)) is { } kind)
        {
            Add(end - place, kind);
        }
        else
        {
            place = end;
        }

        return true;
    }

    private CodeKind? KindOf(ReadOnlySpan<char> word) => language.Keywords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? CodeKind.Keyword
        : language.HasTypes && char.IsUpper(word[0]) && word.ContainsAnyInRange('a', 'z') ? CodeKind.Name
        : null;

    private void Add(int length, CodeKind kind)
    {
        tokens.Add(new CodeToken(place, length, kind));
        place += length;
    }

    private bool IsAt(string signs) => text.AsSpan(place).StartsWith(signs, StringComparison.Ordinal);

    private int EndOfLine() => text.IndexOf('\n', place) is var end and >= 0 ? end : text.Length;

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static ImmutableArray<CodeToken> DivideChanges(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<CodeToken>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            CodeKind? kind = line switch
            {
                ['@', '@', ..] => CodeKind.Keyword,
                ['+', '+', '+', ..] or ['-', '-', '-', ..] or ['d', 'i', 'f', 'f', ' ', ..] or ['i', 'n', 'd', 'e', 'x', ' ', ..] => CodeKind.Comment,
                ['+', ..] => CodeKind.Added,
                ['-', ..] => CodeKind.Removed,
                _ => null,
            };
            if (kind is { } known)
            {
                tokens.Add(new CodeToken(start, line.Length, known));
            }

            start += line.Length + 1;
        }

        return tokens.ToImmutable();
    }
}
