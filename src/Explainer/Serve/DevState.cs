using System.Collections.Immutable;
using Explainer.Editions;
using Explainer.Model.Diagnostics;
using Explainer.Read;

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
    public IEnumerable<Header> HeadersOf(string path) => ResponseHeaders.Collect(Rules, path);
}

/// <summary>What a preview found when it read its folder.</summary>
/// <param name="Version">The state of the site that it tells of.</param>
/// <param name="Changed">The files that have changed since it read it before; none the first time.</param>
/// <param name="Problems">Everything that is wrong now.</param>
/// <param name="Time">How long it took to read.</param>
internal sealed record DevReport(string Version, ImmutableArray<string> Changed, ImmutableArray<Diagnostic> Problems, TimeSpan Time);

/// <summary>A file in which two states of a folder differ.</summary>
/// <param name="File">The file; of one that is gone, as it was.</param>
/// <param name="IsSaved">True when it is in both.</param>
internal sealed record FileChange(InputFile File, bool IsSaved)
{
    /// <summary>Every file that came, went or was saved, by path.</summary>
    public static ImmutableArray<FileChange> Between(InputFolder before, InputFolder now)
    {
        var changes = ImmutableArray.CreateBuilder<FileChange>();
        var (old, all) = (before.Files, now.Files);
        for (int i = 0, j = 0; i < old.Length || j < all.Length;)
        {
            // Both are in ordinal order.
            var order = i == old.Length ? 1 : j == all.Length ? -1 : string.CompareOrdinal(old[i].Path, all[j].Path);
            if (order != 0 || old[i] != all[j])
            {
                changes.Add(new FileChange(order < 0 ? old[i] : all[j], IsSaved: order == 0));
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return changes.ToImmutable();
    }
}
