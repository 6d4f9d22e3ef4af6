namespace Explainer.Model;

/// <summary>A file of an edition.</summary>
/// <param name="Path">Where it lies in the output, with <c>/</c>.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
