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

    public FuzzyDate? Born { get; init; }

    public FuzzyDate? Died { get; init; }

    /// <summary>Other dates of their life in this account, in the order they were written.</summary>
    public ImmutableArray<ProfileDate> Dates { get; init; } = [];

    /// <summary>A date under the old key <c>joined</c>.</summary>
    public FuzzyDate? Joined { get; init; }

    /// <summary>A date under the old key <c>left</c>.</summary>
    public FuzzyDate? Left { get; init; }
}

/// <summary>A date of a profile with its label: "Joined", "Founded".</summary>
public sealed record ProfileDate(string Label, FuzzyDate Date);

/// <summary>Whom a profile is about, and so how much may be said of them.</summary>
public enum ProfileType
{
    Person,
    Group,

    /// <summary>A person who would be in danger if known: the page carries prose only.</summary>
    ProtectedPerson,
}
