namespace Explainer.Model.Views;

/// <summary>An option of a quiz.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="IsRight">True for the right one, and only where answers are shown.</param>
public sealed record OptionView(string Text, bool IsRight);
