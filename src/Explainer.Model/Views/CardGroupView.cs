using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Cards that belong together.</summary>
/// <param name="Title">Their heading; null when there is only one group.</param>
/// <param name="Anchor">The id of the heading; null without one.</param>
/// <param name="Cards">The cards.</param>
public sealed record CardGroupView(string? Title, string? Anchor, ImmutableArray<CardView> Cards);
