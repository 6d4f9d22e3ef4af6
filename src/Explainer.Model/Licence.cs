namespace Explainer.Model;

/// <summary>Under which terms the content may be used.</summary>
/// <param name="Name">As readers know it: <c>CC BY 4.0</c>.</param>
/// <param name="Url">Its text; null when the name says all.</param>
public sealed record Licence(string Name, string? Url);
