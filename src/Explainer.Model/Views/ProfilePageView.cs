using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A profile.</summary>
public sealed record ProfilePageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public bool IsProtected { get; init; }

    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>The events this person or group took part in, by date.</summary>
    public ImmutableArray<EventView> Events { get; init; } = [];
}
