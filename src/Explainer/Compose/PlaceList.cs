using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>Finds the place that a link into the list of places means: <c>places/index.md#raqqa</c>, or its id there, <c>#x-raqqa</c>.</summary>
internal static class PlaceList
{
    /// <summary>The place, or nothing where there is none of this id, which is reported; null for a link to something else.</summary>
    /// <param name="file">The path of the link, from the input folder.</param>
    /// <param name="fragment">What stands behind its #.</param>
    /// <param name="span">Its place.</param>
    /// <param name="catalog">What there is.</param>
    /// <param name="problems">Where problems go.</param>
    public static FoundPlace? Find(string file, string fragment, SourceSpan span, Catalog catalog, DiagnosticBag problems)
    {
        if (EntryPath.PathOfFolder(FolderOf(file)) != GeneratedPages.Places.Path || catalog.FindGeneratedPage(GeneratedPages.Places.Path) is null)
        {
            return null;
        }

        var isAnchor = fragment.StartsWith(Place.AnchorStart, StringComparison.Ordinal);
        var id = isAnchor ? fragment[Place.AnchorStart.Length..] : fragment;
        if (catalog.Config.FindPlace(id) is { } place && (isAnchor || !HasOwnText(catalog)))
        {
            return new FoundPlace(new LinkTarget.Place(place.Id, place.Title, place.Url));
        }

        if (!isAnchor && HasOwnText(catalog))
        {
            return null;
        }

        if (catalog.Sources.Site.IsUnderstood)
        {
            var ids = catalog.Config.Places.Select(p => p.Id).ToList();
            problems.Add(Rules.UnknownPlaceInLink(span, id, Nearest.To(id, ids)) with { Fix = Nearest.Only(id, ids) is { } meant ? Fix.Within(span, "#" + fragment, "#" + meant) : null });
        }

        return new FoundPlace(null);
    }

    // An introduction may have headings.
    private static bool HasOwnText(Catalog catalog) => catalog.Find(new EntryId(EntryKind.Page, "places")) is not null;

    private static string FolderOf(string file) => file.EndsWith("/" + EntryPath.Index, StringComparison.Ordinal) ? file[..^(EntryPath.Index.Length + 1)] : file;
}

/// <summary>What a link into the list of places leads to; nothing for a place that is not there.</summary>
internal sealed record FoundPlace(LinkTarget? Target);
