using System.Collections.Immutable;
using Explainer.Model;

namespace Explainer.Render;

/// <summary>A list page: its address, and its title and summary by its introduction or by the words of the theme.</summary>
internal sealed record ListPage(SiteUrl Url, string Title, string Summary, Page? Introduction)
{
    /// <summary>The list of a kind. Throws for kinds that no page lists.</summary>
    public static ListPage For(Site site, Kind kind) => kind.List is { } list
        ? Create(site, kind.ListUrl, list.Title(site.Words), list.Summary(site.Words))
        : throw new InvalidOperationException($"No page lists a {kind.Name}.");

    /// <summary>The page of a section or a part.</summary>
    public static ListPage For(Section section) => new(section.Page.Url, section.Page.Title, section.Page.Summary, section.Page);

    /// <summary>The pages above an entry, from the top: the list of its kind, the sections or the part that it lies in, and of an easier version its page.</summary>
    public static ImmutableArray<ListPage> Above(Site site, Entry entry) => entry is not EasyPage easy ? AboveWhole(site, entry)
        : site.Find(easy.Of) is not { } page || page.Url == SiteUrl.Home ? []
        : [.. AboveWhole(site, page).Append(new ListPage(page.Url, page.Title, page.Summary, null)).DistinctBy(l => l.Url)];

    private static ImmutableArray<ListPage> AboveWhole(Site site, Entry entry)
    {
        var holding = site.Sections.Holding(entry)?.Path.Select(For) ?? [];
        var kind = entry.IsIndex ? Kind.OfFolder(entry.Id.Name.Split('/')[0]) : entry.Id.Row;
        return kind.List is not null ? [For(site, kind), .. holding] : [.. holding];
    }

    public static ListPage Evidence(Site site) => Create(site, GeneratedPages.Evidence, site.Words.Evidence, site.Words.EvidenceSummary);

    /// <summary>The list for teachers. Its introduction is that of the lessons, with what it says to teachers.</summary>
    public static ListPage Teach(Site site) => new(
        TeachUrls.List, site.Words.Teach, site.Words.TeachSummary,
        site.IntroductionOf(Kind.Lesson.Folder!) is { Body.ForTeachers: { } body } introduction
            ? introduction with { Url = TeachUrls.List, Title = site.Words.Teach, Body = body }
            : null);

    public static ListPage Places(Site site) => Create(site, GeneratedPages.Places, site.Words.Places, site.Words.PlacesSummary);

    public static ListPage Sources(Site site) => Create(site, GeneratedPages.Sources, site.Words.Sources, site.Words.SourcesSummary);

    public static ListPage Corrections(Site site) =>
        Create(site, GeneratedPages.Corrections, site.Words.Corrections, site.Words.CorrectionsSummary);

    public static ListPage SiteMap(Site site) => Create(site, GeneratedPages.SiteMap, site.Words.SiteMap, site.Words.SiteMapSummary);

    private static ListPage Create(Site site, SiteUrl url, string title, string summary)
    {
        var introduction = site.IntroductionOf(url.Path.Trim('/'));
        return new ListPage(
            url, introduction?.Title ?? title, introduction is { Lead.Length: > 0 } ? introduction.Lead : summary, introduction);
    }
}
