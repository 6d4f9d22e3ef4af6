using System.Globalization;
using System.Text;

namespace Explainer.Citations;

/// <summary>
/// Text as LaTeX reads it. What it gives a meaning is escaped, accents and quotation marks are written in its commands, so
/// that old programs sort and print them too; letters it has no command for stay as they are, in UTF-8.
/// </summary>
internal static class LatexText
{
    public static string Of(string text)
    {
        var latex = new StringBuilder(text.Length + 16);
        // Decomposed: each letter is followed by its accents.
        var letters = text.Normalize(NormalizationForm.FormD);
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsAsciiLetter(letters[i]) && MarkAfter(letters, i) is { } accent)
            {
                latex.Append("{\\").Append(accent).Append('{').Append(letters[i] is 'i' or 'j' ? "\\" : "").Append(letters[i]).Append("}}");
                i++;
            }
            else
            {
                _ = Sign(letters[i]) is { } sign ? latex.Append(sign) : latex.Append(letters[i]);
            }
        }

        // What has no command comes together again.
        return latex.ToString().Normalize(NormalizationForm.FormC);
    }

    // A letter with two marks has no command.
    private static string? MarkAfter(string letters, int place) =>
        place + 1 < letters.Length && (place + 2 == letters.Length || !IsMark(letters[place + 2])) ? Accent(letters[place + 1]) : null;

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static string? Accent(char mark) => mark switch
    {
        '\u0300' => "`",
        '\u0301' => "'",
        '\u0302' => "^",
        '\u0303' => "~",
        '\u0304' => "=",
        '\u0306' => "u",
        '\u0307' => ".",
        '\u0308' => "\"",
        '\u030a' => "r",
        '\u030b' => "H",
        '\u030c' => "v",
        '\u0323' => "d",
        '\u0327' => "c",
        '\u0328' => "k",
        '\u0331' => "b",
        _ => null,
    };

    private static string? Sign(char c) => c < '\u0080' ? Ascii(c) : Letter(c) ?? Punctuation(c);

    // A brace counts for BibTeX even behind a backslash, so braces have names.
    private static string? Ascii(char c) => c switch
    {
        '\\' => "{\\textbackslash}",
        '{' => "{\\textbraceleft}",
        '}' => "{\\textbraceright}",
        '~' => "{\\textasciitilde}",
        '^' => "{\\textasciicircum}",
        '"' => "{\\textquotedbl}",
        '$' or '&' or '%' or '#' or '_' => "\\" + c,
        '\n' or '\r' or '\t' => " ",
        _ => null,
    };

    private static string? Letter(char c) => c switch
    {
        'ß' => "{\\ss}",
        'æ' => "{\\ae}",
        'Æ' => "{\\AE}",
        'œ' => "{\\oe}",
        'Œ' => "{\\OE}",
        'ø' => "{\\o}",
        'Ø' => "{\\O}",
        'ł' => "{\\l}",
        'Ł' => "{\\L}",
        'ı' => "{\\i}",
        _ => null,
    };

    private static string? Punctuation(char c) => c switch
    {
        '\u00a0' or '\u202f' => "~",
        '–' => "--",
        '—' => "---",
        '“' => "``",
        '”' => "''",
        '‘' => "`",
        '’' => "'",
        '…' => "{\\ldots}",
        _ => null,
    };
}
