namespace Explainer.Model.Views;

/// <summary>A stage of the story.</summary>
/// <param name="X">The middle of its column.</param>
/// <param name="Link">Its chapter, under its short name.</param>
/// <param name="IsSilent">True when nobody speaks on it.</param>
public sealed record EvidenceStage(int X, LinkView Link, bool IsSilent);
