using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the pages of packs, for everyone and for teachers, and their list.</summary>
internal static class PackPages
{
    public static CardListPageView Create(RenderContext context, Pack pack) => Create(context, pack, pack, context.CreatePage(pack, "pack", ListPage.Above(context.Site, pack))) with
    {
        Door = context.Site.HasTeacherPage(pack)
            ? new CardView { Link = context.Link(pack.Url, TeachUrls.For(pack.Url), context.Words.ForTeachers), Summary = context.Words.WithAnswers }
            : null,
    };

    /// <summary>The same for teachers: links lead to the pages for teachers, and the files have the answers.</summary>
    public static CardListPageView CreateForTeachers(RenderContext context, Pack pack)
    {
        var again = pack with { Url = TeachUrls.For(pack.Url) };
        return Create(context, pack, again, context.CreatePage(again, "pack", ListPage.Teach(context.Site))) with
        {
            Door = new CardView { Link = context.Link(again.Url, pack.Url, context.Words.ForClass), Summary = "" },
        };
    }

    public static CardListPageView CreateList(RenderContext context)
    {
        var list = ListPage.For(context.Site, Kind.Pack);
        var index = ListPartPages.CreateIndex(context, list.Url, list.Title);
        return new CardListPageView
        {
            Page = context.CreatePage(list, "packs"),
            Article = Articles.Create(context, list),
            Index = index,
            Groups = context.Site.Packs.IsEmpty || index is not null ? [] :
                [new CardGroupView(null, null, [.. context.Site.Packs.Select(p => Cards.CreateByKind(context, p, list.Url))])],
        };
    }

    /// <summary>How long all of it takes to read; null where nothing is to be read.</summary>
    public static string? LabelOf(RenderContext context, Pack pack) =>
        pack.Entries.Sum(e => context.Site.Get(e).Body.Level.Minutes) is > 0 and var minutes ? context.Words.ReadingTime.Format(minutes) : null;

    private static CardListPageView Create(RenderContext context, Pack pack, Entry shown, PageView page) => new()
    {
        Page = page,
        Article = Articles.Create(context, shown, context.Words.Pack),
        Downloads = [.. context.CreateFiles(pack, shown.Url), .. context.CreateDownloads(shown.Url, pack)],
        Groups = [.. SectionsOf(context, pack).Select((s, i) => new CardGroupView(s.Section.Title, AnchorOf(i), [.. s.Entries.Select(e => CardOf(context, e, shown.Url))]))],
    };

    /// <summary>The sections of a pack with their entries; for teachers with the whole pages besides that have something for them.</summary>
    public static IEnumerable<(PackSection Section, IEnumerable<Entry> Entries)> SectionsOf(RenderContext context, Pack pack)
    {
        var replaced = context.IsForTeachers ? ReplacedPages.In(pack, context.Site) : null;
        return pack.Sections.Select(s => (s, context.Site.EntriesOf(s, replaced)));
    }

    private static string AnchorOf(int section) => RenderContext.Format("x-section-{0}", section + 1);

    private static CardView CardOf(RenderContext context, Entry entry, SiteUrl page)
    {
        var label = entry is Lesson lesson ? LessonPages.LabelOf(context.Words, lesson) is { } facts ? $"{context.Words.Lesson} · {facts}" : context.Words.Lesson
            : entry.Body.Level.Minutes is > 0 and var minutes ? context.Words.ReadingTime.Format(minutes) : null;
        return Cards.Create(context, context.IsForTeachers && context.Site.HasTeacherPage(entry) ? entry with { Url = TeachUrls.For(entry.Url) } : entry, page, label);
    }
}
