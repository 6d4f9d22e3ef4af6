using System.Globalization;
using System.Text;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Citations;

/// <summary>
/// A page as a record of BibTeX: <c>@misc</c>, because the old format knows no pages of the web, with the fields that
/// biblatex reads too. Titles and bodies stand in two pairs of braces, so that nothing changes their capitals or takes a
/// body for a person.
/// </summary>
internal static class BibTex
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(Work page, string language)
    {
        var record = new StringBuilder("@misc{").Append(page.Id);
        Add(record, "author", string.Join(" and ", page.Authors.Select(NameOf)));
        Add(record, "title", Braced(LatexText.Escape(page.Title)));
        Add(record, "howpublished", LatexText.Escape(page.ContainerTitle ?? ""));
        if ((page.Issued?.Start ?? page.Issued?.End) is { } date)
        {
            AddDate(record, date.FirstParts);
        }

        // Addresses are printed as they are; a brace in one is percent-encoded.
        Add(record, "url", page.Url ?? "");
        Add(record, "language", language);
        return record.Append("\n}").ToString();
    }

    private static void Add(StringBuilder record, string field, string value)
    {
        if (value.Length > 0)
        {
            record.Append(",\n  ").Append(field).Append(" = {").Append(value).Append('}');
        }
    }

    // Month names are BibTeX macros, which styles print in their own language.
    private static void AddDate(StringBuilder record, DateParts date)
    {
        Add(record, "year", date.Year.ToString(CultureInfo.InvariantCulture));
        if (date.Month is { } month)
        {
            record.Append(",\n  month = ").Append(Months[month - 1]);
        }

        if (date.Day is { } day)
        {
            Add(record, "day", day.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string NameOf(WorkName name) => name.Literal is { } body
        ? Braced(LatexText.Escape(body))
        : $"{Whole(name.Family ?? "")}, {Whole(name.Given ?? "")}";

    // "and" parts one name from the next.
    private static string Whole(string part) => part.Contains(" and ", StringComparison.OrdinalIgnoreCase)
        ? Braced(LatexText.Escape(part))
        : LatexText.Escape(part);

    private static string Braced(string text) => $"{{{text}}}";
}

/// <summary>
/// Text as LaTeX reads it. What it gives a meaning is escaped, accents and quotation marks are written in its commands, so
/// that old programs sort and print them too; letters it has no command for stay as they are, in UTF-8.
/// </summary>
internal static class LatexText
{
    public static string Escape(string text)
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

        // Accents without a LaTeX command are composed again (NFC).
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

    // BibTeX counts braces even after a backslash, so a literal brace is written as a command.
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
