namespace Explainer.Model.Views;

/// <summary>A piece of a formatted reference.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="IsItalic">True for titles of whole works.</param>
/// <param name="Href">An absolute address; null when it is not a link.</param>
/// <param name="Language">BCP 47 tag when it differs from the page's.</param>
public sealed record TextRun(string Text, bool IsItalic = false, string? Href = null, string? Language = null);
