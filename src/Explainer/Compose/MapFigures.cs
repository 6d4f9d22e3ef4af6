using System.Collections.Immutable;
using Explainer.Compose.Syntax;
using Explainer.Maps;
using Explainer.Markdown;
using Explainer.Model;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Markdig.Renderers.Html;

namespace Explainer.Compose;

/// <summary>Draws the maps of a body.</summary>
internal static class MapFigures
{
    /// <summary>Sets what each map prints, and reports those that cannot be drawn. Returns the ids of the places on them, and of those on maps that may be shown away from the page.</summary>
    public static (ImmutableArray<string> All, ImmutableArray<string> Open) Make(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var text = new MapText(catalog.Words, NumberSigns.For(catalog.Config.Language), catalog.Config.Language);
        var (all, open) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        var (count, isUnlisted) = (0, catalog.IsProtected(prose.Header));
        foreach (var map in prose.Nodes.Containers.Where(c => c.Kind == ContainerKind.Map))
        {
            if (MapReader.Read(map, prose, catalog, problems) is not { } request)
            {
                continue;
            }

            map.Figure = Draw(request, text, isUnlisted || Figures.IsForTeachers(map));
            count++;
            map.GetAttributes().Id ??= count == 1 ? "x-map" : FormattableString.Invariant($"x-map-{count}");
            all.UnionWith(request.Places.Select(p => p.Id));
            WordSheets.NoteDrawing(map, prose, catalog, problems);
            open.UnionWith(OpenText.IsOpen(map) ? request.Places.Select(p => p.Id) : []);
        }

        return ([.. all], [.. open]);
    }

    // What only teachers are shown, or the page of a protected person, is on no list for everyone, so nothing there can be linked to.
    private static ChartFigure Draw(MapRequest request, MapText text, bool isUnlisted)
    {
        var drawn = MapDrawing.Draw(request, text);
        var places = text.WritePlaces(request, p => isUnlisted ? null : p.Url.FromRoot(Html.Root));
        return new ChartFigure("", drawn.Svg, text.WriteFoot(drawn) + places) { Description = text.Describe(request) };
    }
}
