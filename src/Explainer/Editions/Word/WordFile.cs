using System.Text;
using System.Xml;
using AngleSharp.Html.Dom;
using Explainer.Editions.Book;
using Explainer.Model;

namespace Explainer.Editions.Word;

/// <summary>
/// Writes a page as a document for word processors: WordprocessingML in an Open Packaging archive (ECMA-376, transitional). The
/// Open XML SDK would write the same, and makes the native program twice as large (21 MB); the tests validate with it.
/// </summary>
/// <param name="files">The paths of published files by their whole address.</param>
/// <param name="styles">The styles of the document, with <c>LANGUAGE</c> to be filled in.</param>
/// <param name="read">Reads one of the files.</param>
internal sealed class WordFile(Site site, IReadOnlyDictionary<string, string> files, string styles, Func<string, ReadOnlyMemory<byte>> read)
{
    private const string Header = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None };

    /// <summary>The parts of the document by their path in the archive, in order.</summary>
    public OrderedDictionary<string, byte[]> Write(IHtmlDocument document)
    {
        var parts = new OrderedDictionary<string, byte[]>(StringComparer.Ordinal);
        var body = new WordBody(site, files);
        var main = Xml(body.Write, document);
        // The list of types must come first for programs that read the archive as it arrives.
        parts["[Content_Types].xml"] = Utf8(ContentTypes(body));
        parts["_rels/.rels"] = Utf8(PackageRelations());
        parts["docProps/core.xml"] = Xml(WriteProperties, document);
        parts["word/document.xml"] = main;
        parts["word/_rels/document.xml.rels"] = Xml(WriteRelations, body);
        parts["word/styles.xml"] = Utf8(Styles());
        parts["word/numbering.xml"] = Xml(WordNumbering.Write, body.Lists);
        parts["word/settings.xml"] = Utf8(Header + $"<w:settings xmlns:w=\"{WordBody.Main}\"><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
        parts["word/footer1.xml"] = Utf8(Header + $"<w:ftr xmlns:w=\"{WordBody.Main}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>");
        foreach (var (file, picture) in body.Pictures)
        {
            parts["word/" + picture.Path] = read(file).ToArray();
        }

        return parts;
    }

    // The borders of paragraphs are the only sides in it that do not turn with the direction of the text.
    private string Styles()
    {
        var filled = styles.Replace("LANGUAGE", site.Config.Language, StringComparison.Ordinal);
        return site.Config.IsRightToLeft ? filled.Replace("<w:pBdr><w:left ", "<w:pBdr><w:right ", StringComparison.Ordinal) : filled;
    }

    private static byte[] Xml<T>(Action<XmlWriter, T> write, T what)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            write(writer, what);
        }

        return bytes.ToArray();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string ContentTypes(WordBody body)
    {
        var text = new StringBuilder(Header).Append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .Append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        foreach (var (ending, type) in body.Pictures.Values.Select(p => (p.Ending, p.MediaType)).Distinct())
        {
            text.Append(null, $"<Default Extension=\"{ending}\" ContentType=\"{type}\"/>");
        }

        return text
            .Append("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>")
            .Append(null, $"<Override PartName=\"/word/document.xml\" ContentType=\"{MainType}document.main+xml\"/>")
            .Append(null, $"<Override PartName=\"/word/styles.xml\" ContentType=\"{MainType}styles+xml\"/>")
            .Append(null, $"<Override PartName=\"/word/numbering.xml\" ContentType=\"{MainType}numbering+xml\"/>")
            .Append(null, $"<Override PartName=\"/word/settings.xml\" ContentType=\"{MainType}settings+xml\"/>")
            .Append(null, $"<Override PartName=\"/word/footer1.xml\" ContentType=\"{MainType}footer+xml\"/></Types>").ToString();
    }

    private static string PackageRelations() => Header
        + $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{OfficeRelations}/officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

    private static void WriteRelations(XmlWriter writer, WordBody body)
    {
        writer.WriteStartElement("Relationships", Relations);
        Write("rIdStyles", "styles", "styles.xml", isOutside: false);
        Write("rIdNumbering", "numbering", "numbering.xml", isOutside: false);
        Write("rIdSettings", "settings", "settings.xml", isOutside: false);
        Write(WordBody.FooterId, "footer", "footer1.xml", isOutside: false);
        foreach (var (address, id) in body.Links)
        {
            Write(id, "hyperlink", address, isOutside: true);
        }

        foreach (var picture in body.Pictures.Values)
        {
            Write(picture.Id, "image", picture.Path, isOutside: false);
        }

        writer.WriteEndElement();

        void Write(string id, string type, string target, bool isOutside)
        {
            writer.WriteStartElement("Relationship", Relations);
            writer.WriteAttributeString("Id", id);
            writer.WriteAttributeString("Type", $"{OfficeRelations}/{type}");
            writer.WriteAttributeString("Target", target);
            if (isOutside)
            {
                writer.WriteAttributeString("TargetMode", "External");
            }

            writer.WriteEndElement();
        }
    }

    // Dublin Core: no day, because the document has none of its own and the clock is not asked.
    private void WriteProperties(XmlWriter writer, IHtmlDocument document)
    {
        const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string Dublin = "http://purl.org/dc/elements/1.1/";
        writer.WriteStartElement("cp", "coreProperties", Core);
        if (site.Config.Authors is { IsEmpty: false } authors)
        {
            writer.WriteElementString("dc", "creator", Dublin, Xhtml.Clean(string.Join("; ", authors.Select(a => new PageAuthor(a, null, null).Spoken))));
        }

        writer.WriteElementString("dc", "language", Dublin, site.Config.Language);
        writer.WriteElementString("dc", "title", Dublin, Xhtml.Clean(document.QuerySelector("h1")?.TextContent.Trim() ?? ""));
        writer.WriteElementString("dc", "subject", Dublin, Xhtml.Clean(site.Config.Title));
        writer.WriteEndElement();
    }
}

/// <summary>A picture in the document.</summary>
/// <param name="Id">By which the text names it.</param>
/// <param name="Path">Where it lies, below <c>word/</c>.</param>
internal sealed record WordPicture(string Id, string Path, string MediaType)
{
    /// <summary>What its name ends in, without the dot.</summary>
    public string Ending => System.IO.Path.GetExtension(Path)[1..];
}
