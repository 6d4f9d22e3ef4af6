using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The head of a page: title, lead and what to know before reading.</summary>
public sealed record HeadView
{
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of the title when it differs from the page's.</summary>
    public string? Language { get; init; }

    /// <summary>One or two sentences under the title; empty for none.</summary>
    public required string Lead { get; init; }

    /// <summary>A line above the title, such as "Chapter 4 of 9"; null for none.</summary>
    public string? Eyebrow { get; init; }

    /// <summary>Labels of its content notes.</summary>
    public ImmutableArray<string> ContentNotes { get; init; } = [];

    /// <summary>How long it takes to read and how hard it is, in a few words; null on pages that do not say.</summary>
    public string? Reading { get; init; }

    public DateView? Updated { get; init; }

    public DateView? Checked { get; init; }
}
