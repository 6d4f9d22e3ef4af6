using Explainer.Compose.Charts;
using Explainer.Compose.Syntax;
using Explainer.Markdown;
using Explainer.Model.Data;
using Explainer.Model.Diagnostics;
using Explainer.Model.Languages;
using Markdig.Renderers.Html;

namespace Explainer.Compose;

/// <summary>Draws the charts of a body.</summary>
internal static class ChartFigures
{
    /// <summary>Sets what each chart prints; reports those that cannot be drawn.</summary>
    public static void Make(Prose prose, Catalog catalog, DiagnosticBag problems)
    {
        var signs = NumberSigns.For(catalog.Config.Language);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var chart in prose.Nodes.Containers.Where(c => c.Kind == ContainerKind.Chart))
        {
            if (chart.LastChild is ChartSource source && ChartRequest.NameIn(chart) is { } name)
            {
                source.Table.Url = FilePath.Relative(prose.FileOf(chart), DataSet.FileOf(name));
            }

            if (ChartReader.Read(chart, prose, catalog, problems) is not { } request)
            {
                continue;
            }

            var text = new ChartText(catalog.Words, signs);
            chart.Figure = new ChartFigure(request.Data.Title, Draw(request, text, catalog.Config.IsRightToLeft), ChartTable.Write(request.Table, text));
            SetId(chart, request.Data.Name, seen);
            WordSheets.NoteDrawing(chart, prose, catalog, problems);
        }
    }

    /// <summary>The titles of charts that may be shown away from their page, for the search.</summary>
    public static IEnumerable<string> TitlesIn(Prose prose) =>
        prose.Nodes.Containers.Where(c => c.Kind == ContainerKind.Chart && c.Figure.Title.Length > 0 && OpenText.IsOpen(c)).Select(c => c.Figure.Title);

    private static string Draw(ChartRequest request, ChartText text, bool isRightToLeft) => request.Kind switch
    {
        ChartKind.Range when request.IsOfDates => SpanChart.Draw(request, text, isRightToLeft),
        ChartKind.Bar or ChartKind.Dots or ChartKind.Range or ChartKind.Stacked => RowChart.Draw(request, text, isRightToLeft),
        ChartKind.Line or ChartKind.Steps => LineChart.Draw(request, text),
        var other => throw new ArgumentOutOfRangeException(nameof(request), other, null),
    };

    // By the name of the data, so that links stay right when other charts come and go.
    private static void SetId(Container chart, string name, Dictionary<string, int> seen)
    {
        var count = seen[name] = seen.GetValueOrDefault(name) + 1;
        chart.GetAttributes().Id ??= count == 1 ? $"x-chart-{name}" : FormattableString.Invariant($"x-chart-{name}-{count}");
    }
}
