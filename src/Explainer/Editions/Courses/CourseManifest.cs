using System.Collections.Immutable;
using System.Xml;
using Explainer.Editions.Markup;
using Explainer.Model;

namespace Explainer.Editions.Courses;

/// <summary>Writes <c>imsmanifest.xml</c>: what the course is, its order, and all of its files.</summary>
internal static class CourseManifest
{
    public static byte[] Create(
        Site site, Pack pack, CartridgeVersion version, string id, ImmutableArray<CourseSection> sections, ImmutableArray<CoursePicture> pictures, CoursePages pages) =>
        CourseParts.Create(version.Manifest, "manifest", version.ManifestSchema, xml =>
        {
            xml.WriteAttributeString("identifier", id);
            WriteMetadata(xml, site, pack, version);
            WriteOrganization(xml, id, sections);
            WriteResources(xml, sections, pictures, pages);
        });

    private static void WriteMetadata(XmlWriter xml, Site site, Pack pack, CartridgeVersion version)
    {
        var language = site.Config.Language;
        xml.WriteStartElement("metadata");
        xml.WriteElementString("schema", "IMS Common Cartridge");
        xml.WriteElementString("schemaversion", version.Number);
        xml.WriteStartElement(CartridgeVersion.LomPrefix, "lom", version.Lom);
        Open("general");
        Open("identifier");
        Write("catalog", "URI");
        Write("entry", pack.Url.Under(site.Config.Url));
        xml.WriteEndElement();
        Say("title", pack.Title);
        Write("language", language);
        Say("description", Describe(site, pack));
        xml.WriteEndElement();
        if (site.Config.Licence is { } licence)
        {
            Open("rights");
            Open("copyrightAndOtherRestrictions");
            Write("value", "yes");
            xml.WriteEndElement();
            Say("description", licence.Url is { } url ? $"{licence.Name} ({url})" : licence.Name);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();

        void Open(string name) => xml.WriteStartElement(name, version.Lom);
        void Write(string name, string value) => xml.WriteElementString(name, version.Lom, XmlFile.Text(value));
        void Say(string name, string value)
        {
            Open(name);
            xml.WriteStartElement("string", version.Lom);
            xml.WriteAttributeString("language", language);
            xml.WriteString(XmlFile.Text(value));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    // What is hard to read is said before anybody opens it.
    private static string Describe(Site site, Pack pack)
    {
        var held = pack.Entries.Select(site.Get).Prepend(pack).SelectMany(e => e.ContentNotes).ToHashSet(StringComparer.Ordinal);
        var notes = site.Config.ContentNotes.Where(n => held.Contains(n.Id)).Select(n => n.Label).ToList();
        return notes.Count == 0 ? pack.Summary : $"{pack.Summary} {site.Words.SayNotes(notes)}";
    }

    private static void WriteOrganization(XmlWriter xml, string id, ImmutableArray<CourseSection> sections)
    {
        xml.WriteStartElement("organizations");
        xml.WriteStartElement("organization");
        xml.WriteAttributeString("identifier", id + "-order");
        xml.WriteAttributeString("structure", "rooted-hierarchy");
        xml.WriteStartElement("item");
        xml.WriteAttributeString("identifier", id + "-root");
        foreach (var (section, index) in sections.Select((s, i) => (s, i)))
        {
            xml.WriteStartElement("item");
            xml.WriteAttributeString("identifier", FormattableString.Invariant($"{section.Id}-{index + 1}"));
            xml.WriteElementString("title", XmlFile.Text(section.Title));
            foreach (var resource in section.Resources)
            {
                xml.WriteStartElement("item");
                xml.WriteAttributeString("identifier", resource.Id + "-item");
                xml.WriteAttributeString("identifierref", resource.Id);
                xml.WriteElementString("title", XmlFile.Text(resource.Title));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteResources(XmlWriter xml, ImmutableArray<CourseSection> sections, ImmutableArray<CoursePicture> pictures, CoursePages pages)
    {
        var byPath = pictures.ToDictionary(p => p.Path, p => p.Id, StringComparer.Ordinal);
        xml.WriteStartElement("resources");
        foreach (var resource in sections.SelectMany(s => s.Resources))
        {
            WriteResource(xml, resource.Id, resource.Type, resource.File, resource.Page is { } page ? pages.ShownOn(page).Select(p => byPath[p]) : []);
        }

        foreach (var picture in pictures)
        {
            WriteResource(xml, picture.Id, CartridgeVersion.WebContent, picture.Path, []);
        }

        xml.WriteEndElement();
    }

    // Only pages and pictures are named by an address of their own; of a link, topic or test the file alone is.
    private static void WriteResource(XmlWriter xml, string id, string type, string file, IEnumerable<string> needs)
    {
        xml.WriteStartElement("resource");
        xml.WriteAttributeString("identifier", id);
        xml.WriteAttributeString("type", type);
        if (type == CartridgeVersion.WebContent)
        {
            xml.WriteAttributeString("href", file);
        }

        xml.WriteStartElement("file");
        xml.WriteAttributeString("href", file);
        xml.WriteEndElement();
        foreach (var needed in needs)
        {
            xml.WriteStartElement("dependency");
            xml.WriteAttributeString("identifierref", needed);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
