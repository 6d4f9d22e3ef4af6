using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>Lists of people in files of their own, whom posts name by a key: <c>authors.yml</c> of Docusaurus, <c>.authors.yml</c> of Material for MkDocs.</summary>
internal static class AuthorNames
{
    /// <summary>The names by their keys. Of two people with one key the first counts.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<YamlMap> people) => people.SelectMany(p => p.Pairs).Where(p => p.Value is YamlMap)
        .Select(p => (Key: p.Key.Text, Name: new Facts((YamlMap)p.Value).Text("name"))).Where(a => a.Name is not null).DistinctBy(a => a.Key).ToDictionary(a => a.Key, a => a.Name!, StringComparer.Ordinal);
}
