using System.Collections.Immutable;
using Explainer.Editions;
using Explainer.Model.Diagnostics;

namespace Explainer.Serve;

/// <summary>The site as it was at one moment, for as long as somebody reads it.</summary>
/// <param name="Version">Another for each state, in other runs of the program too.</param>
/// <param name="List">Its files, listed when the first is asked for; of a site with errors, those that are not pages, as they were before.</param>
/// <param name="Rules">Its headers.</param>
/// <param name="Errors">What stops it; none for a site that is whole.</param>
/// <param name="ProblemsPage">What is shown in the place of its pages while there are errors.</param>
internal sealed record DevState(
    string Version, Lazy<Dictionary<string, PendingFile>> List, ImmutableArray<HeaderRule> Rules,
    ImmutableArray<Diagnostic> Errors, PendingFile ProblemsPage)
{
    /// <summary>The files by their path in the output.</summary>
    public Dictionary<string, PendingFile> Files => List.Value;

    /// <summary>Whether the output has this file.</summary>
    public bool Has(string path) => Files.ContainsKey(path);

    /// <summary>A file of the output, or the page that is shown in its place, and its HTTP status.</summary>
    /// <param name="path">Its path in the output.</param>
    public (PendingFile File, int Status) Find(string path) =>
        Files.TryGetValue(path, out var found) ? (found, 200)
        : Errors.IsEmpty ? (Files["404.html"], 404)
        : (ProblemsPage, 500);

    /// <summary>The headers of a file, the same as those of the published site.</summary>
    public IEnumerable<Header> HeadersOf(string path) => ResponseHeaders.Of(Rules, path);
}
