using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The glossary from A to Z.</summary>
public sealed record GlossaryPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    public ImmutableArray<GlossaryLetterView> Letters { get; init; } = [];
}
