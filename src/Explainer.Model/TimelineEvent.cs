using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>Something that happened, as exactly dated as is known.</summary>
public sealed record TimelineEvent : Entry
{
    public required FuzzyDate Date { get; init; }

    /// <summary>When it ended; null when it is one moment, or when the date is an interval itself.</summary>
    public FuzzyDate? End { get; init; }

    public string? Place { get; init; }

    /// <summary>Id of its strand; null when the timeline has none for it.</summary>
    public string? Strand { get; init; }

    /// <summary>Ids of the profiles that took part.</summary>
    public ImmutableArray<string> Profiles { get; init; } = [];
}
