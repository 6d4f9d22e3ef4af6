using System.Collections.Immutable;
using System.Text;
using Explainer.Maps;
using Explainer.Model;
using Explainer.Model.Languages;
using Explainer.Model.Views;

namespace Explainer.Render;

/// <summary>Makes the list of places, with a map of them.</summary>
internal sealed class PlacePages(RenderContext context)
{
    public PlacesPageView Create()
    {
        var list = ListPage.Places(context.Site);
        var text = new MapText(context.Words, NumberSigns.For(context.Site.Config.Language), context.Site.Config.Language);
        var pages = EntriesByPlace(context.Site);
        return new PlacesPageView
        {
            Page = context.CreatePage(list, "places", hasCharts: true),
            Article = context.Articles.Create(list),
            Map = context.Site.Config.Places is { IsEmpty: false } places ? context.Place(Draw(places, text), list.Url) : default,
            Places = [.. Sorted(context.Site).Select(p => Create(p, pages[p.Id], text, list.Url))],
        };
    }

    /// <summary>The places by title.</summary>
    public static IEnumerable<Place> Sorted(Site site) =>
        site.Words.Order.Sort(site.Config.Places, p => p.Title).ThenBy(p => p.Id, StringComparer.Ordinal);

    // The list below the map says what lies where, so only the key stands there.
    private static StoredHtml Draw(ImmutableArray<Place> places, MapText text)
    {
        var drawn = MapDrawing.Draw(MapRequest.Of(places), text);
        return new StoredHtml(Encoding.UTF8.GetBytes(drawn.Svg + "\n" + text.WriteFoot(drawn)));
    }

    private PlaceView Create(Place place, IEnumerable<Entry> named, MapText text, SiteUrl page) => new()
    {
        Title = place.Title,
        Anchor = place.Anchor,
        Also = place.Also,
        Coordinates = text.Coordinates(place),
        Note = place.Note,
        Sources = [.. place.Sources.Select(context.Site.GetWork).Select(w => context.Link(page, GeneratedPages.PlaceOf(w, context.Site.Works.Length), w.Title))],
        Events = [.. named.OfType<TimelineEvent>().OrderBy(context.Site.IndexOf).Select(e => context.Events.Create(e, page))],
        Pages = [.. named.Where(e => e is not TimelineEvent).Select(e => context.Link(page, e.Url, e.Title))],
    };

    // Chapters first, in their order, then the others by kind. Where protected people are is told on no list.
    private static ILookup<string, Entry> EntriesByPlace(Site site) => site.Chapters.Concat(site.Entries.Where(e => e is not Chapter)).Where(e => !site.IsProtected(e))
        .SelectMany(e => site.Config.PlacesOf(e).Concat(e.Body.Places).Distinct().Select(id => (id, e)))
        .ToLookup(x => x.id, x => x.e, StringComparer.Ordinal);
}
