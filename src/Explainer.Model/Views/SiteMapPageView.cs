using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Everything there is, in sections.</summary>
public sealed record SiteMapPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public ImmutableArray<SiteMapSectionView> Sections { get; init; } = [];
}
