using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;

namespace Explainer.Link;

/// <summary>Checks folders: two of one address, parts that nobody gave a title, and names for which the program has another.</summary>
internal static class FolderCheck
{
    /// <param name="catalog">All entries.</param>
    /// <param name="published">The bodies that are published.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(Catalog catalog, ImmutableArray<ComposedEntry> published, DiagnosticBag problems)
    {
        CheckAddresses(catalog, problems);
        var parts = new HashSet<EntryId>();
        foreach (var header in published.Select(b => b.Header).Where(h => h.Id.Row.HasParts && h.Id.Folder.Length > 0 && !h.Id.Folder.Contains('/')))
        {
            var folder = FolderOf(header);
            if (parts.Add(new EntryId(header.Id.Kind, header.Id.Folder)) && catalog.Sources.Input.Find($"{folder}/{EntryPath.Index}") is null)
            {
                problems.Add(Rules.PartWithoutPage(header.File, folder, KindPart.TitleOf(header.Id.Folder)));
            }
        }
    }

    // 10-before/ and 20-before/ are both before/, and the pages of one would stand among those of the other.
    private static void CheckAddresses(Catalog catalog, DiagnosticBag problems)
    {
        var byAddress = new Dictionary<string, string>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var header in catalog.Headers.Where(h => h.File.Contains('/', StringComparison.Ordinal)))
        {
            var folder = FolderOf(header);
            if (known.Add(SiteUrl.Slug(folder)) && SiteUrl.Slug(EntryPath.PathOfFolder(folder)) is var address && !byAddress.TryAdd(address, folder))
            {
                problems.Add(Rules.FolderTwice(header.File, folder, byAddress[address]));
            }
        }
    }

    /// <summary>Folders that people call so, as <c>people/</c>: without an index.md no list has their pages. Asked only of a site without errors so far: a page with a key of the other kind is told so already.</summary>
    public static void CheckNames(Catalog catalog, DiagnosticBag problems)
    {
        foreach (var pages in catalog.Headers.Where(h => h.Id.Kind == EntryKind.Page && catalog.IsShown(h) && h.File.Contains('/', StringComparison.Ordinal) && Kind.OfFolder(h.Url.Path.Split('/')[1]) == Kind.Page)
            .GroupBy(h => h.File[..h.File.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal))
        {
            if (catalog.Sources.Input.Find($"{pages.Key}/{EntryPath.Index}") is null && FolderNames.FindKind(pages.Key) is { Folder: { } folder } kind && kind != Kind.Pack)
            {
                problems.Add(Rules.FolderOfOtherName(pages.First().File, pages.Key, folder, kind.Name + "s"));
            }
        }
    }

    private static string FolderOf(EntryHeader header) => header.File[..header.File.LastIndexOf('/')];
}
