using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Build;

/// <summary>What became of an input folder.</summary>
/// <param name="Site">The site; null when there are errors.</param>
/// <param name="Catalog">What was read of it, with errors or without.</param>
/// <param name="List">The files of the site, not yet listed; none when there are errors.</param>
/// <param name="Problems">Everything that is wrong.</param>
internal sealed record BuildResult(Site? Site, Catalog Catalog, Lazy<ImmutableArray<PendingFile>> List, DiagnosticBag Problems)
{
    /// <summary>The files of the site, not yet made.</summary>
    public ImmutableArray<PendingFile> Files => List.Value;

    /// <summary>How many of the files are pages, without those that say how another is cited.</summary>
    public int PageCount => Files.Count(f =>
        f.MediaType == PendingFile.Html && !f.IsCompanion);
}
