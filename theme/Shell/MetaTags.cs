using System.Text;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Theme.Shell;

/// <summary>
/// Writes what a page says of itself to machines: two dozen elements, which as parts of a component would cost every page
/// as much again as its navigation.
/// </summary>
internal static class MetaTags
{
    public static Html Of(MetadataView view, PageView page)
    {
        var tags = new StringBuilder(2048);
        AppendPreview(tags, view, page);
        if (view.Citable is { } citable)
        {
            AppendHighwire(tags, view, citable, page);
            AppendDublinCore(tags, view, citable, page);
        }

        return new Html(tags.Append(view.StructuredData.Markup).Append('\n').ToString());
    }

    // Open Graph, from which Twitter takes title and description too.
    private static void AppendPreview(StringBuilder tags, MetadataView view, PageView page)
    {
        AppendProperty(tags, "og:title", view.Title);
        if (page.Description.Length > 0)
        {
            AppendProperty(tags, "og:description", page.Description);
        }

        AppendProperty(tags, "og:type", view.Type);
        AppendProperty(tags, "og:url", page.Canonical);
        AppendProperty(tags, "og:site_name", page.Site.Text);
        AppendProperty(tags, "og:locale", view.Locale);
        AppendName(tags, "twitter:card", "summary");
    }

    private static void AppendHighwire(StringBuilder tags, MetadataView view, CitableView citable, PageView page)
    {
        AppendName(tags, "citation_title", view.Title);
        foreach (var author in citable.Authors)
        {
            AppendName(tags, "citation_author", author);
        }

        AppendName(tags, "citation_publication_date", citable.HighwireDate);
        AppendName(tags, "citation_language", page.Language);
        AppendName(tags, "citation_public_url", page.Canonical);
    }

    private static void AppendDublinCore(StringBuilder tags, MetadataView view, CitableView citable, PageView page)
    {
        AppendName(tags, "DC.title", view.Title);
        foreach (var author in citable.Authors)
        {
            AppendName(tags, "DC.creator", author);
        }

        AppendName(tags, "DC.date", citable.Date);
        AppendName(tags, "DC.language", page.Language);
        AppendName(tags, "DC.publisher", page.Site.Text);
        AppendName(tags, "DC.identifier", page.Canonical);
        AppendName(tags, "DC.rights", page.Licence?.Url ?? page.Licence?.Name);
        // Zotero's own word; of any other it would make a journal article.
        AppendName(tags, "DC.type", "webpage");
    }

    private static void AppendProperty(StringBuilder tags, string name, string? value) => Append(tags, "property", name, value);

    private static void AppendName(StringBuilder tags, string name, string? value) => Append(tags, "name", name, value);

    // What is not known is not said.
    private static void Append(StringBuilder tags, string attribute, string name, string? value)
    {
        if (value is not null)
        {
            tags.Append("<meta ").Append(attribute).Append("=\"").Append(name).Append("\" content=\"").Append(PageEncoder.Html.Encode(value)).Append("\">\n");
        }
    }
}
