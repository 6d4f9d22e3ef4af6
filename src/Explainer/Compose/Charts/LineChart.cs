using System.Collections.Immutable;
using Explainer.Model.Data;
using Explainer.Model.Dates;

namespace Explainer.Compose.Charts;

/// <summary>Lines and steps: numbers over time, or over another number. Time goes from left to right in every language, as on the timeline.</summary>
internal sealed class LineChart
{
    private const double Height = 190;
    private const double Edge = 2.5;
    private const int MostDots = 40;

    // Of the places of a name or number, from the nearest on: further away it would seem to belong to another line.
    private const int NearPlaces = 16;

    private readonly ChartRequest request;
    private readonly ChartText text;
    private readonly ChartCanvas canvas;
    private readonly ChartScale scale;
    private readonly ImmutableArray<(ImmutableArray<DataCell> Row, double X)> points;
    private double top;

    private LineChart(ChartRequest request, ChartText text, ChartCanvas canvas)
    {
        (this.request, this.text, this.canvas) = (request, text, canvas);
        scale = ChartScale.Create(RowChart.NumbersOf(request), fromZero: true);
        var placed = request.Data.Rows.Select(r => (Row: r, Place: PlaceOf(r[request.X.Index]))).Where(p => p.Place is not null).OrderBy(p => p.Place).ToList();
        var (first, last) = (placed[0].Place!.Value, placed[^1].Place!.Value);
        points = [.. placed.Select(p => (p.Row, last > first ? Edge + ((p.Place!.Value - first) / (last - first) * (100 - (2 * Edge))) : 50))];
    }

    public static string Draw(ChartRequest request, ChartText text) => Draw(request, text, new ChartCanvas(isRightToLeft: false));

    public static string Draw(ChartRequest request, ChartText text, ChartCanvas canvas) => new LineChart(request, text, canvas).Draw();

    private string Draw()
    {
        var heading = RowChart.HeadingOf(request);
        top = (heading.Length > 0 ? canvas.WriteLines(ChartCanvas.Line - 4, heading, "", "unit") : 0) + ChartCanvas.Line + 8;
        foreach (var tick in scale.Ticks)
        {
            canvas.Stroke(0, Y(tick), 100, Y(tick), tick == 0 ? "base" : "track");
            canvas.Write(new ChartLabel(0, Y(tick) - 4, text.Write(tick)) { Kind = "tick" });
        }

        foreach (var (series, i) in request.Series.Select((s, i) => (s, i)))
        {
            DrawSeries(series, KindOf(i));
        }

        if (request.Series is [var only])
        {
            WriteNumbers(only);
        }

        var isNamed = request.Series.Length == 1 || TryNameLines();
        WriteMoments();
        var y = top + Height + ChartCanvas.Line + 8;
        return canvas.Close(isNamed ? y : WriteKey(y + ChartCanvas.Line) - ChartCanvas.Line, text.Describe(request), "lines");
    }

    private void DrawSeries(DataColumn series, string kind)
    {
        for (var i = 0; i < points.Length; i++)
        {
            var (row, x) = points[i];
            if (row[series.Index].Number is not { } number)
            {
                continue;
            }

            DrawRange(row, series, x);
            if (i + 1 < points.Length)
            {
                DrawOn(x, number, points[i + 1].X, points[i + 1].Row[series.Index].Number, kind);
            }

            if (points.Length <= MostDots)
            {
                canvas.DotData(x, Y(number), kind);
            }
        }
    }

    // To the next number. Before a gap a line ends; a step goes on until the moment of which nothing is known.
    private void DrawOn(double x, double number, double nextX, double? next, string kind)
    {
        if (request.Kind == ChartKind.Line)
        {
            if (next is { } following)
            {
                canvas.StrokeData(x, Y(number), nextX, Y(following), "path " + kind);
            }

            return;
        }

        canvas.StrokeData(x, Y(number), nextX, Y(number), "path " + kind);
        if (next is { } level)
        {
            canvas.StrokeData(nextX, Y(number), nextX, Y(level), "path " + kind);
        }
    }

    private void DrawRange(ImmutableArray<DataCell> row, DataColumn series, double x)
    {
        if (RangeOf(row, series) is var (from, to) && to > from)
        {
            canvas.StrokeData(x, Y(from), x, Y(to), "whisker");
        }
    }

    // What a number is at least and at most; the number itself where nothing is said.
    private (double From, double To)? RangeOf(ImmutableArray<DataCell> row, DataColumn series)
    {
        var number = row[series.Index].Number;
        var (low, high) = (request.LowOf(series), request.HighOf(series));
        return ((low is null ? null : row[low.Index].Number) ?? number) is { } from && ((high is null ? null : row[high.Index].Number) ?? number) is { } to ? (from, to) : null;
    }

    // Names stand at the end of their lines, moved up or down until they touch neither words nor lines. Where one of them has no such
    // place, none is written.
    private bool TryNameLines()
    {
        var names = new List<ChartLabel>();
        foreach (var (series, i) in request.Series.Select((s, i) => (s, i)))
        {
            if (KnownOf(series) is not [.., var (row, _)])
            {
                continue;
            }

            var name = new ChartLabel(100, Y(row[series.Index].Number!.Value), RowChart.NameOf(series, request)) { Anchor = LabelAnchor.End, Swatch = KindOf(i) };
            if (Places(name).Take(NearPlaces).FirstOrDefault(p => canvas.HasRoom(p) && !names.Exists(p.Touches)) is not { } place)
            {
                return false;
            }

            names.Add(place);
        }

        names.ForEach(canvas.Write);
        return true;
    }

    // The names below the drawing, with the colours of their lines.
    private double WriteKey(double y) =>
        request.Series.Select((series, i) => (series, i)).Aggregate(y, (y, s) => canvas.WriteLines(y, RowChart.NameOf(s.series, request), "", "", KindOf(s.i)));

    private List<(ImmutableArray<DataCell> Row, double X)> KnownOf(DataColumn series) => [.. points.Where(p => p.Row[series.Index].Number is not null)];

    private static string KindOf(int series) => FormattableString.Invariant($"s{series + 1}");

    // Above its line and below it, ever further away.
    private IEnumerable<ChartLabel> Places(ChartLabel label) => Enumerable.Range(0, 60)
        .SelectMany(i => new[] { label.Y - 11 - (i * 3), label.Y + 20 + (i * 3) })
        .Where(y => y > 12 && y < top + Height - 2)
        .Select(y => label with { Y = y });

    // The number of the last point, and those of the highest, the first and the lowest that have room.
    private void WriteNumbers(DataColumn series)
    {
        if (KnownOf(series) is not [.. var others, var (last, x)])
        {
            return;
        }

        canvas.WriteBesideLines([.. Places(NumberAt(last, series, x, Y(last[series.Index].Number!.Value)))], NearPlaces);
        if (others.Count == 0)
        {
            return;
        }

        var highest = others.MaxBy(p => p.Row[series.Index].Number);
        var lowest = others.MinBy(p => p.Row[series.Index].Number);
        foreach (var (row, place) in new[] { highest, others[0], lowest }.DistinctBy(p => p.X))
        {
            var (from, to) = RangeOf(row, series)!.Value;
            var above = NumberAt(row, series, place, Y(to) - 11);
            var below = above with { Y = Y(from) + 20 };
            canvas.WriteBesideLines(below.Y < top + Height - 2 ? [above, below] : [above], 2);
        }
    }

    private ChartLabel NumberAt(ImmutableArray<DataCell> row, DataColumn series, double x, double y) =>
        new ChartLabel(x, y, "") { Value = text.Write(row, series, request) }.Anchored();

    // Below the axis the first and the last moment, then those between that have room.
    private void WriteMoments()
    {
        var y = top + Height + ChartCanvas.Line;
        var names = points.Select(p => MomentAt(p.Row[request.X.Index], p.X, y)).ToList();
        foreach (var name in new[] { names[0], names[^1] }.Concat(BetweenEnds(names)))
        {
            canvas.TryWrite(name);
        }

        foreach (var (_, x) in points)
        {
            canvas.Stroke(x, top + Height, x, top + Height + 4, "base");
        }
    }

    // The first and the last stand at the edges of the drawing: from their points on they would take room from the next.
    private ChartLabel MomentAt(DataCell moment, double x, double y)
    {
        var label = new ChartLabel(x, y, moment.Date is { } date ? date.ToWords(text.ShortDates) : text.Write(moment)) { Kind = "tick" }.Anchored();
        return label.Anchor switch { LabelAnchor.Start => label with { X = 0 }, LabelAnchor.End => label with { X = 100 }, _ => label };
    }

    // Of moments that are equally far apart every one, every second, every third: as many as have room. Else each that has room.
    private IEnumerable<ChartLabel> BetweenEnds(List<ChartLabel> names)
    {
        var last = names.Count - 1;
        return !IsEven() ? names.Take(1..Math.Max(1, last))
            : Enumerable.Range(1, Math.Max(1, last)).Select(step => names.Where((_, i) => i % step == 0 && i < last).ToList())
                .First(some => some.Zip(some.Skip(1)).All(pair => !pair.First.Touches(pair.Second))).Skip(1);
    }

    // Years and months have different numbers of days.
    private bool IsEven()
    {
        var steps = points.Zip(points.Skip(1), (one, next) => next.X - one.X).ToList();
        return steps.Count > 1 && steps.Max() - steps.Min() < steps.Average() / 4;
    }

    private double Y(double number) => top + (Height * (1 - scale.At(number)));

    // Days where they are, longer times by their middle.
    private static double? PlaceOf(DataCell cell) => cell.Date is { } date
        ? (date.Precision == DatePrecision.Day && !date.IsInterval ? date.Earliest!.Position : ((date.Earliest ?? date.Latest)!.Position + (date.Latest ?? date.Earliest)!.EndPosition) / 2)
        : cell.Number;
}
