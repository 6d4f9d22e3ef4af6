using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>The programs that say the order of their pages in YAML, but for MkDocs: Quarto, MyST and Jupyter Book.</summary>
internal sealed class YamlOutlines(SourceFolder folder)
{
    private readonly PathPatterns patterns = new(folder);

    // Files that a table of contents lists by name.
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    private readonly UnlinkedEntries unlinked = new(folder);

    public Outline Quarto()
    {
        var facts = Facts.ReadYaml(folder.ReadText("_quarto.yml") ?? folder.ReadText("_quarto.yaml"));
        var isBook = facts.Text("project.type") == "book";
        var key = isBook ? "book" : "website";
        var listed = isBook ? QuartoNodes(facts.Find("book.chapters")).AddRange(QuartoNodes(facts.Find("book.appendices"))) : QuartoNavigation(facts);
        var hidden = patterns.FindOthers([.. facts.Texts("project.render")]);
        var nodes = OutlineNode.Without(listed, hidden);
        var rest = isBook && !nodes.IsEmpty ? [] : new FolderOutline(folder, withoutOpening: false).Create("", nodes.SelectMany(n => n.Files).Concat(hidden).ToHashSet(StringComparer.Ordinal));
        return new Outline(Dialect.Quarto, UnlistedPages.Join(nodes, rest, ""))
        {
            IsBook = isBook,
            ListsNavigation = !nodes.IsEmpty,
            Unlinked = unlinked.All,
            ListsAll = isBook,
            Title = facts.Text(key + ".title", "project.title", "title"),
            Summary = facts.Text(key + ".description", key + ".subtitle"),
            Language = facts.Text("lang"),
            Url = facts.Text(key + ".site-url"),
            Authors = Names(facts.Find(key + ".author") ?? facts.Find("author")),
            AddressEnd = ".html",
            Excluded = new ExcludedFiles(ImportTexts.SaidBy("render", "_quarto.yml"), hidden),
            Finished = [.. new[] { facts.Text("project.output-dir"), "_site", "_book" }.OfType<string>().Select(f => f.Trim('.', '/') + "/").Distinct(StringComparer.Ordinal)],
            Parameters = Facts.ReadYaml(folder.ReadText("_variables.yml")),
        };
    }

    // The bar above all pages, in which a page that a sidebar lists too stands for that sidebar; then the other sidebars.
    private ImmutableArray<OutlineNode> QuartoNavigation(Facts facts)
    {
        var sidebars = (facts.Find("website.sidebar") switch { YamlMap one => [one], YamlList list => list.Items.OfType<YamlMap>(), _ => [] })
            .Select(s => new OutlineNode(null, new Facts(s).Text("title"), QuartoNodes(s.Find("contents")))).Where(s => !s.IsEmpty).ToList();
        var navbar = QuartoNodes(facts.Find("website.navbar.left")).AddRange(QuartoNodes(facts.Find("website.navbar.right"))).Select(WithSidebar).ToList();
        return [.. navbar, .. navbar.Count == 0 && sidebars.Count == 1 ? sidebars[0].Children : sidebars.SelectMany(s => s.Title is null ? s.Children : [s])];

        OutlineNode WithSidebar(OutlineNode node)
        {
            if (!node.Children.IsEmpty || sidebars.Find(s => s.Files.Contains(node.File)) is not { } sidebar)
            {
                return node;
            }

            sidebars.Remove(sidebar);
            return node with { Children = OutlineNode.Without(sidebar.Children, new HashSet<string>([node.File!], StringComparer.Ordinal)) };
        }
    }

    public Outline Myst()
    {
        var facts = Facts.ReadYaml(folder.ReadText("myst.yml"));
        var toc = folder.ReadText("_toc.yml") is { } written ? Facts.ReadYaml(written) : null;
        var config = Facts.ReadYaml(folder.ReadText("_config.yml"));
        var hidden = patterns.Find("", facts.Texts("project.exclude"));
        return new Outline(Dialect.Myst, MystNodes(toc, facts, hidden))
        {
            Unlinked = unlinked.All,
            Excluded = new ExcludedFiles(ImportTexts.SaidBy("exclude", "myst.yml"), hidden),
            ListsAll = toc is not null || facts.Find("project.toc") is not null,
            IsBook = toc is not null && toc.Text("format") is not "jb-article",
            Home = Resolve(toc?.Text("root")),
            References = ReferencesOf(facts),
            Parameters = new Facts((config.Find("sphinx.config.myst_substitutions") ?? facts.Find("project.substitutions")) as YamlMap ?? Facts.ReadYaml(null).Map),
            Title = facts.Text("project.title", "site.title") ?? config.Text("title"),
            Summary = facts.Text("project.description"),
            Url = facts.Text("project.url") ?? config.Text("html.baseurl"),
            Authors = config.Text("author") is { } author ? [author] : Names(facts.Find("project.authors")),
            AddressEnd = toc is null ? "/" : ".html",
        };
    }

    private static Dictionary<string, string> ReferencesOf(Facts facts) => ((facts.Find("project.references") as YamlMap)?.Pairs ?? [])
        .Select(p => (Name: p.Key.Text, Url: (p.Value as YamlScalar)?.Text ?? (p.Value is YamlMap map ? new Facts(map).Text("url") : null)))
        .Where(r => r.Url is not null).GroupBy(r => r.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Url!, StringComparer.Ordinal);

    private static OutlineNode Leaf(string file) => new(file, null, []);

    private ImmutableArray<OutlineNode> QuartoNodes(YamlNode? node) => node switch { YamlList list => [.. list.Items.SelectMany(i => QuartoNodes(i))], null => [], _ => QuartoNode(node) };

    private ImmutableArray<OutlineNode> QuartoNode(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return QuartoFiles((node as YamlScalar)?.Text ?? "", null);
        }

        var facts = new Facts(map);
        var name = facts.Text("part", "section", "text", "title");
        var inner = QuartoNodes(facts.Find("chapters") ?? facts.Find("contents") ?? facts.Find("menu"));
        var isFile = name is not null && folder.Has(name.TrimStart('/'));
        var own = QuartoFiles(facts.Text("file", "href", "auto") ?? (isFile ? name! : ""), name);
        return inner.IsEmpty ? own : [new OutlineNode(own.Length == 1 ? own[0].File : null, isFile ? null : name, inner)];
    }

    // A page, an address, or as many pages as a folder or a pattern has; "auto" and "true" for all.
    private ImmutableArray<OutlineNode> QuartoFiles(string path, string? title)
    {
        var bare = path.TrimStart('/');
        ImmutableArray<OutlineNode> nodes = bare.Trim('-').Length == 0 ? []
            : folder.Find(bare) is { } page && Outline.IsPage(page) ? [new OutlineNode(page, title == path ? null : title, [])]
            : OutlineNode.ToWeb(title, path) is { } link ? [link]
            : bare is "auto" or "true" || folder.HasFolder(bare.TrimEnd('/')) ? [.. new FolderOutline(folder, withoutOpening: false).Create(bare is "auto" or "true" ? "" : bare.TrimEnd('/') + "/").Select(n => n with { IsOrdered = true })]
            : [.. patterns.FindPages(bare).Select(Leaf)];
        if (nodes.IsEmpty && bare.Trim('-').Length > 0)
        {
            unlinked.Remember(title, path);
        }

        return nodes;
    }

    private ImmutableArray<OutlineNode> BookNodes(YamlMap toc)
    {
        var facts = new Facts(toc);
        return facts.Find("parts") is YamlList parts
            ? [.. parts.Items.OfType<YamlMap>().Select(p => new OutlineNode(null, new Facts(p).Text("caption"), BookNodes(p))).SelectMany(p => p.Title is null ? p.Children : [p])]
            : (facts.Find("chapters") ?? facts.Find("sections") ?? facts.Find("entries")) is YamlList list ? Nodes(list)
            // "subtrees" of sphinx-external-toc are parts.
            : facts.Find("subtrees") is YamlList trees ? [.. trees.Items.OfType<YamlMap>().SelectMany(t => MystNode(t))] : [];
    }

    private ImmutableArray<OutlineNode> Nodes(YamlList list) => [.. list.Items.SelectMany(i => MystNode(i))];

    private IEnumerable<string> NamedIn(YamlNode? node) => node switch
    {
        YamlMap map => map.Pairs.SelectMany(p => p is { Key.Text: "file" or "root", Value: YamlScalar { Text: var name } } ? Resolve(name) is { } file ? [file] : [] : NamedIn(p.Value)),
        YamlList list => list.Items.SelectMany(NamedIn),
        _ => [],
    };

    private ImmutableArray<OutlineNode> MystNodes(Facts? toc, Facts facts, IReadOnlySet<string> hidden)
    {
        named.UnionWith(NamedIn(toc?.Map ?? facts.Find("project.toc")));
        var nodes = toc is not null ? BookNodes(toc.Map) : facts.Find("project.toc") is YamlList list ? Nodes(list) : [];
        return nodes.IsEmpty ? new FolderOutline(folder, withoutOpening: false).Create("", hidden) : nodes;
    }

    private ImmutableArray<OutlineNode> MystNode(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return Resolve((node as YamlScalar)?.Text) is { } page ? [Leaf(page)] : [];
        }

        var facts = new Facts(map);
        var title = facts.Text("title", "caption");
        if (facts.Text("glob", "pattern") is { } pattern)
        {
            // What is listed by name stands there alone.
            return [.. patterns.FindPages(pattern).Where(f => !named.Contains(f)).Select(Leaf)];
        }

        var inner = facts.Find("children") is YamlList list ? Nodes(list) : BookNodes(map);
        var file = Resolve(facts.Text("file"));
        var entry = file is not null || !inner.IsEmpty ? new OutlineNode(file, title, inner) : OutlineNode.ToWeb(title, facts.Text("url"));
        if (entry is null || (file is null && entry.Url is null))
        {
            unlinked.Remember(title, facts.Text("file", "url"));
        }

        return entry is null ? [] : [entry];
    }

    // In a table of contents a file may stand without its ending.
    private string? Resolve(string? name) => name is null ? null
        : new[] { name, name + ".md", name + ".myst" }.Select(folder.Find).FirstOrDefault(f => f is not null && Outline.IsPage(f));

    /// <summary>The names of people: one, a list, or each with keys.</summary>
    public static ImmutableArray<string> Names(YamlNode? node) => node switch
    {
        YamlScalar { IsEmpty: false } one => [one.Text],
        YamlList list => [.. list.Items.SelectMany(i => Names(i))],
        YamlMap map => new Facts(map).Text("name", "name.literal") is { } name ? [name]
            : string.Join(' ', new[] { new Facts(map).Text("name.given"), new Facts(map).Text("name.family") }.OfType<string>()) is { Length: > 0 } full ? [full] : [],
        _ => [],
    };
}
