using System.Collections.Immutable;

namespace Explainer.Model.Views;

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

    /// <summary>The answer as a reader without a teacher may open it; null where there is none to open.</summary>
    public ClosedAnswerView? ClosedAnswer { get; init; }
}
