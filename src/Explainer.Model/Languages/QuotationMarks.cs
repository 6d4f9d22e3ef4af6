using System.Collections.Immutable;
using System.Text;

namespace Explainer.Model.Languages;

/// <summary>
/// The quotation marks of a language, from CLDR (<c>common/main</c>, <c>delimiters</c>). Where CLDR gives a quotation within a
/// quotation the same guillemets (French), it takes “ ” here, so that one can tell them apart.
/// </summary>
/// <param name="Open">Before a quotation, with the space that belongs to it.</param>
/// <param name="Close">After it.</param>
/// <param name="InnerOpen">Before a quotation within a quotation.</param>
/// <param name="InnerClose">After that.</param>
public sealed record QuotationMarks(string Open, string Close, string InnerOpen, string InnerClose)
{
    private const string NarrowNoBreakSpace = "\u202f";

    // Pairs that writers set around a whole quotation themselves, as they learned or as their keyboard has them.
    private static readonly ImmutableArray<string> Pairs = ["“”", "„“", "„”", "”“", "””", "«»", "»«", "‘’", "‚‘", "‹›", "「」", "『』", "\"\""];

    private readonly string open = Open.Trim('\u202f');
    private readonly string close = Close.Trim('\u202f');

    /// <param name="language">BCP 47 tag.</param>
    public static QuotationMarks Find(string language)
    {
        var tags = language.ToLowerInvariant().Split('-');
        return (tags[0], tags[1..]) switch
        {
            ("de" or "fr" or "it", [.., "ch" or "li"]) => new("«", "»", "‹", "›"),
            ("fr", _) => new("«" + NarrowNoBreakSpace, NarrowNoBreakSpace + "»", "“", "”"),
            ("es", [.., "419" or "mx" or "us"]) => new("“", "”", "‘", "’"),
            ("zh", var parts) when Array.Exists(parts, p => p is "hant" or "tw" or "hk" or "mo") => new("「", "」", "『", "』"),
            ("ja" or "yue", _) => new("「", "」", "『", "』"),
            ("ar", _) => new("«", "»", "”", "“"),
            ("fa" or "ckb" or "ku" or "ps" or "am", _) => new("«", "»", "‹", "›"),
            ("es" or "it" or "el" or "ca" or "sq" or "nn", _) or ("pt", [.., "pt"]) => new("«", "»", "“", "”"),
            ("nb" or "no", _) => new("«", "»", "‘", "’"),
            ("ru" or "uk" or "be", _) => new("«", "»", "„", "“"),
            ("kk" or "ky", _) => new("«", "»", "“", "”"),
            ("hy", _) => new("«", "»", "“", "”"),
            ("de" or "cs" or "sk" or "sl" or "is" or "hr" or "sr" or "mk", _) => new("„", "“", "‚", "‘"),
            ("bg" or "lt", _) => new("„", "“", "‚", "‘"),
            ("ka", _) => new("„", "“", "“", "”"),
            ("pl" or "ro", _) => new("„", "”", "«", "»"),
            ("hu", _) => new("„", "”", "»", "«"),
            ("et", _) => new("„", "“", "«", "»"),
            ("bs", _) => new("„", "”", "‘", "’"),
            ("sv" or "fi" or "he", _) => new("”", "”", "’", "’"),
            ("nl", _) => new("‘", "’", "“", "”"),
            ("ur", _) => new("”", "“", "’", "‘"),
            _ => new("“", "”", "‘", "’"),
        };
    }

    /// <summary>Whether a text stands in quotation marks already, of whatever language, that close at its end and nowhere before.</summary>
    public static bool AreAround(string text)
    {
        var words = text.AsSpan().Trim();
        foreach (var pair in Pairs)
        {
            if (words.Length > 2 && words[0] == pair[0] && words[^1] == pair[1] && !words[1..^1].Contains(pair[1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A text as it stands within a quotation: the marks in it become those of the second level.</summary>
    /// <param name="text">The text, or a part of it.</param>
    /// <param name="before">The letter before this part; a space at the beginning.</param>
    public string Nest(string text, char before = ' ')
    {
        if (text.AsSpan().IndexOfAny(open[0], close[0], '"') < 0)
        {
            return text;
        }

        var nested = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsOpening(text, i, before) is not { } opens)
            {
                nested.Append(text[i]);
            }
            else if (opens)
            {
                nested.Append(InnerOpen);
                i += i + 1 < text.Length && IsSpaceOfMarks(text[i + 1]) ? 1 : 0;
            }
            else
            {
                nested.Length -= nested.Length > 0 && IsSpaceOfMarks(nested[^1]) ? 1 : 0;
                nested.Append(InnerClose);
            }
        }

        return nested.ToString();
    }

    // Null for what is no quotation mark of the first level. One that looks the same on both sides opens after a space or a sign; a
    // straight one after a digit is inches, and between letters a gershayim (Hebrew).
    private bool? IsOpening(string text, int at, char before)
    {
        var letter = text[at];
        if (letter == '"' || (open == close && letter == open[0]))
        {
            var previous = at == 0 ? before : text[at - 1];
            return letter == '"' && IsPartOfWord(text, at, previous) ? null : char.IsWhiteSpace(previous) || previous is '(' or '[' or '—' or '–';
        }

        return letter == open[0] ? true : letter == close[0] && !IsApostrophe(text, at) ? false : null;
    }

    private static bool IsPartOfWord(string text, int at, char previous) =>
        char.IsDigit(previous) || (char.IsLetter(previous) && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    // In Dutch the mark that closes is the apostrophe too.
    private static bool IsApostrophe(string text, int at) =>
        text[at] == '’' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    private bool IsSpaceOfMarks(char letter) => Open.Length > open.Length && letter is ' ' or '\u00a0' or '\u202f';
}
