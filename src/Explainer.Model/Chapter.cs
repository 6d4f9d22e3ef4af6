namespace Explainer.Model;

/// <summary>A step of the story, told in reading order.</summary>
public sealed record Chapter : Entry
{
    /// <summary>A short label for the evidence map; null when it is no stage of the account.</summary>
    public string? Stage { get; init; }
}
