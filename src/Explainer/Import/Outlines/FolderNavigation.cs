using System.Collections.Immutable;
using System.IO.Enumeration;
using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>
/// The order of the pages of MkDocs: <c>nav</c> of its settings, and the files of folders that plugins read: <c>.pages</c> of Awesome Pages,
/// <c>.nav.yml</c> of Awesome Nav, <c>SUMMARY.md</c> of Literate Nav.
/// </summary>
internal sealed class FolderNavigation
{
    private const int Deepest = 10;

    private readonly SourceFolder folder;
    private readonly string content;
    private readonly UnlinkedEntries unlinked;
    private readonly PathPatterns patterns;
    private readonly FolderOutline folders;

    // The name of the file with the settings of a folder, and of that with its list; null where no plugin reads one.
    private readonly string? settings;
    private readonly string? list;
    private readonly bool collapses;

    private int depth;

    public FolderNavigation(SourceFolder folder, Facts facts, string content, UnlinkedEntries unlinked)
    {
        (this.folder, this.content, this.unlinked) = (folder, content, unlinked);
        (patterns, folders) = (new PathPatterns(folder), new FolderOutline(folder, withoutOpening: false));
        var pages = MkDocsPlugins.Of(facts, "awesome-pages").FirstOrDefault();
        settings = pages is not null ? pages.Text("filename") ?? ".pages" : MkDocsPlugins.Of(facts, "awesome-nav").FirstOrDefault() is { } nav ? nav.Text("filename") ?? ".nav.yml" : null;
        collapses = pages?.Is("collapse_single_pages") == true;
        list = MkDocsPlugins.Of(facts, "literate-nav").FirstOrDefault() is { } literate ? literate.Text("nav_file") ?? "SUMMARY.md" : null;
        Lists = folder.Files.Where(f => list is not null && f.StartsWith(content, StringComparison.Ordinal) && Path.GetFileName(f) == list).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The files that list pages, and are none.</summary>
    public IReadOnlySet<string> Lists { get; }

    /// <summary>The entries of <c>nav</c> in <c>mkdocs.yml</c>.</summary>
    public ImmutableArray<OutlineNode> Of(YamlNode nav) => Nodes(NavigationItem.FromYaml(nav), content, settings is null ? [] : [.. Arranged(content)]);

    /// <summary>The entries that the files of folders say; empty where none is read.</summary>
    public ImmutableArray<OutlineNode> OfRoot() => folder.Find(content + list) is { } file && Lists.Contains(file) ? Nodes(NavigationItem.FromMarkdown(folder.ReadText(file) ?? ""), content, [])
        : settings is null ? []
        : ListOf(SettingsOf(content)) is not null ? Arranged(content)
        : [.. Arranged(content).Select(n => n with { IsOrdered = !IsHidden(n, content) })];

    private static YamlList? ListOf(Facts own) => (own.Find("nav") ?? own.Find("arrange")) as YamlList;

    private bool IsHidden(OutlineNode node, string path) => node.Folder is { } name && SettingsOf($"{path}{name}/").Is("hide");

    private Facts SettingsOf(string path) => Facts.ReadYaml(settings is null ? null : folder.ReadHidden(path + settings));

    // The pages of a folder that is listed by its name alone. A list may name its own folder.
    private ImmutableArray<OutlineNode> Pages(string path)
    {
        if (depth == Deepest)
        {
            return [];
        }

        depth++;
        var pages = folder.Find(path + list) is { } file && Lists.Contains(file) ? Nodes(NavigationItem.FromMarkdown(folder.ReadText(file) ?? ""), path, []) : Arranged(path);
        depth--;
        return pages;
    }

    private ImmutableArray<OutlineNode> Arranged(string path) => Arranged(folders.Create(path, Lists), path);

    private ImmutableArray<OutlineNode> Arranged(ImmutableArray<OutlineNode> nodes, string path)
    {
        if (settings is null)
        {
            return nodes;
        }

        var own = SettingsOf(path);
        var inner = nodes.Select(n => n.Folder is { } name ? WithSettings(n, $"{path}{name}/") : n).ToList();
        if (own.Text("order", "sort.direction") is { } order)
        {
            inner = inner.ConvertAll(n => n with { IsOrdered = true });
            inner = order == "desc" ? [.. Enumerable.Reverse(inner)] : inner;
        }

        return ListOf(own) is { } said ? [.. Nodes(NavigationItem.FromYaml(said), path, inner), .. inner.Select(n => n with { IsOrdered = own.Is("append_unmatched") })] : [.. inner];
    }

    private OutlineNode WithSettings(OutlineNode node, string path)
    {
        var own = SettingsOf(path);
        var arranged = node with { Title = own.Text("title") ?? node.Title, Children = Arranged(node.Children, path) };
        return arranged is { File: null, Children: [var only] } && (own.Is("collapse") || (collapses && !own.IsNo("collapse_single_pages")) || own.Is("collapse_single_pages")) ? only : arranged;
    }

    // What entries name, in their order. What they name of the pages of the folder is taken from these.
    private ImmutableArray<OutlineNode> Nodes(ImmutableArray<NavigationItem> items, string path, List<OutlineNode> left)
    {
        var listing = new Listing(path, items, left);
        foreach (var name in items.SelectMany(i => i.Paths))
        {
            if (left.Find(n => IsNamed(n, path, name)) is { } node && listing.Named.TryAdd(name, node))
            {
                left.Remove(node);
            }
        }

        return [.. items.SelectMany(i => NodesOf(i, listing))];
    }

    private bool IsNamed(OutlineNode node, string path, string name) => Outline.Under(path, name) is var place
        && ((node.File is { } file && file == folder.Find(place)) || (node.Folder is { } inner && place.TrimEnd('/') == path + inner));

    private IEnumerable<OutlineNode> NodesOf(NavigationItem item, Listing listing) =>
        !item.Items.IsEmpty ? [Section(item.Title, item.Path is { } own ? Entry(null, own, listing.Path)?.File : null, [.. item.Items.SelectMany(i => NodesOf(i, listing))])]
        : item.Path is not { } name ? []
        : listing.Named.GetValueOrDefault(name) is { } known ? [known with { Title = item.Title ?? known.Title, IsOrdered = true }]
        : PatternOf(name) is { } pattern ? Matching(pattern, listing)
        : Entry(item.Title, name, listing.Path) is { } entry ? [entry] : [];

    // "... | x*.md" of Awesome Pages, all that is left or what of it has such a name; "x*.md" and "x*/" of the others.
    private string? PatternOf(string path) => settings is not null && path.StartsWith("...", StringComparison.Ordinal)
            ? path.Split('|').Skip(1).Select(p => p.Trim()).LastOrDefault(p => p is not ("" or "flat")) is { } pattern ? pattern.StartsWith("glob=", StringComparison.Ordinal) ? pattern[5..] : pattern : "*"
        : (settings is not null || list is not null) && path.AsSpan().IndexOfAny('*', '?') >= 0 && !path.Contains("://", StringComparison.Ordinal) ? path : null;

    private IEnumerable<OutlineNode> Matching(string pattern, Listing listing)
    {
        var path = listing.Path;
        var taken = listing.Left.FindAll(n => !IsHidden(n, path) && IsMatch(pattern, n.Folder ?? Path.GetFileName(n.File ?? "")));
        taken.ForEach(n => listing.Left.Remove(n));
        var others = listing.Items.SelectMany(i => i.Paths).Select(p => Outline.Under(path, p)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return taken.Count > 0 || list is null ? taken.Select(n => n with { IsOrdered = true })
            : pattern.EndsWith('/') ? FoldersOf(path).Where(f => IsMatch(pattern.TrimEnd('/'), f) && !others.Contains($"{path}{f}/")).Select(f => Entry(null, f + "/", path)).OfType<OutlineNode>()
            : patterns.FindPages(path + pattern).Where(f => Outline.IsPage(f) && !others.Contains(f) && !Lists.Contains(f)).Select(OutlineNode.Leaf);
    }

    // A name as in a shell. Awesome Pages may have "regex=…", which stands for all that is left here.
    private static bool IsMatch(string pattern, string name) => pattern.StartsWith("regex=", StringComparison.Ordinal) || FileSystemName.MatchesSimpleExpression(pattern.TrimEnd('/').Replace("**/", "", StringComparison.Ordinal), name);

    private IEnumerable<string> FoldersOf(string path) => folder.Files.Where(f => f.StartsWith(path, StringComparison.Ordinal) && f.AsSpan(path.Length).Contains('/')).Select(f => f[path.Length..].Split('/')[0]).Distinct(StringComparer.Ordinal);

    // A page, an address or a folder.
    private OutlineNode? Entry(string? title, string path, string parent)
    {
        var file = Outline.Under(parent, path);
        if (folder.Has(file) && Outline.IsPage(file))
        {
            return new OutlineNode(folder.Find(file), title, []);
        }

        var inner = file.TrimEnd('/') + "/";
        var node = OutlineNode.ToWeb(title, path) ?? (!path.Contains("://", StringComparison.Ordinal) && Pages(inner) is { IsEmpty: false } pages
            ? new OutlineNode(folder.Find(inner + "index.md") ?? folder.Find(inner + "README.md"), title ?? SettingsOf(inner).Text("title"), pages) { Folder = inner.TrimEnd('/').Split('/')[^1] }
            : null);
        if (node is null)
        {
            unlinked.Remember(title, path, parent);
        }

        return node;
    }

    // The index of a section is the page of its folder.
    private static OutlineNode Section(string? title, string? file, ImmutableArray<OutlineNode> nodes)
    {
        var index = file is null ? nodes.FirstOrDefault(n => n.File is not null && n.Children.IsEmpty && Outline.IsIndex(n.File)) : null;
        return new OutlineNode(file ?? index?.File, title, index is null ? nodes : nodes.Remove(index));
    }

    // The entries of a folder, the pages of it that none has taken yet, and those that some name.
    private sealed record Listing(string Path, ImmutableArray<NavigationItem> Items, List<OutlineNode> Left)
    {
        public Dictionary<string, OutlineNode> Named { get; } = new(StringComparer.Ordinal);
    }
}
