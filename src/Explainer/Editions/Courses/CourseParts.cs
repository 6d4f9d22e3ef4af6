using System.Globalization;
using System.Xml;
using Explainer.Editions.Markup;
using Explainer.Model;
using Explainer.Read;
using Explainer.Read.Fields;

namespace Explainer.Editions.Courses;

/// <summary>The small files of a course: links to the website, and topics to talk about.</summary>
internal static class CourseParts
{
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    // Platforms store 255 characters of a title.
    private const int LongestTitle = 120;

    /// <summary>An identifier (NCName) that is the same for the same thing.</summary>
    public static string IdOf(string thing) => "i" + Convert.ToHexStringLower(TextHash.Sha256(thing))[..32];

    /// <summary>A question as a title.</summary>
    public static string Shorten(string question)
    {
        var text = new StringInfo(FieldTypes.WordsOf(question));
        return text.LengthInTextElements <= LongestTitle ? text.String : text.SubstringByTextElements(0, LongestTitle) + "…";
    }

    /// <summary>A web link (<c>imswl</c>).</summary>
    public static byte[] CreateLink(CartridgeVersion version, string title, string address) => Create(version.WebLink, "webLink", version.WebLinkSchema, xml =>
    {
        xml.WriteElementString("title", version.WebLink, XmlFile.Text(title));
        xml.WriteStartElement("url", version.WebLink);
        xml.WriteAttributeString("href", address);
        xml.WriteAttributeString("target", "_blank");
        xml.WriteEndElement();
    });

    /// <summary>A topic (<c>imsdt</c>): the question, and the page that it is from. What to listen for is for the teacher alone.</summary>
    public static byte[] CreateTopic(Site site, CartridgeVersion version, Lesson lesson, LessonQuestion question, string title) => Create(version.Topic, "topic", version.TopicSchema, xml =>
    {
        xml.WriteElementString("title", version.Topic, XmlFile.Text(title));
        xml.WriteStartElement("text", version.Topic);
        xml.WriteAttributeString("texttype", "text/html");
        xml.WriteString(XmlFile.Text(Ask(site, lesson, question) + Origin(site, lesson, question)));
        xml.WriteEndElement();
    });

    /// <summary>A question as HTML, with the content notes of its lesson.</summary>
    public static string Ask(Site site, Lesson lesson, LessonQuestion question)
    {
        var notes = site.Config.NotesOf(lesson);
        return $"<p>{Escape(question.Ask)}</p>"
            + (notes.IsEmpty ? "" : $"<p>{Escape(site.Words.SayNotes(notes))}</p>");
    }

    // In no test: the page may show the answer.
    private static string Origin(Site site, Lesson lesson, LessonQuestion question) =>
        $"<p><a href=\"{Escape(lesson.Url.At(question.Anchor).Under(site.Config.Url))}\">{Escape(lesson.Title)}</a></p>";

    /// <summary>An XML file with its schema.</summary>
    public static byte[] Create(string xmlns, string root, string schema, Action<XmlWriter> write) => XmlFile.Create(SiteUrl.Home, xml =>
    {
        // First of all: Moodle knows a cartridge by the first 500 characters of its manifest.
        xml.WriteStartElement(root, xmlns);
        xml.WriteAttributeString("xmlns", xmlns);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        xml.WriteAttributeString("xsi", "schemaLocation", Instance, schema);
        write(xml);
        xml.WriteEndElement();
    }).Bytes.ToArray();

    private static string Escape(string text) => Html.OfText(text).Markup.Replace("\"", "&quot;", StringComparison.Ordinal);
}
