using System.Collections.Immutable;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>Something that happened, as exactly dated as is known.</summary>
public sealed record TimelineEvent : Entry
{
    public TimelineEvent(EntryFacts facts, Body body) : base(facts, body)
    {
    }

    /// <summary>When it happened; an interval when the front matter has an <c>end</c>.</summary>
    public required FuzzyDate Date { get; init; }

    public string? Place { get; init; }

    /// <summary>Id of its strand; null when the timeline has none for it.</summary>
    public string? Strand { get; init; }

    /// <summary>Its name in the drawing of the timeline, for the few events on which the story turns; null for others.</summary>
    public string? TurningPoint { get; init; }

    /// <summary>Ids of the profiles that took part.</summary>
    public ImmutableArray<string> Profiles { get; init; } = [];
}

/// <summary>A thread of the timeline that readers can follow by itself.</summary>
/// <param name="Id">Its id and address.</param>
/// <param name="Title">What readers see.</param>
public sealed record Strand(string Id, string Title)
{
    public SiteUrl Url => SiteUrl.Page("timeline", "strand", Id);
}

/// <summary>A band of years behind the timeline.</summary>
public sealed record Era(string Title, FuzzyDate Start, FuzzyDate End);
