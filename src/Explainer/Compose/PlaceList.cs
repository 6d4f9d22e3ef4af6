using System.Text.RegularExpressions;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Kinds;

namespace Explainer.Compose;

/// <summary>Finds the place that a link into the list of places means: <c>places/index.md#raqqa</c>, or its id there, <c>#x-raqqa</c>.</summary>
internal sealed partial class PlaceList
{
    private readonly Catalog catalog;

    // An introduction may have a heading that is called like a place. It is looked for in the text as written, because links are
    // resolved before any text has its ids.
    private readonly Lazy<HashSet<string>> headings;

    public PlaceList(Catalog catalog)
    {
        this.catalog = catalog;
        headings = new(() => catalog.PlacesIntroduction is { } page
            ? Heading().Matches(page.Source.Text).Select(m => AnchorIds.FromHeading(m.Groups["words"].Value)).ToHashSet(StringComparer.Ordinal) : []);
    }

    /// <summary>The place, or nothing where there is none of this id, which is reported; null for a link to something else.</summary>
    /// <param name="file">The path of the link, from the input folder.</param>
    /// <param name="fragment">What stands behind its #.</param>
    /// <param name="span">Its place.</param>
    /// <param name="problems">Where problems go.</param>
    public FoundPlace? Find(string file, string fragment, SourceSpan span, DiagnosticBag problems)
    {
        var introduction = catalog.PlacesIntroduction is { } page && catalog.IsShown(page) ? page : null;
        if (!IsList(file, introduction) || catalog.FindGeneratedPage(GeneratedPages.Places.Path) is null)
        {
            return null;
        }

        var isAnchor = fragment.StartsWith(Place.AnchorStart, StringComparison.Ordinal);
        var id = isAnchor ? fragment[Place.AnchorStart.Length..] : fragment;
        var place = catalog.Config.FindPlace(id);
        // A heading goes before a place that is called like it, and what is neither is reported as a heading.
        if (introduction is not null && (HasId(introduction, fragment) || (place is null && !isAnchor)))
        {
            return new FoundPlace(new LinkTarget.Entry(introduction.Id, introduction.Url.At(fragment)));
        }

        if (place is null)
        {
            Report(id, fragment, span, problems);
        }

        return new FoundPlace(place is null ? null : new LinkTarget.Place(place.Id, place.Title, place.Url));
    }

    private bool IsList(string file, EntryHeader? introduction) =>
        EntryPath.PathOfFolder(EntryPath.FolderOf(file)) == GeneratedPages.Places.Path || (introduction is not null && catalog.FindPage(file) == introduction);

    private void Report(string id, string fragment, SourceSpan span, DiagnosticBag problems)
    {
        if (catalog.Sources.Site.IsUnderstood)
        {
            var ids = catalog.Config.Places.Select(p => p.Id).ToList();
            problems.Add(Rules.UnknownPlaceInLink(span, id, Nearest.To(id, ids)) with { Fix = Nearest.Only(id, ids) is { } meant ? Fix.Within(span, "#" + fragment, "#" + meant) : null });
        }
    }

    private bool HasId(EntryHeader introduction, string id) =>
        headings.Value.Contains(id) || introduction.Source.Text.Contains("{#" + id + "}", StringComparison.Ordinal);

    [GeneratedRegex(@"^ {0,3}#{1,6}[ \t]+(?<words>[^\n]*?)[ \t]*#*[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}

/// <summary>What a link into the list of places leads to; nothing for a place that is not there.</summary>
internal sealed record FoundPlace(LinkTarget? Target);
