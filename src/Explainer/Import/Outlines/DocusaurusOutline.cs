using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>A site of Docusaurus: documents in <c>docs/</c> in the order of <c>sidebars.js</c>, posts in <c>blog/</c>, pages in <c>src/pages/</c>.</summary>
internal sealed class DocusaurusOutline
{
    private static readonly string[] SettingsFiles = ["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs", "docusaurus.config.cjs"];
    private static readonly string[] SidebarFiles = ["sidebars.js", "sidebars.ts", "sidebars.mjs", "sidebars.cjs", "sidebars.json"];

    private static readonly string[] HomePages = ["src/pages/index.md", "src/pages/index.mdx"];

    private readonly SourceFolder folder;
    private readonly FolderOutline folders;
    private readonly Facts facts;
    private readonly ImmutableArray<PublishedFolder> published;
    private readonly string documents;
    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);

    private DocusaurusOutline(SourceFolder folder)
    {
        this.folder = folder;
        folders = new FolderOutline(folder, withoutOpening: false);
        facts = ScriptLiteral.Read(folder.ReadText(SettingsFiles.First(folder.Has)));
        published = DocusaurusSettings.FoldersOf(facts);
        documents = published[0].Path;
        foreach (var file in folder.Files.Where(f => f.StartsWith(documents, StringComparison.Ordinal) && Outline.IsPage(f)))
        {
            byId.TryAdd(IdOf(file), file);
        }
    }

    public static bool IsMeant(SourceFolder folder) => SettingsFiles.Any(folder.Has);

    public static Outline Create(SourceFolder folder) => new DocusaurusOutline(folder).Create();

    private Outline Create()
    {
        var sidebars = SidebarFiles.FirstOrDefault(folder.Has) is { } file ? ReadSidebars(file) : [];
        ImmutableArray<OutlineNode> listed = [.. sidebars.Length == 1 ? sidebars[0].Children : sidebars];
        var rest = folders.Create(documents, listed.SelectMany(n => n.Files).ToHashSet(StringComparer.Ordinal));
        var redirects = Redirects();
        return new Outline(Dialect.Docusaurus, [.. listed, .. rest.Select(n => listed.IsEmpty ? n : n with { IsOrdered = false }), .. published.Skip(1).SelectMany(Others), .. folders.Create(DocusaurusAddress.Pages), .. LinksIn(facts.Within("themeConfig.navbar"))])
        {
            Content = documents,
            Static = ["static/", .. published.Skip(1).Select(f => f.Path), DocusaurusAddress.Pages],
            Folders = published,
            OnEveryPage = [.. DocusaurusSettings.OnEveryPage(facts)],
            AuthorNames = AuthorNames.Of(published.Where(f => f.IsBlog).Select(f => Facts.ReadYaml(folder.ReadText(f.Path + "authors.yml")).Map)),
            Home = HomePages.Select(folder.Find).FirstOrDefault(f => f is not null) ?? byId.Values.FirstOrDefault(f => Facts.Of(folder, f).Text("slug") == "/"),
            Title = facts.Text("title"),
            Summary = facts.Text("tagline"),
            Language = facts.Text("i18n.defaultLocale"),
            Languages = facts.Texts("i18n.locales"),
            Url = facts.Text("url") is { } url ? url.TrimEnd('/') + "/" + facts.Text("baseUrl")?.TrimStart('/') : null,
            AddressEnd = "/",
            SetsFormulas = folder.ReadText(SettingsFiles.First(folder.Has))?.Contains("remark-math", StringComparison.Ordinal) == true,
            Redirects = [.. redirects.Where(r => r.File is not null).Select(r => (r.From, r.File!))],
            Unlinked = [.. redirects.Where(r => r.File is null).Select(r => $"{r.From}: {r.To}")],
        };
    }

    // Posts, and documents of a folder of their own.
    private IEnumerable<OutlineNode> Others(PublishedFolder other) => folders.Create(other.Path) is { IsEmpty: false } pages
        ? [new OutlineNode(other.IsBlog ? null : HomeOf(other.Path), null, pages) { Folder = other.Path.TrimEnd('/').Split('/')[^1], IsOrdered = false }] : [];

    private string? HomeOf(string path) => folder.Find(path + "index.md") ?? folder.Find(path + "index.mdx") ?? folder.Find(path + "README.md");

    private List<(string From, string To, string? File)> Redirects()
    {
        var pages = folder.Files.Where(Outline.IsPage).Select(f => (Address: DocusaurusAddress.Of(f, Facts.Of(folder, f), published)?.Trim('/'), File: f)).Where(p => p.Address is not null)
            .DistinctBy(p => p.Address).ToDictionary(p => p.Address!, p => p.File, StringComparer.Ordinal);
        return [.. DocusaurusSettings.RedirectsOf(facts).Select(r => (r.From, r.To, pages.GetValueOrDefault(r.To.Split('#')[0].Trim('/'))))];
    }

    // Of the bar above all pages, and of the menus in it.
    private static IEnumerable<OutlineNode> LinksIn(Facts menu) => menu.Items("items")
        .SelectMany(i => LinksIn(i).ToImmutableArray() is { IsEmpty: false } inner ? [new OutlineNode(null, i.Text("label"), inner)] : OutlineNode.ToWeb(i.Text("label"), i.Text("href")) is { } link ? [link] : Array.Empty<OutlineNode>());

    private ImmutableArray<OutlineNode> ReadSidebars(string file)
    {
        var text = folder.ReadText(file);
        var read = file.EndsWith("json", StringComparison.Ordinal) ? Facts.ReadYaml(text) : ScriptLiteral.Read(text);
        return [.. read.Map.Pairs.Select(p => new OutlineNode(null, ReadableName.Words(p.Key.Text), Nodes(p.Value))).Where(n => !n.IsEmpty)];
    }

    // A list, or {Label: [documents]}.
    private ImmutableArray<OutlineNode> Nodes(YamlNode? node) => node switch
    {
        YamlList list => [.. list.Items.SelectMany(Node)],
        YamlMap map when map.Find("type") is null => [.. map.Pairs.Select(p => new OutlineNode(null, p.Key.Text, Nodes(p.Value)))],
        null => [],
        _ => [.. Node(node)],
    };

    private IEnumerable<OutlineNode> Node(YamlNode node)
    {
        if (node is not YamlMap map)
        {
            return node is YamlScalar { Text: var id } && byId.GetValueOrDefault(id) is { } document ? [OutlineNode.Leaf(document)] : [];
        }

        var entry = new Facts(map);
        var file = byId.GetValueOrDefault(entry.Text("id", "link.id") ?? "");
        return entry.Text("type") switch
        {
            null => Nodes(map),
            "autogenerated" => folders.Create(documents + (entry.Text("dirName")?.Trim('.', '/') is { Length: > 0 } name ? name + "/" : "")),
            "category" => Nodes(entry.Find("items")) is var inner && (inner.Any() || file is not null) ? [new OutlineNode(file, entry.Text("label"), inner) { Description = entry.Text("link.description") }] : [],
            _ => file is not null ? [new OutlineNode(file, entry.Text("label"), [])] : OutlineNode.ToWeb(entry.Text("label"), entry.Text("href")) is { } link ? [link] : [],
        };
    }

    // The path without its ending and without numbers; a document may name the last part of it.
    private string IdOf(string file)
    {
        var path = string.Join('/', file[documents.Length..file.LastIndexOf('.')].Split('/').Select(DocusaurusAddress.WithoutNumber));
        var own = Facts.Of(folder, file).Text("id");
        return own is null ? path : path[..(path.LastIndexOf('/') + 1)] + own;
    }
}
