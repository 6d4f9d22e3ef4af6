using System.Text.Json;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Writes what a page is about as JSON-LD: the site, a chapter or lesson, the glossary, a term.</summary>
internal static class StructuredEntries
{
    public static void WriteSite(Utf8JsonWriter json, Site site, PageView page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("name", site.Config.Title);
        json.WriteText("description", site.Config.Tagline);
        WriteCommon(json, site, page);
        json.WriteEndObject();
    }

    public static void WriteArticle(Utf8JsonWriter json, Site site, PageView page, Entry entry)
    {
        json.WriteStartObject();
        json.WriteList("@type", ["Article", "LearningResource"]);
        json.WriteString("headline", entry.Title);
        json.WriteText("description", entry.Summary);
        json.WriteText("dateModified", entry.Updated?.HtmlDateTime);
        WriteCommon(json, site, page);
        if (entry is Lesson lesson)
        {
            WriteLesson(json, site, lesson);
        }

        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "WebSite");
        json.WriteString("name", site.Config.Title);
        json.WriteString("url", SiteUrl.Home.Under(site.Config.Url));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLesson(Utf8JsonWriter json, Site site, Lesson lesson)
    {
        json.WriteString("learningResourceType", site.Words.Lesson);
        // ISO 8601, as schema.org wants it.
        json.WriteText("timeRequired", lesson.Minutes is { } minutes ? FormattableString.Invariant($"PT{minutes}M") : null);
        json.WriteText("typicalAgeRange", lesson.Ages);
        json.WriteList("teaches", lesson.Objectives);
    }

    public static void WriteTerm(Utf8JsonWriter json, Site site, PageView page, Term term)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DefinedTerm");
        json.WriteString("name", term.Title);
        json.WriteText("description", term.Summary);
        json.WriteList("alternateName", [.. term.Forms.Select(f => f.Text), .. term.Also]);
        json.WriteString("url", page.Canonical);
        json.WriteString("inDefinedTermSet", GeneratedPages.Glossary.Under(site.Config.Url));
        json.WriteEndObject();
    }

    public static void WriteGlossary(Utf8JsonWriter json, Site site, PageView page, ListPage list)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DefinedTermSet");
        json.WriteString("name", list.Title);
        json.WriteText("description", list.Summary);
        WriteCommon(json, site, page);
        json.WriteStartArray("hasDefinedTerm");
        foreach (var term in site.Terms)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("name", term.Title);
            json.WriteString("url", term.Url.Under(site.Config.Url));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCommon(Utf8JsonWriter json, Site site, PageView page)
    {
        json.WriteString("url", page.Canonical);
        json.WriteString("inLanguage", page.Language);
        json.WriteText("license", page.Licence?.Url);
        if (site.Config.Authors.IsEmpty)
        {
            return;
        }

        // Whether an author is a person or a group is not known, so no type says so.
        json.WriteStartArray("author");
        foreach (var author in site.Config.Authors)
        {
            json.WriteStartObject();
            json.WriteString("name", author);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
