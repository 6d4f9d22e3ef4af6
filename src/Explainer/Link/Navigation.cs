using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Site;

namespace Explainer.Link;

/// <summary>Resolves the links of <c>site.yml</c>.</summary>
internal static class Navigation
{
    /// <summary>The main navigation: as the site says, or every list that it has.</summary>
    public static IEnumerable<NavigationItem> Of(SiteFile site, Catalog catalog, IReadOnlyCollection<SiteUrl> made, DiagnosticBag problems)
    {
        if (site.Navigation.Length > 0)
        {
            return site.Navigation.Select(l => Resolve(l, made, catalog, problems)).OfType<NavigationItem>().ToList();
        }

        return made.Where(u => u != MadePages.Corrections && u != MadePages.SiteMap && u.Path.Count(c => c == '/') == 2)
            .Select(u => new NavigationItem(u, TitleOf(u, catalog)));
    }

    private static NavigationItem? Resolve(SiteLink link, IReadOnlyCollection<SiteUrl> made, Catalog catalog, DiagnosticBag problems)
    {
        var item = Resolve(link, catalog, problems);
        if (item?.Url == MadePages.Evidence)
        {
            EvidenceCheck.Check(link.Span, made, problems);
        }

        return item;
    }

    /// <summary>The links of <c>site.yml</c> to headings, to be checked as those of texts are. What else is wrong with them is reported elsewhere.</summary>
    public static IEnumerable<FragmentLink> FragmentsOf(SiteFile site, Catalog catalog)
    {
        foreach (var link in site.Support is { } support ? site.Navigation.Append(support) : site.Navigation)
        {
            if (LinkResolver.Resolve(link.Target, SiteReader.File, link.Span, catalog, new DiagnosticBag()) is { Entry: { } entry, Url.Fragment: { } fragment })
            {
                yield return new FragmentLink(entry, fragment, link.Span);
            }
        }
    }

    /// <summary>A link of <c>site.yml</c>; null when it leads nowhere, or out of the site, which is a problem then.</summary>
    public static NavigationItem? Resolve(SiteLink link, Catalog catalog, DiagnosticBag problems)
    {
        var target = LinkResolver.Resolve(link.Target, SiteReader.File, link.Span, catalog, problems);
        if (target == LinkTarget.Outside)
        {
            problems.Add(Rules.LinkOutOfSite(link.Span, link.Target));
        }
        else if (link.Target.StartsWith('#'))
        {
            problems.Add(Rules.HeadingOfNoPage(link.Span, link.Target));
        }

        return target?.Url is not { } url ? null
            : new NavigationItem(url, link.Title ?? (target.Entry is { } id ? TitleOf(id, url, catalog) : TitleOf(url, catalog)));
    }

    // The navigation is narrow: a list goes by its short name, whatever its introduction is called.
    private static string TitleOf(EntryId id, SiteUrl url, Catalog catalog) =>
        ShortNameOf(url, catalog.Words) ?? catalog.ById[id].Entry.Title;

    private static string TitleOf(SiteUrl url, Catalog catalog) =>
        ShortNameOf(url, catalog.Words) ?? catalog.Config.Strands.FirstOrDefault(s => s.Url == url)?.Title ?? url.Path;

    private static string? ShortNameOf(SiteUrl url, Words words) =>
        url == MadePages.Story ? words.Story
        : url == MadePages.Profiles ? words.ProfilesShort
        : url == MadePages.Glossary ? words.Glossary
        : url == MadePages.Timeline ? words.Timeline
        : url == MadePages.Evidence ? words.Evidence
        : url == MadePages.Lessons ? words.Lessons
        : url == MadePages.Sources ? words.Sources
        : url == MadePages.Corrections ? words.Corrections
        : url == MadePages.SiteMap ? words.SiteMap
        : null;
}
