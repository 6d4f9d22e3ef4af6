using System.Globalization;
using System.Xml;
using Explainer.Editions.Markup;
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

        WriteText(xml, "updated", TimeOf(site.Changes[0]));
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
        var address = entry.Url.Under(site.Config.Url);
        xml.WriteStartElement("entry", Namespace);
        WriteText(xml, "id", TagOf(site.Config.Url, entry, address));
        WriteText(xml, "title", entry.Title);
        WriteText(xml, "updated", TimeOf(entry));
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
            : $"{site.Words.SayNotes(notes)} {entry.Summary}".TrimEnd();
    }

    // A tag URI (RFC 4151) of the day and the page: an entry is a change, not a page, so a page that changes again is a new
    // entry to feed readers. The page's address stays the same, because permalinks.lock holds it. A tag cannot name a host
    // that is an IPv6 address, so there the day is the fragment of the address.
    private static string TagOf(Uri site, Entry entry, string address) => site.HostNameType == UriHostNameType.IPv6
        ? $"{address}#{DayOf(entry)}"
        : $"tag:{site.IdnHost},{DayOf(entry)}:{new Uri(address).AbsolutePath}";

    // RFC 3339 requires a time, and writers give only a day: midnight UTC.
    private static string TimeOf(Entry entry) => $"{DayOf(entry)}T00:00:00Z";

    private static string DayOf(Entry entry)
    {
        var day = entry.ChangedOn!;
        return string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
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
