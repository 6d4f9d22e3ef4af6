using System.Collections.Immutable;
using System.Text;
using Explainer.Images;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions.Book;

/// <summary>Makes the files of a book in EPUB 3.3 (www.w3.org/TR/epub-33): the pages of the website in reading order, as XHTML.</summary>
internal sealed class BookMaker
{
    /// <summary>The file that must come first, uncompressed.</summary>
    public const string MediaTypeFile = "mimetype";

    private const string Folder = "EPUB/";
    private const string Styles = "style.css";

    private const string Container = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>

        """;

    private readonly Site site;
    private readonly Func<string, byte[]> read;
    private readonly byte[] styles;
    private readonly ImmutableArray<BookPart> parts;
    private readonly ImmutableArray<BookPicture> pictures;
    private readonly BookPages pages;
    private readonly Pack? pack;

    /// <param name="languages">The languages of the site, and which of them this is.</param>
    /// <param name="assets">Where the theme's files lie, of which the book has none but its own style sheet.</param>
    /// <param name="read">Reads a file that the site publishes as it is.</param>
    /// <param name="styles">The style sheet of the book.</param>
    /// <param name="pack">What the book has; null for the whole site.</param>
    public BookMaker(Site site, PageLanguages languages, AssetUrls assets, Func<string, byte[]> read, byte[] styles, Pack? pack = null)
    {
        this.pack = pack;
        this.site = site;
        this.read = read;
        this.styles = styles;
        pictures = BookPicture.Collect(site.Files);
        var own = assets with { Stylesheet = SiteUrl.File(Styles), Downloads = [] };
        // The order does not depend on how links are written, and these depend on which pages there are.
        var urls = Order(new RenderContext(site, own, LinkForm.Folders, languages)).SelectMany(p => p.All).Select(p => p.Url.FromRoot("")).ToHashSet(StringComparer.Ordinal);
        var files = pictures.ToDictionary(p => site.UrlOf(p.File).FromRoot(""), p => p.Path, StringComparer.Ordinal);
        files[Styles] = Styles;
        LinkForm links = new BookLinks(urls, files, site.Config.Url);
        parts = Order(new RenderContext(site, own, pack is null ? links : links.Within(ReplacedPages.In(pack, site)), languages));
        pages = new BookPages(site, pictures.ToDictionary(p => p.Path, p => site.UrlOf(p.File).Under(site.Config.Url), StringComparer.Ordinal));
    }

    private ImmutableArray<BookPart> Order(RenderContext context) => pack is null ? BookOrder.Create(context) : BookOrder.Create(context, pack);

    /// <summary>Its files in the order in which they have to be made: each is made before the next is asked for, because the pictures and the table of contents depend on the pages.</summary>
    public IEnumerable<(string Path, Func<byte[]> Make)> List()
    {
        var package = new BookPackage(site, pack, parts, pictures, pages);
        yield return (MediaTypeFile, () => "application/epub+zip"u8.ToArray());
        yield return ("META-INF/container.xml", () => Encoding.UTF8.GetBytes(Container));
        foreach (var page in parts.SelectMany(p => p.All))
        {
            yield return (Folder + BookPages.PathOf(page), () => pages.Make(page));
        }

        foreach (var picture in pictures.Where(p => pages.Shown.Contains(p.Path)))
        {
            yield return (Folder + picture.Path, () => read(picture.File));
        }

        yield return (Folder + Styles, () => styles);
        yield return (Folder + BookPackage.Contents, package.MakeContents);
        yield return (Folder + "package.opf", package.Make);
    }
}

/// <summary>A picture in the book, under a name that every archive may hold.</summary>
/// <param name="File">The published file.</param>
/// <param name="Path">Its path in the book.</param>
internal sealed record BookPicture(string File, string Path, string MediaType)
{
    /// <summary>The pictures among these files, in formats that reading systems know (EPUB 3.3, core media types).</summary>
    public static ImmutableArray<BookPicture> Collect(IEnumerable<string> files) =>
    [
        .. files.Select(file => (File: file, Format: PictureFormats.FromName(file)))
            .Where(f => f.Format is { } format && TypeOf(format) is not null)
            .Select((f, i) => new BookPicture(f.File, $"pictures/p{i + 1}{PictureFormats.EndingOf(f.Format!.Value)}", TypeOf(f.Format.Value)!)),
    ];

    private static string? TypeOf(PictureFormat format) => format == PictureFormat.Avif ? null : PictureFormats.MediaTypeOf(format);
}
