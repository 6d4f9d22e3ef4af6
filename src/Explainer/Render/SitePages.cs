using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Read.Site;
using Explainer.Read.Works;
using Explainer.Theme.Pages;

namespace Explainer.Render;

/// <summary>All pages of a site, each with what makes it.</summary>
internal sealed class SitePages(RenderContext context)
{
    /// <summary>Every page, in the order of the site: home, lists with their entries, other pages.</summary>
    public ImmutableArray<SitePage> Collect()
    {
        var site = context.Site;
        var lists = ListPages();
        var listsAt = lists.ToDictionary(p => p.Url);
        var made = lists.Where(p => site.GeneratedPages.Contains(p.Url) && site.IntroductionOf(p.Url.Path.Trim('/')) is null);
        return
        [
            .. site.Entries.Select(e => OfEntry(e, listsAt)), .. made, .. Strands(), .. Works(), .. context.ListPartPages.Collect(),
            .. new SitePages(context.ForTeachers()).TeacherPages().Select(p => p with { Audience = Audience.Teachers }),
        ];
    }

    /// <summary>The page for addresses that do not exist. A server shows it anywhere, so its links begin at the root.</summary>
    public SitePage CreateNotFound()
    {
        var url = new SiteUrl(WellKnownFiles.NotFound.Path, Root: context.Site.Config.Url.AbsolutePath);
        return new SitePage(url, SiteReader.File, typeof(NotFoundPage), () => new ServicePages(context).CreateNotFound(url)) { Audience = Audience.Servers };
    }

    /// <summary>The page for everyone of an entry that introduces no list.</summary>
    public SitePage ForEntry(Entry entry) => KindPages.For(entry.Id.Kind).Entry(context, entry);

    private SitePage OfEntry(Entry entry, Dictionary<SiteUrl, SitePage> lists) =>
        lists.TryGetValue(entry.Url, out var list) ? list with { Source = entry.File } : KindPages.For(entry.Id.Kind).Entry(context, entry);

    private ImmutableArray<SitePage> ListPages() =>
    [
        .. Kind.All.Select(k => KindPages.For(k.Id).List).OfType<Func<RenderContext, SitePage>>().Select(list => list(context)),
        SitePage.Generated<EvidencePage>(GeneratedPages.Evidence, () => new EvidencePages(context).Create()),
        .. !context.Site.GeneratedPages.Contains(GeneratedPages.Places) ? [] : new[] { SitePage.Generated<PlacesPage>(GeneratedPages.Places, () => new PlacePages(context).Create()) },
        SitePage.Generated<WorksPage>(GeneratedPages.Sources, () => new WorksPages(context).Create()),
        SitePage.Generated<PlainPage>(GeneratedPages.Corrections, () => new PlainPages(context).CreateCorrections()),
        SitePage.Generated<SiteMapPage>(GeneratedPages.SiteMap, () => new SiteMapPages(context).Create()),
    ];

    private IEnumerable<SitePage> Strands() => context.Site.Config.Strands
        .Where(s => context.Site.GeneratedPages.Contains(s.Url))
        .Select(s => SitePage.Generated<TimelinePage>(s.Url, () => new EventPages(context).CreateStrand(s)));

    private IEnumerable<SitePage> Works() => context.Site.Works.Select(w => new SitePage(
        w.Address, WorksReader.File, typeof(WorkPage), () => new WorksPages(context).Create(w)));

    /// <summary>The pages at old addresses, each a whole document.</summary>
    public IEnumerable<SitePage> CollectRedirects() => context.Site.Redirects
        .Select(r => new SitePage(r.Old, r.Entry.File, typeof(RedirectPage), () => new ServicePages(context).CreateRedirect(r)) { Audience = Audience.Servers });

    // The teachers' pages of chapters, lessons and packs, and their list.
    private IEnumerable<SitePage> TeacherPages() => context.Site.TeacherPages.Length == 0 ? [] :
    [
        SitePage.Generated<CardListPage>(TeachUrls.List, () => new TeachPages(context).CreateList()),
        .. context.Site.TeacherPages.Select(e => TeacherPage(e) with { Url = TeachUrls.For(e.Url) }),
    ];

    private SitePage TeacherPage(Entry entry) => entry switch
    {
        Lesson lesson => SitePage.For<LessonPage>(entry, () => new TeachPages(context).Create(lesson)),
        Pack pack => SitePage.For<CardListPage>(entry, () => new PackPages(context).CreateForTeachers(pack)),
        Chapter chapter => SitePage.For<TeachChapterPage>(entry, () => new TeachPages(context).Create(chapter)),
        _ => throw new InvalidOperationException($"{entry.File} has no page for teachers."),
    };
}
