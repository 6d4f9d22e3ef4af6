using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the page that lists everything.</summary>
internal sealed class SiteMapPages(RenderContext context)
{
    // A section with more pages than a list may have is not listed here again, and in a very large site no section is.
    private const int MostPages = 2000;

    public SiteMapPageView Create()
    {
        var list = ListPage.SiteMap(context.Site);
        var contents = new Contents(context).Collect();
        var most = contents.Sum(s => s.Items.Sum(i => i.All.Count())) > MostPages ? 0 : ListPart.MostEntries;
        var sections = contents.Select(s => Section(s, list.Url, most)).ToImmutableArray();
        return new SiteMapPageView
        {
            Page = context.WithFilter(context.CreatePage(list, "site-map"), list.Url, sections.Sum(s => s.Groups.Sum(g => g.Pages.Length))) with
            {
                Outline = [.. sections.Select(s => new OutlineView(context.Link(list.Url, list.Url.At(s.Anchor), s.Title), []))],
            },
            Article = context.Articles.Create(list),
            Sections = sections,
        };
    }

    /// <summary>A page of a long site map: pages that no list has, by letter.</summary>
    public SiteMapPageView CreatePart(ListPart part)
    {
        var list = ListPage.SiteMap(context.Site);
        return new SiteMapPageView
        {
            Page = context.ListPartPages.CreatePage(list, part, "site-map"),
            Article = context.ListPartPages.CreateArticle(list, part),
            Index = context.ListPartPages.CreateIndex(list.Url, list.Title, part.Url),
            Sections = [new SiteMapSectionView(context.Words.OtherPages, "x-pages", null,
                [new SiteMapGroupView(null, [.. part.Entries.Select(e => new SiteMapItemView(e.Title, context.Href(part.Url, e.Url)) { Items = [.. EasierOf(e, part.Url)] })])])],
        };
    }

    private SiteMapSectionView Section(ContentsSection section, SiteUrl page, int most) => new(
        section.Title,
        "x-" + section.Id,
        section.List is { } list ? context.Link(page, list.Url!, list.Title) : null,
        [.. Groups(section, page, most)]);

    private IEnumerable<SiteMapGroupView> Groups(ContentsSection section, SiteUrl page, int most)
    {
        var divided = section.List?.Url ?? GeneratedPages.SiteMap;
        if (context.Site.ListParts.TryGetValue(divided, out var parts))
        {
            var apart = parts.SelectMany(p => p.Entries).Select(e => e.Url).ToHashSet();
            ImmutableArray<ContentsItem> others = section.List is null ? [.. section.Items.Where(i => !apart.Contains(i.Url!))] : [];
            return
            [
                .. others.IsEmpty ? [] : new[] { Group(null, others, page) },
                new SiteMapGroupView(null, [.. parts.DistinctBy(p => p.Group).Select(p => new SiteMapItemView(p.Group, context.Href(page, p.Url)))]),
            ];
        }

        return section.List is not null && section.Items.Sum(i => i.All.Count()) > most ? []
            : section.Id == Kind.Term.Folder
            ? ListLetter.Group(section.Items, i => i.Title, context.Words.Order).Select(g => Group(g.Key.Key.Length == 0 ? context.Words.OtherLetters : g.Key.Text, g, page))
            : [Group(null, section.Items, page)];
    }

    private SiteMapGroupView Group(string? title, IEnumerable<ContentsItem> items, SiteUrl page) =>
        new(title, [.. items.Select(i => Item(i, page))]);

    private IEnumerable<SiteMapItemView> EasierOf(Entry? entry, SiteUrl page) =>
        entry is not null && context.Site.FindEasierOf(entry) is { IsDraft: false } easier ? [new SiteMapItemView(easier.Title, context.Href(page, easier.Url))] : [];

    private SiteMapItemView Item(ContentsItem item, SiteUrl page) =>
        new(item.Title, item.Url is { } url ? context.Href(page, url) : null, item.Language)
        {
            Items = [.. EasierOf(item.Entry, page), .. item.Items.Select(i => Item(i, page))],
        };
}
