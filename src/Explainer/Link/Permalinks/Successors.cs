using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;
using Explainer.Read.Permalinks;

namespace Explainer.Link.Permalinks;

/// <summary>Suggests which page replaces a lost one.</summary>
/// <param name="bodies">What is published now.</param>
/// <param name="ledger">What was published.</param>
internal sealed class Successors(ImmutableArray<ComposedEntry> bodies, PermalinkLedger ledger)
{
    private readonly Lazy<(ImmutableArray<EntryHeader> Added, ImmutableArray<string> Gone)> changes = new(() =>
    {
        var known = ledger.Lines.Select(l => l.Url.Path).ToHashSet(StringComparer.Ordinal);
        var now = bodies.Select(b => b.Header.Url.Path).ToHashSet(StringComparer.Ordinal);
        return ([.. bodies.Select(b => b.Header).Where(h => !known.Contains(h.Url.Path))], [.. known.Where(p => !now.Contains(p))]);
    });

    /// <summary>The problem of an address that nothing answers.</summary>
    public Diagnostic Report(SourceSpan span, string path)
    {
        // A chapter loses its teachers' page when nothing on it is for teachers any more; the page for everyone replaces it.
        if (path.StartsWith(TeachUrls.List.Path, StringComparison.Ordinal)
            && bodies.FirstOrDefault(b => TeachUrls.For(b.Header.Url).Path == path) is { } forEveryone)
        {
            return Rules.LostAddress(span, path, forEveryone.Header.File, RedirectFix.Create(forEveryone.Header, path));
        }

        var nearest = NearestAdded(path);
        return Rules.LostAddress(span, path, nearest?.File, nearest is null || !IsSure(path, nearest) ? null : RedirectFix.Create(nearest, path));
    }

    // Most lost pages were renamed, so a new page with almost the same address is probably the same page.
    private EntryHeader? NearestAdded(string path)
    {
        var nearest = Nearest.To(path, changes.Value.Added.Select(h => h.Url.Path));
        return changes.Value.Added.FirstOrDefault(h => h.Url.Path == nearest);
    }

    // No fix if another new page, or another lost one, has almost the same address: the writer has to decide.
    private bool IsSure(string path, EntryHeader successor)
    {
        var place = successor.Url.Path;
        return Nearest.To(path, changes.Value.Added.Select(h => h.Url.Path).Where(p => p != place)) is null
            && Nearest.To(place, changes.Value.Gone.Where(p => p != path)) is null;
    }
}
