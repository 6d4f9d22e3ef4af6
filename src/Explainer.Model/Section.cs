using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A folder that has an <c>index.md</c>: a section of pages, or a part in the folder of a kind.</summary>
/// <param name="Page">Its page: the introduction, and the list of what lies in the folder.</param>
/// <param name="Above">The section that it lies in; null at the top.</param>
/// <param name="Items">Its pages and the pages of its sub-sections, in order; of a part its entries.</param>
public sealed record Section(Page Page, Section? Above, ImmutableArray<Entry> Items)
{
    /// <summary>The sections from the top down to this one.</summary>
    public IEnumerable<Section> Path => (Above?.Path ?? []).Append(this);
}

/// <summary>
/// All sections. A page belongs to the nearest folder above it that has an <c>index.md</c>, and is read in the order of the whole
/// section, with its sub-sections where they stand.
/// </summary>
public sealed class SectionTree
{
    private readonly Dictionary<string, Section> byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<EntryId, Section> holding = [];
    private readonly Dictionary<EntryId, (ImmutableArray<Entry> Sequence, int Index)> places = [];

    private readonly FoldedOrder order;

    private SectionTree(FoldedOrder order) => this.order = order;

    /// <summary>The sections that lie in no other, in order. Parts are not among them: they stand in the lists of their kinds.</summary>
    public ImmutableArray<Section> Top { get; private set; } = [];

    /// <summary>Every section and part, by id.</summary>
    public IEnumerable<Section> All => byFolder.Values.OrderBy(s => s.Page.Id);

    /// <param name="entries">All entries.</param>
    /// <param name="ofKinds">Those in the folders of kinds, each kind in the order of its list.</param>
    /// <param name="order">The order of titles.</param>
    public static SectionTree Create(IEnumerable<Entry> entries, IEnumerable<Entry> ofKinds, FoldedOrder order)
    {
        var tree = new SectionTree(order);
        var pages = entries.OfType<Page>().ToList();
        // A folder comes before those in it.
        var folders = pages.Where(p => p.IsIndex && !GeneratedPages.IsList(p.Url)).OrderBy(p => p.Id.Name, StringComparer.Ordinal).ToList();
        if (folders.Count == 0)
        {
            return tree;
        }

        var names = folders.Select(p => p.Id.Name).ToHashSet(StringComparer.Ordinal);
        var items = pages.Where(p => !GeneratedPages.IsList(p.Url)).Select(p => (Entry: (Entry)p, Folder: FolderAbove(p.Id.Folder, names)))
            .Concat(ofKinds.Where(e => e.Id.Folder.Length > 0).Select(e => (Entry: e, Folder: FolderAbove($"{e.Id.Row.Folder}/{e.Id.Folder}", names))))
            .Where(x => x.Folder is not null)
            .ToLookup(x => x.Folder!, x => x.Entry, StringComparer.Ordinal);
        foreach (var page in folders)
        {
            tree.Add(page, FolderAbove(page.Id.Folder, names), items[page.Id.Name]);
        }

        tree.Top = [.. tree.InOrder(folders.Where(p => !tree.holding.ContainsKey(p.Id) && !IsOfKind(p)), "").Select(p => tree.byFolder[p.Id.Name])];
        foreach (var section in tree.Top)
        {
            tree.Number(section);
        }

        return tree;
    }

    /// <summary>The section that this is the page of; null for none.</summary>
    public Section? Find(Entry page) => page.IsIndex ? byFolder.GetValueOrDefault(page.Id.Name) : null;

    /// <summary>The section or part that an entry lies in; null for none.</summary>
    public Section? Holding(Entry entry) => holding.GetValueOrDefault(entry.Id);

    /// <summary>What is read before and after a page of a section; null at either end, and for pages of none.</summary>
    public (Entry? Previous, Entry? Next) NeighboursOf(Entry page) => !places.TryGetValue(page.Id, out var place) ? (null, null)
        : (place.Index > 0 ? place.Sequence[place.Index - 1] : null, place.Index + 1 < place.Sequence.Length ? place.Sequence[place.Index + 1] : null);

    private void Add(Page page, string? above, IEnumerable<Entry> items)
    {
        var name = page.Id.Name;
        var section = new Section(page, above is null ? null : byFolder[above], IsOfKind(page) ? [.. items] : [.. InOrder(items, name)]);
        byFolder.Add(name, section);
        foreach (var item in section.Items)
        {
            holding[item.Id] = section;
        }
    }

    private void Number(Section top)
    {
        ImmutableArray<Entry> sequence = [.. Flatten(top)];
        for (var i = 0; i < sequence.Length; i++)
        {
            places[sequence[i].Id] = (sequence, i);
        }
    }

    private IEnumerable<Entry> Flatten(Section section)
    {
        foreach (var item in section.Items)
        {
            yield return item;
            foreach (var below in Find(item) is { } sub ? Flatten(sub) : [])
            {
                yield return below;
            }
        }
    }

    private static bool IsOfKind(Page page) => Kind.OfFolder(page.Id.Name.Split('/')[0]).Folder is not null;

    private static string? FolderAbove(string folder, HashSet<string> names)
    {
        while (folder.Length > 0 && !names.Contains(folder))
        {
            folder = folder.LastIndexOf('/') is > 0 and var slash ? folder[..slash] : "";
        }

        return folder.Length > 0 ? folder : null;
    }

    // By number; those without come after, by title. A page in a folder without an index.md stands where that folder would.
    private IEnumerable<Entry> InOrder(IEnumerable<Entry> items, string folder) => items
        .Select(e => (Entry: e, Number: e.Id.Folder == folder ? e.Order : e.FolderOrder))
        .OrderBy(x => x.Number ?? int.MaxValue)
        .ThenBy(x => x.Number is null ? order.KeyOf(x.Entry.Title) : "", StringComparer.Ordinal)
        .ThenBy(x => x.Entry.Order ?? int.MaxValue)
        .ThenBy(x => x.Entry.Title, StringComparer.Ordinal)
        .ThenBy(x => x.Entry.Id)
        .Select(x => x.Entry);
}

/// <summary>A folder in the folder of a kind, under whose title the list of the kind shows what lies in it.</summary>
/// <param name="Name">The name of the folder without its number: <c>before</c>; empty for entries in none.</param>
/// <param name="Page">Its <c>index.md</c>; null for none.</param>
public sealed record KindPart(string Name, Page? Page)
{
    public string Title => Page?.Title ?? TitleOf(Name);

    /// <summary>The part of an entry.</summary>
    public static KindPart Find(Site site, Entry entry) => new(entry.Id.Folder, site.Sections.Holding(entry)?.Page);

    /// <summary>The title of a part that nobody gave one: its name in words.</summary>
    public static string TitleOf(string name)
    {
        var words = name.Replace('-', ' ');
        var first = char.IsHighSurrogate(words[0]) && words.Length > 1 ? 2 : 1;
        return words[..first].ToUpperInvariant() + words[first..];
    }
}

/// <summary>
/// Finds entries by the names that front matter gives them: the id (<c>before/joining</c>), or the last part of it alone where no other
/// entry of the kind has the same.
/// </summary>
public sealed class EntryNames
{
    private readonly Dictionary<EntryId, EntryId?> byLastPart = [];

    /// <summary>The names of the entries that lie in folders; those of pages are always written whole.</summary>
    public static EntryNames Create(IEnumerable<EntryId> ids)
    {
        var names = new EntryNames();
        var whole = new List<EntryId>();
        foreach (var id in ids.Where(i => i.Row.Folder is not null))
        {
            if (id.Folder.Length == 0)
            {
                whole.Add(id);
                continue;
            }

            var last = new EntryId(id.Kind, id.Name[(id.Name.LastIndexOf('/') + 1)..]);
            names.byLastPart[last] = names.byLastPart.ContainsKey(last) ? null : id;
        }

        // The name of an entry in no folder is its own.
        if (names.byLastPart.Count > 0)
        {
            whole.ForEach(id => names.byLastPart.Remove(id));
        }

        return names;
    }

    /// <summary>The id that is meant: the name as it stands, unless exactly one entry in a folder has it as the last part of its id.</summary>
    public EntryId Resolve(EntryKind kind, string name)
    {
        var id = new EntryId(kind, name);
        return byLastPart.Count > 0 && byLastPart.TryGetValue(id, out var only) && only is not null ? only : id;
    }

    /// <summary>Whether several entries have this as the last part of their ids.</summary>
    public bool IsShared(EntryKind kind, string name) => byLastPart.TryGetValue(new EntryId(kind, name), out var only) && only is null;
}
