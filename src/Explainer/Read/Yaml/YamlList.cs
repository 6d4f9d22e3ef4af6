using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Read.Yaml;

/// <summary>A list of values.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override string Described => "a list";
}
