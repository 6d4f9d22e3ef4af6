using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read.Fields;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>A site of MkDocs: <c>mkdocs.yml</c>, whose <c>nav</c> has the order, or files in its folders that plugins read.</summary>
internal sealed class MkDocsOutline
{
    private const int DeepestParent = 5;

    private static readonly string[] FormulaExtensions = ["pymdownx.arithmatex", "mdx_math", "markdown_katex"];

    private readonly SourceFolder folder;
    private readonly Facts facts;
    private readonly string content;
    private readonly PathPatterns patterns;
    private readonly UnlinkedEntries unlinked;
    private readonly FolderNavigation files;

    private MkDocsOutline(SourceFolder folder)
    {
        this.folder = folder;
        facts = Read(folder, folder.Has("mkdocs.yml") ? "mkdocs.yml" : "mkdocs.yaml", 0);
        content = ContentOf(facts);
        patterns = new PathPatterns(folder);
        unlinked = new UnlinkedEntries(folder);
        files = new FolderNavigation(folder, facts, content, unlinked);
    }

    public static Outline Create(SourceFolder folder) => new MkDocsOutline(folder).Create();

    // What a file says itself comes before what it inherits.
    private static Facts Read(SourceFolder folder, string file, int depth)
    {
        var own = Facts.ReadYaml(folder.ReadText(file));
        return own.Text("INHERIT") is { } parent && depth < DeepestParent && folder.Has(parent.TrimStart('.', '/')) && Read(folder, parent.TrimStart('.', '/'), depth + 1) is { } inherited
            ? new Facts(own.Map with { Pairs = [.. own.Map.Pairs, .. inherited.Map.Pairs] }) : own;
    }

    private Outline Create()
    {
        // What it never publishes, and what its settings add to that or take back.
        var hidden = patterns.Find(content, ["/templates/", .. Lines(facts.Text("exclude_docs"))]);
        var nodes = OutlineNode.Without(facts.Find("nav") is YamlList nav ? files.Of(nav) : files.OfRoot(), hidden);
        var excluded = hidden.Select(f => (File: f, By: ImportTexts.SaidBy("exclude_docs", "mkdocs.yml"))).Concat(files.Lists.Select(f => (File: f, By: ImportTexts.SaidBy("literate-nav", "mkdocs.yml")))).DistinctBy(f => f.File).ToDictionary(f => f.File, f => f.By, StringComparer.Ordinal);
        var rest = new FolderOutline(folder, withoutOpening: false).Create(content, nodes.SelectMany(n => n.Files).Concat(excluded.Keys).ToHashSet(StringComparer.Ordinal));
        return new Outline(Dialect.MkDocs, UnlistedPages.Join(nodes, rest, content))
        {
            Content = content,
            Title = facts.Text("site_name"),
            Summary = facts.Text("site_description"),
            Language = facts.Text("theme.language", "theme.locale"),
            Url = facts.Text("site_url"),
            Authors = facts.Text("site_author") is { } author ? [author] : [],
            AddressEnd = facts.IsNo("use_directory_urls") ? ".html" : "/",
            Redirects = [.. Redirects()],
            ListsNavigation = !nodes.IsEmpty,
            Unlinked = unlinked.All,
            Drafts = patterns.Find(content, Lines(facts.Text("draft_docs"))),
            Excluded = new ExcludedFiles(excluded),
            // Of the plugin i18n, or of the theme Material.
            Languages = [.. LanguagesOf(facts, inFolders: false).Concat(facts.Items("extra.alternate")).Select(l => l.Text("locale", "lang")).OfType<string>()],
            TitlesByLanguage = LanguagesOf(facts, inFolders: false).Where(l => l.Text("locale") is not null && l.Text("site_name") is not null)
                .GroupBy(l => LanguageTag.Usual(l.Text("locale")!.Replace('_', '-')), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Text("site_name")!, StringComparer.Ordinal),
            Parameters = facts.Within("extra"),
            Folders = [.. MkDocsPlugins.Of(facts, "blog").Where(b => b.Text("post_url_format") is null).Select(b => (b.Text("blog_dir") ?? "blog").Trim('.', '/') is { Length: > 0 } name ? name + "/" : "").Select(b => new PublishedFolder($"{content}{b}posts/", b, IsBlog: true))],
            AuthorNames = AuthorNames.Of(folder.Files.Select(f => f[..(f.LastIndexOf('/') + 1)]).Where(f => f.StartsWith(content, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Select(f => Facts.ReadYaml(folder.ReadHidden(f + ".authors.yml")).Find("authors")).OfType<YamlMap>()),
            OnEveryPage = [.. (facts.Text("copyright") is { } copyright ? [copyright] : Array.Empty<string>()), .. facts.Items("extra.social").Select(s => s.Text("link")).OfType<string>()],
            DocstringOptions = MkDocsPlugins.Of(facts, "mkdocstrings").Select(p => p.Within("handlers.python.options")).FirstOrDefault() ?? Facts.None,
            IncludeFolders = [.. IncludeFolders()],
            Appended = [.. MkDocsPlugins.Extension(facts, "pymdownx.snippets").SelectMany(e => e.Texts("auto_append"))],
            SetsFormulas = FormulaExtensions.Any(e => MkDocsPlugins.Extension(facts, e).Any()),
        };
    }

    // Where each language has a folder, that of the main one.
    private string ContentOf(Facts settings)
    {
        var docs = (settings.Text("docs_dir") ?? "docs").TrimEnd('/').TrimStart('.', '/') is { Length: > 0 } name ? name + "/" : "";
        return LanguagesOf(settings, inFolders: true).FirstOrDefault(l => l.Is("default"))?.Text("locale") is { } language && folder.HasFolder(docs + language) ? $"{docs}{language}/" : docs;
    }

    // Of the plugin i18n.
    private static IEnumerable<Facts> LanguagesOf(Facts settings, bool inFolders) => MkDocsPlugins.Of(settings, "i18n")
        .Where(p => !inFolders || p.Text("docs_structure") == "folder").SelectMany(p => p.Items("languages"));

    // Snippets are looked for there, and beside mkdocs.yml where nothing is said.
    private IEnumerable<string> IncludeFolders() => MkDocsPlugins.Extension(facts, "pymdownx.snippets").SelectMany(e => e.Texts("base_path")).Concat(MkDocsPlugins.Of(facts, "macros").SelectMany(p => p.Texts("include_dir")))
        .Select(f => f.Trim('/', '.') is { Length: > 0 } path ? path + "/" : "").Distinct(StringComparer.Ordinal);

    private IEnumerable<(string Address, string File)> Redirects()
    {
        var all = MkDocsPlugins.Of(facts, "redirects").Select(p => p.Find("redirect_maps")).OfType<YamlMap>()
            .SelectMany(m => m.Pairs).Where(p => p.Value is YamlScalar).Select(p => (From: p.Key.Text, To: ((YamlScalar)p.Value).Text)).ToLookup(r => folder.Has(content + r.To.Split('#')[0]));
        foreach (var (from, to) in all[false])
        {
            unlinked.RememberRedirect(from, to);
        }

        return all[true].Select(r => ("/" + Outline.AddressOf(r.From, "/"), content + r.To.Split('#')[0]));
    }

    private static string[] Lines(string? text) => text?.Split('\n') ?? [];
}
