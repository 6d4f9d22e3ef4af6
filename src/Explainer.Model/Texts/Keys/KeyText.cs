namespace Explainer.Model.Texts.Keys;

/// <summary>What a key is for, as the guide, editors and starter files say it.</summary>
/// <param name="Description">In a writer's words: one or two sentences.</param>
/// <param name="Example">A value that can stand there, as YAML; of several lines when it begins with a line end.</param>
public sealed record KeyText(string Description, string Example);
