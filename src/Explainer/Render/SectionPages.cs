using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the pages of sections and parts: the introduction, and the list of what lies in the folder.</summary>
internal sealed class SectionPages(RenderContext context)
{
    public CardListPageView Create(Page page, Section section)
    {
        var first = section.Items[0];
        var index = context.ListPartPages.CreateIndex(page.Url, page.Title);
        var chrome = context.CreatePage(page, "section", ListPage.Above(context.Site, page));
        return new CardListPageView
        {
            Page = index is null ? context.WithFilter(chrome, page.Url, section.Items.Length) : chrome,
            Article = context.Articles.Create(page),
            Index = index,
            Groups = index is not null ? [] :
            [
                new CardGroupView(null, null, [.. section.Items.Select(e => context.Cards.CreateByKind(e, page.Url))])
                {
                    Start = first is Chapter chapter ? context.Site.IndexOf(chapter) + 1 : 1,
                },
            ],
            IsOrdered = first is Chapter,
            Turn = TurnOn(page),
        };
    }

    /// <summary>What is read before and after a page of a section, in the order of the whole section; null for pages of none.</summary>
    public TurnView? TurnOn(Entry page)
    {
        var (previous, next) = context.Site.Sections.NeighboursOf(page);
        return previous is null && next is null ? null : new TurnView(
            context.Site.Sections.Holding(page)!.Path.First().Page.Title,
            previous is null ? null : context.Cards.Create(previous, page.Url),
            next is null ? null : context.Cards.Create(next, page.Url));
    }
}

/// <summary>Puts entries that lie in parts under the titles of these.</summary>
internal sealed class PartGroups(RenderContext context)
{
    /// <summary>The entries in runs of one part. Of a list without parts that is one group.</summary>
    /// <param name="inOrder">The entries, in the order of their list.</param>
    public static IEnumerable<(KindPart Part, ImmutableArray<T> Entries)> Split<T>(Site site, ImmutableArray<T> inOrder) where T : Entry
    {
        var start = 0;
        for (var i = 1; i <= inOrder.Length; i++)
        {
            if (i == inOrder.Length || inOrder[i].Id.Folder != inOrder[start].Id.Folder)
            {
                yield return (KindPart.Find(site, inOrder[start]), inOrder[start..i]);
                start = i;
            }
        }
    }

    /// <summary>The cards of entries, under the titles of their parts; one group without a title for those without parts.</summary>
    /// <param name="page">The page that they stand on.</param>
    /// <param name="card">Makes the card of an entry.</param>
    public ImmutableArray<CardGroupView> Create<T>(ImmutableArray<T> inOrder, SiteUrl page, Func<T, CardView> card) where T : Entry
    {
        if (inOrder.All(e => e.Id.Folder.Length == 0))
        {
            return [new CardGroupView(null, null, [.. inOrder.Select(card)])];
        }

        var groups = ImmutableArray.CreateBuilder<CardGroupView>();
        var start = 1;
        foreach (var (part, entries) in Split(context.Site, inOrder))
        {
            groups.Add(Create(part, page, [.. entries.Select(card)]) with { Start = start });
            start += entries.Length;
        }

        return groups.ToImmutable();
    }

    /// <summary>The cards of a part under its title.</summary>
    public CardGroupView Create(KindPart part, SiteUrl page, ImmutableArray<CardView> cards) => part.Name.Length == 0
        ? new CardGroupView(null, null, cards)
        : new CardGroupView(part.Title, "x-part-" + part.Name, cards)
        {
            Page = part.Page is { } own ? context.Link(page, own.Url, own.Title) : null,
            Summary = part.Page?.Summary ?? "",
        };

    /// <summary>The parts as the outline of the page that lists them; empty for fewer than two.</summary>
    public static ImmutableArray<OutlineView> Outline(ImmutableArray<CardGroupView> groups) => groups.Count(g => g.Title is not null) < 2 ? [] :
        [.. groups.Where(g => g.Title is not null).Select(g => new OutlineView(new LinkView(SiteUrl.LinkWithin(g.Anchor!), g.Title!), []))];
}
