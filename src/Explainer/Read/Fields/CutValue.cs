using Explainer.Model.Diagnostics;
using Explainer.Read.Yaml;

namespace Explainer.Read.Fields;

/// <summary>A value between braces that its own commas cut: <c>{answer: Nobody knows, but many ask}</c> has a key "but many ask".</summary>
/// <param name="Whole">The pair whose value it is.</param>
/// <param name="Rest">What follows its commas, as keys without values.</param>
/// <param name="Span">The whole value.</param>
internal sealed record CutValue(YamlPair Whole, IReadOnlyList<YamlPair> Rest, SourceSpan Span)
{
    /// <summary>The values that are cut, in their order.</summary>
    /// <param name="map">The keys and values.</param>
    /// <param name="isKey">Whether a word is a key, or meant as one.</param>
    public static IEnumerable<CutValue> FindAll(YamlMap map, Func<string, bool> isKey)
    {
        for (var i = 0; i < map.Pairs.Length; i++)
        {
            var last = i;
            while (last + 1 < map.Pairs.Length && FollowsComma(map.Pairs[last], map.Pairs[last + 1]) && !isKey(map.Pairs[last + 1].Key.Text))
            {
                last++;
            }

            if (last > i && map.Pairs[i].Value is YamlScalar { IsPlain: true, IsEmpty: false } value)
            {
                var end = map.Pairs[last].Key.Span;
                yield return new CutValue(map.Pairs[i], [.. map.Pairs[(i + 1)..(last + 1)]], value.Span with { Length = end.Start + end.Length - value.Span.Start });
            }

            i = last;
        }
    }

    private static bool FollowsComma(YamlPair before, YamlPair pair)
    {
        var end = before.Value is YamlScalar { IsEmpty: true } ? before.Key.Span : before.Value.Span;
        var (from, to) = (end.Start + end.Length, pair.Key.Span.Start);
        return pair is { Key.IsPlain: true, Value: YamlScalar { IsEmpty: true, Span.Length: 0 } } && from < to
            && end.Source.Text.AsSpan(from, to - from) is [',', .. var spaces] && spaces.Trim(' ').IsEmpty;
    }
}
