using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes what pages say of themselves to machines. Protected people are not spoken of there at all.</summary>
internal sealed class Metadata(Site site)
{
    private readonly string locale = LocaleOf(site.Config.Language);

    /// <summary>Of a page that is an entry's own; null for protected people.</summary>
    /// <param name="page">What stands round the page.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="trail">The addresses of its breadcrumbs, in the same order.</param>
    public MetadataView? Create(PageView page, Entry entry, ImmutableArray<SiteUrl> trail) =>
        entry is Profile { Type: ProfileType.ProtectedPerson } ? null : new MetadataView
        {
            Title = entry.Title,
            Type = entry is Summary ? "website" : "article",
            Locale = locale,
            Citable = CitableOf(entry),
            StructuredData = StructuredData.Create(site, page, entry, trail),
        };

    /// <summary>Of a list page.</summary>
    public MetadataView Create(PageView page, ListPage list, ImmutableArray<SiteUrl> trail) => new()
    {
        Title = list.Title,
        Type = "website",
        Locale = locale,
        Citable = CitableOf(list.Introduction),
        StructuredData = StructuredData.Create(site, page, list, trail),
    };

    /// <summary>Of a page that is made and nobody's own text: a strand, a work.</summary>
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
        return new CitableView(site.Config.Authors, date, date?.Replace('-', '/'));
    }

    // Open Graph has language_REGION. A region is not guessed.
    private static string LocaleOf(string language)
    {
        var tags = language.Split('-');
        return tags.Skip(1).FirstOrDefault(t => t.Length == 2) is { } region
            ? $"{tags[0].ToLowerInvariant()}_{region.ToUpperInvariant()}"
            : tags[0].ToLowerInvariant();
    }
}
