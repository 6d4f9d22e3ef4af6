using System.Collections.Immutable;

namespace Explainer.Audit;

/// <summary>What an audit keeps of a finished page.</summary>
/// <param name="Path">Where it lies in the output.</param>
/// <param name="Source">The input file it comes from.</param>
/// <param name="Ids">Its ids.</param>
/// <param name="Links">Its links into the site, as written.</param>
/// <param name="Loads">Those of them that the browser follows by itself, to style sheets and scripts.</param>
internal sealed record AuditedPage(
    string Path, string Source, ImmutableHashSet<string> Ids, ImmutableArray<string> Links, ImmutableArray<string> Loads);
