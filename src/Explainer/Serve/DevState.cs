using System.Collections.Immutable;
using Explainer.Editions;
using Explainer.Model.Diagnostics;
using Explainer.Read;

namespace Explainer.Serve;

/// <summary>An immutable snapshot of the previewed site.</summary>
/// <param name="Version">Unique to this state, also between runs of the program.</param>
/// <param name="List">Its files, listed on first use. While there are errors: the files of the last sound state that are not pages.</param>
/// <param name="Rules">Its HTTP headers.</param>
/// <param name="Errors">The errors in the content; empty for a sound site.</param>
/// <param name="ProblemsPage">The page that replaces all others while there are errors.</param>
internal sealed record DevState(
    string Version, Lazy<Dictionary<string, PendingFile>> List, ImmutableArray<HeaderRule> Rules,
    ImmutableArray<Diagnostic> Errors, PendingFile ProblemsPage)
{
    private const string NotFoundFile = "404.html";

    /// <summary>The files by their path in the output.</summary>
    public Dictionary<string, PendingFile> Files => List.Value;

    /// <summary>Whether the output has this file.</summary>
    public bool Has(string path) => Files.ContainsKey(path);

    /// <summary>The file at a path of the output, or the error page in its place, and the HTTP status.</summary>
    public (PendingFile File, int Status) Find(string path) =>
        Files.TryGetValue(path, out var found) ? (found, 200)
        : Errors.IsEmpty ? (FindNotFound(path), 404)
        : (ProblemsPage, 500);

    // That of the language in whose folder the address lies.
    private PendingFile FindNotFound(string path) =>
        path.IndexOf('/', StringComparison.Ordinal) is > 0 and var end && Files.TryGetValue(path[..(end + 1)] + NotFoundFile, out var page) ? page : Files[NotFoundFile];

    /// <summary>The headers of a file, the same as those of the published site.</summary>
    public IEnumerable<Header> HeadersOf(string path) => ResponseHeaders.Collect(Rules, path);
}

/// <summary>The result of one build of the preview, for the log.</summary>
/// <param name="Version">The version of the resulting state.</param>
/// <param name="Changed">The files that changed since the last shown state; empty for the first.</param>
/// <param name="Problems">All problems, in order.</param>
/// <param name="Time">The duration of the build.</param>
internal sealed record DevReport(string Version, ImmutableArray<string> Changed, ImmutableArray<Diagnostic> Problems, TimeSpan Time);

/// <summary>A difference between two states of an input folder.</summary>
/// <param name="File">The file; a deleted one as it was.</param>
/// <param name="IsSaved">True when it exists in both states.</param>
internal sealed record FileChange(InputFile File, bool IsSaved)
{
    /// <summary>Every file that was added, deleted or saved, by path.</summary>
    public static ImmutableArray<FileChange> Between(InputFolder before, InputFolder now)
    {
        var changes = ImmutableArray.CreateBuilder<FileChange>();
        var (old, all) = (before.Files, now.Files);
        for (int i = 0, j = 0; i < old.Length || j < all.Length;)
        {
            // A merge of two lists in ordinal order.
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
