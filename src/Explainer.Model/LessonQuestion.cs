using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A question of a lesson, with its answer, which only teachers see unless the lesson shows those of its quizzes.</summary>
public sealed record LessonQuestion
{
    /// <summary>Its permanent id on its page; empty until all ids of the page are known, unless the writer gave one.</summary>
    public string Anchor { get; init; } = "";

    public required string Ask { get; init; }

    public required QuestionKind Kind { get; init; }

    /// <summary>What to expect of a discussion, the answer itself, or why the right option is right.</summary>
    public string? Answer { get; init; }

    /// <summary>What a quiz lets choose from; empty for other kinds.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>The right one of the options, word for word. Null for other kinds.</summary>
    public string? Correct { get; init; }
}
