using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>The main menu of Hugo: of its settings, and of the front matter of pages that enter themselves.</summary>
internal static class HugoMenu
{
    private static readonly string[] Main = ["menus.main", "menu.main", "main"];

    /// <summary>The entries of the settings by their weight; those without one come last.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="own">Files with menus alone.</param>
    public static ImmutableArray<Facts> Read(Facts settings, IEnumerable<Facts> own) => [.. own.Prepend(settings)
        .Select(f => Main.Select(f.Find).OfType<YamlList>().FirstOrDefault()).OfType<YamlList>().Take(1)
        .SelectMany(l => l.Items.OfType<YamlMap>()).Select(i => new Facts(i)).OrderBy(WeightOf).ThenBy(i => i.Text("name"), StringComparer.Ordinal)];

    /// <summary>Entries that lead to the web.</summary>
    public static IEnumerable<OutlineNode> Links(ImmutableArray<Facts> menu) => menu.Select(i => OutlineNode.ToWeb(i.Text("name"), i.Text("url"))).OfType<OutlineNode>();

    /// <summary>Entries that lead to pages, those of the pages themselves too.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="menu">The entries of the settings.</param>
    /// <param name="content">The folder of the content, ending in <c>/</c>.</param>
    public static IReadOnlyList<MenuEntry> Pages(SourceFolder folder, ImmutableArray<Facts> menu, string content)
    {
        var listed = menu.Where(m => m.Text("parent") is null).Select(m => (Weight: WeightOf(m), Entry: m.Text("pageRef", "url", "page") is { } address ? new MenuEntry(m.Text("name", "title"), address) : null));
        var own = folder.Files.Where(f => f.StartsWith(content, StringComparison.Ordinal) && Outline.IsPage(f) && f.AsSpan(content.Length).Count('/') <= 1).Select(f => Own(f[content.Length..], Facts.Of(folder, f)));
        return [.. listed.Concat(own).Where(e => e.Entry is not null).OrderBy(e => e.Weight).Select(e => e.Entry!)];
    }

    // menu: main, menus: [main], and menu: {main: {name: Words, weight: 3}}.
    private static (int Weight, MenuEntry? Entry) Own(string path, Facts facts)
    {
        var key = Main.FirstOrDefault(k => facts.Find(k) is YamlMap);
        return key is not null && key != "main" ? (facts.Number(key + ".weight") ?? facts.Number("weight") ?? int.MaxValue, new MenuEntry(facts.Text(key + ".name"), Outline.AddressOf(path, "")))
            : facts.Texts("menus").Concat(facts.Texts("menu")).Contains("main") ? (facts.Number("weight") ?? int.MaxValue, new MenuEntry(null, Outline.AddressOf(path, "")))
            : (0, null);
    }

    private static int WeightOf(Facts entry) => entry.Number("weight") is { } weight and not 0 ? weight : int.MaxValue;
}
