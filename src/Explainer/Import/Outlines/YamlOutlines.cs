using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>A book or a website of Quarto, which says the order of its pages in YAML.</summary>
internal sealed class YamlOutlines(SourceFolder folder)
{
    private readonly PathPatterns patterns = new(folder);

    private readonly UnlinkedEntries unlinked = new(folder);

    public Outline Quarto()
    {
        var facts = Facts.ReadYaml(folder.ReadText("_quarto.yml") ?? folder.ReadText("_quarto.yaml"));
        var isBook = facts.Text("project.type") == "book";
        var key = isBook ? "book" : "website";
        var listed = isBook ? QuartoNodes(facts.Find("book.chapters")).AddRange(QuartoNodes(facts.Find("book.appendices"))) : QuartoNavigation(facts);
        var hidden = patterns.FindOthers([.. facts.Texts("project.render")]);
        var nodes = OutlineNode.Without(listed, hidden);
        var rest = isBook && !nodes.IsEmpty ? [] : new FolderOutline(folder, withoutOpening: false) { HasNotebooks = true }.Create("", nodes.SelectMany(n => n.Files).Concat(hidden).ToHashSet(StringComparer.Ordinal));
        return new Outline(Dialect.Quarto, UnlistedPages.Join(nodes, rest, ""))
        {
            IsBook = isBook,
            ListsNavigation = !nodes.IsEmpty,
            Unlinked = unlinked.All,
            ListsAll = isBook,
            OnEveryPage = PrintedWords.In(facts, key + ".page-footer", key + ".announcement"),
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
            : folder.Find(bare) is { } page && Outline.IsPageOrNotebook(page) ? [new OutlineNode(page, title == path ? null : title, [])]
            : OutlineNode.ToWeb(title, path) is { } link ? [link]
            : bare is "auto" or "true" || folder.HasFolder(bare.TrimEnd('/')) ? [.. new FolderOutline(folder, withoutOpening: false) { HasNotebooks = true }.Create(bare is "auto" or "true" ? "" : bare.TrimEnd('/') + "/").Select(n => n with { IsOrdered = true })]
            : [.. patterns.FindPages(bare).Select(OutlineNode.Leaf)];
        if (nodes.IsEmpty && bare.Trim('-').Length > 0)
        {
            unlinked.Remember(title, path);
        }

        return nodes;
    }

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
