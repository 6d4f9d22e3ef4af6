using System.Buffers;
using System.Text.Json;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>Pages that follow each other, as the index has them.</summary>
/// <param name="Pages">What a result shows of each, as JSON.</param>
/// <param name="Postings">Their words.</param>
internal sealed record IndexedPages(List<byte[]> Pages, SearchPostings Postings)
{
    /// <param name="items">The pages, each with the number of its section.</param>
    /// <param name="first">The number of the first page.</param>
    /// <param name="stopWords">Words that only titles, names and headings are found by; folded.</param>
    public static IndexedPages Create(RenderContext context, List<(int Kind, ContentsItem Item)> items, int first, IReadOnlySet<string> stopWords)
    {
        var (pages, postings) = (new List<byte[]>(items.Count), new SearchPostings(stopWords));
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, JsonText.Options);
        foreach (var (kind, item) in items)
        {
            List<string> text = item.Entry is { } entry ? [.. entry.Body.SearchedText] : [];
            postings.Add(first + pages.Count, new SearchPage(item.Title, [.. item.Names.Select(n => n.Text).Concat(item.Authors)], HeadingsOf(item), item.Summary, [.. text, .. EasierText(context, item)]));
            WritePage(json, context, item, kind, text);
            json.Flush();
            pages.Add(buffer.WrittenSpan.ToArray());
            buffer.ResetWrittenCount();
            json.Reset();
        }

        return new IndexedPages(pages, postings);
    }

    // A page is found by the words of its easier version too, as one result: its head leads to that version.
    private static IEnumerable<string> EasierText(RenderContext context, ContentsItem item) =>
        item.Entry is { } entry && context.Site.FindEasierOf(entry) is { IsDraft: false } easier
            ? [easier.OwnTitle, .. easier.Body.Headings.Where(h => h.IsOpen).Select(h => h.Text), .. easier.Body.SearchedText] : [];

    private static void WritePage(Utf8JsonWriter json, RenderContext context, ContentsItem item, int kind, List<string> text)
    {
        json.WriteStartObject();
        // Relative to the root of the site; the script adds the way to it.
        json.WriteString("url", item.Url!.FromRoot(""));
        json.WriteNumber("kind", kind);
        json.WriteString("title", item.Title);
        json.WriteText("lang", item.Language);
        json.WriteText("summary", item.Summary);
        json.WriteList("authors", item.Authors);
        WriteNames(json, item);
        if (item.Entry is { } entry)
        {
            json.WriteList("notes", context.NotesOf(entry));
            WriteHeadings(json, entry);
            json.WriteList("text", text);
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, ContentsItem item)
    {
        if (item.Names.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("names");
        foreach (var (text, language) in item.Names)
        {
            json.WriteStartArray();
            json.WriteStringValue(text);
            json.WriteStringValue(language);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static List<string> HeadingsOf(ContentsItem item) =>
        item.Entry is { } entry ? [.. entry.Body.Headings.Where(h => h.IsOpen).Select(h => h.Text)] : [];

    private static void WriteHeadings(Utf8JsonWriter json, Entry entry)
    {
        var headings = entry.Body.Headings.Where(h => h.IsOpen).ToList();
        if (headings.Count == 0)
        {
            return;
        }

        json.WriteStartArray("headings");
        foreach (var heading in headings)
        {
            json.WriteStartArray();
            json.WriteStringValue(heading.Text);
            json.WriteStringValue(SiteUrl.LinkWithin(heading.Id));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
