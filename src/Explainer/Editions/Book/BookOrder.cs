using System.Collections.Immutable;
using Explainer.Model;
using Explainer.Render;

namespace Explainer.Editions.Book;

/// <summary>Pages that stand together in the table of contents.</summary>
/// <param name="Head">The page of the list, or one that stands by itself; null for a section of a pack, which has none.</param>
/// <param name="Pages">What it lists.</param>
internal sealed record BookPart(SitePage? Head, ImmutableArray<SitePage> Pages)
{
    /// <summary>The title of a part without a page; empty for others.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its pages, its own first.</summary>
    public IEnumerable<SitePage> All => Head is null ? Pages : Pages.Prepend(Head);
}

/// <summary>Which pages of a site the book has, in reading order: all for everyone but those that only lead to others, and of sources the list alone. An easier version follows its page.</summary>
internal static class BookOrder
{
    /// <summary>The order of a pack: its own page, then its sections.</summary>
    public static ImmutableArray<BookPart> Create(RenderContext context, Pack pack) =>
    [
        new BookPart(new SitePages(context).ForEntry(pack), []),
        .. pack.Sections.Select(s => new BookPart(null, [.. s.Entries.Select(e => new SitePages(context).ForEntry(context.Site.Get(e)))]) { Title = s.Title }),
    ];

    public static ImmutableArray<BookPart> Create(RenderContext context)
    {
        var site = context.Site;
        var pages = new SitePages(context).Collect().Where(p => p.Audience == Audience.Everyone).DistinctBy(p => p.Url).ToDictionary(p => p.Url);
        pages.Remove(GeneratedPages.SiteMap);
        // These come last, whoever has written their introductions.
        SiteUrl[] lists = [GeneratedPages.Evidence, .. !site.GeneratedPages.Contains(GeneratedPages.Places) ? [] : new[] { GeneratedPages.Places }, GeneratedPages.Sources, GeneratedPages.Corrections];
        var easier = site.EntriesOf(Kind.Easy).Cast<EasyPage>().ToDictionary(e => site.Get(e.Of).Url, e => e.Url);
        var parts = ImmutableArray.CreateBuilder<BookPart>();
        Add(SiteUrl.Home, []);
        foreach (var kind in Kind.Listed)
        {
            Add(kind.ListUrl, [.. PartsOf(kind.ListUrl), .. site.EntriesOf(kind).Select(e => e.Url)]);
        }

        foreach (var entry in site.EntriesOf(Kind.Page).Where(e => !e.IsNotFound && !lists.Contains(e.Url)))
        {
            Add(entry.Url, []);
        }

        foreach (var list in lists)
        {
            Add(list, list == GeneratedPages.Sources ? PartsOf(list) : []);
        }

        return parts.ToImmutable();

        IEnumerable<SiteUrl> PartsOf(SiteUrl list) => site.ListParts.TryGetValue(list, out var divided) ? divided.Select(p => p.Url) : [];

        IEnumerable<SiteUrl> WithEasier(SiteUrl page) => easier.TryGetValue(page, out var other) ? [page, other] : [page];

        // Whatever is taken is taken once: a page may be the head of a list.
        void Add(SiteUrl head, IEnumerable<SiteUrl> below)
        {
            var taken = new[] { head }.Concat(below).SelectMany(WithEasier).Select(u => pages.Remove(u, out var page) ? page : null).OfType<SitePage>().ToImmutableArray();
            if (!taken.IsEmpty)
            {
                parts.Add(new BookPart(taken[0], taken[1..]));
            }
        }
    }
}
