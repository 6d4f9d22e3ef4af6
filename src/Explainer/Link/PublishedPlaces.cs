using System.Collections.Immutable;
using Explainer.Compose;
using Explainer.Model;
using Explainer.Model.Diagnostics;

namespace Explainer.Link;

/// <summary>Decides which places are published: those that a page for everyone names, as files are that a page shows. No page of a protected person publishes one.</summary>
internal static class PublishedPlaces
{
    /// <summary>The site with these places alone.</summary>
    /// <param name="published">The bodies that are published.</param>
    public static SiteConfig Keep(Catalog catalog, ImmutableArray<ComposedEntry> published)
    {
        var config = catalog.Config;
        if (config.Places.IsEmpty)
        {
            return config;
        }

        var named = published.Where(b => !catalog.IsProtected(b.Header)).SelectMany(b => NamesOf(b.Entry, config)).ToHashSet(StringComparer.Ordinal);
        return config with { Places = config.Places.RemoveAll(p => !named.Contains(p.Id)) };
    }

    /// <summary>The ids of places that somebody has named, for whomever: drafts and text for teachers too.</summary>
    public static IEnumerable<string> NamedIn(Catalog catalog, IEnumerable<ComposedEntry> bodies) => catalog.Config.Places.IsEmpty ? []
        : bodies.SelectMany(b => NamesOf(b.Entry, catalog.Config).Concat(b.Body.ForTeachers?.MapPlaces ?? []));

    /// <summary>Reports the places that are not published.</summary>
    /// <param name="kept">The site with those that are.</param>
    /// <param name="bodies">All bodies, drafts too.</param>
    /// <param name="others">What other languages name.</param>
    public static void Check(Catalog catalog, SiteConfig kept, ImmutableArray<ComposedEntry> bodies, OtherLanguages others, DiagnosticBag problems)
    {
        var named = new Lazy<HashSet<string>>(() => NamedIn(catalog, bodies).ToHashSet(StringComparer.Ordinal));
        var published = kept.Places.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var place in catalog.Sources.Site.Places.Where(p => !published.Contains(p.Place.Id) && !others.Places.Contains(p.Place.Id)))
        {
            problems.Add(named.Value.Contains(place.Place.Id) ? Rules.PlaceNotForEveryone(place.IdSpan) : Rules.PlaceNotNamed(place.IdSpan, place.Place.Id));
        }
    }

    private static IEnumerable<string> NamesOf(Entry entry, SiteConfig config) => config.PlacesOf(entry).Concat(entry.Body.MapPlaces);
}
