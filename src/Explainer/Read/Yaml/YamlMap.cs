using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>Keys and their values, in the order they were written.</summary>
internal sealed record YamlMap(ImmutableArray<YamlPair> Pairs, SourceSpan Span) : YamlNode(Span)
{
    public override string Described => "a map of keys and values";

    public YamlNode? Find(string key) => Pairs.FirstOrDefault(p => p.Key.Text == key)?.Value;
}
