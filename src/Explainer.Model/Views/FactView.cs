using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A fact beside the prose: a label and its value or values.</summary>
public sealed record FactView(string Label, ImmutableArray<FactValue> Values);
