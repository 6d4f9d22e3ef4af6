using System.Collections.Immutable;

namespace Explainer.Editions;

/// <summary>The headers of every file below a folder of the output.</summary>
/// <param name="Folder">The folder, ending in <c>/</c>; empty for the whole site.</param>
/// <param name="Headers">Its headers, in the place of any of the same name from a rule before.</param>
internal sealed record HeaderRule(string Folder, ImmutableArray<Header> Headers);
