using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;

namespace Explainer.Link;

/// <summary>Checks folders whose numbers give an order: two of one address, and parts that nobody gave a title.</summary>
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

    private static string FolderOf(EntryHeader header) => header.File[..header.File.LastIndexOf('/')];
}
