using System.Collections.Immutable;
using Explainer.Model.Dates;

namespace Explainer.Model;

/// <summary>People who had a part in a work besides its authors, editors and directors, by their role in CSL 1.0.2.</summary>
public sealed record Contributors
{
    /// <summary>Those of most works.</summary>
    public static readonly Contributors None = new();

    public ImmutableArray<WorkName> Translators { get; init; } = [];

    public ImmutableArray<WorkName> Composers { get; init; } = [];

    public ImmutableArray<WorkName> Performers { get; init; } = [];

    public ImmutableArray<WorkName> Producers { get; init; } = [];

    public ImmutableArray<WorkName> ExecutiveProducers { get; init; } = [];

    public ImmutableArray<WorkName> ScriptWriters { get; init; } = [];

    public ImmutableArray<WorkName> Hosts { get; init; } = [];

    public ImmutableArray<WorkName> Narrators { get; init; } = [];

    public ImmutableArray<WorkName> Interviewers { get; init; } = [];

    /// <summary>To whom a letter was written.</summary>
    public ImmutableArray<WorkName> Recipients { get; init; } = [];

    /// <summary>The authors of the work that a review is about.</summary>
    public ImmutableArray<WorkName> ReviewedAuthors { get; init; } = [];

    /// <summary>The authors of the book that a chapter is in.</summary>
    public ImmutableArray<WorkName> ContainerAuthors { get; init; } = [];

    /// <summary>The editors of a series.</summary>
    public ImmutableArray<WorkName> CollectionEditors { get; init; } = [];

    public ImmutableArray<WorkName> Illustrators { get; init; } = [];
}

/// <summary>What is said of few works only. All texts are as they were written; null where nothing is said.</summary>
public sealed record WorkDetails
{
    /// <summary>Those of most works.</summary>
    public static readonly WorkDetails None = new();

    /// <summary>When a republished or translated work first appeared.</summary>
    public FuzzyDate? OriginalDate { get; init; }

    /// <summary>Where a work lies, or the database that has it.</summary>
    public string? Archive { get; init; }

    public string? ArchiveCollection { get; init; }

    /// <summary>Box, folder or shelf mark in an archive; number in a database.</summary>
    public string? ArchiveLocation { get; init; }

    /// <summary>The town of the archive. CSL has it for archives that are places, not for databases.</summary>
    public string? ArchivePlace { get; init; }

    /// <summary>The conference at which a paper or speech was given.</summary>
    public string? EventTitle { get; init; }

    public string? EventPlace { get; init; }

    /// <summary>Version of software: <c>2.1</c>.</summary>
    public string? Version { get; init; }

    public string? ReviewedTitle { get; init; }

    /// <summary>What sort of work a review is about: <c>book</c>.</summary>
    public string? ReviewedGenre { get; init; }

    /// <summary>The series a report belongs to.</summary>
    public string? CollectionTitle { get; init; }

    public string? CollectionNumber { get; init; }

    /// <summary>Section of a law.</summary>
    public string? Section { get; init; }

    /// <summary>For bills and hearings the session of the parliament.</summary>
    public string? ChapterNumber { get; init; }

    public string? NumberOfVolumes { get; init; }

    /// <summary>What stands in place of a date: <c>in press</c>.</summary>
    public string? Status { get; init; }
}
