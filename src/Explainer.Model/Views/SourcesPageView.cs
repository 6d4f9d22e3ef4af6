using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Every work the site cites, by name.</summary>
public sealed record SourcesPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public ImmutableArray<SourceView> Works { get; init; } = [];
}
