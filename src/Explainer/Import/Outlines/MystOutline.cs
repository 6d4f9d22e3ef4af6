using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>A project of MyST (<c>myst.yml</c>) or a Jupyter Book (<c>_toc.yml</c>).</summary>
internal sealed class MystOutline(SourceFolder folder)
{
    private readonly PathPatterns patterns = new(folder);

    // Files that a table of contents lists by name.
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    private readonly UnlinkedEntries unlinked = new(folder);

    public Outline Create()
    {
        var facts = Facts.ReadYaml(folder.ReadText("myst.yml"));
        var toc = folder.ReadText("_toc.yml") is { } written ? Facts.ReadYaml(written) : null;
        var config = Facts.ReadYaml(folder.ReadText("_config.yml"));
        var hidden = patterns.Find("", facts.Texts("project.exclude").Concat(config.Texts("exclude_patterns")));
        // Jupyter Book 1 publishes what its list does not name, too.
        var isWhole = toc is not null && !config.Is("only_build_toc_files") && !folder.Has("myst.yml");
        var nodes = MystNodes(toc, facts, hidden);
        var home = Resolve(toc?.Text("root"));
        return WithNames(facts, config) with
        {
            Nodes = isWhole ? UnlistedPages.Join(nodes, Unlisted(nodes, home, hidden), "") : nodes,
            ListsNavigation = isWhole,
            Unlinked = unlinked.All,
            Excluded = new ExcludedFiles(toc is null ? ImportTexts.SaidBy("exclude", "myst.yml") : ImportTexts.SaidBy("exclude_patterns", "_config.yml"), hidden),
            ListsAll = (toc is not null && !isWhole) || facts.Find("project.toc") is not null,
            IsBook = toc is not null && toc.Text("format") is not "jb-article",
            Home = home,
            AddressEnd = toc is null ? "/" : ".html",
        };
    }

    private ImmutableArray<OutlineNode> Unlisted(ImmutableArray<OutlineNode> nodes, string? home, IReadOnlySet<string> hidden) =>
        new FolderOutline(folder, withoutOpening: false) { HasNotebooks = true }.Create("", nodes.SelectMany(n => n.Files).Concat(hidden).Concat(Included()).Append(home ?? "").ToHashSet(StringComparer.Ordinal));

    // What the settings call the site, and what they have for its pages.
    private static Outline WithNames(Facts facts, Facts config)
    {
        return new Outline(Dialect.Myst, [])
        {
            References = ReferencesOf(facts),
            Parameters = config.Find("sphinx.config.myst_substitutions") is YamlMap of ? new Facts(of) : facts.Within("project.substitutions"),
            OnEveryPage = PrintedWords.In(facts, "site.parts.footer", "site.options.footer").AddRange(PrintedWords.In(config, "html.extra_footer", "html.announcement", "html.extra_navbar")),
            Title = facts.Text("project.title", "site.title") ?? config.Text("title"),
            Summary = facts.Text("project.description"),
            Url = facts.Text("project.url") ?? config.Text("html.baseurl"),
            Authors = config.Text("author") is { } author ? [author] : YamlOutlines.Names(facts.Find("project.authors")),
        };
    }

    // Parts that other pages include are no pages of their own.
    private IEnumerable<string> Included() => folder.Files.Where(Outline.IsPage)
        .SelectMany(p => IncludedFile.Matches(folder.ReadText(p) ?? "").Select(m => FilePath.Join(p, m.Groups["file"].Value))).OfType<string>().Select(folder.Find).OfType<string>();

    private static Dictionary<string, string> ReferencesOf(Facts facts) => facts.Within("project.references").Map.Pairs
        .Select(p => (Name: p.Key.Text, Url: (p.Value as YamlScalar)?.Text ?? (p.Value is YamlMap map ? new Facts(map).Text("url") : null)))
        .Where(r => r.Url is not null).GroupBy(r => r.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Url!, StringComparer.Ordinal);

    private ImmutableArray<OutlineNode> BookNodes(YamlMap toc)
    {
        var facts = new Facts(toc);
        return facts.Find("parts") is YamlList
            ? [.. facts.Items("parts").Select(p => new OutlineNode(null, p.Text("caption"), BookNodes(p.Map))).SelectMany(p => p.Title is null ? p.Children : [p])]
            : (facts.Find("chapters") ?? facts.Find("sections") ?? facts.Find("entries")) is YamlList list ? Nodes(list)
            // "subtrees" of sphinx-external-toc are parts.
            : [.. facts.Items("subtrees").SelectMany(t => MystNode(t.Map))];
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
        return nodes.IsEmpty ? new FolderOutline(folder, withoutOpening: false) { HasNotebooks = true }.Create("", hidden) : nodes;
    }

    private ImmutableArray<OutlineNode> MystNode(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return Resolve((node as YamlScalar)?.Text) is { } page ? [OutlineNode.Leaf(page)] : [];
        }

        var facts = new Facts(map);
        var title = facts.Text("title", "caption");
        if (facts.Text("glob", "pattern") is { } pattern)
        {
            // What is listed by name stands there alone.
            return [.. patterns.FindPages(pattern).Where(f => !named.Contains(f)).Select(OutlineNode.Leaf)];
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
        : new[] { name, name + ".md", name + ".myst", name + ".ipynb" }.Select(folder.Find).FirstOrDefault(f => f is not null && Outline.IsPageOrNotebook(f));

    private static readonly Regex IncludedFile = new(@"(?m)^[ \t>]*(?:`{3,}|:{3,})\{include\}[ \t]*(?<file>\S+)");
}
