using System.Collections.Immutable;
using System.Globalization;
using Explainer.Compose;
using Explainer.Maps;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Read.Site;

namespace Explainer.Link;

/// <summary>Checks that the works exist that say where places lie, and that none lies where it can hardly be meant.</summary>
internal static class PlaceCheck
{
    // In kilometres: so far from all others is on another continent, and so near is in the same land.
    private const double Far = 2000;
    private const double Near = 500;

    // A minus more or less seldom leads so near to another place by chance.
    private const double FarWithOtherSign = 200;
    private const double NearWithOtherSign = 50;

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

    // Whoever writes longitude before latitude puts Syria into Greece and Sweden into the Indian Ocean; whoever forgets a minus, Wales into Belgium.
    private static void CheckDistances(ImmutableArray<WrittenPlace> places, DiagnosticBag problems)
    {
        var points = places.Select(p => EarthPoint.At(p.Place.Latitude, p.Place.Longitude)).ToList();
        for (var i = 0; places.Length > 2 && i < places.Length; i++)
        {
            if (places[i].Place.Note is null)
            {
                CheckDistance(places[i], points[i], points.Where((_, other) => other != i), problems);
            }
        }
    }

    private static void CheckDistance(WrittenPlace written, EarthPoint point, IEnumerable<EarthPoint> others, DiagnosticBag problems)
    {
        var (place, span) = written;
        var distance = others.Min(point.KilometresTo);
        double ToOthers(double latitude, double longitude) => others.Min(EarthPoint.At(latitude, longitude).KilometresTo);
        if (distance > Far && Math.Abs(place.Longitude) <= 90 && ToOthers(place.Longitude, place.Latitude) < Near)
        {
            problems.Add(Rules.FarFromOthers(span, place.Title, Rounded(distance)));
        }
        else if (distance > FarWithOtherSign && ToOthers(place.Latitude, -place.Longitude) < NearWithOtherSign && !IsMeant(place, distance))
        {
            problems.Add(Rules.OtherSignIsNear(span, place.Title, Rounded(distance), "lon", (-place.Longitude).ToString(CultureInfo.InvariantCulture)));
        }
        else if (distance > FarWithOtherSign && ToOthers(-place.Latitude, place.Longitude) < NearWithOtherSign && !IsMeant(place, distance))
        {
            problems.Add(Rules.OtherSignIsNear(span, place.Title, Rounded(distance), "lat", (-place.Latitude).ToString(CultureInfo.InvariantCulture)));
        }
    }

    // Near the prime meridian and the equator there are towns on both sides: Bude, and Brussels.
    private static bool IsMeant(Place place, double distance) => distance < Far && World.Earth.IsLand(place.Latitude, place.Longitude);

    // To two digits, as nobody needs more.
    private static string Rounded(double kilometres) => (kilometres < 1000 ? Math.Round(kilometres / 10) * 10 : Math.Round(kilometres / 100) * 100).ToString(CultureInfo.InvariantCulture);
}
