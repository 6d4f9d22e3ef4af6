using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Theme;

namespace Explainer.Editions;

/// <summary>The timeline for other programs.</summary>
internal static class TimelineDownloads
{
    // Spreadsheets evaluate cells that begin with these characters as formulas (OWASP, "CSV Injection").
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    /// <summary>In the JSON of TimelineJS 3 (timeline.knightlab.com), for teachers who build one of their own.</summary>
    public static OutputFile CreateJson(Site site)
    {
        var bytes = JsonText.Write(JsonText.Options, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("events");
            foreach (var timelineEvent in site.Events)
            {
                WriteEvent(json, timelineEvent, site);
            }

            json.WriteEndArray();
            json.WriteStartArray("eras");
            foreach (var era in site.Config.Eras)
            {
                WriteEra(json, era);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return new OutputFile(WellKnownFiles.TimelineJson.OutputPath, bytes);
    }

    private static void WriteEvent(Utf8JsonWriter json, TimelineEvent timelineEvent, Site site)
    {
        json.WriteStartObject();
        json.WriteString("unique_id", timelineEvent.Id.Name);
        WriteDates(json, timelineEvent.Date.Start, timelineEvent.Date.End);
        // Readers see this text, so an uncertain date stays uncertain; the numbers only place it on the axis.
        json.WriteString("display_date", timelineEvent.Date.ToWords(site.Words.Dates));
        if (timelineEvent.Strand is { } strand)
        {
            json.WriteString("group", site.GetStrand(strand).Title);
        }

        WriteText(json, timelineEvent.Title, timelineEvent.Summary, timelineEvent.Url.Under(site.Config.Url));
        json.WriteEndObject();
    }

    private static void WriteEra(Utf8JsonWriter json, Era era)
    {
        json.WriteStartObject();
        WriteDates(json, era.Start.Start, era.End.End);
        WriteText(json, era.Title, "");
        json.WriteEndObject();
    }

    // TimelineJS reads these texts as HTML. The headline of a slide links to the page of the event; above the axis TimelineJS
    // shows it without the link.
    private static void WriteText(Utf8JsonWriter json, string headline, string text, string? address = null)
    {
        var title = PageEncoder.Html.Encode(headline);
        json.WriteStartObject("text");
        json.WriteString("headline", address is null ? title : $"<a href=\"{PageEncoder.Html.Encode(address)}\">{title}</a>");
        json.WriteString("text", PageEncoder.Html.Encode(text));
        json.WriteEndObject();
    }

    // TimelineJS has no open intervals: one is placed at its known end.
    private static void WriteDates(Utf8JsonWriter json, DatePoint? start, DatePoint? end)
    {
        WriteDate(json, "start_date", (start ?? end)!.FirstParts);
        if (start is not null && end is not null && start != end)
        {
            WriteDate(json, "end_date", end.LastParts);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateParts date)
    {
        json.WriteStartObject(name);
        // TimelineJS has no year 0 (1 BC in EDTF): it labels the year -44 "44 BCE".
        json.WriteNumber("year", date.Year <= 0 ? date.Year - 1 : date.Year);
        if (date.Month is { } month)
        {
            json.WriteNumber("month", month);
        }

        if (date.Day is { } day)
        {
            json.WriteNumber("day", day);
        }

        json.WriteEndObject();
    }

    /// <summary>As a table for spreadsheets (RFC 4180, UTF-8).</summary>
    public static OutputFile CreateTable(Site site)
    {
        var rows = site.Events.Select(e => Row(
            e.Date.Edtf,
            e.Date.ToWords(site.Words.Dates),
            e.Date.Earliest?.ToString() ?? "",
            e.Date.Latest?.ToString() ?? "",
            e.Title,
            e.Summary,
            site.Config.NameOfPlace(e) ?? "",
            e.Strand is { } strand ? site.GetStrand(strand).Title : "",
            e.Url.Under(site.Config.Url)));
        var head = Row("date", "date_in_words", "earliest", "latest", "title", "summary", "place", "strand", "address");
        return new OutputFile(WellKnownFiles.TimelineCsv.OutputPath, Encoding.UTF8.GetBytes(head + string.Concat(rows)));
    }

    private static string Row(params IEnumerable<string> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    private static string Field(string text) =>
        text.Length > 0 && FormulaSigns.Contains(text[0], StringComparison.Ordinal) ? Quoted("'" + text)
        : text.AsSpan().IndexOfAny("\",\r\n") >= 0 ? Quoted(text) : text;

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
