using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>An event.</summary>
public sealed record EventPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public ImmutableArray<FactView> Facts { get; init; } = [];

    public EventView? Earlier { get; init; }

    public EventView? Later { get; init; }
}
