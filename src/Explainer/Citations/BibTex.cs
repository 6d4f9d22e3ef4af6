using System.Globalization;
using System.Text;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Citations;

/// <summary>
/// A page as a record of BibTeX that biber, citation-js, pandoc and Zotero read alike: <c>@online</c> of biblatex, whose
/// <c>organization</c> is the site. Styles of the old BibTeX print it as <c>@misc</c>; for them the date is in three fields.
/// Titles and bodies stand in two pairs of braces, so that nothing changes their capitals or takes a body for a person.
/// </summary>
internal static class BibTex
{
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(Work page, string language)
    {
        var record = new StringBuilder("@online{").Append(page.Id);
        Add(record, "author", string.Join(" and ", page.Authors.Select(NameOf)));
        Add(record, "title", Braced(LatexText.Escape(page.Title)));
        Add(record, "organization", LatexText.Escape(page.ContainerTitle ?? ""));
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

    // "and" parts one name from the next, a second comma what stands between family and given name ("Jr.").
    private static string Whole(string part) => part.Contains(" and ", StringComparison.OrdinalIgnoreCase) || part.Contains(',', StringComparison.Ordinal)
        ? Braced(LatexText.Escape(part))
        : LatexText.Escape(part);

    private static string Braced(string text) => $"{{{text}}}";
}

/// <summary>
/// Text as LaTeX reads it. What it gives a meaning is escaped. Accents are written in its commands, so that old programs sort
/// and print them too, but only in the commands that biber, citation-js, pandoc and Zotero all read: "{\'i}", not "{\'{\i}}".
/// All else stays as it is, in UTF-8: Zotero reads "{\oe}" as "øe" and "{\ldots}" as "łdots".
/// </summary>
internal static class LatexText
{
    public static string Escape(string text)
    {
        var latex = new StringBuilder(text.Length + 16);
        var isBalanced = IsBalanced(text);
        // Decomposed: each letter is followed by its accents.
        var letters = text.Normalize(NormalizationForm.FormD);
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsAsciiLetter(letters[i]) && MarkAfter(letters, i) is { } accent)
            {
                latex.Append("{\\").Append(accent).Append(char.IsAsciiLetter(accent[0]) ? " " : "").Append(letters[i]).Append('}');
                i++;
            }
            else
            {
                // Two hyphens are a dash to TeX, and two of these quotation marks a double one.
                _ = i > 0 && letters[i] == letters[i - 1] && letters[i] is ('-' or '`' or '\'') ? latex.Append("{}") : latex;
                _ = Sign(letters[i], isBalanced) is { } sign ? latex.Append(sign) : latex.Append(letters[i]);
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
        _ => null,
    };

    // BibTeX counts braces even after a backslash. Where they are not in pairs, they are written as commands, which Zotero and
    // pandoc do not read.
    private static bool IsBalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private static string? Sign(char c, bool isBalanced) => c switch
    {
        '{' or '}' when isBalanced => "\\" + c,
        < '\u0080' => Ascii(c),
        _ => Letter(c),
    };

    private static string? Ascii(char c) => c switch
    {
        '\\' => "{\\textbackslash}",
        '{' => "{\\textbraceleft}",
        '}' => "{\\textbraceright}",
        '~' => "{\\textasciitilde}",
        '^' => "{\\textasciicircum}",
        '$' or '&' or '%' or '#' or '_' => "\\" + c,
        '\n' or '\r' or '\t' => " ",
        _ => null,
    };

    private static string? Letter(char c) => c switch
    {
        'ß' => "{\\ss}",
        'æ' => "{\\ae}",
        'Æ' => "{\\AE}",
        'ø' => "{\\o}",
        'Ø' => "{\\O}",
        'ł' => "{\\l}",
        'Ł' => "{\\L}",
        'ı' => "{\\i}",
        '\u00a0' or '\u202f' => "~",
        _ => null,
    };
}
