namespace Explainer.Model;

/// <summary>The two openings that say what others found; null for the built-in words.</summary>
public sealed record TestimonyLabels(string? Found, string? Disagree);
