using System.Text;
using Explainer.Model;

namespace Explainer.Editions;

/// <summary>The timeline as a table for spreadsheets (RFC 4180, UTF-8).</summary>
internal static class TimelineCsv
{
    public static OutputFile Create(Site site)
    {
        var rows = site.Events.Select(e => Row(
            e.Date.Edtf,
            e.Date.ToWords(site.Words.Dates),
            e.Date.Earliest?.ToString() ?? "",
            e.Date.Latest?.ToString() ?? "",
            e.Title,
            e.Summary,
            e.Place ?? "",
            e.Strand is { } strand ? site.GetStrand(strand).Title : "",
            e.Url.Under(site.Config.Url)));
        var head = Row("date", "date_in_words", "earliest", "latest", "title", "summary", "place", "strand", "address");
        return new OutputFile(TimelineFiles.Csv.OutputPath, Encoding.UTF8.GetBytes(head + string.Concat(rows)));
    }

    private static string Row(params IEnumerable<string> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    // What begins like a formula would be run as one when the table is opened: OWASP, "CSV Injection".
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    private static string Field(string text) =>
        text.Length > 0 && FormulaSigns.Contains(text[0], StringComparison.Ordinal) ? Quoted("'" + text)
        : text.AsSpan().IndexOfAny("\",\r\n") >= 0 ? Quoted(text) : text;

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
