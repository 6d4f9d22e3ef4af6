using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>A work in a list of sources.</summary>
public sealed record SourceView
{
    /// <summary>The id of its place in the list: <c>x-s1</c> on a page, the work's own on the list of all.</summary>
    public required string Anchor { get; init; }

    /// <summary>The formatted reference.</summary>
    public required ImmutableArray<TextRun> Reference { get; init; }

    /// <summary>Its title, which tells its links from those of others.</summary>
    public required string Title { get; init; }

    /// <summary>Its own page; null there.</summary>
    public LinkView? About { get; init; }

    /// <summary>The ways back to the marks that cite it.</summary>
    public ImmutableArray<LinkView> CitedAt { get; init; } = [];

    /// <summary>True when only a stored copy was read: a mark says so.</summary>
    public bool ReadInStoredCopy { get; init; }

    /// <summary>Where it is explained what the mark means; null where the list itself explains it, or many marks stand together.</summary>
    public string? MarkExplained { get; init; }

    /// <summary>Address of an archived copy; null for none, or when the work is not linked for readers.</summary>
    public string? Archived { get; init; }
}
