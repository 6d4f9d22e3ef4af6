using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Maps;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Writes what a page is about as JSON-LD: the site, a chapter or lesson, the glossary, a term.</summary>
internal sealed class StructuredEntries(Utf8JsonWriter json)
{
    public void WriteSite(PageLanguages languages, PageView page, ImmutableArray<CitableAuthor> authors)
    {
        var site = languages.Current.Site;
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("name", site.Config.Title);
        json.WriteText("description", site.Config.Tagline);
        WriteCommon(languages, page, authors);
        json.WriteEndObject();
    }

    public void WriteArticle(PageLanguages languages, PageView page, Entry entry, ImmutableArray<CitableAuthor> authors)
    {
        var site = languages.Current.Site;
        json.WriteStartObject();
        json.WriteList("@type", ["Article", "LearningResource"]);
        json.WriteString("headline", entry.Title);
        json.WriteText("description", entry.Summary);
        json.WriteText("dateModified", entry.Updated?.HtmlDateTime);
        json.WriteText("image", entry.Image?.Url.Under(site.Config.Url));
        WriteCommon(languages, page, authors);
        if (entry is Lesson lesson)
        {
            WriteLesson(site, lesson);
        }

        if (entry is EasyPage easy && site.Find(easy.Of) is { } whole)
        {
            WriteWhole(site, whole);
        }

        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "WebSite");
        json.WriteString("name", site.Config.Title);
        json.WriteString("url", SiteUrl.Home.Under(site.Config.Url));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteWhole(Site site, Entry whole)
    {
        json.WriteStartObject("isBasedOn");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", whole.Title);
        json.WriteString("url", whole.Url.Under(site.Config.Url));
        json.WriteEndObject();
    }

    private void WriteLesson(Site site, Lesson lesson)
    {
        json.WriteString("learningResourceType", site.Words.Lesson);
        // ISO 8601, as schema.org wants it.
        json.WriteText("timeRequired", lesson.Minutes is { } minutes ? FormattableString.Invariant($"PT{minutes}M") : null);
        json.WriteText("typicalAgeRange", lesson.Ages);
        json.WriteList("teaches", lesson.Objectives);
    }

    // Dates in ISO 8601; EDTF that is less exact is for readers alone.
    public void WritePerson(PageView page, Profile person)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Person");
        json.WriteString("name", person.Title);
        json.WriteText("description", person.Summary);
        json.WriteList("alternateName", person.Also);
        json.WriteText("birthDate", person.Born?.HtmlDateTime);
        json.WriteText("deathDate", person.Died?.HtmlDateTime);
        json.WriteString("url", page.Canonical);
        json.WriteEndObject();
    }

    public void WriteTerm(Site site, PageView page, Term term)
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

    /// <summary>The places, each by itself: they are no collection of schema.org.</summary>
    public void WritePlaces(Site site)
    {
        foreach (var place in site.Config.Places)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Place");
            json.WriteString("name", place.Title);
            json.WriteList("alternateName", place.Also);
            json.WriteText("description", place.Note ?? "");
            json.WriteString("url", place.Url.Under(site.Config.Url));
            json.WriteStartObject("geo");
            json.WriteString("@type", "GeoCoordinates");
            json.WriteNumber("latitude", MapText.Rounded(place.Latitude));
            json.WriteNumber("longitude", MapText.Rounded(place.Longitude));
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    /// <summary>The glossary, with its terms.</summary>
    public void WriteGlossary(PageLanguages languages, PageView page, ListPage list, ImmutableArray<CitableAuthor> authors)
    {
        var site = languages.Current.Site;
        json.WriteStartObject();
        json.WriteString("@type", "DefinedTermSet");
        json.WriteString("name", list.Title);
        json.WriteText("description", list.Summary);
        WriteCommon(languages, page, authors);
        if (!site.ListParts.ContainsKey(list.Url))
        {
            WriteTerms(site);
        }

        json.WriteEndObject();
    }

    // Every value of the metadata also stands on its page, and a glossary that is divided has no term on its own.
    private void WriteTerms(Site site)
    {
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
    }

    private void WriteCommon(PageLanguages languages, PageView page, ImmutableArray<CitableAuthor> authors)
    {
        json.WriteString("url", page.Canonical);
        json.WriteString("inLanguage", page.Language);
        WriteTranslations(languages, page);
        json.WriteText("license", page.Licence?.Url);
        if (authors.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("@type", author.IsPerson ? "Person" : "Organization");
            json.WriteString("name", author.Spoken);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // From the main language to all others, and from each of these to the main one.
    private void WriteTranslations(PageLanguages languages, PageView page)
    {
        if (page.Alternates.IsEmpty)
        {
            return;
        }

        var main = languages.Publication.Main.Tag;
        if (!languages.Current.IsMain)
        {
            foreach (var original in page.Alternates.Where(a => a.Language == main))
            {
                json.WritePropertyName("translationOfWork");
                WriteTranslation(original);
            }

            return;
        }

        ImmutableArray<AlternateView> others = [.. page.Alternates.Where(a => languages.Publication.Languages.Any(l => !l.IsMain && l.Tag == a.Language))];
        if (others.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("workTranslation");
        foreach (var other in others)
        {
            WriteTranslation(other);
        }

        json.WriteEndArray();
    }

    private void WriteTranslation(AlternateView page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "CreativeWork");
        json.WriteString("url", page.Address);
        json.WriteString("inLanguage", page.Language);
        json.WriteEndObject();
    }
}
