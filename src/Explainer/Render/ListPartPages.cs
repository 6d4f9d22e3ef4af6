using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;
using Explainer.Theme.Pages;

namespace Explainer.Render;

/// <summary>Makes the pages that long lists are divided into, and the ways between them.</summary>
internal sealed class ListPartPages(RenderContext context)
{
    /// <summary>All of them, by address of their list.</summary>
    public IEnumerable<SitePage> Collect() =>
        from list in context.Site.ListParts.OrderBy(l => l.Key.Path, StringComparer.Ordinal)
        from part in list.Value
        where !part.IsWritten
        select OfPart(list.Key, part);

    /// <summary>The pages of a list, on the list itself; null for one that is not divided.</summary>
    public ListIndexView? CreateIndex(SiteUrl list, string title) => CreateIndex(list, title, list);

    /// <summary>The same on one of these pages.</summary>
    public ListIndexView? CreateIndex(SiteUrl list, string title, SiteUrl page)
    {
        if (!context.Site.ListParts.TryGetValue(list, out var parts))
        {
            return null;
        }

        var at = parts.Select(p => p.Url).ToList().IndexOf(page);
        return new ListIndexView(title, page == list, [.. parts.GroupBy(p => p.Group, StringComparer.Ordinal).Select(g => Group([.. g], page))])
        {
            Previous = at > 0 ? Link(parts[at - 1], page) : null,
            Next = at >= 0 && at + 1 < parts.Length ? Link(parts[at + 1], page) : null,
            PageOfItem = list == GeneratedPages.Sources && page == list ? context.Href(page, GeneratedPages.ForWork("x")).Replace("/x/", "/*/", StringComparison.Ordinal) : null,
        };
    }

    /// <summary>The chrome of a page of a list. It is no place to begin at: the list is, and every entry.</summary>
    public PageView CreatePage(ListPage list, ListPart part, string kind, params ImmutableArray<ListPage> above) =>
        context.WithFilter(
            context.CreatePage(part.Url, kind, TitleOf(list, part), list.Summary, [.. above, list]) with { IsIndexable = false, Metadata = null },
            part.Url, part.Count);

    /// <summary>The head of a page of a list.</summary>
    public ArticleView CreateArticle(ListPage list, ListPart part) =>
        new() { Head = new HeadView { Title = TitleOf(list, part), Lead = "" } };

    private string TitleOf(ListPage list, ListPart part) => WordTable.Fill(context.Words.ListPartTitle, list.Title, part.Label);

    private ListGroupView Group(ImmutableArray<ListPart> pages, SiteUrl page) => new(
        context.Link(page, pages[0].Url, pages[0].Group, pages.Any(p => p.Url == page)),
        RenderContext.Format("{0}", pages.Sum(p => p.Count)),
        pages.Length == 1 ? [] : [.. pages.Select(p => Link(p, page))]);

    private LinkView Link(ListPart part, SiteUrl page) => context.Link(page, part.Url, part.Label, part.Url == page);

    private SitePage OfPart(SiteUrl list, ListPart part) =>
        list == Kind.Term.ListUrl ? SitePage.Generated<GlossaryPage>(part.Url, () => new TermPages(context).CreatePart(part))
        : list == GeneratedPages.Sources ? SitePage.Generated<WorksPage>(part.Url, () => new WorksPages(context).CreatePart(part))
        : list == GeneratedPages.Evidence ? SitePage.Generated<EvidencePage>(part.Url, () => new EvidencePages(context).CreatePart(part))
        : list == GeneratedPages.SiteMap ? SitePage.Generated<SiteMapPage>(part.Url, () => new SiteMapPages(context).CreatePart(part))
        : list == Kind.Event.ListUrl ? SitePage.Generated<TimelinePage>(part.Url, () => new EventPages(context).CreatePart(null, part))
        : context.Site.Config.Strands.FirstOrDefault(s => s.Url == list) is { } strand ? SitePage.Generated<TimelinePage>(part.Url, () => new EventPages(context).CreatePart(strand, part))
        : list == TeachUrls.List ? SitePage.Generated<CardListPage>(part.Url, () => new TeachPages(context.ForTeachers()).CreatePart(part)) with { Audience = Audience.Teachers }
        : SitePage.Generated<CardListPage>(part.Url, () => CreateCards(list, part));

    // The list of a kind, or the page of a section.
    private CardListPageView CreateCards(SiteUrl url, ListPart part)
    {
        var kind = Kind.Listed.FirstOrDefault(k => k.ListUrl == url);
        var section = kind is null ? context.Site.Sections.All.First(s => s.Page.Url == url) : null;
        var list = kind is not null ? ListPage.For(context.Site, kind) : ListPage.For(section!);
        return new CardListPageView
        {
            Page = CreatePage(list, part, kind?.Folder ?? "section", section is null ? [] : ListPage.Above(context.Site, section.Page)),
            Article = CreateArticle(list, part),
            Index = CreateIndex(url, list.Title, part.Url),
            Groups = [new CardGroupView(null, null, [.. part.Entries.Select(e => context.Cards.CreateByKind(e, part.Url))]) { Start = part.Start }],
            IsOrdered = part.Entries[0] is Chapter,
        };
    }
}
