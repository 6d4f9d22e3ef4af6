using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>What <c>site.yml</c> says about the site as a whole.</summary>
public sealed record SiteConfig
{
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of the language the site is written in.</summary>
    public required string Language { get; init; }

    /// <summary>The address of the site's root, ending in <c>/</c>.</summary>
    public required Uri Url { get; init; }

    public string? Tagline { get; init; }

    public Licence? Licence { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public ImmutableArray<Strand> Strands { get; init; } = [];

    public ImmutableArray<Era> Eras { get; init; } = [];

    /// <summary>The closed list of content notes that pages may carry, worded for readers.</summary>
    public ImmutableArray<ContentNote> ContentNotes { get; init; } = [];

    /// <summary>The reading grade (Flesch-Kincaid) that pages should not pass; null for no limit.</summary>
    public double? ReadingGrade { get; init; }

    /// <summary>How the two standings of testimony are introduced, where the site words them its own way.</summary>
    public TestimonyLabels Labels { get; init; } = new(null, null);

    /// <summary>A harmless page elsewhere that a reader can leave for at once; null for sites that offer no such way.</summary>
    public Uri? ExitPage { get; init; }

    /// <summary>The labels of an entry's content notes, in the order of the site's list.</summary>
    public ImmutableArray<string> NotesOf(Entry entry) => entry.ContentNotes.IsEmpty ? [] :
        [.. ContentNotes.Where(n => entry.ContentNotes.Contains(n.Id)).Select(n => n.Label)];

    /// <summary>True for languages written from right to left.</summary>
    public bool IsRightToLeft => TextDirection.IsRightToLeft(Language);
}
