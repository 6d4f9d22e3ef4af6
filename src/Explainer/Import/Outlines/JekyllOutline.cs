using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Model.Texts;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>A site of Jekyll, as GitHub Pages makes it: pages in folders, posts in <c>_posts/</c>, and collections in folders that begin with <c>_</c>.</summary>
internal sealed class JekyllOutline(SourceFolder folder)
{
    public const string Settings = "_config.yml";

    private const string Pages = "_pages/";
    private const string Posts = "posts";

    private readonly FolderOutline folders = new(folder, withoutOpening: false);

    public Outline Create()
    {
        var facts = Facts.ReadYaml(folder.ReadText(Settings));
        var hidden = new PathPatterns(folder).Find("", facts.Texts("exclude").Select(e => "/" + e.TrimStart('/')));
        var around = facts.Text("collections_dir") is { } inner ? inner.Trim('/') + "/" : "";
        var (published, others) = (CollectionsOf(facts, hasPages: true).Append(Posts).Distinct(StringComparer.Ordinal).ToList(), CollectionsOf(facts, hasPages: false));
        var unpublished = folder.Files.Where(f => others.Exists(n => f.StartsWith($"{around}_{n}/", StringComparison.Ordinal)) && !hidden.Contains(f));
        var drafts = folder.Files.Where(f => f.StartsWith("_drafts/", StringComparison.Ordinal) && Outline.IsPage(f)).ToHashSet(StringComparer.Ordinal);
        var sections = published.Select(n => new OutlineNode(null, null, folders.Create($"{around}_{n}/", hidden)) { Folder = n });
        var nodes = folders.Create("", hidden).Concat(folders.Create(Pages, hidden)).Concat(sections.Where(s => !s.Children.IsEmpty)).Append(new OutlineNode(null, null, folders.Create("_drafts/")) { Folder = Posts });
        return new Outline(Dialect.Jekyll, MenuOrder.Apply([.. nodes.Where(n => !n.IsEmpty)], Menu(facts), AddressesOf))
        {
            Defaults = DefaultsOf(facts),
            Static = [Pages],
            Home = folder.Files.FirstOrDefault(f => Outline.IsPage(f) && !hidden.Contains(f) && IsHome(f)),
            Title = facts.Text("title", "name"),
            Summary = facts.Text("description", "tagline"),
            Language = facts.Text("lang", "locale"),
            Languages = facts.Texts("languages"),
            Url = facts.Text("url") is { } url ? url.TrimEnd('/') + "/" + (facts.Text("baseurl") ?? "").Trim('/') : null,
            Authors = YamlOutlines.Names(facts.Find("author")),
            AddressEnd = facts.Text("permalink") is { } form && (form == "pretty" || form.EndsWith('/')) ? "/" : ".html",
            AddressForms = published.ToDictionary(n => $"_{n}/", n => facts.Text($"collections.{n}.permalink") ?? FormOf(n, facts.Text("permalink")), StringComparer.Ordinal),
            Drafts = drafts,
            Excluded = new ExcludedFiles(hidden.Select(f => KeyValuePair.Create(f, ImportTexts.SaidBy("exclude", Settings)))
                .Concat(unpublished.Select(f => KeyValuePair.Create(f, ImportTexts.SaidBy("output", Settings)))).ToDictionary(StringComparer.Ordinal)),
            Parameters = facts.Under("site"),
        };
    }

    // header_pages of Minima, and the menu of Minimal Mistakes.
    private IReadOnlyList<MenuEntry> Menu(Facts settings) =>
        [.. settings.Texts("header_pages").Select(p => new MenuEntry(null, p)), .. Facts.ReadYaml(folder.ReadText("_data/navigation.yml")).Items("main").Where(i => i.Text("url") is not null).Select(i => new MenuEntry(i.Text("title", "name"), i.Text("url")!))];

    private IEnumerable<string> AddressesOf(OutlineNode node) => MenuOrder.PathsOf(node, "")
        .Concat(node.File is { } file && Facts.Of(folder, file).Text("permalink") is { } own ? [own] : Array.Empty<string>());

    // What the settings say of all pages of a folder or of a collection, as far as it is read here.
    private static ImmutableArray<DefaultFacts> DefaultsOf(Facts settings) => [.. settings.Items("defaults")
        .Select(i => new DefaultFacts((i.Text("scope.path") ?? "").Trim('/'), i.Text("scope.type"), i.Within("values")))];

    private static string FormOf(string collection, string? style) => collection == Posts ? JekyllAddress.OfPosts(style) : JekyllAddress.OfCollections(style);

    private bool IsHome(string file) => file is "index.md" or "index.markdown" || (!folder.Has("index.md") && Facts.Of(folder, file).Text("permalink") == "/");

    // Without "output: true" they are data, of which pages may show a part.
    private static List<string> CollectionsOf(Facts facts, bool hasPages) => [.. (facts.Find("collections") switch
    {
        YamlMap map => map.Pairs.Where(p => (p.Key.Text == Posts || (p.Value is YamlMap one && new Facts(one).Is("output"))) == hasPages).Select(p => p.Key.Text),
        YamlList list when !hasPages => list.Items.OfType<YamlScalar>().Select(s => s.Text).Where(n => n != Posts),
        _ => [],
    }).Where(n => n != "pages")];
}
