using System.Collections.Immutable;
using Explainer.Citations.Apa;
using Explainer.Model;

namespace Explainer.Render;

/// <summary>
/// Everything that readers can find, in sections: what the site map lists and the search knows. Pages for teachers,
/// drafts and old addresses are not among it.
/// </summary>
internal sealed class Contents(RenderContext context)
{
    public ImmutableArray<ContentsSection> Collect()
    {
        var site = context.Site;
        ContentsSection[] sections =
        [
            .. Kind.All.Where(k => k.List is not null).Select(k => Section(k.Folder!, ListPage.For(site, k), Items(k))),
            Section("places", ListPage.Places(site), PlacePages.Sorted(site).Select(Item)),
            Section("sources", ListPage.Sources(site), ApaStyle.InOrder(site.Works, site.Words.Order).DistinctBy(w => w.Address).Select(w => Item(w))),
        ];
        ImmutableArray<ContentsSection> shown =
        [
            .. sections.Where(s => site.GeneratedPages.Contains(s.List!.Url!)),
            .. site.Sections.Top.Where(s => !s.Items.IsEmpty && IsPublished(s.Page)).Select(s => Section("in-" + s.Page.Id.Name, ListPage.For(s), Items(site, s))),
        ];
        return [.. shown, Others(shown)];
    }

    private IEnumerable<ContentsItem> Items(Kind kind)
    {
        ImmutableArray<Entry> entries = [.. context.Site.EntriesOf(kind).Where(IsPublished)];
        var items = kind.HasParts && entries.Any(e => e.Id.Folder.Length > 0) ? Parts(context.Site, kind, entries) : entries.Select(Item);
        return kind.Id == EntryKind.Event ? Strands().Concat(items) : items;
    }

    // Chapters and lessons in their order; profiles, whose list goes by title, part by part.
    private static IEnumerable<ContentsItem> Parts(Site site, Kind kind, ImmutableArray<Entry> entries) => PartGroups
        .Split(site, kind.Prefix == FilePrefix.Number ? entries
            : [.. entries.OrderBy(e => e.Id.Folder.Length == 0 ? -1 : e.FolderOrder ?? int.MaxValue).ThenBy(e => e.Id.Folder, StringComparer.Ordinal)])
        .SelectMany(run => run.Part.Name.Length == 0 ? run.Entries.Select(Item)
            : [(run.Part.Page is { IsDraft: false } page ? Item(page) : new ContentsItem(null, run.Part.Title, "")) with { Items = [.. run.Entries.Select(Item)] }]);

    private static IEnumerable<ContentsItem> Items(Site site, Section section) => section.Items.Where(IsPublished)
        .Select(e => site.Sections.Find(e) is { } below ? Item(e) with { Items = [.. Items(site, below)] } : Item(e));

    private static bool IsPublished(Entry entry) => !entry.IsDraft;

    private static ContentsSection Section(string id, ListPage list, IEnumerable<ContentsItem> items) =>
        new(id, list.Title, Item(list), [.. items]);

    private static ContentsItem Item(ListPage list) => new(list.Url, list.Title, list.Summary)
    {
        Entry = list.Introduction is { IsDraft: false } introduction ? introduction : null,
    };

    private static ContentsItem Item(Entry entry) => new(entry.Url, entry.Title, entry.Summary)
    {
        Entry = entry,
        Names = entry switch
        {
            Term term => [.. term.Also.Select(name => new ContentsName(name)), .. term.Forms.SelectMany(NamesOf)],
            Profile profile => [.. profile.Also.Select(name => new ContentsName(name))],
            _ => [],
        },
    };

    private static ContentsName[] NamesOf(TermForm form)
    {
        var written = new ContentsName(form.Text, form.Language);
        return form.Latin is { } latin ? [written, new ContentsName(latin)] : [written];
    }

    private ContentsItem Item(Work work) =>
        new(work.Address, work.Title, string.Concat(context.FormatReference(work).Select(run => run.Text)))
        {
            Language = work.Language,
            Authors = [.. work.Authors.Select(a => a.Spoken)],
        };

    private static ContentsItem Item(Place place) => new(place.Url, place.Title, place.Note ?? "")
    {
        Names = [.. place.Also.Select(name => new ContentsName(name))],
    };

    private IEnumerable<ContentsItem> Strands() => context.Site.Config.Strands
        .Where(s => context.Site.GeneratedPages.Contains(s.Url))
        .Select(s => new ContentsItem(s.Url, s.Title, RenderContext.Format(context.Words.StrandSummary, s.Title)));

    // The home page, generated pages without entries of their own, and pages that no list has.
    private ContentsSection Others(ImmutableArray<ContentsSection> sections)
    {
        var site = context.Site;
        var listed = sections.SelectMany(s => s.All.Select(i => i.Url)).Append(GeneratedPages.SiteMap).ToHashSet();
        var made = new[] { ListPage.Evidence(site), ListPage.Corrections(site) }
            .Where(l => l.Introduction is null && site.GeneratedPages.Contains(l.Url)).Select(Item);
        var written = site.Entries.OfType<Page>().Where(p => IsPublished(p) && !listed.Contains(p.Url)).Select(Item);
        return new ContentsSection("pages", context.Words.OtherPages, null,
            [Item(site.Summary), .. site.Words.Order.Sort(made.Concat(written), p => p.Title).ThenBy(p => p.Url!.Path, StringComparer.Ordinal)]);
    }
}

/// <summary>A section of what readers can find.</summary>
/// <param name="Id">Its id: <c>story</c>, <c>glossary</c>.</param>
/// <param name="List">The page that lists it; null for a section that no page lists.</param>
/// <param name="Items">Its pages, without the list; those of a part or a sub-section stand in its item.</param>
internal sealed record ContentsSection(string Id, string Title, ContentsItem? List, ImmutableArray<ContentsItem> Items)
{
    /// <summary>Every page of it, the list first.</summary>
    public IEnumerable<ContentsItem> All => (List is null ? [] : new[] { List }).Concat(Items.SelectMany(i => i.All));
}

/// <summary>A page that readers can find.</summary>
/// <param name="Url">Its address; null for a part that has no page of its own.</param>
/// <param name="Summary">What it is in a sentence or two; empty when nothing is said.</param>
internal sealed record ContentsItem(SiteUrl? Url, string Title, string Summary)
{
    /// <summary>Of a part or a sub-section, what lies in it.</summary>
    public ImmutableArray<ContentsItem> Items { get; init; } = [];

    /// <summary>The pages of it: itself, and what lies in it.</summary>
    public IEnumerable<ContentsItem> All => Items.IsEmpty && Url is not null ? [this]
        : (Url is null ? [] : new[] { this }).Concat(Items.SelectMany(i => i.All));

    /// <summary>The entry whose page it is; null on pages that are made.</summary>
    public Entry? Entry { get; init; }

    /// <summary>Other names it is known by.</summary>
    public ImmutableArray<ContentsName> Names { get; init; } = [];

    /// <summary>Of a work, who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The language of its title (BCP 47); null for the site's own.</summary>
    public string? Language { get; init; }
}

/// <summary>Another name of a page that readers can find.</summary>
/// <param name="Language">Its language (BCP 47); null for the site's own.</param>
internal sealed record ContentsName(string Text, string? Language = null);
