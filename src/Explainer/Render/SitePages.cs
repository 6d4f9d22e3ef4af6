using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Read.Site;
using Explainer.Read.Works;
using Explainer.Theme.Pages;

namespace Explainer.Render;

/// <summary>All pages of a site, each with what makes it.</summary>
internal static class SitePages
{
    /// <summary>Every page, in the order of the site: home, lists with their entries, other pages.</summary>
    public static ImmutableArray<SitePage> Collect(RenderContext context)
    {
        var site = context.Site;
        var lists = ListPages(context);
        var made = lists.Where(p => site.GeneratedPages.Contains(p.Url) && site.IntroductionOf(p.Url.Path.Trim('/')) is null);
        return
        [
            .. site.Entries.Select(e => OfEntry(context, e, lists)), .. made, .. Strands(context), .. Works(context), .. ListPartPages.Collect(context),
            .. TeacherPages(context.ForTeachers()).Select(p => p with { Audience = Audience.Teachers }),
        ];
    }

    /// <summary>The page for addresses that do not exist. A server shows it anywhere, so its links begin at the root.</summary>
    public static SitePage CreateNotFound(RenderContext context)
    {
        var url = new SiteUrl(WellKnownFiles.NotFound.Path, Root: context.Site.Config.Url.AbsolutePath);
        return new SitePage(url, SiteReader.File, typeof(NotFoundPage), () => NotFoundPages.Create(context, url)) { Audience = Audience.Servers };
    }

    /// <summary>The page for everyone of an entry that introduces no list.</summary>
    public static SitePage ForEntry(RenderContext context, Entry entry) => KindPages.For(entry.Id.Kind).Entry(context, entry);

    private static SitePage OfEntry(RenderContext context, Entry entry, ImmutableArray<SitePage> lists)
    {
        var list = lists.FirstOrDefault(p => p.Url == entry.Url);
        return list is not null ? list with { Source = entry.File } : KindPages.For(entry.Id.Kind).Entry(context, entry);
    }

    private static ImmutableArray<SitePage> ListPages(RenderContext context) =>
    [
        .. Kind.All.Select(k => KindPages.For(k.Id).List).OfType<Func<RenderContext, SitePage>>().Select(list => list(context)),
        SitePage.Generated<EvidencePage>(GeneratedPages.Evidence, () => EvidencePages.Create(context)),
        .. !context.Site.GeneratedPages.Contains(GeneratedPages.Places) ? [] : new[] { SitePage.Generated<PlacesPage>(GeneratedPages.Places, () => PlacePages.Create(context)) },
        SitePage.Generated<WorksPage>(GeneratedPages.Sources, () => WorksPages.Create(context)),
        SitePage.Generated<PlainPage>(GeneratedPages.Corrections, () => PlainPages.CreateCorrections(context)),
        SitePage.Generated<SiteMapPage>(GeneratedPages.SiteMap, () => SiteMapPages.Create(context)),
    ];

    private static IEnumerable<SitePage> Strands(RenderContext context) => context.Site.Config.Strands
        .Where(s => context.Site.GeneratedPages.Contains(s.Url))
        .Select(s => SitePage.Generated<TimelinePage>(s.Url, () => EventPages.CreateStrand(context, s)));

    private static IEnumerable<SitePage> Works(RenderContext context) => context.Site.Works.Select(w => new SitePage(
        w.Address, WorksReader.File, typeof(WorkPage), () => WorksPages.Create(context, w)));

    /// <summary>The pages at old addresses, each a whole document.</summary>
    public static IEnumerable<SitePage> CollectRedirects(RenderContext context) => context.Site.Redirects
        .Select(r => new SitePage(r.Old, r.Entry.File, typeof(RedirectPage), () => RedirectPages.Create(context, r)) { Audience = Audience.Servers });

    // The teachers' pages of chapters, lessons and packs, and their list.
    private static IEnumerable<SitePage> TeacherPages(RenderContext context) => context.Site.TeacherPages.Length == 0 ? [] :
    [
        SitePage.Generated<CardListPage>(TeachUrls.List, () => TeachPages.CreateList(context)),
        .. context.Site.TeacherPages.Select(e => TeacherPage(context, e) with { Url = TeachUrls.For(e.Url) }),
    ];

    private static SitePage TeacherPage(RenderContext context, Entry entry) => entry switch
    {
        Lesson lesson => SitePage.For<LessonPage>(entry, () => TeachPages.Create(context, lesson)),
        Pack pack => SitePage.For<CardListPage>(entry, () => PackPages.CreateForTeachers(context, pack)),
        Chapter chapter => SitePage.For<TeachChapterPage>(entry, () => TeachPages.Create(context, chapter)),
        _ => throw new InvalidOperationException($"{entry.File} has no page for teachers."),
    };
}
