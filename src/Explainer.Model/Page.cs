namespace Explainer.Model;

/// <summary>Any other page, and the introductions of list pages.</summary>
public sealed record Page : Entry;
