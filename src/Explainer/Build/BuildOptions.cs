using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Editions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Site;

namespace Explainer.Build;

/// <summary>How a site is built.</summary>
/// <param name="BaseUrl">The address it is published at, instead of the one in <c>site.yml</c>; null for that one.</param>
/// <param name="WithDrafts">True when drafts are pages too, as in a preview.</param>
internal sealed record BuildOptions(Uri? BaseUrl = null, bool WithDrafts = false)
{
    // One for all, so that options that say the same are equal.
    private static readonly WebEdition Web = new();

    /// <summary>The form in which a site without errors leaves the program.</summary>
    public SiteEdition Edition { get; init; } = Web;

    /// <summary>True when errors are shown as a page in the place of the site.</summary>
    public bool WithProblemsPage { get; init; }

    /// <summary>Where the files of the input folder are shown on the web, for links to their lines; null when that is not known.</summary>
    public Uri? Source { get; init; }

    /// <summary>Whether the reading level of every page is asked for. Otherwise it is counted for those that may have a page for teachers, which says it.</summary>
    public bool WithLevels { get; init; } = true;

    /// <summary>What <c>site.yml</c> says, with what the command line says instead.</summary>
    public SiteFile Apply(SiteFile file) => file with
    {
        Config = BaseUrl is null ? file.Config : file.Config with { Url = SiteReader.WithSlash(BaseUrl) },
        WithLevels = WithLevels,
    };
}

/// <summary>What became of an input folder.</summary>
/// <param name="Site">The site; null when there are errors.</param>
/// <param name="Catalog">What was read of it, with errors or without.</param>
/// <param name="List">The files of the site, not yet listed; none when there are errors.</param>
/// <param name="Problems">Everything that is wrong.</param>
internal sealed record BuildResult(Site? Site, Catalog Catalog, Lazy<ImmutableArray<PendingFile>> List, DiagnosticBag Problems)
{
    /// <summary>What was read of each language besides the main one, with errors or without.</summary>
    public ImmutableArray<Catalog> Translations { get; init; } = [];

    /// <summary>The site in all its languages; null when there are errors.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The files of the site, not yet made.</summary>
    public ImmutableArray<PendingFile> Files => List.Value;

    /// <summary>How many of the files are pages, without those that say how another is cited.</summary>
    public int PageCount => Files.Count(f =>
        f.Path.EndsWith(".html", StringComparison.Ordinal) && !f.IsCompanion);
}
