using System.Buffers;
using System.Collections.Immutable;
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
    public static StoredHtml Create(PageLanguages languages, PageView page, Entry entry, ImmutableArray<CitableAuthor> authors, ImmutableArray<SiteUrl> trail) =>
        Graph(languages, page, entry.Title, trail, json =>
        {
            switch (entry)
            {
                case Summary:
                    new StructuredEntries(json).WriteSite(languages, page, authors);
                    break;
                case Chapter or Lesson or EasyPage:
                    new StructuredEntries(json).WriteArticle(languages, page, entry, authors);
                    break;
                case Profile { Type: ProfileType.Person } profile when profile.Born is not null || profile.Died is not null:
                    new StructuredEntries(json).WritePerson(page, profile);
                    break;
                case Term term:
                    new StructuredEntries(json).WriteTerm(languages.Current.Site, page, term);
                    break;
            }
        });

    /// <summary>Of a list page.</summary>
    public static StoredHtml Create(PageLanguages languages, PageView page, ListPage list, ImmutableArray<CitableAuthor> authors, ImmutableArray<SiteUrl> trail) =>
        Graph(languages, page, list.Title, trail, json =>
        {
            if (list.Url == GeneratedPages.Glossary)
            {
                new StructuredEntries(json).WriteGlossary(languages, page, list, authors);
            }
            else if (list.Url == GeneratedPages.Places)
            {
                new StructuredEntries(json).WritePlaces(languages.Current.Site);
            }
        });

    /// <summary>Of any other page: the way down to it.</summary>
    public static StoredHtml Create(PageLanguages languages, PageView page, string title, ImmutableArray<SiteUrl> trail) =>
        Graph(languages, page, title, trail, _ => { });

    private static StoredHtml Graph(PageLanguages languages, PageView page, string title, ImmutableArray<SiteUrl> trail, Action<Utf8JsonWriter> writeOwn)
    {
        var bytes = new ArrayBufferWriter<byte>(2048);
        bytes.Write("<script type=\"application/ld+json\">"u8);
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            writeOwn(json);
            WriteTrail(json, languages.Current.Site, page, title, trail);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write("</script>"u8);
        return new StoredHtml(bytes.WrittenMemory);
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
