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
    /// <summary>Where it stands; null but for the first mention of what lists its mentions.</summary>
    public BacklinkContext? Context { get; init; }
}
