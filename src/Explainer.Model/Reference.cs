using System.Collections.Immutable;
using Explainer.Model.Diagnostics;

namespace Explainer.Model;

/// <summary>A link from one entry to another.</summary>
/// <param name="From">The entry it stands in.</param>
/// <param name="To">The entry it leads to.</param>
/// <param name="Fragment">The heading it leads to; null for the page.</param>
/// <param name="Place">Where the writer wrote it, or the words that became it.</param>
/// <param name="IsAutomatic">True for the link of a term's first mention, which nobody wrote.</param>
public sealed record Reference(EntryId From, EntryId To, string? Fragment, SourcePlace Place, bool IsAutomatic = false)
{
    /// <summary>Where it stands. Null unless it is the page's first link to an entry that lists backlinks.</summary>
    public BacklinkContext? Context { get; init; }
}

/// <summary>A work cited on a page: its number there, and every place that cites it.</summary>
/// <param name="Number">Its number on the page, from 1, in the order of first mention.</param>
/// <param name="WorkId">The id of the work in <c>sources.yml</c>.</param>
/// <param name="Marks">The ids of its citation marks, in reading order, to which the list of sources links back.</param>
public sealed record Citation(int Number, string WorkId, IReadOnlyList<string> Marks)
{
    /// <summary>Where the first mark stands.</summary>
    public BacklinkContext Context { get; init; } = BacklinkContext.None;

    /// <summary>The cited locators, in reading order, from open text only.</summary>
    public ImmutableArray<string> Locators { get; init; } = [];
}

/// <summary>A written link to a work in the list of sources, or to the page of a work.</summary>
/// <param name="WorkId">The id of the work in <c>sources.yml</c>.</param>
/// <param name="Context">Where it stands.</param>
public sealed record WorkLink(string WorkId, BacklinkContext Context);
