using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>
/// Makes the JSON-LD of pages in the words of schema.org: chapters and lessons, the glossary and its terms, the way down
/// to a page. Events are no <c>Event</c>, nothing is rated, and every value also stands in the page or its front matter.
/// </summary>
internal static class StructuredData
{
    /// <summary>Of a page that is an entry's own.</summary>
    public static Html Of(Site site, PageView page, Entry entry, ImmutableArray<SiteUrl> trail) =>
        Graph(site, page, entry.Title, trail, json =>
        {
            switch (entry)
            {
                case Summary:
                    StructuredEntries.WriteSite(json, site, page);
                    break;
                case Chapter or Lesson:
                    StructuredEntries.WriteArticle(json, site, page, entry);
                    break;
                case Term term:
                    StructuredEntries.WriteTerm(json, site, page, term);
                    break;
            }
        });

    /// <summary>Of a list page.</summary>
    public static Html Of(Site site, PageView page, ListPage list, ImmutableArray<SiteUrl> trail) =>
        Graph(site, page, list.Title, trail, json =>
        {
            if (list.Url == GeneratedPages.Glossary)
            {
                StructuredEntries.WriteGlossary(json, site, page, list);
            }
        });

    /// <summary>Of any other page: the way down to it.</summary>
    public static Html Of(Site site, PageView page, string title, ImmutableArray<SiteUrl> trail) =>
        Graph(site, page, title, trail, _ => { });

    private static Html Graph(Site site, PageView page, string title, ImmutableArray<SiteUrl> trail, Action<Utf8JsonWriter> writeOwn)
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            writeOwn(json);
            WriteTrail(json, site, page, title, trail);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new Html($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(bytes.WrittenSpan)}</script>");
    }

    private static void WriteTrail(Utf8JsonWriter json, Site site, PageView page, string title, ImmutableArray<SiteUrl> trail)
    {
        if (trail.IsEmpty)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < trail.Length; i++)
        {
            WriteStep(json, i + 1, page.Breadcrumbs[i].Text, trail[i].Under(site.Config.Url));
        }

        WriteStep(json, trail.Length + 1, title, page.Canonical);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, int position, string name, string? address)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", name);
        json.WriteString("item", address);
        json.WriteEndObject();
    }
}
