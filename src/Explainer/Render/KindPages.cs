using Explainer.Model;
using Explainer.Theme.Pages;

namespace Explainer.Render;

/// <summary>The pages of a kind: its row of the table of kinds in this room.</summary>
/// <param name="Entry">The page of an entry.</param>
/// <param name="List">The page that lists them; null for kinds that no page lists.</param>
internal sealed record KindPages(Func<RenderContext, Entry, SitePage> Entry, Func<RenderContext, SitePage>? List = null)
{
    /// <summary>The row of a kind. A kind without a row does not compile.</summary>
    public static KindPages For(EntryKind kind) => kind switch
    {
        EntryKind.Summary => new KindPages((c, e) => SitePage.For<SummaryPage>(e, () => SummaryPages.Create(c, (Summary)e))),
        EntryKind.Chapter => new KindPages(
            (c, e) => SitePage.For<ChapterPage>(e, () => ChapterPages.Create(c, (Chapter)e)),
            c => SitePage.Generated<CardListPage>(Kind.Chapter.ListUrl, () => ChapterPages.CreateList(c))),
        EntryKind.Profile => new KindPages(
            (c, e) => SitePage.For<ProfilePage>(e, () => ProfilePages.Create(c, (Profile)e)),
            c => SitePage.Generated<CardListPage>(Kind.Profile.ListUrl, () => ProfilePages.CreateList(c))),
        EntryKind.Term => new KindPages(
            (c, e) => SitePage.For<TermPage>(e, () => TermPages.Create(c, (Term)e)),
            c => SitePage.Generated<GlossaryPage>(Kind.Term.ListUrl, () => TermPages.CreateGlossary(c))),
        EntryKind.Event => new KindPages(
            (c, e) => SitePage.For<EventPage>(e, () => EventPages.Create(c, (TimelineEvent)e)),
            c => SitePage.Generated<TimelinePage>(Kind.Event.ListUrl, () => EventPages.CreateTimeline(c))),
        EntryKind.Lesson => new KindPages(
            (c, e) => SitePage.For<LessonPage>(e, () => LessonPages.Create(c, (Lesson)e)),
            c => SitePage.Generated<CardListPage>(Kind.Lesson.ListUrl, () => LessonPages.CreateList(c))),
        EntryKind.Pack => new KindPages(
            (c, e) => SitePage.For<CardListPage>(e, () => PackPages.Create(c, (Pack)e)),
            c => SitePage.Generated<CardListPage>(Kind.Pack.ListUrl, () => PackPages.CreateList(c))),
        EntryKind.Page => new KindPages((c, e) => c.Site.Sections.Find(e) is { Items.IsEmpty: false } section
            ? SitePage.For<CardListPage>(e, () => SectionPages.Create(c, (Page)e, section))
            : SitePage.For<PlainPage>(e, () => PlainPages.Create(c, e))),
        EntryKind.Easy => new KindPages((c, e) => SitePage.For<PlainPage>(e, () => PlainPages.Create(c, e))),
    };
}
