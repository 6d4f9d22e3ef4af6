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
    public static ImmutableArray<SitePage> Of(Shell shell)
    {
        var site = shell.Site;
        var lists = ListPages(shell);
        var made = lists.Where(p => site.MadePages.Contains(p.Url) && site.IntroductionOf(p.Url.Path.Trim('/')) is null);
        return
        [
            .. site.Entries.Select(e => OfEntry(shell, e, lists)), .. made, .. Strands(shell), .. Works(shell),
            .. Taught(shell.ForTeachers()), .. Redirects(shell),
        ];
    }

    /// <summary>The page for addresses that do not exist. A server shows it anywhere, so its links begin at the root.</summary>
    public static SitePage NotFound(Shell shell)
    {
        var url = new SiteUrl(MachineFiles.NotFound.Path, Root: shell.Site.Config.Url.AbsolutePath);
        return new SitePage(url, SiteReader.File, typeof(NotFoundPage), () => NotFoundPages.Create(shell, url)) { IsForServers = true };
    }

    private static SitePage OfEntry(Shell shell, Entry entry, ImmutableArray<SitePage> lists)
    {
        var list = lists.FirstOrDefault(p => p.Url == entry.Url);
        return list is not null ? list with { Source = entry.File } : entry switch
        {
            Summary summary => Page<SummaryPage>(entry, () => SummaryPages.Create(shell, summary)),
            Chapter chapter => Page<ChapterPage>(entry, () => ChapterPages.Create(shell, chapter)),
            Profile profile => Page<ProfilePage>(entry, () => ProfilePages.Create(shell, profile)),
            Term term => Page<TermPage>(entry, () => TermPages.Create(shell, term)),
            Lesson lesson => Page<LessonPage>(entry, () => LessonPages.Create(shell, lesson)),
            TimelineEvent happened => Page<EventPage>(entry, () => EventPages.Create(shell, happened)),
            _ => Page<PlainPage>(entry, () => PlainPages.Create(shell, entry)),
        };
    }

    private static ImmutableArray<SitePage> ListPages(Shell shell) =>
    [
        Made<CardListPage>(MadePages.Story, () => ChapterPages.CreateList(shell)),
        Made<CardListPage>(MadePages.Profiles, () => ProfilePages.CreateList(shell)),
        Made<GlossaryPage>(MadePages.Glossary, () => TermPages.CreateGlossary(shell)),
        Made<TimelinePage>(MadePages.Timeline, () => EventPages.CreateTimeline(shell)),
        Made<EvidencePage>(MadePages.Evidence, () => EvidencePages.Create(shell)),
        Made<CardListPage>(MadePages.Lessons, () => LessonPages.CreateList(shell)),
        Made<SourcesPage>(MadePages.Sources, () => SourcesPages.Create(shell)),
        Made<PlainPage>(MadePages.Corrections, () => PlainPages.CreateCorrections(shell)),
        Made<SiteMapPage>(MadePages.SiteMap, () => SiteMapPages.Create(shell)),
    ];

    private static IEnumerable<SitePage> Strands(Shell shell) => shell.Site.Config.Strands
        .Where(s => shell.Site.MadePages.Contains(s.Url))
        .Select(s => Made<TimelinePage>(s.Url, () => EventPages.CreateStrand(shell, s)));

    private static IEnumerable<SitePage> Works(Shell shell) => shell.Site.Works.Select(w => new SitePage(
        w.Address, WorksReader.Files[0], typeof(WorkPage), () => SourcesPages.Create(shell, w)));

    private static IEnumerable<SitePage> Redirects(Shell shell) => shell.Site.Redirects
        .Select(r => new SitePage(r.Old, r.Entry.File, typeof(RedirectPage), () => RedirectPages.Create(shell, r)) { IsForServers = true });

    // Chapters and lessons once more, and their list.
    private static IEnumerable<SitePage> Taught(Shell shell) => shell.Site.Taught.Length == 0 ? [] :
    [
        Made<CardListPage>(TeachUrls.List, () => TeachPages.CreateList(shell)),
        .. shell.Site.Taught.Select(e => e is Lesson lesson
            ? Page<LessonPage>(e, () => TeachPages.Create(shell, lesson)) with { Url = TeachUrls.Of(e.Url) }
            : Page<TeachChapterPage>(e, () => TeachPages.Create(shell, (Chapter)e)) with { Url = TeachUrls.Of(e.Url) }),
    ];

    private static SitePage Page<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(Entry entry, Func<object> view) => new(entry.Url, entry.File, typeof(T), view);

    private static SitePage Made<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(SiteUrl url, Func<object> view) => new(url, SiteReader.File, typeof(T), view);
}
