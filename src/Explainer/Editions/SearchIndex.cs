using System.Text.Json;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// What the search knows, as a script: <c>fetch</c> does not work where a page is opened from disk. Browsers make their
/// index of it themselves, because the words have to be shown anyway, and a second copy of them would double the file.
/// </summary>
internal static class SearchIndex
{
    // In bytes, of the text of all pages together: about 130 KB when it travels. Long texts are cut first.
    private const int MostText = 420_000;

    public static byte[] Create(RenderContext context)
    {
        var sections = Contents.Of(context);
        var most = MostOfAPage([.. sections.SelectMany(s => s.Items).Select(i => i.Entry?.Body.OpenLength ?? 0)]);
        using var bytes = new MemoryStream();
        bytes.Write("window.explainerIndex="u8);
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("kinds");
            foreach (var section in sections)
            {
                json.WriteStartArray();
                json.WriteStringValue(section.Id);
                json.WriteStringValue(section.Title);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("pages");
            for (var kind = 0; kind < sections.Length; kind++)
            {
                WriteSection(json, context, sections[kind], kind, most);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write(";\n"u8);
        return bytes.ToArray();
    }

    /// <summary>How much text a page may have, so that all together keep within the budget; pages that have less are whole.</summary>
    public static int MostOfAPage(int[] lengths)
    {
        Array.Sort(lengths);
        var left = MostText;
        for (var i = 0; i < lengths.Length; i++)
        {
            var share = left / (lengths.Length - i);
            if (lengths[i] > share)
            {
                return share;
            }

            left -= lengths[i];
        }

        return int.MaxValue;
    }

    private static void WriteSection(Utf8JsonWriter json, RenderContext context, ContentsSection section, int kind, int most)
    {
        if (section.List is { } list)
        {
            WritePage(json, context, list, kind, most);
        }

        foreach (var item in section.Items)
        {
            WritePage(json, context, item, kind, most);
        }
    }

    private static void WritePage(Utf8JsonWriter json, RenderContext context, ContentsItem item, int kind, int most)
    {
        json.WriteStartObject();
        // Below the root of the site, which the script knows.
        json.WriteString("url", item.Url.FromRoot(""));
        json.WriteNumber("kind", kind);
        json.WriteString("title", item.Title);
        json.WriteText("lang", item.Language);
        json.WriteText("summary", item.Summary);
        WriteNames(json, item);
        if (item.Entry is { } entry)
        {
            json.WriteList("notes", context.NotesOf(entry));
            WriteHeadings(json, entry);
            json.WriteList("text", Beginning(entry.Body.OpenText, most));
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

    // Whole paragraphs: a cut one would end in half a word. What is over the measure is no longer begun.
    private static List<string> Beginning(IEnumerable<string> paragraphs, int most)
    {
        var kept = new List<string>();
        var length = 0;
        foreach (var paragraph in paragraphs.TakeWhile(_ => length < most))
        {
            length += paragraph.Length;
            kept.Add(paragraph);
        }

        return kept;
    }
}
