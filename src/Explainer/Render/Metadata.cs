using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Creates the metadata of pages: Open Graph, citation tags and JSON-LD. Pages of protected people have none.</summary>
internal sealed class Metadata(Site site, PageLanguages languages)
{
    private readonly string? locale = LikelyRegions.LocaleOf(site.Config.Language);
    private readonly ImmutableArray<CitableAuthor> authors = CreateAuthors(site.Config.Authors);

    /// <summary>The metadata of an entry's page; null for protected people.</summary>
    /// <param name="page">What stands round the page.</param>
    /// <param name="trail">The addresses of its breadcrumbs, in the same order.</param>
    public MetadataView? Create(PageView page, Entry entry, ImmutableArray<SiteUrl> trail)
    {
        if (site.IsProtected(entry))
        {
            return null;
        }

        var citable = CitableOf(entry);
        return new MetadataView
        {
            Title = entry.Title,
            Type = entry is Summary ? "website" : "article",
            Locale = locale,
            OtherLocales = LocalesBeside(page),
            Citable = citable,
            Image = ImageOf(entry),
            StructuredData = StructuredData.Create(languages, page, entry, citable.Authors, trail),
        };
    }

    /// <summary>The metadata of a list page.</summary>
    public MetadataView Create(PageView page, ListPage list, ImmutableArray<SiteUrl> trail)
    {
        var citable = CitableOf(list.Introduction);
        return new MetadataView
        {
            Title = list.Title,
            Type = "website",
            Locale = locale,
            OtherLocales = LocalesBeside(page),
            Citable = citable,
            Image = ImageOf(list.Introduction),
            StructuredData = StructuredData.Create(languages, page, list, citable.Authors, trail),
        };
    }

    /// <summary>The metadata of a generated page without an author, such as that of a strand or a work.</summary>
    public MetadataView Create(PageView page, string title, ImmutableArray<SiteUrl> trail) => new()
    {
        Title = title,
        Type = "website",
        Locale = locale,
        OtherLocales = LocalesBeside(page),
        StructuredData = StructuredData.Create(languages, page, title, trail),
    };

    private ImmutableArray<string> LocalesBeside(PageView page) =>
        page.Alternates.IsEmpty ? [] : [.. page.Alternates.Select(a => LikelyRegions.LocaleOf(a.Language)).OfType<string>().Where(other => other != locale).Distinct()];

    private CitableView CitableOf(Entry? entry)
    {
        var date = entry?.Updated?.HtmlDateTime;
        return new CitableView(
            entry is null or { Authors.IsEmpty: true } ? authors : CreateAuthors(entry.Authors.Select(a => a.Name)), date, date?.Replace('-', '/'));
    }

    private static ImmutableArray<CitableAuthor> CreateAuthors(IEnumerable<string> names)
    {
        var parsed = PageWork.ParseAuthors(names);
        return [.. parsed.Select(name => CreateAuthor(name, parsed.Length == 1))];
    }

    // Zotero's translator "Embedded Metadata" takes the last word of a name without a comma for the family name. A comma
    // after the name of a group keeps it whole, and Zotero drops the comma. Where one author alone has a space on both
    // sides of the comma ("Lind Berg, Ada Maria"), it takes them for two. A semicolon, which ends a name, prevents that.
    private static CitableAuthor CreateAuthor(WorkName name, bool isAlone)
    {
        if (name.Literal is { } group)
        {
            return new CitableAuthor(group, group, group.EndsWith(',') ? group : group + ",", IsPerson: false);
        }

        var inverted = $"{name.Family}, {name.Given}";
        var looksLikeTwo = isAlone && name.Family!.Contains(' ', StringComparison.Ordinal) && name.Given!.Contains(' ', StringComparison.Ordinal);
        return new CitableAuthor(inverted, name.Spoken, looksLikeTwo ? inverted + ";" : inverted, IsPerson: true);
    }

    private ImageView? ImageOf(Entry? entry) =>
        entry?.Image is { } image ? new ImageView(image.Url.Under(site.Config.Url), image.Alt, image.Size?.Width, image.Size?.Height) : null;
}
