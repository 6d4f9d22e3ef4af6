namespace Explainer.Model;

/// <summary>A term as another language writes it.</summary>
/// <param name="Language">BCP 47 tag, such as <c>ar</c>.</param>
/// <param name="Text">The word in that language's script.</param>
/// <param name="Latin">Its transliteration; null when the script is Latin.</param>
public sealed record TermForm(string Language, string Text, string? Latin);
