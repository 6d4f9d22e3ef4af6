using System.Collections.Immutable;

namespace Explainer.Model.Views;

/// <summary>The problems of one file.</summary>
/// <param name="Path">Its path in the input folder.</param>
/// <param name="Href">Where it is shown on the web; null when that is not known.</param>
/// <param name="Problems">In order.</param>
public sealed record ProblemFileView(string Path, string? Href, ImmutableArray<ProblemView> Problems);
