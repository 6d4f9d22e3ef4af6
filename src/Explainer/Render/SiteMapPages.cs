using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the page that lists everything.</summary>
internal static class SiteMapPages
{
    public static SiteMapPageView Create(RenderContext context)
    {
        var list = ListPage.SiteMap(context.Site);
        var sections = Contents.Collect(context).Select(s => Section(context, s, list.Url)).ToImmutableArray();
        return new SiteMapPageView
        {
            Page = context.CreatePage(list, "site-map") with
            {
                Outline = [.. sections.Select(s => new OutlineView(context.Link(list.Url, list.Url.At(s.Anchor), s.Title), []))],
            },
            Article = Articles.Create(context, list),
            Sections = sections,
        };
    }

    private static SiteMapSectionView Section(RenderContext context, ContentsSection section, SiteUrl page) => new(
        section.Title,
        "x-" + section.Id,
        section.List is { } list ? context.Link(page, list.Url!, list.Title) : null,
        section.Id == Kind.Term.Folder
            ? [.. TermPages.ByLetter(section.Items, i => i.Title).Select(g => Group(context, g.Key.Length == 0 ? context.Words.OtherLetters : g.Key, g, page))]
            : [Group(context, null, section.Items, page)]);

    private static SiteMapGroupView Group(RenderContext context, string? title, IEnumerable<ContentsItem> items, SiteUrl page) =>
        new(title, [.. items.Select(i => Item(context, i, page))]);

    private static SiteMapItemView Item(RenderContext context, ContentsItem item, SiteUrl page) =>
        new(item.Title, item.Url is { } url ? context.Href(page, url) : null, item.Language)
        {
            Items = item.Items.IsEmpty ? [] : [.. item.Items.Select(i => Item(context, i, page))],
        };
}
