namespace Explainer.Model;

/// <summary>The home page: the whole subject in short.</summary>
public sealed record Summary : Entry;
