using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A lesson for a class: what to read, and what to ask.</summary>
public sealed record Lesson : Entry
{
    public Lesson(EntryFacts facts, Body body) : base(facts, body)
    {
    }

    /// <summary>Its duration in minutes; null when not given.</summary>
    public int? Minutes { get; init; }

    /// <summary>The age group, such as <c>15–18</c>; null when not given.</summary>
    public string? Ages { get; init; }

    /// <summary>What a class should be able to do afterwards.</summary>
    public ImmutableArray<string> Objectives { get; init; } = [];

    /// <summary>The materials that a class needs.</summary>
    public ImmutableArray<string> Materials { get; init; } = [];

    /// <summary>The pages to read, in this order.</summary>
    public ImmutableArray<Reference> Read { get; init; } = [];

    /// <summary>What a teacher does before the lesson: only for teachers.</summary>
    public ImmutableArray<string> Prepare { get; init; } = [];

    public ImmutableArray<LessonQuestion> Questions { get; init; } = [];

    /// <summary>Whether readers without a teacher find the answers to its quizzes on its own page, closed until they are opened.</summary>
    public bool ShowsAnswers { get; init; }

    /// <summary>The questions that have one answer; for everyone only those whose answer its own page shows.</summary>
    public IEnumerable<LessonQuestion> CollectAnswered(bool isForTeachers) => Questions.Where(q => q.Kind switch
    {
        QuestionKind.Quiz => isForTeachers || ShowsAnswers,
        QuestionKind.Recall => isForTeachers && q.Answer is not null,
        QuestionKind.Discuss => false,
        _ => throw new InvalidOperationException($"{q.Kind} is no kind of question."),
    });
}

/// <summary>A question of a lesson, with its answer, which only teachers see unless the lesson shows those of its quizzes.</summary>
public sealed record LessonQuestion
{
    /// <summary>Its permanent id on its page: the writer's, or <see cref="AnchorIds.FromWords"/>.</summary>
    public required string Anchor { get; init; }

    public required string Ask { get; init; }

    public required QuestionKind Kind { get; init; }

    /// <summary>What to expect of a discussion, the answer itself, or why the right option is right.</summary>
    public string? Answer { get; init; }

    /// <summary>The options of a quiz; empty for other kinds.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>The right one of the options, word for word. Null for other kinds.</summary>
    public string? Correct { get; init; }
}

/// <summary>How a question of a lesson is answered.</summary>
public enum QuestionKind
{
    /// <summary>By talking. There may be no one answer.</summary>
    Discuss,

    /// <summary>From what was read.</summary>
    Recall,

    /// <summary>By choosing one of several options.</summary>
    Quiz,
}
