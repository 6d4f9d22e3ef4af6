using System.Collections.Immutable;

namespace Explainer.Model;

/// <summary>A work cited on a page: its number there, and every place that cites it.</summary>
/// <param name="Number">Its number on the page, from 1, in the order of first mention.</param>
/// <param name="WorkId">The id of the work in <c>sources.yml</c>.</param>
/// <param name="Marks">The ids of the marks that cite it, in reading order: the ways back from the list.</param>
public sealed record Citation(int Number, string WorkId, IReadOnlyList<string> Marks)
{
    /// <summary>Where the first mark stands.</summary>
    public BacklinkContext Context { get; init; } = BacklinkContext.None;

    /// <summary>The places in the work that are cited, in reading order; none of those from text that may not be shown elsewhere.</summary>
    public ImmutableArray<string> Locators { get; init; } = [];
}
