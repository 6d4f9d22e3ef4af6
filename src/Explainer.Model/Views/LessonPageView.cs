using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A lesson, for the class or for its teacher.</summary>
public sealed record LessonPageView
{
    public required PageView Page { get; init; }

    public required ArticleView Article { get; init; }

    /// <summary>Time, ages, materials.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>What a teacher does before the lesson; empty on the page for the class.</summary>
    public ImmutableArray<string> Prepare { get; init; } = [];

    public ImmutableArray<string> Objectives { get; init; } = [];

    /// <summary>The pages to read, in this order.</summary>
    public ImmutableArray<CardView> Reading { get; init; } = [];

    public ImmutableArray<QuestionView> Questions { get; init; } = [];
}
