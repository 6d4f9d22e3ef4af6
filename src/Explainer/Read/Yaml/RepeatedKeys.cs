using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>Keys that stand twice in a map. Where the first of an item comes again, and others after it, a hyphen is missing before it.</summary>
internal static class RepeatedKeys
{
    /// <summary>The items that an item of a list was meant to be; mostly that one, with each key once.</summary>
    public static IEnumerable<YamlMap> Divide(YamlMap item, DiagnosticBag problems)
    {
        var starts = FindStarts(item);
        if (starts.Count < 2)
        {
            return [Once(item, problems)];
        }

        foreach (var start in starts.Skip(1))
        {
            var (first, again) = (item.Pairs[0].Key, item.Pairs[start].Key);
            problems.Add(Rules.MissingHyphen(again.Span, again.Text, first.Span.Place.Line) with { Fix = FixOf(again) });
        }

        return Parts(item, starts).Select(part => Once(part, problems));
    }

    /// <summary>A map with each key once; the list that it was meant to be where no item has its hyphen.</summary>
    /// <param name="map">With all its keys.</param>
    /// <param name="isRoot">Whether it is the whole file or front matter, which is no list.</param>
    /// <param name="problems">Receives problems.</param>
    public static YamlNode Resolve(YamlMap map, bool isRoot, DiagnosticBag problems)
    {
        var starts = isRoot ? [0] : FindStarts(map);
        if (starts.Count < 2)
        {
            return Once(map, problems);
        }

        var (first, again) = (map.Pairs[0].Key, map.Pairs[starts[1]].Key);
        problems.Add(Rules.MissingHyphens(again.Span, again.Text, first.Span.Place.Line));
        return new YamlList([.. Parts(map, starts).Select(part => Once(part, problems))], map.Span);
    }

    // Where items begin, as indexes of their first pairs.
    private static List<int> FindStarts(YamlMap map)
    {
        List<int> starts = [0];
        if (!map.Pairs.Skip(1).Any(p => p.Key.Text == map.Pairs[0].Key.Text))
        {
            return starts;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < map.Pairs.Length; i++)
        {
            var key = map.Pairs[i].Key;
            if (i > 0 && key.Text == map.Pairs[0].Key.Text && BeginsLine(key) && map.Pairs.Skip(i + 1).TakeWhile(p => p.Key.Text != key.Text).Any(p => seen.Contains(p.Key.Text)))
            {
                starts.Add(i);
                seen.Clear();
            }

            seen.Add(key.Text);
        }

        return starts;
    }

    private static IEnumerable<YamlMap> Parts(YamlMap map, List<int> starts)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            var pairs = map.Pairs[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : map.Pairs.Length)];
            yield return new YamlMap(pairs, i == 0 ? map.Span : pairs[0].Key.Span);
        }
    }

    /// <summary>A map with each key once.</summary>
    public static YamlMap Once(YamlMap map, DiagnosticBag problems)
    {
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var pairs = ImmutableArray.CreateBuilder<YamlPair>(map.Pairs.Length);
        foreach (var pair in map.Pairs)
        {
            if (seen.TryAdd(pair.Key.Text, pair.Key))
            {
                pairs.Add(pair);
            }
            else
            {
                problems.Add(Rules.DuplicateKey(pair.Key.Span, pair.Key.Text, seen[pair.Key.Text].Span.Place.Line));
            }
        }

        return pairs.Count == map.Pairs.Length ? map : map with { Pairs = pairs.ToImmutable() };
    }

    private static bool BeginsLine(YamlScalar key) => Before(key).TrimEnd(" \t") is [] or [.., '\n'];

    private static ReadOnlySpan<char> Before(YamlScalar key) => key.Span.Source.Text.AsSpan(0, key.Span.Start);

    // The hyphen takes the place of the two spaces under that of the item before.
    private static Fix? FixOf(YamlScalar key) =>
        Before(key).EndsWith("  ") ? Fix.Replace(key.Span with { Start = key.Span.Start - 2, Length = 2 }, "- ") : null;
}
