using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Explainer.Import.Outlines;
using Explainer.Import.Sources;
using Explainer.Import.Text;
using Explainer.Model;
using Explainer.Read.Kinds;

namespace Explainer.Import;

/// <summary>
/// Decides where each page will lie. A book is a story: its parts are folders, its chapters are numbered. Any other folder is sections
/// of pages. Folders that say what is in them (<c>glossary</c>, <c>people</c>, <c>lessons</c>, <c>events</c>) become those kinds.
/// </summary>
internal sealed class Layout
{
    // What the site has by itself at these addresses.
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create("sources", "evidence", "cite", "teach", "site-map", "corrections", "assets", "images", "files", "search", "story", "404");

    /// <summary>Names of the file of a home page, the likeliest first.</summary>
    public static readonly ImmutableArray<string> HomeNames = ["index.md", "_index.md", "index.qmd", "index.mdx", "index.markdown", "README.md", "index.ipynb"];

    private readonly Outline outline;
    private readonly IReadOnlyDictionary<string, SourcePage> pages;
    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> addresses = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, string> made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly NavigationList navigation;

    private Layout(Outline outline, IReadOnlyDictionary<string, SourcePage> pages) => (this.outline, this.pages, navigation) = (outline, pages, new NavigationList(outline.Language));

    /// <summary>Where each page, and each folder of the source that has one (ending in <c>/</c>), will lie.</summary>
    public IReadOnlyDictionary<string, string> Targets => targets;

    /// <summary>Pages of folders that nobody wrote: their files and titles.</summary>
    public IReadOnlyDictionary<string, string> Made => made;

    /// <summary>What the lists on these say of their pages.</summary>
    public Dictionary<string, string> Descriptions { get; } = new(StringComparer.Ordinal);

    /// <summary>What the navigation of the source calls a page.</summary>
    public IReadOnlyDictionary<string, string> Titles => titles;

    /// <summary>The main navigation.</summary>
    public ImmutableArray<NavigationEntry> Navigation { get; private set; } = [];

    public static Layout Create(Outline outline, IReadOnlyDictionary<string, SourcePage> pages)
    {
        var layout = new Layout(outline, pages);
        var nodes = KindNodes.Gather(layout.PlaceHome(outline.Nodes), outline, pages);
        if (outline.IsBook)
        {
            layout.PlaceBook(nodes);
        }
        else
        {
            layout.PlaceAll(nodes, "");
        }

        layout.Finish();
        return layout;
    }

    /// <summary>The kind of a file by its place in the input.</summary>
    public static Kind KindOf(string target) => target.Contains('/', StringComparison.Ordinal) ? Kind.OfFolder(target[..target.IndexOf('/', StringComparison.Ordinal)]) : Kind.Page;

    private ImmutableArray<OutlineNode> PlaceHome(ImmutableArray<OutlineNode> nodes)
    {
        var home = outline.Home ?? HomeNames.Select(n => pages.Keys.FirstOrDefault(p => p.Equals(outline.Content + n, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(p => p is not null);
        if (home is not null && pages.TryGetValue(home, out var page) && !page.IsDraft)
        {
            targets[home] = EntryPath.Index;
            taken.Add(EntryPath.Index);
            addresses.Add(PlaceName.AddressOf(EntryPath.Index));
        }

        return home is null || !targets.ContainsKey(home) ? nodes : Without(nodes, home);
    }

    private static ImmutableArray<OutlineNode> Without(ImmutableArray<OutlineNode> nodes, string file) =>
        [.. nodes.SelectMany(n => n.File != file ? [n] : n.Children).Select(n => n with { Children = Without(n.Children, file) })];

    private void PlaceBook(ImmutableArray<OutlineNode> nodes)
    {
        navigation.Add(new OutlineNode(null, null, []), Kind.Chapter.Folder + "/", 0, isListed: true);
        foreach (var node in nodes.Where(n => n.IsOrdered || KindOf(n) is not null))
        {
            navigation.Add(node with { Title = node.Url is null ? null : node.Title }, KindOf(node) is { } kind ? PlaceKind(node, kind) : null, PlaceName.LargestNumber, isListed: true);
        }

        // What no list of a book names is no chapter.
        PlaceAll([.. nodes.Where(n => !n.IsOrdered && KindOf(n) is null)], "");
        nodes = [.. nodes.Where(n => n.IsOrdered && n.Files.Any() && KindOf(n) is null)];
        foreach (var (node, index) in nodes.Select((n, i) => (n, i)))
        {
            var number = PlaceName.Number(index, nodes.Length);
            if (node.Children.IsEmpty)
            {
                Place(node, $"{Kind.Chapter.Folder}/", number);
                continue;
            }

            var part = FolderAt(Kind.Chapter.Folder + "/", PlaceName.Of(node), number);
            PlaceIndex(node, part);
            var inner = node.Children.SelectMany(Flat).ToList();
            foreach (var (chapter, place) in inner.Select((n, i) => (n, i)))
            {
                Place(chapter, part, PlaceName.Number(place, inner.Count));
            }
        }
    }

    // Parts have chapters, and no further parts in them.
    private static IEnumerable<OutlineNode> Flat(OutlineNode node) => (node.File is null ? [] : new[] { node with { Children = [] } }).Concat(node.Children.SelectMany(Flat));

    private void PlaceAll(ImmutableArray<OutlineNode> nodes, string parent)
    {
        foreach (var (node, index) in nodes.Select((n, i) => (n, i)))
        {
            var number = node.IsOrdered ? PlaceName.Number(index, nodes.Length) : "";
            var place = PlaceNode(node, parent, number);
            if (parent.Length == 0)
            {
                navigation.Add(node, place, nodes.Length < PlaceName.FewestOfCloseNumbers ? (index + 1) * 10 : index + 1, node.IsOrdered || !outline.ListsNavigation);
            }
        }
    }

    // The file or folder that it becomes.
    private string? PlaceNode(OutlineNode node, string parent, string number)
    {
        if (KindOf(node) is { } kind)
        {
            return PlaceKind(node, kind);
        }

        if (node.Children.IsEmpty)
        {
            Place(node, parent, number);
            return targets.GetValueOrDefault(node.File ?? "");
        }

        if (!node.Files.Any())
        {
            return null;
        }

        var folder = FolderAt(parent, PlaceName.Of(node), number);
        PlaceIndex(node, folder);
        PlaceAll(node.Children, folder);
        return folder;
    }

    private Kind? KindOf(OutlineNode node) => KindNodes.Of(node, pages, outline.Content);

    private string PlaceKind(OutlineNode node, Kind kind)
    {
        var folder = kind.Folder + "/";
        if (node.File is not null)
        {
            PlaceIndex(node, folder);
        }

        var inner = node.Children.SelectMany(Flat).ToList();
        foreach (var (entry, index) in inner.Select((n, i) => (n, i)))
        {
            var isDated = kind != Kind.Event || PageText.DateOf(pages.GetValueOrDefault(entry.File!)) is not null;
            Place(entry, isDated ? folder : "undated/", kind.Prefix == FilePrefix.Number ? PlaceName.Number(index, inner.Count) : "");
        }

        return folder;
    }

    private void PlaceIndex(OutlineNode node, string folder)
    {
        var target = folder + EntryPath.Index;
        if (node.File is not null && pages.ContainsKey(node.File) && addresses.Add(PlaceName.AddressOf(target)))
        {
            targets[node.File] = target;
            taken.Add(target);
            Remember(node);
        }
        else if (node.File is not null)
        {
            Place(node, folder, "");
        }
        else if (!taken.Contains(target) && (made.ContainsKey(target) || addresses.Add(PlaceName.AddressOf(target))))
        {
            made.TryAdd(target, node.Title ?? ReadableName.Words(node.Folder ?? folder.TrimEnd('/').Split('/')[^1]));
            _ = node.Description is { } description && Descriptions.TryAdd(target, description);
        }
    }

    private void Place(OutlineNode node, string folder, string number)
    {
        if (node.File is not { } file || !pages.ContainsKey(file) || targets.ContainsKey(file))
        {
            return;
        }

        // What is shown at addresses that do not exist is in no list.
        if (outline.IsNotFound(pages[file]) && taken.Add(EntryPath.NotFound))
        {
            targets[file] = EntryPath.NotFound;
            return;
        }

        var name = PlaceName.Of(node);
        name = folder.Length == 0 && (Reserved.Contains(name) || Kind.OfFolder(name).Folder is not null) ? name + "-pages" : name;
        var target = $"{folder}{number}{name}.md";
        for (var again = 2; !addresses.Add(PlaceName.AddressOf(target)); again++)
        {
            target = string.Create(CultureInfo.InvariantCulture, $"{folder}{number}{name}-{again}.md");
        }

        targets[file] = target;
        taken.Add(target);
        Remember(node);
    }

    private void Remember(OutlineNode node)
    {
        if (node.Title is { Length: > 0 } title)
        {
            titles[node.File!] = title;
        }
    }

    // Two numbers before one name would be two folders with one address.
    private string FolderAt(string parent, string name, string number)
    {
        var bare = parent.Length == 0 && (Reserved.Contains(name) || Kind.OfFolder(name).Folder is not null) ? name + "-pages" : name;
        if (!folders.TryGetValue(parent + bare, out var folder))
        {
            folders[parent + bare] = folder = $"{parent}{number}{bare}/";
        }

        return folder;
    }

    private void Finish()
    {
        foreach (var page in targets.Keys.Where(Outline.IsIndex).ToList())
        {
            targets.TryAdd(page[..(page.LastIndexOf('/') + 1)], targets[page]);
        }

        foreach (var index in made.Keys)
        {
            var folder = index[..^EntryPath.Index.Length];
            var child = targets.FirstOrDefault(t => t.Value.StartsWith(folder, StringComparison.Ordinal) && !t.Key.EndsWith('/')).Key;
            var source = child is null ? "" : child[..(child.LastIndexOf('/') + 1)];
            if (source.Length > 1 && ReadableName.WithoutNumber(folder.TrimEnd('/').Split('/')[^1]) == TargetName.Tidy(ReadableName.WithoutNumber(source.TrimEnd('/').Split('/')[^1])))
            {
                targets.TryAdd(source, index);
            }
        }

        FindNavigation();
    }

    // What is not published cannot be navigated to, and a folder of drafts alone has no page.
    private void FindNavigation()
    {
        var shown = targets.Where(t => pages.GetValueOrDefault(t.Key)?.IsDraft == false && t.Value is not (EntryPath.Index or EntryPath.NotFound)).Select(t => t.Value).ToHashSet(StringComparer.Ordinal);
        made.Keys.Where(m => !shown.Any(t => t.StartsWith(m[..^EntryPath.Index.Length], StringComparison.Ordinal))).ToList().ForEach(m => made.Remove(m));
        var top = shown.Select(t => t.Contains('/', StringComparison.Ordinal) ? t[..(t.IndexOf('/', StringComparison.Ordinal) + 1)] : t).Distinct();
        Navigation = navigation.Create([.. top.Where(t => !t.EndsWith('/') || HasPage(t, shown))], TitleAt);
    }

    private string? TitleAt(string top)
    {
        var file = top.EndsWith('/') ? top + EntryPath.Index : top;
        return made.GetValueOrDefault(file) ?? targets.Where(t => t.Value == file).Select(t => pages.GetValueOrDefault(t.Key)?.Title ?? titles.GetValueOrDefault(t.Key)).FirstOrDefault(t => t is not null);
    }

    // The folder of a kind has a list; any other needs its page.
    private bool HasPage(string folder, HashSet<string> shown) => Kind.OfFolder(folder.TrimEnd('/')).Folder is not null || made.ContainsKey(folder + EntryPath.Index) || shown.Contains(folder + EntryPath.Index);
}
