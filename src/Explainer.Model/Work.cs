using System.Collections.Immutable;
using Explainer.Model.Dates;
using Explainer.Model.Diagnostics;

namespace Explainer.Model;

/// <summary>
/// A cited book, report, film or page. Readers see "Sources"; in code a source is a place in an input file. The fields
/// are those of CSL 1.0.2 (Citation Style Language) that a reference list needs.
/// </summary>
public sealed record Work
{
    /// <summary>The key by which pages cite it, which needs no braces: <c>[@key]</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id as its file has it, where that is not the key: pages may write <c>[@{id}]</c>. Null for others.</summary>
    public string? OriginalId { get; init; }

    /// <summary>Its own page.</summary>
    public SiteUrl Address => GeneratedPages.ForWork(Id);

    /// <summary>CSL type, such as <c>report</c>, <c>motion_picture</c>, <c>article-newspaper</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Plain text.</summary>
    public required string Title { get; init; }

    /// <summary>What of its titles is italic, bold, lowered, raised or in small capitals.</summary>
    public RichTitles Rich { get; init; } = RichTitles.None;

    public ImmutableArray<WorkName> Authors { get; init; } = [];

    public ImmutableArray<WorkName> Editors { get; init; } = [];

    public ImmutableArray<WorkName> Directors { get; init; } = [];

    /// <summary>All others who had a part in it.</summary>
    public Contributors Others { get; init; } = Contributors.None;

    /// <summary>What is said of few works only: an archive, an event, a version.</summary>
    public WorkDetails Details { get; init; } = WorkDetails.None;

    public FuzzyDate? Issued { get; init; }

    public FuzzyDate? Accessed { get; init; }

    /// <summary>The newspaper, journal, site or book it appeared in.</summary>
    public string? ContainerTitle { get; init; }

    public string? Publisher { get; init; }

    public string? PublisherPlace { get; init; }

    /// <summary>An absolute <c>http</c> or <c>https</c> address.</summary>
    public string? Url { get; init; }

    public string? Doi { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    /// <summary>Page or page range within its container: <c>12-15</c>.</summary>
    public string? Page { get; init; }

    public string? Edition { get; init; }

    /// <summary>Number of a report or a law.</summary>
    public string? Number { get; init; }

    public int? NumberOfPages { get; init; }

    /// <summary>CSL genre: <c>Documentary film</c>, <c>Press release</c>.</summary>
    public string? Genre { get; init; }

    public string? Medium { get; init; }

    /// <summary>For laws and judgments: the court, parliament or body.</summary>
    public string? Authority { get; init; }

    /// <summary>BCP 47 tag; null when it is the site's own.</summary>
    public string? Language { get; init; }

    /// <summary>Address of an archived copy.</summary>
    public string? Archived { get; init; }

    /// <summary>True when its address was found gone (<c>sources.lock</c>), and it has no DOI that leads to it all the same.</summary>
    public bool IsGone { get; init; }

    /// <summary>True when only a stored copy was read: then it never carries a date of access.</summary>
    public bool ReadInStoredCopy { get; init; }

    public WorkAudience Link { get; init; }

    /// <summary>The writer's remark on who speaks in it and which parts were read; null for none.</summary>
    public string? Standing { get; init; }

    /// <summary>Its place in <c>sources.yml</c>.</summary>
    public SourcePlace Place { get; init; }

    /// <summary>The work with an address that answers: one that is gone is led to at its archived copy, or else not linked.</summary>
    public Work AtLivingAddress() => !IsGone ? this
        : Archived is { } copy ? this with { Url = copy, Archived = null }
        : Link == WorkAudience.Everyone ? this with { Link = WorkAudience.Teachers } : this;
}

/// <summary>A name in a reference: a person's two parts, or a body's whole name.</summary>
/// <param name="Family">Family name, with its particle; null for a body.</param>
/// <param name="Given">Given names; null when there are none.</param>
/// <param name="Literal">The whole name of a body, or of a person who has one name; null otherwise.</param>
public sealed record WorkName(string? Family, string? Given, string? Literal)
{
    /// <summary>The name as readers say it: <c>Ada Lind</c>.</summary>
    public string Spoken => Literal ?? string.Join(' ', new[] { Given, Family }.OfType<string>());
}

/// <summary>For whom a work is linked. One with graphic content is named, not linked.</summary>
public enum WorkAudience
{
    Everyone,
    Teachers,
    None,
}
