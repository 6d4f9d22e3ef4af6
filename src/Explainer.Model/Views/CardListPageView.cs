using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A list of entries: the story's chapters, the profiles.</summary>
public sealed record CardListPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>The cards in groups; a group without a title is the only one.</summary>
    public ImmutableArray<CardGroupView> Groups { get; init; } = [];

    /// <summary>True when the order of the cards is the order of reading.</summary>
    public bool IsOrdered { get; init; }
}
