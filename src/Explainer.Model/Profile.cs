using System.Collections.Immutable;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>A person or group in the account.</summary>
public sealed record Profile : Entry
{
    public Profile(EntryFacts facts, Body body) : base(facts, body)
    {
    }

    public ProfileType Type { get; init; }

    /// <summary>Other names.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    public string? Role { get; init; }

    public string? Origin { get; init; }

    public FuzzyDate? Joined { get; init; }

    public FuzzyDate? Left { get; init; }
}

/// <summary>Whom a profile is about, and so how much may be said of them.</summary>
public enum ProfileType
{
    Person,
    Group,

    /// <summary>A person who would be in danger if known: the page carries prose only.</summary>
    ProtectedPerson,
}
