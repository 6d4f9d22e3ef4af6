using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A chapter for teachers.</summary>
public sealed record TeachChapterPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>Where the page for the class is.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>The lessons that give it to read.</summary>
    public ImmutableArray<CardView> Lessons { get; init; } = [];
}
