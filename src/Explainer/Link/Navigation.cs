using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Site;

namespace Explainer.Link;

/// <summary>Resolves the links of <c>site.yml</c>: the main navigation, the foot of the pages, and the page that says where help is.</summary>
internal sealed class Navigation(SiteFile site, Catalog catalog)
{
    // Every page shows the navigation, so one that nobody wrote has only so many sections.
    private const int MostSections = 12;

    /// <summary>The main navigation as <c>site.yml</c> has it; without one, every list of the site and its sections.</summary>
    /// <param name="generated">The generated pages that the site has.</param>
    /// <param name="entries">What is published.</param>
    /// <param name="problems">Where problems go.</param>
    public IEnumerable<NavigationItem> List(IReadOnlyCollection<SiteUrl> generated, IReadOnlyCollection<Entry> entries, DiagnosticBag problems)
    {
        if (site.Navigation.Length > 0)
        {
            return site.Navigation.Select(e => Resolve(e, generated, problems)).OfType<NavigationItem>().ToList();
        }

        return generated.Where(u => u != GeneratedPages.Corrections && u != GeneratedPages.SiteMap && u.Path.Count(c => c == '/') == 2)
            .Select(u => new NavigationItem(TitleOf(u)) { Url = u })
            .Concat(SectionTree.Create(entries, [], catalog.Words.Order).Top.Where(s => !s.Items.IsEmpty).Take(MostSections).Select(s => new NavigationItem(s.Page.Title) { Url = s.Page.Url }));
    }

    /// <summary>The site's own links at the foot of every page.</summary>
    /// <param name="generated">The generated pages that the site has.</param>
    /// <param name="problems">Where problems go.</param>
    public IEnumerable<NavigationItem> ListFooter(IReadOnlyCollection<SiteUrl> generated, DiagnosticBag problems) =>
        site.Footer.Select(l => Resolve(l, generated, problems)).OfType<NavigationItem>().ToList();

    /// <summary>The page that says where help is; null when the site names none, or one that does not exist.</summary>
    public SiteUrl? ResolveSupport(DiagnosticBag problems) => site.Support is { } support ? Resolve(support, problems)?.Url : null;

    /// <summary>What <c>site.yml</c> says of the search, with the addresses of the pages.</summary>
    public SearchConfig ResolveSearch(DiagnosticBag problems) => new([.. site.Search.Pinned.Select(p => Resolve(p, problems)).OfType<PinnedPage>()], site.Search.Synonyms);

    private PinnedPage? Resolve(PinnedLink pinned, DiagnosticBag problems)
    {
        var (target, span) = (pinned.Page.Target, pinned.Page.Span);
        switch (LinkResolver.Resolve(target, SiteReader.File, span, catalog, problems))
        {
            case null:
                return null;
            case LinkTarget.Inside { Url: { Fragment: null } url } inside
                when inside is not LinkTarget.File && url != GeneratedPages.SiteMap && !url.Path.StartsWith(TeachUrls.List.Path, StringComparison.Ordinal):
                return new PinnedPage(url, pinned.Words);
            default:
                problems.Add(Rules.PinnedToNoPage(span, target));
                return null;
        }
    }

    // "[story/ profiles/]" is one value of YAML. Null for one path, and where no list is that could have another item.
    private Diagnostic? DivideItem(SiteLink link)
    {
        if (!link.Target.Contains(' ', StringComparison.Ordinal) || link.Target.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not { Length: > 1 } paths
            || !Array.TrueForAll(paths, p => LinkResolver.Leads(p, catalog)))
        {
            return null;
        }

        var (span, source) = (link.Span, link.Span.Source.Text);
        var mark = source[span.Start] is '"' or '\'' ? source[span.Start].ToString() : "";
        var items = Array.ConvertAll(paths, p => mark + p + mark);
        var line = source[span.Source.LineStart(span.Start)..span.Start];
        return line.Trim(' ') == "-" ? Rules.LineMissing(span, link.Target, items) with { Fix = Fix.Replace(span, string.Join("\n" + line, items)) }
            : source.AsSpan(0, span.Start).TrimEnd() is [.., '[' or ','] ? Rules.CommaMissing(span, link.Target, items) with { Fix = Fix.Replace(span, string.Join(", ", items)) }
            : null;
    }

    private NavigationItem? Resolve(NavigationEntry entry, IReadOnlyCollection<SiteUrl> generated, DiagnosticBag problems)
    {
        var links = entry.Links.Select(l => Resolve(l, generated, problems)).OfType<NavigationItem>().ToList();
        return links.Count == 0 ? null : entry.Title is { } title ? new NavigationItem(title) { Links = [.. links] } : links[0];
    }

    private NavigationItem? Resolve(SiteLink link, IReadOnlyCollection<SiteUrl> generated, DiagnosticBag problems)
    {
        var item = Resolve(link, problems, mayLeave: true);
        if (item?.Url == GeneratedPages.Evidence)
        {
            BodyChecks.CheckEvidenceLink(link.Span, generated, problems);
        }

        return item;
    }

    /// <summary>The links to headings, which can be checked only once all headings are known.</summary>
    public IEnumerable<FragmentLink> CollectFragmentLinks()
    {
        foreach (var (link, target) in CollectTargets())
        {
            if (target is LinkTarget.Entry { Id: var entry, Url.Fragment: { } fragment })
            {
                yield return new FragmentLink(entry, fragment, link.Span);
            }
            else if (target is LinkTarget.Original { Id: { } original, Url.Fragment: { } place })
            {
                yield return new FragmentLink(original, place, link.Span, IsInOriginal: true);
            }
        }
    }

    /// <summary>Paths of the files that are linked to, which are published like those that pages link to.</summary>
    public IEnumerable<string> CollectFiles() =>
        CollectTargets().Select(t => t.Target).OfType<LinkTarget.File>().Select(f => f.Path);

    // Problems are dropped here: List and ResolveSupport report them.
    private IEnumerable<(SiteLink Link, LinkTarget? Target)> CollectTargets() =>
        site.Links.Select(link => (link, LinkResolver.Resolve(link.Target, SiteReader.File, link.Span, catalog, new DiagnosticBag())));

    private NavigationItem? Resolve(SiteLink link, DiagnosticBag problems, bool mayLeave = false)
    {
        if (DivideItem(link) is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        var target = LinkResolver.Resolve(link.Target, SiteReader.File, link.Span, catalog, problems);
        if (target is LinkTarget.Outside)
        {
            if (mayLeave && link.Title is { } title)
            {
                return new NavigationItem(title) { Address = link.Target };
            }

            problems.Add(mayLeave ? Rules.OutsideLinkWithoutTitle(link.Span, link.Target) : Rules.LinkOutOfSite(link.Span, link.Target));
        }
        else if (link.Target.StartsWith('#'))
        {
            problems.Add(Rules.HeadingOfNoPage(link.Span, link.Target));
        }

        return target is not LinkTarget.Inside { Url: var url } ? null
            : new NavigationItem(link.Title ?? target switch
            {
                LinkTarget.Entry { Id: var id } => TitleOf(id, url),
                LinkTarget.Original { Title: var original } => ShortNameOf(url.OutsideLanguage(), catalog.Words) ?? original ?? TitleOf(url),
                _ => TitleOf(url),
            }) { Url = url };
    }

    // The navigation is narrow, so a list has its short name, not the title of its introduction.
    private string TitleOf(EntryId id, SiteUrl url) =>
        ShortNameOf(url, catalog.Words) ?? catalog.Find(id)!.Title;

    private string TitleOf(SiteUrl url) =>
        ShortNameOf(url, catalog.Words) ?? catalog.Config.Strands.FirstOrDefault(s => s.Url == url)?.Title ?? url.Path;

    private static string? ShortNameOf(SiteUrl url, Words words) =>
        Kind.Listed.FirstOrDefault(k => k.ListUrl == url) is { List: { } list } ? list.ShortTitle(words)
        : url == GeneratedPages.Evidence ? words.Evidence
        : url == GeneratedPages.Places ? words.Places
        : url == GeneratedPages.Sources ? words.Sources
        : url == GeneratedPages.Corrections ? words.Corrections
        : url == GeneratedPages.SiteMap ? words.SiteMap
        : url == TeachUrls.List ? words.Teach
        : null;
}
