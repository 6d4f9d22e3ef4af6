using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>Plugins and extensions that <c>mkdocs.yml</c> lists: each by its name alone, or with options; the list may be written as keys.</summary>
internal static class MkDocsPlugins
{
    /// <summary>The options of all plugins of a name; empty where it is not listed.</summary>
    /// <param name="facts">The settings.</param>
    /// <param name="name">Its name, with or without that of the theme before it.</param>
    public static IEnumerable<Facts> Of(Facts facts, string name) => OptionsIn(facts.Find("plugins"), name);

    /// <summary>The same of a Markdown extension.</summary>
    public static IEnumerable<Facts> Extension(Facts facts, string name) => OptionsIn(facts.Find("markdown_extensions"), name);

    private static IEnumerable<Facts> OptionsIn(YamlNode? node, string name) => node switch
    {
        YamlList list => list.Items.SelectMany(i => i is YamlScalar { Text: var text } ? IsNamed(text, name) ? [Facts.None] : [] : OptionsIn(i, name)),
        YamlMap map => map.Pairs.Where(p => IsNamed(p.Key.Text, name)).Select(p => p.Value is YamlMap options ? new Facts(options) : Facts.None),
        _ => [],
    };

    private static bool IsNamed(string written, string name) => written == name || written.EndsWith("/" + name, StringComparison.Ordinal);
}
