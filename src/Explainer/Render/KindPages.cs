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
        EntryKind.Summary => new KindPages((c, e) => SitePage.For<SummaryPage>(e, () => new SummaryPages(c).Create((Summary)e))),
        EntryKind.Chapter => new KindPages(
            (c, e) => SitePage.For<ChapterPage>(e, () => new ChapterPages(c).Create((Chapter)e)),
            c => SitePage.Generated<CardListPage>(Kind.Chapter.ListUrl, () => new ChapterPages(c).CreateList())),
        EntryKind.Profile => new KindPages(
            (c, e) => SitePage.For<ProfilePage>(e, () => new ProfilePages(c).Create((Profile)e)),
            c => SitePage.Generated<CardListPage>(Kind.Profile.ListUrl, () => new ProfilePages(c).CreateList())),
        EntryKind.Term => new KindPages(
            (c, e) => SitePage.For<TermPage>(e, () => new TermPages(c).Create((Term)e)),
            c => SitePage.Generated<GlossaryPage>(Kind.Term.ListUrl, () => new TermPages(c).CreateGlossary())),
        EntryKind.Event => new KindPages(
            (c, e) => SitePage.For<EventPage>(e, () => new EventPages(c).Create((TimelineEvent)e)),
            c => SitePage.Generated<TimelinePage>(Kind.Event.ListUrl, () => new EventPages(c).CreateTimeline())),
        EntryKind.Lesson => new KindPages(
            (c, e) => SitePage.For<LessonPage>(e, () => new LessonPages(c).Create((Lesson)e)),
            c => SitePage.Generated<CardListPage>(Kind.Lesson.ListUrl, () => new LessonPages(c).CreateList())),
        EntryKind.Pack => new KindPages(
            (c, e) => SitePage.For<CardListPage>(e, () => new PackPages(c).Create((Pack)e)),
            c => SitePage.Generated<CardListPage>(Kind.Pack.ListUrl, () => new PackPages(c).CreateList())),
        EntryKind.Page => new KindPages((c, e) => c.Site.Sections.Find(e) is { Items.IsEmpty: false } section
            ? SitePage.For<CardListPage>(e, () => new SectionPages(c).Create((Page)e, section))
            : SitePage.For<PlainPage>(e, () => new PlainPages(c).Create(e))),
        EntryKind.Easy => new KindPages((c, e) => SitePage.For<PlainPage>(e, () => new PlainPages(c).Create(e))),
    };
}
