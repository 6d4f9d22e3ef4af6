using System.Text.Json;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Theme;

namespace Explainer.Editions;

/// <summary>The timeline in the JSON of TimelineJS 3 (timeline.knightlab.com), for teachers who build one of their own.</summary>
internal static class TimelineJson
{
    public static OutputFile Create(Site site)
    {
        var bytes = JsonText.Write(JsonText.Options, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("events");
            foreach (var happened in site.Events)
            {
                WriteEvent(json, happened, site);
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
        return new OutputFile(TimelineFiles.Json.OutputPath, bytes);
    }

    private static void WriteEvent(Utf8JsonWriter json, TimelineEvent happened, Site site)
    {
        json.WriteStartObject();
        json.WriteString("unique_id", happened.Id.Name);
        WriteDates(json, happened.Date.Start, happened.Date.End);
        // An uncertain date is shown as it is known; the numbers only place it on the axis.
        json.WriteString("display_date", happened.Date.ToWords(site.Words.Dates));
        if (happened.Strand is { } strand)
        {
            json.WriteString("group", site.GetStrand(strand).Title);
        }

        WriteText(json, happened.Title, happened.Summary);
        json.WriteEndObject();
    }

    private static void WriteEra(Utf8JsonWriter json, Era era)
    {
        json.WriteStartObject();
        WriteDates(json, era.Start.Start, era.End.End);
        WriteText(json, era.Title, "");
        json.WriteEndObject();
    }

    // The format takes HTML in these texts.
    private static void WriteText(Utf8JsonWriter json, string headline, string text)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", PageEncoder.Html.Encode(headline));
        json.WriteString("text", PageEncoder.Html.Encode(text));
        json.WriteEndObject();
    }

    // The format has no open ends: an interval that has one stands at the other.
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
        json.WriteNumber("year", date.Year);
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
}
