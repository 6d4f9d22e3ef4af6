using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions.Book;

/// <summary>What holds a book together: the package document with its metadata, and the table of contents.</summary>
internal sealed class BookPackage(Site site, Pack? pack, ImmutableArray<BookPart> parts, ImmutableArray<BookPicture> pictures, BookPages pages)
{
    /// <summary>The table of contents.</summary>
    public const string Contents = "contents.xhtml";

    // A book must say when it was changed, and may not ask the clock: this stands for a site that says nothing.
    private const string Unknown = "2000-01-01";

    private static readonly string[] Features = ["structuralNavigation", "tableOfContents", "alternativeText", "readingOrder", "displayTransformability"];

    private IEnumerable<BookPicture> Shown => pictures.Where(p => pages.Shown.Contains(p.Path));

    private string Direction => TextDirection.NameOf(site.Config.Language);

    // Of the pack where it is the book of one.
    private string Address => pack?.Url.Under(site.Config.Url) ?? site.Config.Url.AbsoluteUri;

    private string Title => pack?.Title ?? site.Config.Title;

    private string? Description => pack?.Summary ?? site.Config.Tagline;

    private IEnumerable<Entry> Entries => pack?.Entries.Select(site.Get) ?? site.Entries;

    private bool HasPictures => Shown.Any() || (pack is null && !site.Events.IsEmpty);

    private string Root => $"xml:lang=\"{Escape(site.Config.Language)}\" dir=\"{Direction}\"";

    /// <summary>The navigation document: all pages, and the landmarks.</summary>
    public byte[] MakeContents()
    {
        var title = Escape(site.Words.Contents);
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n")
            .Append(CultureInfo.InvariantCulture, $"<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{Escape(site.Config.Language)}\" {Root}>\n")
            .Append(CultureInfo.InvariantCulture, $"<head><title>{title}</title><link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head>\n<body>\n<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"contents\">\n<h1 id=\"contents\">{title}</h1>\n<ol>\n");
        foreach (var part in parts)
        {
            text.Append("<li>").Append(part.Head is { } head ? Link(head) : $"<span>{Escape(part.Title)}</span>");
            if (!part.Pages.IsEmpty)
            {
                text.Append("\n<ol>\n").AppendJoin('\n', part.Pages.Select(p => $"<li>{Link(p)}</li>")).Append("\n</ol>\n");
            }

            text.Append("</li>\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"</ol>\n</nav>\n<nav epub:type=\"landmarks\" hidden=\"hidden\" aria-label=\"{Escape(site.Words.SiteNavigation)}\">\n<ol>\n");
        text.Append(CultureInfo.InvariantCulture, $"<li><a epub:type=\"toc\" href=\"{Contents}\">{title}</a></li>\n");
        AppendLandmark(text, "bodymatter", site.Chapters.IsEmpty ? SiteUrl.Home : site.Chapters[0].Url);
        AppendLandmark(text, "glossary", Kind.Term.ListUrl);
        AppendLandmark(text, "bibliography", GeneratedPages.Sources);
        return Encoding.UTF8.GetBytes(text.Append("</ol>\n</nav>\n</body>\n</html>\n").ToString());
    }

    /// <summary>The package document.</summary>
    public byte[] Make()
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
            .Append(CultureInfo.InvariantCulture, $"<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" {Root}>\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        foreach (var (name, value) in Metadata())
        {
            text.Append(CultureInfo.InvariantCulture, $"<{name}>{Escape(value)}</{name.Split(' ')[0]}>\n");
        }

        text.Append("</metadata>\n<manifest>\n")
            .Append(CultureInfo.InvariantCulture, $"<item id=\"contents\" href=\"{Contents}\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n");
        var all = parts.SelectMany(p => p.All).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<item id=\"page-{i + 1}\" href=\"{Escape(HrefOf(all[i]))}\" media-type=\"application/xhtml+xml\"{(pages[all[i]].HasDrawing ? " properties=\"svg\"" : "")}/>\n");
        }

        foreach (var (i, picture) in Shown.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"<item id=\"picture-{i + 1}\" href=\"{picture.Path}\" media-type=\"{picture.MediaType}\"/>\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"</manifest>\n<spine page-progression-direction=\"{Direction}\">\n<itemref idref=\"page-1\"/>\n<itemref idref=\"contents\"/>\n");
        // Whoever turns the pages goes from one page to the next, and comes to easier versions by links. A course has what it names.
        var aside = pack is null ? site.EntriesOf(Kind.Easy).Select(e => e.Url).ToHashSet() : [];
        for (var i = 1; i < all.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<itemref idref=\"page-{i + 1}\"{(aside.Contains(all[i].Url) ? " linear=\"no\"" : "")}/>\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("</spine>\n</package>\n").ToString());
    }

    // Dublin Core, and what EPUB Accessibility 1.1 asks for (schema.org).
    private IEnumerable<(string Element, string Value)> Metadata()
    {
        var config = site.Config;
        yield return ("dc:identifier id=\"id\"", Address);
        yield return ("dc:title", Title);
        yield return ("dc:language", config.Language);
        foreach (var author in config.Authors)
        {
            yield return ("dc:creator", new PageAuthor(author, null, null).Spoken);
        }

        if (Description is { } tagline)
        {
            yield return ("dc:description", tagline);
        }

        if (config.Licence is { } licence)
        {
            yield return ("dc:rights", licence.Url is { } url ? $"{licence.Name} ({url})" : licence.Name);
        }

        yield return ("dc:source", Address);
        var changed = Entries.Select(e => e.ChangedOn?.ToString()).OfType<string>().Where(d => d.Length == Unknown.Length).Max(StringComparer.Ordinal);
        yield return ("meta property=\"dcterms:modified\"", $"{changed ?? Unknown}T00:00:00Z");
        yield return ("meta property=\"schema:accessMode\"", "textual");
        if (HasPictures)
        {
            yield return ("meta property=\"schema:accessMode\"", "visual");
        }

        yield return ("meta property=\"schema:accessModeSufficient\"", "textual");
        foreach (var feature in Features)
        {
            yield return ("meta property=\"schema:accessibilityFeature\"", feature);
        }

        // Nobody has looked whether these move or flash.
        var mayMove = Shown.Any(p => p.MediaType is "image/gif" or "image/webp");
        yield return ("meta property=\"schema:accessibilityHazard\"", mayMove ? "unknown" : "none");
        if (!mayMove)
        {
            yield return ("meta property=\"schema:accessibilitySummary\"", site.Words.BookAccessibility);
        }
    }

    private void AppendLandmark(StringBuilder text, string type, SiteUrl url)
    {
        if (parts.SelectMany(p => p.All).FirstOrDefault(p => p.Url == url) is { } page)
        {
            text.Append(CultureInfo.InvariantCulture, $"<li><a epub:type=\"{type}\" href=\"{Escape(HrefOf(page))}\">{Escape(pages[page].Title)}</a></li>\n");
        }
    }

    private string Link(SitePage page) => $"<a href=\"{Escape(HrefOf(page))}\">{Escape(pages[page].Title)}</a>";

    private static string HrefOf(SitePage page) => page.Url.FromRoot("") + BookLinks.File;

    private static string Escape(string text) => Html.OfText(Xhtml.Clean(text)).Markup.Replace("\"", "&quot;", StringComparison.Ordinal);
}
