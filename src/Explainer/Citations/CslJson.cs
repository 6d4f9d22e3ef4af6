using System.Globalization;
using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Citations;

/// <summary>A page as CSL-JSON (Citation Style Language 1.0.2), which Zotero, Mendeley and Pandoc read.</summary>
internal static class CslJson
{
    public static string Write(Work page, string language)
    {
        // Unescaped: the page that shows the text escapes it as HTML.
        var bytes = JsonText.Write(JsonText.Bare, json =>
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", page.Id);
            json.WriteString("type", page.Type);
            json.WriteString("title", page.Title);
            if (page.ContainerTitle is { } site)
            {
                json.WriteString("container-title", site);
            }

            WriteAuthors(json, page);
            WriteDate(json, page.Issued);
            json.WriteString("URL", page.Url);
            json.WriteString("language", language);
            json.WriteEndObject();
            json.WriteEndArray();
        });
        return Encoding.UTF8.GetString(bytes);
    }

    private static void WriteAuthors(Utf8JsonWriter json, Work page)
    {
        if (page.Authors.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in page.Authors)
        {
            json.WriteStartObject();
            if (author.Literal is { } body)
            {
                json.WriteString("literal", body);
            }
            else
            {
                json.WriteString("family", author.Family);
                json.WriteString("given", author.Given);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // CSL date-parts has no open intervals, so only the known end is written.
    private static void WriteDate(Utf8JsonWriter json, FuzzyDate? date)
    {
        if ((date?.Start ?? date?.End) is not { } start)
        {
            return;
        }

        json.WriteStartObject("issued");
        json.WritePropertyName("date-parts");
        var end = date!.End ?? start;
        // On one line: the indented writer would put each number on its own.
        json.WriteRawValue(end != start || end.Precision > DatePrecision.Year
            ? $"[{Numbers(start.FirstParts)}, {Numbers(end.LastParts)}]"
            : $"[{Numbers(start.FirstParts)}]");
        if (date.IsApproximate || date.IsUncertain)
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    private static string Numbers(DateParts date) => date switch
    {
        { Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"[{date.Year}, {date.Month}, {day}]"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"[{date.Year}, {month}]"),
        _ => string.Create(CultureInfo.InvariantCulture, $"[{date.Year}]"),
    };
}
