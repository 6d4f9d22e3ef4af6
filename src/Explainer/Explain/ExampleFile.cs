namespace Explainer.Explain;

/// <summary>A file of an example.</summary>
/// <param name="Path">Its path in the input folder.</param>
/// <param name="Text">What stands in it; null where the example is that it is missing.</param>
internal sealed record ExampleFile(string Path, string? Text);
