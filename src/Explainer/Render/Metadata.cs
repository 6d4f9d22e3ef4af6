using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Creates the metadata of pages: Open Graph, citation tags and JSON-LD. Pages of protected people have none.</summary>
internal sealed class Metadata(Site site)
{
    private readonly string locale = LocaleOf(site.Config.Language);

    /// <summary>The metadata of an entry's page; null for protected people.</summary>
    /// <param name="page">What stands round the page.</param>
    /// <param name="trail">The addresses of its breadcrumbs, in the same order.</param>
    public MetadataView? Create(PageView page, Entry entry, ImmutableArray<SiteUrl> trail) =>
        entry is Profile { Type: ProfileType.ProtectedPerson } ? null : new MetadataView
        {
            Title = entry.Title,
            Type = entry is Summary ? "website" : "article",
            Locale = locale,
            Citable = CitableOf(entry),
            Image = ImageOf(entry),
            StructuredData = StructuredData.Create(site, page, entry, trail),
        };

    /// <summary>The metadata of a list page.</summary>
    public MetadataView Create(PageView page, ListPage list, ImmutableArray<SiteUrl> trail) => new()
    {
        Title = list.Title,
        Type = "website",
        Locale = locale,
        Citable = CitableOf(list.Introduction),
        Image = ImageOf(list.Introduction),
        StructuredData = StructuredData.Create(site, page, list, trail),
    };

    /// <summary>The metadata of a generated page without an author, such as that of a strand or a work.</summary>
    public MetadataView Create(PageView page, string title, ImmutableArray<SiteUrl> trail) => new()
    {
        Title = title,
        Type = "website",
        Locale = locale,
        StructuredData = StructuredData.Create(site, page, title, trail),
    };

    private CitableView CitableOf(Entry? entry)
    {
        var date = entry?.Updated?.HtmlDateTime;
        return new CitableView(entry is null or { Authors.IsEmpty: true } ? site.Config.Authors : [.. entry.Authors.Select(a => a.Name)], date, date?.Replace('-', '/'));
    }

    private ImageView? ImageOf(Entry? entry) =>
        entry?.Image is { } image ? new ImageView(image.Url.Under(site.Config.Url), image.Alt, image.Size?.Width, image.Size?.Height) : null;

    // Open Graph's format is language_REGION. Where the language tag has no region, none is made up.
    private static string LocaleOf(string language)
    {
        var tags = language.Split('-');
        return tags.Skip(1).FirstOrDefault(t => t.Length == 2) is { } region
            ? $"{tags[0].ToLowerInvariant()}_{region.ToUpperInvariant()}"
            : tags[0].ToLowerInvariant();
    }
}
