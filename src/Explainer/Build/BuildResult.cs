using System.Collections.Immutable;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Build;

/// <summary>What became of an input folder.</summary>
/// <param name="Site">The site; null when there are errors.</param>
/// <param name="List">Its files, not yet listed.</param>
/// <param name="Problems">Everything that is wrong.</param>
internal sealed record BuildResult(Site? Site, Lazy<ImmutableArray<PendingFile>> List, DiagnosticBag Problems)
{
    /// <summary>Its files, not yet made; empty when there are errors.</summary>
    public ImmutableArray<PendingFile> Files => List.Value;

    /// <summary>How many of the files are pages, without those that say how another is cited.</summary>
    public int PageCount => Files.Count(f =>
        f.MediaType == PendingFile.Html && !f.IsCompanion);
}
