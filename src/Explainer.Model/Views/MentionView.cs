namespace Explainer.Model.Views;

/// <summary>A page that mentions what this page is about.</summary>
/// <param name="Page">The page.</param>
public sealed record MentionView(LinkView Page);
