using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the pages of packs, for everyone and for teachers, and their list.</summary>
internal sealed class PackPages(RenderContext context)
{
    public CardListPageView Create(Pack pack) => Create(pack, pack, context.CreatePage(pack, "pack", ListPage.Above(context.Site, pack))) with
    {
        Door = context.Site.HasTeacherPage(pack)
            ? new CardView { Link = context.Link(pack.Url, TeachUrls.For(pack.Url), context.Words.ForTeachers), Summary = context.Words.WithAnswers }
            : null,
    };

    /// <summary>The same for teachers: links lead to the pages for teachers, and the files have the answers.</summary>
    public CardListPageView CreateForTeachers(Pack pack)
    {
        var again = pack with { Url = TeachUrls.For(pack.Url) };
        return Create(pack, again, context.CreatePage(again, "pack", ListPage.Teach(context.Site))) with
        {
            Door = new CardView { Link = context.Link(again.Url, pack.Url, context.Words.ForClass), Summary = "" },
        };
    }

    public CardListPageView CreateList()
    {
        var list = ListPage.For(context.Site, Kind.Pack);
        var index = context.ListPartPages.CreateIndex(list.Url, list.Title);
        return new CardListPageView
        {
            Page = context.CreatePage(list, "packs"),
            Article = context.Articles.Create(list),
            Index = index,
            Groups = context.Site.Packs.IsEmpty || index is not null ? [] :
                [new CardGroupView(null, null, [.. context.Site.Packs.Select(p => context.Cards.CreateByKind(p, list.Url))])],
        };
    }

    /// <summary>How long all of it takes, to read and in class; null where there is nothing of either.</summary>
    public string? LabelOf(Pack pack) =>
        pack.Entries.Sum(e => MinutesOf(context.Site.Get(e))) is > 0 and var minutes ? RenderContext.TimeOf(context.Words, minutes) : null;

    private static int MinutesOf(Entry entry) => (entry as Lesson)?.Minutes ?? entry.Body.Level.Minutes;

    private CardListPageView Create(Pack pack, Entry shown, PageView page) => new()
    {
        Page = page,
        Article = context.Articles.Create(shown, context.Words.Pack),
        Downloads = [.. context.CreateFiles(pack, shown.Url), .. context.CreateDownloads(shown.Url, pack)],
        Groups = [.. SectionsOf(pack).Select((s, i) => new CardGroupView(s.Section.Title, AnchorOf(i), [.. s.Entries.Select(e => CardOf(e, shown.Url))]))],
    };

    /// <summary>The sections of a pack with their entries; for teachers with the whole pages besides that have something for them.</summary>
    public IEnumerable<(PackSection Section, IEnumerable<Entry> Entries)> SectionsOf(Pack pack)
    {
        var replaced = context.IsForTeachers ? ReplacedPages.In(pack, context.Site) : null;
        return pack.Sections.Select(s => (s, context.Site.EntriesOf(s, replaced)));
    }

    private static string AnchorOf(int section) => RenderContext.Format("x-section-{0}", section + 1);

    private CardView CardOf(Entry entry, SiteUrl page)
    {
        var label = entry is Lesson lesson ? LessonPages.LabelOf(context.Words, lesson) is { } facts ? $"{context.Words.Lesson} · {facts}" : context.Words.Lesson
            : entry.Body.Level.Minutes is > 0 and var minutes ? context.Words.ReadingTime.Format(minutes) : null;
        return context.Cards.Create(context.IsForTeachers && context.Site.HasTeacherPage(entry) ? entry with { Url = TeachUrls.For(entry.Url) } : entry, page, label);
    }
}
