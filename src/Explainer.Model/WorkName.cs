namespace Explainer.Model;

/// <summary>A name in a reference: a person's two parts, or a body's whole name.</summary>
/// <param name="Family">Family name, with its particle; null for a body.</param>
/// <param name="Given">Given names; null when there are none.</param>
/// <param name="Literal">The whole name of a body, or of a person who has one name; null otherwise.</param>
public sealed record WorkName(string? Family, string? Given, string? Literal);
