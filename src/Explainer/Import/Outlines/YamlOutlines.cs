using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>The programs that say the order of their pages in YAML: MkDocs, Quarto, MyST and Jupyter Book, The Carpentries.</summary>
internal sealed class YamlOutlines(SourceFolder folder)
{
    private static readonly string[] OtherFolders = ["learners/", "instructors/"];

    private readonly PathPatterns patterns = new(folder);

    public Outline MkDocs()
    {
        var facts = Facts.ReadYaml(folder.ReadText("mkdocs.yml") ?? folder.ReadText("mkdocs.yaml"));
        var content = ContentOf(facts);
        var nodes = facts.Find("nav") is YamlList nav ? [.. nav.Items.Select(n => NavNode(n, content)).OfType<OutlineNode>()] : ImmutableArray<OutlineNode>.Empty;
        // What it never publishes, and what its settings add to that or take back.
        var hidden = patterns.Find(content, ["/templates/", .. Lines(facts.Text("exclude_docs"))]);
        nodes = Without(nodes, hidden);
        var rest = new FolderOutline(folder, withoutOpening: false).Create(content, nodes.SelectMany(n => n.Files).Concat(hidden).ToHashSet(StringComparer.Ordinal));
        return new Outline(Dialect.MkDocs, [.. nodes, .. nodes.IsEmpty ? rest : Unlisted(rest)])
        {
            Content = content,
            Title = facts.Text("site_name"),
            Summary = facts.Text("site_description"),
            Language = facts.Text("theme.language", "theme.locale"),
            Url = facts.Text("site_url"),
            Authors = facts.Text("site_author") is { } author ? [author] : [],
            AddressEnd = facts.Text("use_directory_urls") == "false" ? ".html" : "/",
            Redirects = [.. Redirects(facts, content)],
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
        var chapters = isBook ? (List("book.chapters"), List("book.appendices")) : (ContentsOf("website.sidebar"), []);
        var nodes = chapters.Item1.Concat(chapters.Item2).Select(QuartoNode).OfType<OutlineNode>().ToImmutableArray();
        var hidden = patterns.FindOthers([.. facts.Texts("project.render")]);
        nodes = nodes.IsEmpty ? new FolderOutline(folder, withoutOpening: false).Create("", hidden) : nodes;
        return new Outline(Dialect.Quarto, nodes)
        {
            IsBook = isBook,
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
        IEnumerable<YamlNode> List(string path) => (facts.Find(path) as YamlList)?.Items ?? [];
        IEnumerable<YamlNode> ContentsOf(string path) =>
            facts.Find(path) switch
            {
                YamlMap map => (map.Find("contents") as YamlList)?.Items ?? [],
                YamlList list => list.Items.OfType<YamlMap>().SelectMany(m => (m.Find("contents") as YamlList)?.Items ?? []),
                _ => [],
            };
    }

    public Outline Myst()
    {
        var facts = Facts.ReadYaml(folder.ReadText("myst.yml"));
        var toc = folder.ReadText("_toc.yml") is { } written ? Facts.ReadYaml(written) : null;
        var config = Facts.ReadYaml(folder.ReadText("_config.yml"));
        var hidden = patterns.Find("", facts.Texts("project.exclude"));
        return new Outline(Dialect.Myst, MystNodes(toc, facts, hidden))
        {
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

    public Outline Carpentries()
    {
        var facts = Facts.ReadYaml(folder.ReadText("config.yaml") ?? folder.ReadText("_config.yml"));
        var place = folder.Files.Any(f => f.StartsWith("_episodes/", StringComparison.Ordinal)) ? "_episodes/" : "episodes/";
        var named = facts.Texts("episodes").Select(e => place + e).Where(folder.Has).ToList();
        var episodes = named.Count > 0 ? named : folder.Files.Where(f => f.StartsWith(place, StringComparison.Ordinal) && Outline.IsPage(f)).ToList();
        OutlineNode[] others = [.. OtherFolders.SelectMany(Others)];
        return new Outline(Dialect.Carpentries, [new OutlineNode(null, null, [.. episodes.Select(Leaf)]) { Folder = "episodes" }, .. others])
        {
            Home = folder.Find("index.md"),
            Title = facts.Text("title"),
            Language = facts.Text("lang"),
            Url = facts.Text("url"),
            AddressEnd = ".html",
            Static = ["episodes/"],
        };
        IEnumerable<OutlineNode> Others(string path) =>
            new FolderOutline(folder, withoutOpening: false).Create(path) is { IsEmpty: false } pages ? [new OutlineNode(null, null, pages) { Folder = path[..^1] }] : [];
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
        [.. nodes.Select(n => n with { File = n.File is { } file && hidden.Contains(file) ? null : n.File, Children = Without(n.Children, hidden) }).Where(n => n.Files.Any())];

    private static OutlineNode Leaf(string file) => new(file, null, []);

    // Pages that no navigation lists stand after the others, in the order of their names.
    private static IEnumerable<OutlineNode> Unlisted(ImmutableArray<OutlineNode> rest) => rest.Select(n => n with { IsOrdered = false });

    private IEnumerable<(string Address, string File)> Redirects(Facts facts, string content) =>
        (facts.Find("plugins") as YamlList)?.Items.OfType<YamlMap>().Select(p => new Facts(p).Find("redirects.redirect_maps")).OfType<YamlMap>()
            .SelectMany(m => m.Pairs).Where(p => p.Value is YamlScalar)
            .Select(p => ("/" + WithoutEnding(p.Key.Text), content + ((YamlScalar)p.Value).Text.Split('#')[0])).Where(r => folder.Has(r.Item2)) ?? [];

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
        return !path.Contains("://", StringComparison.Ordinal) && new FolderOutline(folder, withoutOpening: false).Create(inner) is { IsEmpty: false } pages
            ? new OutlineNode(folder.Find(inner + "index.md") ?? folder.Find(inner + "README.md"), title, pages) { Folder = inner.TrimEnd('/').Split('/')[^1] }
            : null;
    }

    // The index of a section is the page of its folder.
    private static OutlineNode SectionNode(string? title, ImmutableArray<OutlineNode> nodes)
    {
        var index = nodes.FirstOrDefault(n => n.File is not null && n.Children.IsEmpty && Outline.IsIndex(n.File));
        return new OutlineNode(index?.File, title, index is null ? nodes : nodes.Remove(index));
    }

    private OutlineNode? QuartoNode(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return folder.Find((node as YamlScalar)?.Text ?? "") is { } page && Outline.IsPage(page) ? Leaf(page) : null;
        }

        var facts = new Facts(map);
        var name = facts.Text("part", "section", "text", "title");
        var file = folder.Find(facts.Text("file", "href") ?? name ?? "");
        return QuartoNode(facts, file, name == file ? null : name?.Replace(".qmd", "", StringComparison.Ordinal));
    }

    private OutlineNode? QuartoNode(Facts facts, string? file, string? title)
    {
        ImmutableArray<OutlineNode> inner = (facts.Find("chapters") ?? facts.Find("contents")) is YamlList list ? [.. list.Items.Select(QuartoNode).OfType<OutlineNode>()] : [];
        return inner.IsEmpty && file is null ? null : new OutlineNode(file, title, inner);
    }

    private ImmutableArray<OutlineNode> BookNodes(YamlMap toc)
    {
        var facts = new Facts(toc);
        return facts.Find("parts") is YamlList parts
            ? [.. parts.Items.OfType<YamlMap>().Select(p => new OutlineNode(null, new Facts(p).Text("caption"), BookNodes(p))).SelectMany(p => p.Title is null ? p.Children : [p])]
            : (facts.Find("chapters") ?? facts.Find("sections")) is YamlList list ? Nodes(list) : [];
    }

    private ImmutableArray<OutlineNode> Nodes(YamlList list) => [.. list.Items.Select(MystNode).OfType<OutlineNode>()];

    private ImmutableArray<OutlineNode> MystNodes(Facts? toc, Facts facts, IReadOnlySet<string> hidden)
    {
        var nodes = toc is not null ? BookNodes(toc.Map) : facts.Find("project.toc") is YamlList list ? Nodes(list) : [];
        return nodes.IsEmpty ? new FolderOutline(folder, withoutOpening: false).Create("", hidden) : nodes;
    }

    private static string[] Lines(string? text) => text?.Split('\n') ?? [];

    private OutlineNode? MystNode(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return Resolve((node as YamlScalar)?.Text) is { } page ? Leaf(page) : null;
        }

        var facts = new Facts(map);
        var file = Resolve(facts.Text("file"));
        var inner = (facts.Find("children") ?? facts.Find("sections") ?? facts.Find("chapters")) is YamlList list ? Nodes(list) : [];
        return file is null && inner.IsEmpty ? null : new OutlineNode(file, facts.Text("title", "caption"), inner);
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
