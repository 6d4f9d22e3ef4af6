namespace Explainer.Model.Views;

/// <summary>A date as readers see it.</summary>
/// <param name="Text">In words.</param>
/// <param name="Value">For <c>&lt;time datetime&gt;</c>; null where HTML has no form for it.</param>
public sealed record DateView(string Text, string? Value);
