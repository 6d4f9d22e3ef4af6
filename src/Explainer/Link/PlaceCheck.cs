using System.Collections.Immutable;
using System.Globalization;
using Explainer.Compose;
using Explainer.Maps;
using Explainer.Model.Diagnostics;
using Explainer.Read.Site;

namespace Explainer.Link;

/// <summary>Checks that the works exist that say where places lie, and that none lies where it can hardly be meant.</summary>
internal static class PlaceCheck
{
    // In kilometres: so far from all others is on another continent, and so near is in the same land.
    private const double Far = 2000;
    private const double Near = 500;

    public static void Check(Catalog catalog, DiagnosticBag problems)
    {
        // What a language inherits is checked in the main one.
        foreach (var reference in catalog.Sources.Site.References.Where(r => catalog.Original is null || r.Span.Source.Path != SiteReader.File))
        {
            if (!catalog.Works.ContainsKey(reference.Id) && !catalog.Sources.Unread.Has(reference.Id))
            {
                problems.Add(MeantWork.Report(reference.Span, reference.Id, catalog));
            }
        }

        if (catalog.Original is null)
        {
            CheckDistances(catalog.Sources.Site.Places, problems);
        }
    }

    // Whoever writes longitude before latitude puts Syria into Greece and Sweden into the Indian Ocean.
    private static void CheckDistances(ImmutableArray<WrittenPlace> places, DiagnosticBag problems)
    {
        var points = places.Select(p => EarthPoint.At(p.Place.Latitude, p.Place.Longitude)).ToList();
        for (var i = 0; i < places.Length; i++)
        {
            var (place, span) = places[i];
            var others = points.Where((_, other) => other != i);
            if (places.Length > 2 && Math.Abs(place.Longitude) <= 90
                && others.Min(points[i].KilometresTo) is var distance and > Far
                && others.Min(EarthPoint.At(place.Longitude, place.Latitude).KilometresTo) < Near)
            {
                problems.Add(Rules.FarFromOthers(span, place.Title, (Math.Round(distance / 100) * 100).ToString(CultureInfo.InvariantCulture)));
            }
        }
    }
}
