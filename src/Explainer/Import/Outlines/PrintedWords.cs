using System.Collections.Immutable;
using Explainer.Import.Sources;
using Explainer.Read.Yaml;

namespace Explainer.Import.Outlines;

/// <summary>Words of the settings that a program printed on every page, as the foot of a page, and that have no place here.</summary>
internal static class PrintedWords
{
    /// <summary>What each of some keys says.</summary>
    /// <param name="facts">The settings.</param>
    /// <param name="keys">The keys.</param>
    public static ImmutableArray<string> In(Facts facts, params string[] keys) => [.. keys.Select(k => string.Join(' ', WordsOf(facts.Find(k)))).Where(w => w.Length > 0)];

    private static IEnumerable<string> WordsOf(YamlNode? node) => node switch
    {
        YamlScalar { IsEmpty: false } scalar when scalar.Text.Trim() is not ("" or "true" or "false") => [scalar.Text.Trim()],
        YamlList list => list.Items.SelectMany(WordsOf),
        YamlMap map => map.Pairs.Where(p => p.Key.Text is not ("icon" or "border" or "background" or "foreground" or "type" or "dismissable" or "position")).SelectMany(p => WordsOf(p.Value)),
        _ => [],
    };
}
