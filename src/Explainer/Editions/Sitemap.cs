using System.Xml;
using Explainer.Editions.Markup;
using Explainer.Model;
using Explainer.Model.Dates;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>
/// Every page that search engines may show, with the day it was changed where it is known (sitemaps.org), and where it is in other
/// languages.
/// </summary>
internal static class Sitemap
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>
    /// Entries and generated pages, by language and address. Redirects, drafts, pages for teachers and all other pages with <c>noindex</c> are
    /// left out.
    /// </summary>
    public static OutputFile Create(Publication publication) => XmlFile.Create(WellKnownFiles.Sitemap, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        if (publication.HasSeveral)
        {
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        }

        foreach (var language in publication.Languages)
        {
            foreach (var (path, day) in PagesOf(language.Site).OrderBy(x => x.Key, StringComparer.Ordinal))
            {
                WritePage(xml, publication, language, new SiteUrl(path), day);
            }
        }

        xml.WriteEndElement();
    });

    private static void WritePage(XmlWriter xml, Publication publication, LanguageSite language, SiteUrl page, string? day)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, page.Under(language.Site.Config.Url));
        if (day is not null)
        {
            xml.WriteElementString("lastmod", Namespace, day);
        }

        foreach (var alternate in PageLanguages.ListAlternates(publication, page))
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", alternate.Language);
            xml.WriteAttributeString("href", alternate.Address);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // By path, with the day of the last change where it is known.
    private static Dictionary<string, string?> PagesOf(Site site)
    {
        var changed = site.Entries.Where(e => !e.IsDraft).ToDictionary(e => e.Url.Path, DayOf, StringComparer.Ordinal);
        var drafts = site.Entries.Where(e => e.IsDraft).Select(e => e.Url.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var made in site.GeneratedPages.Where(m => !drafts.Contains(m.Path)))
        {
            changed.TryAdd(made.Path, null);
        }

        return changed;
    }

    // The schema of site maps allows xsd:date and xsd:dateTime, so a month or a year alone is left out.
    private static string? DayOf(Entry entry) => entry.Updated is { Start.Precision: DatePrecision.Day } date ? date.HtmlDateTime : null;
}
