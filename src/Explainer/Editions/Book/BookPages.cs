using System.Text;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainer.Editions.Markup;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions.Book;

/// <summary>Makes pages of the book from those of the website: without what needs a script or a server, and with the semantics of books.</summary>
/// <param name="pictures">The addresses of its pictures on the website, by their path in the book.</param>
internal sealed class BookPages(Site site, IReadOnlyDictionary<string, string> pictures)
{
    private readonly PageRenderer renderer = new();
    private readonly Dictionary<SiteUrl, BookPage> made = [];
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private string picture = "";

    /// <summary>The pictures, by their path in the book, that the pages which were made show: others may be for teachers.</summary>
    public IReadOnlyCollection<string> Shown => shown;

    /// <summary>What is known of a page that was made.</summary>
    public BookPage this[SitePage page] => made[page.Url];

    /// <summary>Where a page lies, below the folder of the book.</summary>
    public static string PathOf(SitePage page) => page.Url.Path[1..] + BookLinks.File;

    /// <summary>Makes a page.</summary>
    public byte[] Make(SitePage page)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(renderer.Render(page with { Chrome = Chrome.Book }).Bytes.Span));
        ShowTimeline(document, page.Url);
        PagesToGo.Strip(document);
        AddSemantics(document, page.Url);
        foreach (var element in document.All.ToList())
        {
            Adapt(element, page.Url);
        }

        made[page.Url] = new BookPage(document.QuerySelector("h1")?.TextContent.Trim() is { Length: > 0 } title ? title : site.Config.Title, document.QuerySelector("svg") is not null);
        return Xhtml.Write(document);
    }

    // The timeline has the picture of the home page, which is made first, with its years and its key: its own chart is made of links.
    private void ShowTimeline(IHtmlDocument document, SiteUrl page)
    {
        if (page == SiteUrl.Home)
        {
            picture = document.QuerySelector(".river-picture")?.OuterHtml ?? "";
        }
        else if (picture.Length > 0 && page == GeneratedPages.Timeline && document.QuerySelector(".river") is { } river)
        {
            river.OuterHtml = picture;
            // It leads to this page.
            document.QuerySelector(".river-picture figcaption > p:not(.ends)")?.Remove();
            foreach (var link in document.QuerySelectorAll(".river-picture a").Where(a => !PagesToGo.IsWhole(a.GetAttribute("href") ?? "")))
            {
                link.SetAttribute("href", page.ToRoot + link.GetAttribute("href"));
            }
        }
    }

    // DPUB-ARIA 1.1 and the EPUB Structural Semantics Vocabulary. Xhtml writes data-type as epub:type.
    private static void AddSemantics(IHtmlDocument document, SiteUrl page)
    {
        Mark(document, ".sources", "bibliography", "doc-bibliography");
        Mark(document, "sup.cite a", "biblioref", "doc-biblioref");
        Mark(document, "a.back", "backlink", "doc-backlink");
        Mark(document, "a[id^=x-fnref-]", "noteref", "doc-noteref");
        foreach (var note in document.QuerySelectorAll("li[id^=x-fn-]").ToList())
        {
            // A list item keeps its place in the list, so the note is what it holds.
            var inner = Wrap(note, "div");
            inner.Id = note.Id;
            note.RemoveAttribute("id");
            inner.SetAttribute("data-type", "footnote");
            inner.SetAttribute("role", "doc-footnote");
        }

        if (page == Kind.Term.ListUrl && document.QuerySelector("main") is { } main)
        {
            var glossary = Wrap(main, "section");
            glossary.SetAttribute("data-type", "glossary");
            glossary.SetAttribute("role", "doc-glossary");
            glossary.SetAttribute("aria-label", document.QuerySelector("h1")?.TextContent.Trim() ?? "");
        }
    }

    private static void Mark(IHtmlDocument document, string selector, string type, string role)
    {
        foreach (var element in document.QuerySelectorAll(selector))
        {
            element.SetAttribute("data-type", type);
            element.SetAttribute("role", role);
        }
    }

    private static IElement Wrap(IElement outer, string name)
    {
        var inner = outer.Owner!.CreateElement(name);
        inner.Append([.. outer.ChildNodes]);
        outer.Append(inner);
        return inner;
    }

    private void Adapt(IElement element, SiteUrl page)
    {
        PagesToGo.StripAttributes(element, keep: "data-type");
        if (element.Id is { Length: > 0 } id)
        {
            element.Id = Xhtml.NameOf(id);
        }

        PagesToGo.AdaptReferences(element, Xhtml.NameOf);
        if (element.GetAttribute("href") is { } href && element.LocalName == "a")
        {
            element.SetAttribute("href", Href(href, page));
        }

        if (element is IHtmlImageElement && element.GetAttribute("src") is { } src)
        {
            if (pictures.ContainsKey(src[page.ToRoot.Length..]))
            {
                shown.Add(src[page.ToRoot.Length..]);
            }
            else
            {
                // A format that reading systems need not know: its text stands for it.
                element.Replace(element.Owner!.CreateTextNode(element.GetAttribute("alt") ?? ""));
            }
        }
    }

    // Pictures are part of pages and no pages themselves. Ids are those of XML here, and so are fragments.
    private string Href(string href, SiteUrl page)
    {
        if (PagesToGo.IsWhole(href))
        {
            return href;
        }

        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? href : href[..hash];
        return path.Length >= page.ToRoot.Length && pictures.TryGetValue(path[page.ToRoot.Length..], out var address) ? address
            : hash < 0 ? href : path + "#" + Xhtml.NameOf(Uri.UnescapeDataString(href[(hash + 1)..]));
    }
}

/// <summary>A page of the book that was made.</summary>
/// <param name="HasDrawing">Whether it has SVG within, which the package must say.</param>
internal sealed record BookPage(string Title, bool HasDrawing);

/// <summary>Writes a document in the XML syntax of HTML.</summary>
internal static class Xhtml
{
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string Epub = "http://www.idpf.org/2007/ops";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None, CheckCharacters = false };

    /// <summary>A text without the control characters that XML cannot have, such as the line break of a word processor (U+000B).</summary>
    public static string Clean(string text) =>
        text.All(IsAllowed) ? text : string.Concat(text.Select(c => IsAllowed(c) ? c : ' '));

    private static bool IsAllowed(char c) => char.IsSurrogate(c) || XmlConvert.IsXmlChar(c);

    /// <summary>An id as XML allows it (NCName): other characters become <c>_x0020_</c>.</summary>
    public static string NameOf(string id) => XmlConvert.EncodeLocalName(id);

    public static byte[] Write(IHtmlDocument document)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            writer.WriteStartDocument();
            writer.WriteDocType("html", null, null, null);
            Write(writer, document.DocumentElement);
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter writer, INode node)
    {
        if (node is IElement element)
        {
            writer.WriteStartElement(element.LocalName, element.NamespaceUri ?? Html);
            if (element.ParentElement is null)
            {
                writer.WriteAttributeString("xmlns", "epub", null, Epub);
            }

            foreach (var attribute in element.Attributes)
            {
                WriteAttribute(writer, attribute);
            }

            foreach (var child in element.ChildNodes)
            {
                Write(writer, child);
            }

            // Reading systems that take a page for HTML do not know the short form of elements such as p.
            if (element.ChildNodes.Length == 0 && (element.Flags & NodeFlags.SelfClosing) != 0)
            {
                writer.WriteEndElement();
            }
            else
            {
                writer.WriteFullEndElement();
            }
        }
        else if (node.NodeType == NodeType.Text)
        {
            writer.WriteString(Clean(node.TextContent));
        }
    }

    private static void WriteAttribute(XmlWriter writer, IAttr attribute)
    {
        if (attribute.Name == "data-type")
        {
            writer.WriteAttributeString("epub", "type", Epub, Clean(attribute.Value));
        }
        else if (attribute.NamespaceUri is null && !attribute.Name.Contains(':', StringComparison.Ordinal))
        {
            writer.WriteAttributeString(attribute.Name, Clean(attribute.Value));
            if (attribute.Name == "lang")
            {
                writer.WriteAttributeString("xml", "lang", null, attribute.Value);
            }
        }
    }
}
