using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>Every work the site cites, by name.</summary>
public sealed record SourcesPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>True when works were read in stored copies: then what the mark means is said above the list, once.</summary>
    public bool HasStoredCopies { get; init; }

    /// <summary>True when works are named and not linked for readers: then the reason is said above the list, once.</summary>
    public bool HasUnlinked { get; init; }

    public ImmutableArray<SourceView> Works { get; init; } = [];
}
