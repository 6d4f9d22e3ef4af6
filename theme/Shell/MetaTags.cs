using System.Globalization;
using Explainer.Model;
using Explainer.Model.Views;
using Microsoft.AspNetCore.Components;

namespace Explainer.Theme.Shell;

/// <summary>
/// Writes what a page says of itself to machines: two dozen elements, which as parts of a component would cost every page
/// as much again as its navigation.
/// </summary>
public sealed class MetaTags : WrittenPart
{
    [Parameter, EditorRequired] public required MetadataView View { get; set; }
    [Parameter, EditorRequired] public required PageView Page { get; set; }

    protected override void WriteTo(TextBuffer page)
    {
        WritePreview(page, View, Page);
        if (View.Citable is { } citable)
        {
            WriteAuthors(page, citable);
            WriteHighwire(page, View, citable, Page);
            WriteDublinCore(page, View, citable, Page);
        }

        page.WriteUtf8(View.StructuredData.Utf8);
        page.Write('\n');
    }

    // Open Graph, from which Twitter takes title and description too.
    private static void WritePreview(TextBuffer tags, MetadataView view, PageView page)
    {
        WriteProperty(tags, "og:title", view.Title);
        if (page.Description.Length > 0)
        {
            WriteProperty(tags, "og:description", page.Description);
        }

        WriteProperty(tags, "og:type", view.Type);
        WriteProperty(tags, "og:url", page.Canonical);
        WriteProperty(tags, "og:site_name", page.Site.Text);
        WriteProperty(tags, "og:locale", view.Locale);
        foreach (var other in view.OtherLocales)
        {
            WriteProperty(tags, "og:locale:alternate", other);
        }

        WriteName(tags, "twitter:card", view.Image is null ? "summary" : "summary_large_image");
        if (view.Image is { } image)
        {
            WriteImage(tags, image);
        }
    }

    private static void WriteImage(TextBuffer tags, ImageView image)
    {
        WriteProperty(tags, "og:image", image.Address);
        WriteProperty(tags, "og:image:alt", image.Alt);
        WriteProperty(tags, "og:image:width", image.Width?.ToString(CultureInfo.InvariantCulture));
        WriteProperty(tags, "og:image:height", image.Height?.ToString(CultureInfo.InvariantCulture));
        WriteName(tags, "twitter:image", image.Address);
        WriteName(tags, "twitter:image:alt", image.Alt);
    }

    // HTML's own tag, for search engines.
    private static void WriteAuthors(TextBuffer tags, CitableView citable)
    {
        foreach (var author in citable.Authors)
        {
            WriteName(tags, "author", author.Spoken);
        }
    }

    private static void WriteHighwire(TextBuffer tags, MetadataView view, CitableView citable, PageView page)
    {
        WriteName(tags, "citation_title", view.Title);
        foreach (var author in citable.Authors)
        {
            WriteName(tags, "citation_author", author.Highwire);
        }

        WriteName(tags, "citation_publication_date", citable.HighwireDate);
        WriteName(tags, "citation_language", page.Language);
        WriteName(tags, "citation_public_url", page.Canonical);
    }

    private static void WriteDublinCore(TextBuffer tags, MetadataView view, CitableView citable, PageView page)
    {
        WriteName(tags, "DC.title", view.Title);
        foreach (var author in citable.Authors)
        {
            WriteName(tags, "DC.creator", author.Name);
        }

        WriteName(tags, "DC.date", citable.Date);
        WriteName(tags, "DC.language", page.Language);
        WriteName(tags, "DC.publisher", page.Site.Text);
        WriteName(tags, "DC.identifier", page.Canonical);
        WriteName(tags, "DC.rights", page.Licence?.Url ?? page.Licence?.Name);
        // A type of Zotero's own: for any other value Zotero assumes a journal article.
        WriteName(tags, "DC.type", "webpage");
    }

    private static void WriteProperty(TextBuffer tags, string name, string? value) => Write(tags, "property", name, value);

    private static void WriteName(TextBuffer tags, string name, string? value) => Write(tags, "name", name, value);

    // Omitted when unknown.
    private static void Write(TextBuffer tags, string attribute, string name, string? value)
    {
        if (value is not null)
        {
            tags.Write("<meta ");
            tags.Write(attribute);
            tags.Write("=\"");
            tags.Write(name);
            tags.Write("\" content=\"");
            PageEncoder.Html.Encode(tags, value);
            tags.Write("\">\n");
        }
    }
}
