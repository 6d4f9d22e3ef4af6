using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A lesson for a class: what to read, and what to ask.</summary>
public sealed record Lesson : Entry
{
    /// <summary>How long it takes; null when nothing is said.</summary>
    public int? Minutes { get; init; }

    /// <summary>Whom it is for, such as <c>15–18</c>; null when nothing is said.</summary>
    public string? Ages { get; init; }

    /// <summary>What a class should be able to do afterwards.</summary>
    public ImmutableArray<string> Objectives { get; init; } = [];

    /// <summary>What a class needs.</summary>
    public ImmutableArray<string> Materials { get; init; } = [];

    /// <summary>The pages to read, in this order. Empty until all pages are known.</summary>
    public ImmutableArray<Reference> Read { get; init; } = [];

    /// <summary>What a teacher does before the lesson: only for teachers.</summary>
    public ImmutableArray<string> Prepare { get; init; } = [];

    public ImmutableArray<LessonQuestion> Questions { get; init; } = [];

    /// <summary>Whether readers without a teacher find the answers to its quizzes on its own page, closed until they are opened.</summary>
    public bool ShowsAnswers { get; init; }
}
