using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
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
            .. site.Entries.Select(e => OfEntry(context, e, lists)), .. made, .. Strands(context), .. Works(context),
            .. TeacherPages(context.ForTeachers()).Select(p => p with { Audience = Audience.Teachers }),
        ];
    }

    /// <summary>The page for addresses that do not exist. A server shows it anywhere, so its links begin at the root.</summary>
    public static SitePage CreateNotFound(RenderContext context)
    {
        var url = new SiteUrl(WellKnownFiles.NotFound.Path, Root: context.Site.Config.Url.AbsolutePath);
        return new SitePage(url, SiteReader.File, typeof(NotFoundPage), () => NotFoundPages.Create(context, url)) { Audience = Audience.Servers };
    }

    private static SitePage OfEntry(RenderContext context, Entry entry, ImmutableArray<SitePage> lists)
    {
        var list = lists.FirstOrDefault(p => p.Url == entry.Url);
        return list is not null ? list with { Source = entry.File } : entry switch
        {
            Summary summary => Page<SummaryPage>(entry, () => SummaryPages.Create(context, summary)),
            Chapter chapter => Page<ChapterPage>(entry, () => ChapterPages.Create(context, chapter)),
            Profile profile => Page<ProfilePage>(entry, () => ProfilePages.Create(context, profile)),
            Term term => Page<TermPage>(entry, () => TermPages.Create(context, term)),
            Lesson lesson => Page<LessonPage>(entry, () => LessonPages.Create(context, lesson)),
            TimelineEvent timelineEvent => Page<EventPage>(entry, () => EventPages.Create(context, timelineEvent)),
            _ => Page<PlainPage>(entry, () => PlainPages.Create(context, entry)),
        };
    }

    private static ImmutableArray<SitePage> ListPages(RenderContext context) =>
    [
        Generated<CardListPage>(GeneratedPages.Story, () => ChapterPages.CreateList(context)),
        Generated<CardListPage>(GeneratedPages.Profiles, () => ProfilePages.CreateList(context)),
        Generated<GlossaryPage>(GeneratedPages.Glossary, () => TermPages.CreateGlossary(context)),
        Generated<TimelinePage>(GeneratedPages.Timeline, () => EventPages.CreateTimeline(context)),
        Generated<EvidencePage>(GeneratedPages.Evidence, () => EvidencePages.Create(context)),
        Generated<CardListPage>(GeneratedPages.Lessons, () => LessonPages.CreateList(context)),
        Generated<WorksPage>(GeneratedPages.Sources, () => WorksPages.Create(context)),
        Generated<PlainPage>(GeneratedPages.Corrections, () => PlainPages.CreateCorrections(context)),
        Generated<SiteMapPage>(GeneratedPages.SiteMap, () => SiteMapPages.Create(context)),
    ];

    private static IEnumerable<SitePage> Strands(RenderContext context) => context.Site.Config.Strands
        .Where(s => context.Site.GeneratedPages.Contains(s.Url))
        .Select(s => Generated<TimelinePage>(s.Url, () => EventPages.CreateStrand(context, s)));

    private static IEnumerable<SitePage> Works(RenderContext context) => context.Site.Works.Select(w => new SitePage(
        w.Address, WorksReader.Files[0], typeof(WorkPage), () => WorksPages.Create(context, w)));

    /// <summary>The pages at old addresses, each a whole document.</summary>
    public static IEnumerable<SitePage> CollectRedirects(RenderContext context) => context.Site.Redirects
        .Select(r => new SitePage(r.Old, r.Entry.File, typeof(RedirectPage), () => RedirectPages.Create(context, r)) { Audience = Audience.Servers });

    // Chapters and lessons once more, and their list.
    private static IEnumerable<SitePage> TeacherPages(RenderContext context) => context.Site.TeacherPages.Length == 0 ? [] :
    [
        Generated<CardListPage>(TeachUrls.List, () => TeachPages.CreateList(context)),
        .. context.Site.TeacherPages.Select(e => e is Lesson lesson
            ? Page<LessonPage>(e, () => TeachPages.Create(context, lesson)) with { Url = TeachUrls.For(e.Url) }
            : Page<TeachChapterPage>(e, () => TeachPages.Create(context, (Chapter)e)) with { Url = TeachUrls.For(e.Url) }),
    ];

    private static SitePage Page<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(Entry entry, Func<object> view) => new(entry.Url, entry.File, typeof(T), view);

    private static SitePage Generated<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(SiteUrl url, Func<object> view) => new(url, SiteReader.File, typeof(T), view);
}
