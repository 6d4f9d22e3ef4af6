using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>What a reference manager needs beside title, address and language.</summary>
/// <param name="Authors">Who answers for the text; empty when the site names nobody.</param>
/// <param name="Date">When it was last changed, in ISO 8601: <c>2026-11-22</c>, <c>2026-11</c> or <c>2026</c>; null when that is not said.</param>
/// <param name="HighwireDate">The same in the form that Google Scholar reads: <c>2026/11/22</c>.</param>
public sealed record CitableView(ImmutableArray<string> Authors, string? Date, string? HighwireDate);
