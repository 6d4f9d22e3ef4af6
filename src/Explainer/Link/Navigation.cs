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

        return made.Where(u => u != GeneratedPages.Corrections && u != GeneratedPages.SiteMap && u.Path.Count(c => c == '/') == 2)
            .Select(u => new NavigationItem(u, TitleOf(u, catalog)));
    }

    private static NavigationItem? Resolve(SiteLink link, IReadOnlyCollection<SiteUrl> made, Catalog catalog, DiagnosticBag problems)
    {
        var item = Resolve(link, catalog, problems);
        if (item?.Url == GeneratedPages.Evidence)
        {
            EvidenceCheck.Check(link.Span, made, problems);
        }

        return item;
    }

    /// <summary>The links of <c>site.yml</c> to headings, to be checked as those of texts are. What else is wrong with them is reported elsewhere.</summary>
    public static IEnumerable<FragmentLink> FragmentsOf(SiteFile site, Catalog catalog)
    {
        foreach (var (link, target) in TargetsOf(site, catalog))
        {
            if (target is LinkTarget.Entry { Id: var entry, Url.Fragment: { } fragment })
            {
                yield return new FragmentLink(entry, fragment, link.Span);
            }
        }
    }

    /// <summary>Paths of the files that <c>site.yml</c> links to, which are published as those that pages link to.</summary>
    public static IEnumerable<string> FilesOf(SiteFile site, Catalog catalog) =>
        TargetsOf(site, catalog).Select(t => t.Target).OfType<LinkTarget.File>().Select(f => f.Path);

    private static IEnumerable<(SiteLink Link, LinkTarget? Target)> TargetsOf(SiteFile site, Catalog catalog) =>
        (site.Support is { } support ? site.Navigation.Append(support) : site.Navigation)
            .Select(link => (link, LinkResolver.Resolve(link.Target, SiteReader.File, link.Span, catalog, new DiagnosticBag())));

    /// <summary>A link of <c>site.yml</c>; null when it leads nowhere, or out of the site, which is a problem then.</summary>
    public static NavigationItem? Resolve(SiteLink link, Catalog catalog, DiagnosticBag problems)
    {
        var target = LinkResolver.Resolve(link.Target, SiteReader.File, link.Span, catalog, problems);
        if (target is LinkTarget.Outside)
        {
            problems.Add(Rules.LinkOutOfSite(link.Span, link.Target));
        }
        else if (link.Target.StartsWith('#'))
        {
            problems.Add(Rules.HeadingOfNoPage(link.Span, link.Target));
        }

        return target is not LinkTarget.Inside { Url: var url } ? null
            : new NavigationItem(url, link.Title ?? (target is LinkTarget.Entry { Id: var id } ? TitleOf(id, url, catalog) : TitleOf(url, catalog)));
    }

    // The navigation is narrow: a list goes by its short name, whatever its introduction is called.
    private static string TitleOf(EntryId id, SiteUrl url, Catalog catalog) =>
        ShortNameOf(url, catalog.Words) ?? catalog.ById[id].Entry.Title;

    private static string TitleOf(SiteUrl url, Catalog catalog) =>
        ShortNameOf(url, catalog.Words) ?? catalog.Config.Strands.FirstOrDefault(s => s.Url == url)?.Title ?? url.Path;

    private static string? ShortNameOf(SiteUrl url, Words words) =>
        Kind.Listed.FirstOrDefault(k => k.ListUrl == url) is { List: { } list } ? list.ShortTitle(words)
        : url == GeneratedPages.Evidence ? words.Evidence
        : url == GeneratedPages.Sources ? words.Sources
        : url == GeneratedPages.Corrections ? words.Corrections
        : url == GeneratedPages.SiteMap ? words.SiteMap
        : null;
}
