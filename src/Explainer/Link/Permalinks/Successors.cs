using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read;
using Explainer.Read.Kinds;
using Explainer.Read.Permalinks;

namespace Explainer.Link.Permalinks;

/// <summary>Suggests which page replaces a lost one.</summary>
/// <param name="bodies">What is published now.</param>
/// <param name="pages">The same by their addresses, and by those that they answer besides.</param>
/// <param name="ledger">What was published.</param>
/// <param name="catalog">All entries.</param>
internal sealed partial class Successors(ImmutableArray<ComposedEntry> bodies, IReadOnlyDictionary<string, ComposedEntry> pages, PermalinkLedger ledger, Catalog catalog)
{
    private readonly InputFolder input = catalog.Sources.Input;

    // One heading in common, such as "Sources", says nothing.
    private const int FewestIds = 2;

    // Of whole pages: easier versions go where their pages went, and have no name or address of their own that tells them apart.
    private readonly Lazy<(ImmutableArray<EntryHeader> Added, ImmutableArray<string> Gone)> changes = new(() =>
    {
        var known = ledger.Lines.Select(l => l.Url.Path).ToHashSet(StringComparer.Ordinal);
        var now = bodies.Select(b => b.Header.Url.Path).ToHashSet(StringComparer.Ordinal);
        return ([.. bodies.Select(b => b.Header).Where(h => h.EasierOf is null && !known.Contains(h.Url.Path))],
            [.. known.Where(p => !now.Contains(p) && !(WholeOf(p) is { } whole && known.Contains(whole)))]);
    });

    private readonly Lazy<bool> hasProtected = new(() => bodies.Any(b => b.Header.IsProtected));

    // What the links to each page say, by its address. Read once: the whole text of every page is looked through.
    private readonly Lazy<ILookup<string, string>> linkTexts = new(() => bodies.SelectMany(b => LinksOf(b.Header))
        .ToLookup(l => l.Path, l => SiteUrl.Slug(l.Text), StringComparer.Ordinal));

    /// <summary>The problem of an address that nothing answers.</summary>
    public Diagnostic Report(SourceSpan span, string path)
    {
        // A chapter loses its teachers' page when nothing on it is for teachers any more; the page for everyone replaces it.
        if (path.StartsWith(TeachUrls.List.Path, StringComparison.Ordinal)
            && bodies.FirstOrDefault(b => TeachUrls.For(b.Header.Url).Path == path) is { } forEveryone)
        {
            return Rules.LostAddress(span, path, input.PublishedPath(path), input.OriginOf(forEveryone.Header.File), RedirectFix.Create(forEveryone.Header, path));
        }

        if (WholeOf(path) is { } whole && ledger.Lines.Any(l => l.Url.Path == whole))
        {
            return ReportEasier(span, path, whole);
        }

        return MovedFrom(path) is null && path.StartsWith(GeneratedPages.Sources.Path, StringComparison.Ordinal) && path.Length > GeneratedPages.Sources.Path.Length
            ? Rules.LostWork(span, path, input.PublishedPath(path), LastOf(path)) : Report(span, path, Find(path));
    }

    // Beside the page that has the place of its own page now; that page itself only as a suggestion, because its words are not easier.
    private Diagnostic ReportEasier(SourceSpan span, string path, string whole)
    {
        var (page, isSure) = pages.TryGetValue(whole, out var there) ? (there.Header, true) : Find(whole);
        var easier = page is null ? null : bodies.FirstOrDefault(b => b.Header.EasierOf == page.Id)?.Header;
        return Report(span, path, easier is null ? (page, false) : (easier, isSure));
    }

    // The old address of somebody who has to be protected since must not be written anywhere, so no page of theirs is offered it.
    private Diagnostic Report(SourceSpan span, string path, (EntryHeader? Page, bool IsSure) found) =>
        found.Page is { } successor && catalog.IsProtected(successor) ? Rules.LostAddressOfProtected(span, input.PublishedPath(path), input.OriginOf(successor.File))
        : found.Page is null && path.StartsWith($"/{Kind.Profile.Folder}/", StringComparison.Ordinal) && hasProtected.Value ? Rules.LostProfile(span, path, input.PublishedPath(path))
        : Rules.LostAddress(span, path, input.PublishedPath(path), found.Page is { } page ? input.OriginOf(page.File) : null,
            found is { IsSure: true, Page: { } sure } ? RedirectFix.Create(sure, path) : null);

    // The page that has the place of one that was moved or renamed, or the one that only may.
    private (EntryHeader? Page, bool IsSure) Find(string path)
    {
        if (MovedFrom(path) is { } moved)
        {
            return (moved, true);
        }

        var nearest = NearestAdded(path);
        var sure = nearest is not null && IsSure(path, nearest) ? nearest : nearest is null ? ByIds(path) ?? ByTitle(path) ?? ByLinks(path) : null;
        return (sure ?? nearest, sure is not null);
    }

    // The path of the page that an address below it would be the easier version of; null for one with another name.
    private static string? WholeOf(string path) => path.EndsWith($"/{EasyPage.Segment}/", StringComparison.Ordinal) ? path[..^(EasyPage.Segment.Length + 1)] : null;

    // Headings outlive a new name: a page that has most of the lost ids is the same page.
    private EntryHeader? ByIds(string path)
    {
        var lost = ledger.Lines.Where(l => l.Url.Path == path).Select(l => l.Url.Fragment).OfType<string>().ToList();
        var added = changes.Value.Added.Select(h => h.Id).ToHashSet();
        return lost.Count < FewestIds ? null : bodies
            .Where(b => added.Contains(b.Header.Id) && 2 * lost.Count(id => b.Body.Anchors.BinarySearch(id, StringComparer.Ordinal) >= 0) > lost.Count)
            .Select(b => b.Header).OnlyOne();
    }

    // A file is often named after its title first, and otherwise later.
    private EntryHeader? ByTitle(string path) =>
        changes.Value.Gone.Count(p => LastOf(p) == LastOf(path)) == 1
            ? changes.Value.Added.Where(h => SiteUrl.Slug(h.Title) == LastOf(path)).OnlyOne() : null;

    // Other pages still link to the lost file, often by its title.
    private EntryHeader? ByLinks(string path)
    {
        var words = linkTexts.Value[path].ToHashSet(StringComparer.Ordinal);
        return words.Count == 0 ? null : changes.Value.Added.Where(h => words.Contains(SiteUrl.Slug(h.Title))).OnlyOne();
    }

    private static IEnumerable<(string Path, string Text)> LinksOf(EntryHeader page) =>
        from Match link in MarkdownLink().Matches(page.Source.Text)
        let file = FilePath.Join(page.File, LinkResolver.Unescape(link.Groups["path"].Value))
        where file is not null && Path.GetFileName(file).Length > ".md".Length
        select (EntryPath.Parse(file).Url.Path, link.Groups["text"].Value);

    /// <summary>The last part of an address: the name of its page.</summary>
    public static string LastOf(string path) => path.TrimEnd('/') is var page ? page[(page.LastIndexOf('/') + 1)..] : "";

    // A page that is moved into a part or a section, or out of one, keeps its name.
    private EntryHeader? MovedFrom(string path) =>
        changes.Value.Added.Where(h => IsBeside(h.Url.Path, path)).OnlyOne() is { } only
        && changes.Value.Gone.Count(p => IsBeside(p, only.Url.Path)) == 1 ? only : null;

    // The same first folder and the same name, with other folders between.
    private static bool IsBeside(string one, string other)
    {
        var (from, to) = (one.Trim('/').Split('/'), other.Trim('/').Split('/'));
        return from.Length > 1 && to.Length > 1 && from.Length != to.Length && from[0] == to[0] && from[^1] == to[^1];
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

    [GeneratedRegex(@"\[(?<text>[^\[\]\n]{1,200})\]\(<?(?<path>[^()<>#\s]{1,300}\.md)(?:#[^()<>\s]*)?>?\)", RegexOptions.IgnoreCase)]
    private static partial Regex MarkdownLink();
}
