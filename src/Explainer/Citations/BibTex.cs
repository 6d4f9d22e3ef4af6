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
        Add(record, "title", Braced(LatexText.Of(page.Title)));
        Add(record, "howpublished", LatexText.Of(page.ContainerTitle ?? ""));
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

    // The names of months are commands of the format, which styles print in their language.
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
        ? Braced(LatexText.Of(body))
        : $"{Whole(name.Family ?? "")}, {Whole(name.Given ?? "")}";

    // "and" parts one name from the next.
    private static string Whole(string part) => part.Contains(" and ", StringComparison.OrdinalIgnoreCase)
        ? Braced(LatexText.Of(part))
        : LatexText.Of(part);

    private static string Braced(string text) => $"{{{text}}}";
}
