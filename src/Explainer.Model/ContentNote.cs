namespace Explainer.Model;

/// <summary>A short, neutral word on what is hard to read, so that people can steer.</summary>
/// <param name="Id">As writers name it: <c>sexual-violence</c>.</param>
/// <param name="Label">As readers see it.</param>
public sealed record ContentNote(string Id, string Label);
