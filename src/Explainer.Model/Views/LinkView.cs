namespace Explainer.Model.Views;

/// <summary>A link as it stands on a page.</summary>
/// <param name="Href">Document-relative, escaped.</param>
/// <param name="Text">Plain text.</param>
/// <param name="IsCurrent">True when it leads to this page or, in navigation, to the list this page belongs to.</param>
public sealed record LinkView(string Href, string Text, bool IsCurrent = false);
