using System.Globalization;
using System.Xml;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions;

/// <summary>What changed on the site, newest first, for feed readers (Atom, RFC 4287): titles and summaries, no text.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed of a site that says when it was changed.</summary>
    public static OutputFile Create(Site site) => XmlFile.Create(WellKnownFiles.Feed, xml => WriteFeed(xml, site));

    private static void WriteFeed(XmlWriter xml, Site site)
    {
        var home = site.Config.Url.AbsoluteUri;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Config.Language);
        WriteText(xml, "id", home);
        WriteText(xml, "title", RenderContext.Format(site.Words.FeedTitle, site.Config.Title));
        if (site.Config.Tagline is { } tagline)
        {
            WriteText(xml, "subtitle", tagline);
        }

        WriteText(xml, "updated", DayOf(site.Changes[0]));
        // RFC 4287 requires an author; a name is enough.
        WriteAuthors(xml, site.Config.Authors.IsEmpty ? [site.Config.Title] : site.Config.Authors);

        WriteLink(xml, "self", WellKnownFiles.Feed.Under(site.Config.Url));
        WriteLink(xml, "alternate", home);
        if (site.Config.Licence is { } licence)
        {
            WriteText(xml, "rights", licence.Url is { } url ? $"{licence.Name} <{url}>" : licence.Name);
        }

        foreach (var entry in site.Changes)
        {
            WriteEntry(xml, site, entry);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, Site site, Entry entry)
    {
        // The id of an entry must never change. The page's address does not: permalinks.lock holds it.
        var address = entry.Url.Under(site.Config.Url);
        xml.WriteStartElement("entry", Namespace);
        WriteText(xml, "id", address);
        WriteText(xml, "title", entry.Title);
        WriteText(xml, "updated", DayOf(entry));
        WriteLink(xml, "alternate", address);
        WriteAuthors(xml, entry.Authors.Select(a => a.Name));
        if (SummaryOf(site, entry) is { Length: > 0 } summary)
        {
            WriteText(xml, "summary", summary);
        }

        xml.WriteEndElement();
    }

    private static void WriteAuthors(XmlWriter xml, IEnumerable<string> authors)
    {
        foreach (var author in authors)
        {
            xml.WriteStartElement("author", Namespace);
            WriteText(xml, "name", author);
            xml.WriteEndElement();
        }
    }

    // Content notes come before the summary, as on the page.
    private static string SummaryOf(Site site, Entry entry)
    {
        var notes = site.Config.NotesOf(entry);
        return notes.IsEmpty
            ? entry.Summary
            : $"{RenderContext.Format(site.Words.FeedNotes, string.Join(", ", notes))} {entry.Summary}".TrimEnd();
    }

    // RFC 3339 requires a time, and writers give only a day: midnight UTC.
    private static string DayOf(Entry entry)
    {
        var day = entry.ChangedOn!;
        return string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}T00:00:00Z");
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, XmlFile.Text(text));
}
