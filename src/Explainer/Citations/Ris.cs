using System.Globalization;
using System.Text;
using Explainer.Citations.Apa;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Citations;

/// <summary>A page as a record of RIS (Research Information Systems): a tag of two letters and a value a line. ELEC is a page of the web.</summary>
internal static class Ris
{
    public static string Write(Work page, string language)
    {
        var record = new StringBuilder("TY  - ELEC\n");
        foreach (var author in page.Authors)
        {
            Add(record, "AU", author.Literal ?? $"{author.Family}, {author.Given}");
        }

        Add(record, "TI", page.Title);
        Add(record, "T2", page.ContainerTitle);
        if ((page.Issued?.Start ?? page.Issued?.End) is { } date)
        {
            Add(record, "PY", date.First.Year.ToString("0000", CultureInfo.InvariantCulture));
            Add(record, "DA", Format(date.FirstParts));
        }

        Add(record, "UR", page.Url);
        Add(record, "LA", language);
        return record.Append("ER  - ").ToString();
    }

    // RIS has no escapes and one value per line, so line breaks in a value are replaced.
    private static void Add(StringBuilder record, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            record.Append(tag).Append("  - ").Append(Wording.Spaced(value)).Append('\n');
        }
    }

    // Year, month, day and anything else, the slashes always there: 2026/11/22/.
    private static string Format(DateParts date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{date.Month:00}/{date.Day:00}/");
}
