namespace Explainer.Model.Views;

/// <summary>The answer to a quiz, closed until a reader opens it.</summary>
/// <param name="Right">The right option.</param>
/// <param name="Reason">Why it is right; null when nothing is said.</param>
/// <param name="Address">Where it can be opened: what stands in its place on paper.</param>
public sealed record ClosedAnswerView(string Right, string? Reason, string Address);
