using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>The programs that say the order of their pages in YAML: MkDocs, Quarto, MyST and Jupyter Book.</summary>
internal sealed class YamlOutlines(SourceFolder folder)
{
    private readonly PathPatterns patterns = new(folder);

    // Files that a table of contents lists by name.
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    // What a navigation lists and the folder does not have as a page.
    private readonly List<string> unlinked = [];

    public Outline MkDocs()
    {
        var facts = Facts.ReadYaml(folder.ReadText("mkdocs.yml") ?? folder.ReadText("mkdocs.yaml"));
        var content = ContentOf(facts);
        var nodes = facts.Find("nav") is YamlList nav ? [.. nav.Items.Select(n => NavNode(n, content)).OfType<OutlineNode>()] : ImmutableArray<OutlineNode>.Empty;
        // What it never publishes, and what its settings add to that or take back.
        var hidden = patterns.Find(content, ["/templates/", .. Lines(facts.Text("exclude_docs"))]);
        nodes = Without(nodes, hidden);
        var rest = new FolderOutline(folder, withoutOpening: false).Create(content, nodes.SelectMany(n => n.Files).Concat(hidden).ToHashSet(StringComparer.Ordinal));
        return new Outline(Dialect.MkDocs, UnlistedPages.Join(nodes, rest, content))
        {
            Content = content,
            Title = facts.Text("site_name"),
            Summary = facts.Text("site_description"),
            Language = facts.Text("theme.language", "theme.locale"),
            Url = facts.Text("site_url"),
            Authors = facts.Text("site_author") is { } author ? [author] : [],
            AddressEnd = facts.Text("use_directory_urls") == "false" ? ".html" : "/",
            Redirects = [.. Redirects(facts, content)],
            ListsNavigation = !nodes.IsEmpty,
            Unlinked = [.. unlinked],
            Drafts = patterns.Find(content, Lines(facts.Text("draft_docs"))),
            Excluded = new ExcludedFiles(ImportTexts.SaidBy("exclude_docs", "mkdocs.yml"), hidden),
            Languages = [.. LanguagesOf(facts, inFolders: false).Concat(Alternates(facts)).Select(l => l.Text("locale", "lang")).OfType<string>()],
            TitlesByLanguage = LanguagesOf(facts, inFolders: false).Where(l => l.Text("locale") is not null && l.Text("site_name") is not null)
                .GroupBy(l => LanguageTag.Usual(l.Text("locale")!.Replace('_', '-')), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Text("site_name")!, StringComparer.Ordinal),
            Parameters = new Facts(facts.Find("extra") as YamlMap ?? Facts.ReadYaml(null).Map),
        };
    }

    public Outline Quarto()
    {
        var facts = Facts.ReadYaml(folder.ReadText("_quarto.yml") ?? folder.ReadText("_quarto.yaml"));
        var isBook = facts.Text("project.type") == "book";
        var key = isBook ? "book" : "website";
        var listed = isBook ? QuartoNodes(facts.Find("book.chapters")).AddRange(QuartoNodes(facts.Find("book.appendices"))) : QuartoNavigation(facts);
        var hidden = patterns.FindOthers([.. facts.Texts("project.render")]);
        var nodes = Without(listed, hidden);
        var rest = isBook && !nodes.IsEmpty ? [] : new FolderOutline(folder, withoutOpening: false).Create("", nodes.SelectMany(n => n.Files).Concat(hidden).ToHashSet(StringComparer.Ordinal));
        return new Outline(Dialect.Quarto, UnlistedPages.Join(nodes, rest, ""))
        {
            IsBook = isBook,
            ListsNavigation = !nodes.IsEmpty,
            Unlinked = [.. unlinked],
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
            return node with { Children = Without(sidebar.Children, new HashSet<string>([node.File!], StringComparer.Ordinal)) };
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
            Unlinked = [.. unlinked],
            Excluded = new ExcludedFiles(ImportTexts.SaidBy("exclude", "myst.yml"), hidden),
            ListsAll = toc is not null || facts.Find("project.toc") is not null,
            IsBook = toc is not null && toc.Text("format") is not "jb-article",
            Home = Resolve(toc?.Text("root")),
            References = ReferencesOf(facts),
            Title = facts.Text("project.title", "site.title") ?? config.Text("title"),
            Summary = facts.Text("project.description"),
            Url = facts.Text("project.url") ?? config.Text("html.baseurl"),
            Authors = config.Text("author") is { } author ? [author] : Names(facts.Find("project.authors")),
            AddressEnd = toc is null ? "/" : ".html",
        };
    }

    // Where each language has a folder, that of the main one.
    private string ContentOf(Facts facts)
    {
        var content = (facts.Text("docs_dir") ?? "docs").TrimEnd('/').TrimStart('.', '/') is { Length: > 0 } docs ? docs + "/" : "";
        return LanguagesOf(facts, inFolders: true).FirstOrDefault(l => l.Is("default"))?.Text("locale") is { } language && folder.HasFolder(content + language) ? $"{content}{language}/" : content;
    }

    // Of the plugin i18n.
    private static IEnumerable<Facts> LanguagesOf(Facts facts, bool inFolders) => ((facts.Find("plugins") as YamlList)?.Items ?? []).OfType<YamlMap>().Select(p => new Facts(p))
        .Where(p => !inFolders || p.Text("i18n.docs_structure") == "folder").SelectMany(p => ((p.Find("i18n.languages") as YamlList)?.Items ?? []).OfType<YamlMap>()).Select(l => new Facts(l));

    // Of the theme Material.
    private static IEnumerable<Facts> Alternates(Facts facts) => ((facts.Find("extra.alternate") as YamlList)?.Items ?? []).OfType<YamlMap>().Select(l => new Facts(l));

    private static Dictionary<string, string> ReferencesOf(Facts facts) => ((facts.Find("project.references") as YamlMap)?.Pairs ?? [])
        .Select(p => (Name: p.Key.Text, Url: (p.Value as YamlScalar)?.Text ?? (p.Value is YamlMap map ? new Facts(map).Text("url") : null)))
        .Where(r => r.Url is not null).GroupBy(r => r.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Url!, StringComparer.Ordinal);

    private static ImmutableArray<OutlineNode> Without(ImmutableArray<OutlineNode> nodes, IReadOnlySet<string> hidden) =>
        [.. nodes.Select(n => n with { File = n.File is { } file && hidden.Contains(file) ? null : n.File, Children = Without(n.Children, hidden) }).Where(n => !n.IsEmpty)];

    private static OutlineNode Leaf(string file) => new(file, null, []);

    private List<(string Address, string File)> Redirects(Facts facts, string content)
    {
        var all = ((facts.Find("plugins") as YamlList)?.Items ?? []).OfType<YamlMap>().Select(p => new Facts(p).Find("redirects.redirect_maps")).OfType<YamlMap>()
            .SelectMany(m => m.Pairs).Where(p => p.Value is YamlScalar).Select(p => (From: p.Key.Text, To: ((YamlScalar)p.Value).Text)).ToLookup(r => folder.Has(content + r.To.Split('#')[0]));
        unlinked.AddRange(all[false].Select(r => $"{r.From}: {r.To}"));
        return [.. all[true].Select(r => ("/" + WithoutEnding(r.From), content + r.To.Split('#')[0]))];
    }

    private static string WithoutEnding(string page) => Outline.IsIndex(page) ? page[..(page.LastIndexOf('/') + 1)] : page[..page.LastIndexOf('.')] + "/";

    // A file, {Title: file}, {Title: [more]} or a folder.
    private OutlineNode? NavNode(YamlNode node, string content) => node switch
    {
        YamlScalar { Text: var text } => NavFile(null, text, content),
        YamlMap { Pairs: [{ Value: YamlScalar { Text: var text } } pair, ..] } => NavFile(pair.Key.Text, text, content),
        YamlMap { Pairs: [{ Value: YamlList list } pair, ..] } => SectionNode(pair.Key.Text, [.. list.Items.Select(i => NavNode(i, content)).OfType<OutlineNode>()]),
        _ => null,
    };

    private OutlineNode? NavFile(string? title, string path, string content)
    {
        var file = Outline.Under(content, path);
        if (folder.Has(file) && Outline.IsPage(file))
        {
            return new OutlineNode(folder.Find(file), title, []);
        }

        var inner = file.TrimEnd('/') + "/";
        var node = OutlineNode.ToWeb(title, path) ?? (!path.Contains("://", StringComparison.Ordinal) && new FolderOutline(folder, withoutOpening: false).Create(inner) is { IsEmpty: false } pages
            ? new OutlineNode(folder.Find(inner + "index.md") ?? folder.Find(inner + "README.md"), title, pages) { Folder = inner.TrimEnd('/').Split('/')[^1] }
            : null);
        RememberUnlinked(node is null, title, path, content);
        return node;
    }

    // A page of another markup stays behind, and is named as a file.
    private void RememberUnlinked(bool isUnlinked, string? title, string? path, string content = "")
    {
        if (isUnlinked && path is not null && !folder.Files.Any(f => Outline.IsOtherText(f, content) && (f == Outline.Under(content, path) || f[..f.LastIndexOf('.')] == path)))
        {
            unlinked.Add(title is null || title == path ? path : $"{title}: {path}");
        }
    }

    // The index of a section is the page of its folder.
    private static OutlineNode SectionNode(string? title, ImmutableArray<OutlineNode> nodes)
    {
        var index = nodes.FirstOrDefault(n => n.File is not null && n.Children.IsEmpty && Outline.IsIndex(n.File));
        return new OutlineNode(index?.File, title, index is null ? nodes : nodes.Remove(index));
    }

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
        RememberUnlinked(nodes.IsEmpty && bare.Trim('-').Length > 0, title, path);
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

    private static string[] Lines(string? text) => text?.Split('\n') ?? [];

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
        RememberUnlinked(entry is null || (file is null && entry.Url is null), title, facts.Text("file", "url"));
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
