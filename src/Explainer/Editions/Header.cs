namespace Explainer.Editions;

/// <summary>A header of an HTTP response.</summary>
internal sealed record Header(string Name, string Value);
