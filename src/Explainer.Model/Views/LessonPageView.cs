using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A lesson, for the class or for its teacher.</summary>
public sealed record LessonPageView : IPageView
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

    /// <summary>The files to take along: those of the lesson, then those of the site.</summary>
    public ImmutableArray<DownloadView> Downloads { get; init; } = [];
}

/// <summary>A question of a lesson.</summary>
public sealed record QuestionView
{
    /// <summary>Its permanent id.</summary>
    public required string Anchor { get; init; }

    /// <summary>The link to it, with words that say so.</summary>
    public required LinkView Link { get; init; }

    public required string Ask { get; init; }

    /// <summary>How it is answered: <c>Choose one</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What to choose from; empty when it is no quiz.</summary>
    public ImmutableArray<OptionView> Options { get; init; } = [];

    /// <summary>The answer, under a label of its own; null where it is not shown.</summary>
    public FactView? Answer { get; init; }

    /// <summary>The answer that a reader without a teacher may open; null where there is none.</summary>
    public ClosedAnswerView? ClosedAnswer { get; init; }
}

/// <summary>An option of a quiz.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="IsRight">True for the right one, and only where answers are shown.</param>
public sealed record OptionView(string Text, bool IsRight);

/// <summary>The answer to a quiz, closed until a reader opens it.</summary>
/// <param name="Right">The right option.</param>
/// <param name="Reason">Why it is right; null when the writer gives no reason.</param>
/// <param name="Address">The address of the page, which is printed in place of the answer.</param>
public sealed record ClosedAnswerView(string Right, string? Reason, string Address);
