namespace Explainer.Model;

/// <summary>A question that a text puts to its readers.</summary>
/// <param name="Anchor">Its permanent id on its page.</param>
/// <param name="Text">Its words.</param>
public sealed record Question(string Anchor, string Text);
