namespace Explainer.Model.Views;

/// <summary>A testimony in the map.</summary>
/// <param name="X">The middle of its mark.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Href">Its place.</param>
public sealed record EvidenceMark(int X, Standing Standing, string Href);
