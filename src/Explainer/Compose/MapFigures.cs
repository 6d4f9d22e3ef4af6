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
    /// <summary>Sets what each map prints, and reports those that cannot be drawn. Returns the ids of the places on those that may be shown away from the page.</summary>
    public static ImmutableArray<string> Make(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var text = new MapText(catalog.Words, NumberSigns.For(catalog.Config.Language), catalog.Config.Language);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var map in prose.Nodes.Containers.Where(c => c.Kind == ContainerKind.Map))
        {
            if (MapReader.Read(map, prose, catalog, problems) is not { } request)
            {
                continue;
            }

            map.Figure = Draw(request, text);
            count++;
            map.GetAttributes().Id ??= count == 1 ? "x-map" : FormattableString.Invariant($"x-map-{count}");
            shown.UnionWith(OpenText.IsOpen(map) ? request.Places.Select(p => p.Id) : []);
        }

        return [.. shown.Order(StringComparer.Ordinal)];
    }

    private static ChartFigure Draw(MapRequest request, MapText text)
    {
        var drawn = MapDrawing.Draw(request, text);
        var lists = text.WriteLists(request, drawn.Marks, p => p.Url.FromRoot(Html.Root));
        return new ChartFigure("", drawn.Svg, text.WriteSource(drawn.HasDisputed) + lists);
    }
}
