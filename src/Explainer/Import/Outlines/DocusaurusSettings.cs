using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>What <c>docusaurus.config.js</c> says of folders and old addresses: options of its preset, or of its plugins.</summary>
internal static class DocusaurusSettings
{
    private const string Documents = "docs";
    private const string Blog = "blog";

    /// <summary>The folders of documents and posts: those of the preset come first.</summary>
    public static ImmutableArray<PublishedFolder> FoldersOf(Facts facts)
    {
        var preset = OptionsOf(facts.Find("presets"), "classic").FirstOrDefault() ?? facts;
        var documents = OptionsOf(facts.Find("plugins"), "content-docs").ToList();
        var posts = OptionsOf(facts.Find("plugins"), "content-blog").ToList();
        // Where the preset has none, those of the first plugin are the documents.
        IEnumerable<PublishedFolder> all = preset.IsNo(Documents) && documents.Count > 0 ? [] : [Folder(preset.Find(Documents), Documents, isBlog: false)];
        return [.. all.Concat(documents.Select(d => Folder(d.Map, Documents, isBlog: false))), .. preset.IsNo(Blog) ? [] : new[] { Folder(preset.Find(Blog), Blog, isBlog: true) }, .. posts.Select(p => Folder(p.Map, Blog, isBlog: true))];
    }

    /// <summary>Old addresses and where they lead, of the plugin that redirects.</summary>
    public static IEnumerable<(string From, string To)> RedirectsOf(Facts facts) => OptionsOf(facts.Find("plugins"), "client-redirects")
        .SelectMany(o => o.Items("redirects")).Where(r => r.Text("to") is not null).SelectMany(r => r.Texts("from").Select(f => (f, r.Text("to")!)));

    /// <summary>The bar above all pages and the foot below them.</summary>
    public static IEnumerable<string> OnEveryPage(Facts facts) => new[] { facts.Text("themeConfig.announcementBar.content"), facts.Text("themeConfig.footer.copyright") }.OfType<string>()
        .Concat(facts.Items("themeConfig.footer.links").SelectMany(g => g.Find("items") is YamlList ? g.Items("items") : [g]).Where(l => l.Text("label") is not null).Select(l => $"{l.Text("label")}: {l.Text("href", "to")}"));

    // ['classic', { … }], by the end of the name.
    private static IEnumerable<Facts> OptionsOf(YamlNode? node, string name) => (node as YamlList)?.Items.OfType<YamlList>()
        .Where(l => l.Items is [YamlScalar { Text: var text }, YamlMap, ..] && text.EndsWith(name, StringComparison.Ordinal)).Select(l => new Facts((YamlMap)l.Items[1])) ?? [];

    private static PublishedFolder Folder(YamlNode? options, string name, bool isBlog)
    {
        var facts = options is YamlMap map ? new Facts(map) : Facts.None;
        var start = (facts.Text("routeBasePath") ?? name).Trim('/');
        return new PublishedFolder((facts.Text("path") ?? name).Trim('.', '/') + "/", start.Length == 0 ? "" : start + "/", isBlog);
    }
}
