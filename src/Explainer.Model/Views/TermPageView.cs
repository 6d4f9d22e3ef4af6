using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A term.</summary>
public sealed record TermPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public ImmutableArray<FactView> Facts { get; init; } = [];
}
