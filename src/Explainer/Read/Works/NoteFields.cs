using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Read.Yaml;

namespace Explainer.Read.Works;

/// <summary>
/// Facts in a <c>note</c>. Zotero has no field for much that CSL has a key for; people write it into "Extra", a line each
/// (<c>original-date: 1934</c>, <c>Original Date: 1934</c>) or in braces (<c>{:original-date: 1934}</c>), and Zotero exports it so.
/// </summary>
internal static partial class NoteFields
{
    // What a work is, Zotero's own type may say wrongly.
    private const string Type = "type";

    private static readonly FrozenDictionary<string, string> Keys = WorkFields.Names.Except(["id", "note", "custom"])
        .Concat(UnprintedKeys.Bookkeeping).Concat(UnprintedKeys.Lost).Distinct().ToFrozenDictionary(k => k, StringComparer.OrdinalIgnoreCase);

    /// <summary>The work with the facts of its note. A key that it has itself stays, but its type.</summary>
    public static YamlMap AddTo(YamlMap work)
    {
        if (work.Find("note") is not YamlScalar note || !note.Text.Contains(':', StringComparison.Ordinal))
        {
            return work;
        }

        var pairs = work.Pairs.ToList();
        foreach (var (key, values) in Find(note.Text).GroupBy(f => f.Key, f => f.Value, StringComparer.Ordinal).Select(g => (g.Key, g.ToList())))
        {
            var value = ValueOf(key, values, note);
            var place = pairs.FindIndex(p => p.Key.Text == key);
            if (place < 0)
            {
                pairs.Add(new YamlPair(new YamlScalar(key, IsPlain: false, note.Span), value));
            }
            else if (key == Type)
            {
                pairs[place] = pairs[place] with { Value = value };
            }
        }

        return work with { Pairs = [.. pairs] };
    }

    private static IEnumerable<(string Key, string Value)> Find(string note) => note.Split('\n').Select(l => Line().Match(l))
        .Concat(Braces().Matches(note)).Where(m => m.Success)
        .Select(m => (KeyOf(m.Groups["key"].Value), m.Groups["value"].Value.Trim()))
        .Where(f => f is { Item1: not null, Item2.Length: > 0 }).Select(f => (f.Item1!, f.Item2));

    // "Original Date", "original-date" and "doi". Other words before a colon are prose.
    private static string? KeyOf(string label) => Keys.GetValueOrDefault(label.Trim().Replace(' ', '-'));

    // A name has its family name first: "Lind || Ada", and "UNESCO" for a group.
    private static YamlNode ValueOf(string key, List<string> values, YamlScalar note)
    {
        YamlScalar Scalar(string text) => new(text, IsPlain: false, note.Span);
        return !WorkFields.IsOfNames(key) ? Scalar(values[0]) : new YamlList([.. values.Select(v => new YamlMap(
            v.Split("||", 2, StringSplitOptions.TrimEntries) is [var family, var given]
                ? [new YamlPair(Scalar(WorkNameFields.Family.Name), Scalar(family)), new YamlPair(Scalar(WorkNameFields.Given.Name), Scalar(given))]
                : [new YamlPair(Scalar(WorkNameFields.Literal.Name), Scalar(v))], note.Span))], note.Span);
    }

    [GeneratedRegex(@"^\s*(?<key>[A-Za-z][A-Za-z _-]{1,30}):\s+(?<value>\S.*)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"\{:(?<key>[A-Za-z][A-Za-z_-]{1,30}):(?<value>[^{}]{1,500})\}")]
    private static partial Regex Braces();
}
