using Explainer.Model;
using Explainer.Model.Dates;

namespace Explainer.Editions;

/// <summary>Every page that search engines may show, with the day it was changed where it is known (sitemaps.org).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>
    /// Entries and generated pages, by address. Redirects, drafts, pages for teachers and all other pages with <c>noindex</c> are
    /// left out.
    /// </summary>
    public static OutputFile Create(Site site)
    {
        var changed = site.Entries.Where(e => !e.IsDraft).ToDictionary(e => e.Url.Path, DayOf, StringComparer.Ordinal);
        var drafts = site.Entries.Where(e => e.IsDraft).Select(e => e.Url.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var made in site.GeneratedPages.Where(m => !drafts.Contains(m.Path)))
        {
            changed.TryAdd(made.Path, null);
        }

        return XmlFile.Create(WellKnownFiles.Sitemap, xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var (path, day) in changed.OrderBy(x => x.Key, StringComparer.Ordinal))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, new SiteUrl(path).Under(site.Config.Url));
                if (day is not null)
                {
                    xml.WriteElementString("lastmod", Namespace, day);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    // The schema of site maps allows xsd:date and xsd:dateTime, so a month or a year alone is left out.
    private static string? DayOf(Entry entry) => entry.Updated is { Start.Precision: DatePrecision.Day } date ? date.HtmlDateTime : null;
}
