using System.Collections.Immutable;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>One file of the site: facts from its front matter, prose from its body.</summary>
public abstract record Entry
{
    public required EntryId Id { get; init; }

    /// <summary>Path of its file, relative to the input folder.</summary>
    public required string File { get; init; }

    public required SiteUrl Url { get; init; }

    /// <summary>The number before its file name; null for entries that have none.</summary>
    public int? Order { get; init; }

    public required string Title { get; init; }

    /// <summary>One or two sentences of plain text; empty on pages that have none.</summary>
    public required string Summary { get; init; }

    public FuzzyDate? Updated { get; init; }

    /// <summary>When its facts were last checked.</summary>
    public FuzzyDate? Checked { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>Old addresses that lead here: site paths that begin with <c>/</c>.</summary>
    public ImmutableArray<SiteUrl> RedirectFrom { get; init; } = [];

    /// <summary>Ids of content notes, such as <c>violence</c>.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];

    /// <summary>Ids of works.</summary>
    public ImmutableArray<string> FurtherReading { get; init; } = [];

    /// <summary>Ids of terms that are not linked on this page.</summary>
    public ImmutableArray<string> NoLinks { get; init; } = [];

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    public Body Body { get; init; } = Body.Empty;
}
