using System.Collections.Immutable;
using System.Globalization;
using Explainer.Model.Data;
using Explainer.Model.Dates;

namespace Explainer.Compose.Charts;

/// <summary>
/// Times below each other, each with its name and dates above a bar from its first to its last day. Time goes from left to right in
/// every language, as on the timeline.
/// </summary>
internal sealed class SpanChart
{
    private const double Thick = 14;
    private const double Between = 16;
    private const double Edge = 2.5;
    private const int MostTicks = 5;

    // In per cent of the width: what is shorter is drawn as a dot, and a doubt that is shorter is not seen.
    private const double Shortest = 2;

    // The pieces into which a bar dissolves that goes on beyond the drawing: where each begins, from the edge, and how wide it is.
    private const double Open = 5;
    private static readonly ImmutableArray<(double From, double Width)> Pieces = [(0, 0.7), (1.5, 1), (3.2, 1.3)];

    private readonly ChartRequest request;
    private readonly ChartText text;
    private readonly ChartCanvas canvas;
    private readonly bool isRightToLeft;
    private readonly double first;
    private readonly double last;

    private SpanChart(ChartRequest request, ChartText text, ChartCanvas canvas, bool isRightToLeft)
    {
        (this.request, this.text, this.canvas, this.isRightToLeft) = (request, text, canvas, isRightToLeft);
        var times = TimesOf(request).ToList();
        first = times.SelectMany(t => new[] { t.Start, t.End }).OfType<DatePoint>().Min(p => p.First.Position);
        last = times.SelectMany(t => new[] { t.Start, t.End }).OfType<DatePoint>().Max(p => p.Last.EndPosition);

        // What has no end on one side goes on beyond the last day of the others.
        var beyond = (last - first) / 12;
        first -= times.Exists(t => t.Start is null) ? beyond : 0;
        last += times.Exists(t => t.End is null) ? beyond : 0;
    }

    public static string Draw(ChartRequest request, ChartText text, bool isRightToLeft) => Draw(request, text, new ChartCanvas(isRightToLeft), isRightToLeft);

    public static string Draw(ChartRequest request, ChartText text, ChartCanvas canvas, bool isRightToLeft) => new SpanChart(request, text, canvas, isRightToLeft).Draw();

    private static IEnumerable<FuzzyDate> TimesOf(ChartRequest request) => request.Data.Rows.SelectMany(r => request.Series.Select(s => r[s.Index].Date)).OfType<FuzzyDate>();

    private string Draw()
    {
        var y = ChartCanvas.Line - 4;
        foreach (var row in request.Data.Rows)
        {
            y = DrawRow(row, y) + Between;
        }

        y = DrawScale(y - Between + 6);
        return canvas.Close(y, text.DescribeTimes(request), "rows");
    }

    private double DrawRow(ImmutableArray<DataCell> row, double y)
    {
        var name = text.Write(row[request.X.Index]);
        if (request.Series is [var only])
        {
            return DrawTime(row[only.Index], "s1", canvas.WriteLines(y, name, text.WriteTime(row[only.Index]), ""));
        }

        y = canvas.WriteLines(y, name, "", "row");
        foreach (var (series, i) in request.Series.Select((s, i) => (s, i)))
        {
            y = canvas.WriteLines(y, series.Title, text.WriteTime(row[series.Index]), "");
            y = DrawTime(row[series.Index], FormattableString.Invariant($"s{i + 1}"), y) + 2;
        }

        return y;
    }

    private double DrawTime(DataCell cell, string kind, double y)
    {
        var top = y - 10;
        if (cell.Date is not { } date)
        {
            canvas.Bar(0.5, top, 99, Thick, "gap");
            return top + Thick + ChartCanvas.Line;
        }

        canvas.Stroke(0, top + (Thick / 2), 100, top + (Thick / 2), "track");
        var (from, sure) = date.Start is { } start ? (At(start.First.Position), At(start.Last.EndPosition)) : (Open, Open);
        var (end, to) = date.End is { } last ? (At(last.First.Position), At(last.Last.EndPosition)) : (100 - Open, 100 - Open);
        if (to - from < Shortest)
        {
            canvas.Dot(Place((from + to) / 2), top + (Thick / 2), kind);
            return top + Thick + ChartCanvas.Line;
        }

        // From the last day on which it may have begun to the first on which it may have ended, a bar; before and after, a frame.
        (sure, end) = date.IsInterval ? (sure - from < Shortest ? from : sure, to - end < Shortest ? to : end) : (to, to);
        DrawBar(from, date.IsInterval && sure >= end ? to : Math.Min(sure, to), top, "perhaps");
        DrawBar(sure, end, top, kind);
        DrawOpenEnds(date, top, kind);
        DrawBar(Math.Max(end, sure), to, top, "perhaps");
        return top + Thick + ChartCanvas.Line;
    }

    private void DrawOpenEnds(FuzzyDate date, double top, string kind)
    {
        foreach (var (from, width) in Pieces)
        {
            if (date.Start is null)
            {
                DrawBar(from, from + width, top, kind);
            }

            if (date.End is null)
            {
                DrawBar(100 - from - width, 100 - from, top, kind);
            }
        }
    }

    private void DrawBar(double from, double to, double top, string kind)
    {
        if (to > from)
        {
            canvas.Bar(isRightToLeft ? 100 - to : from, top, to - from, Thick, kind);
        }
    }

    private double DrawScale(double y)
    {
        canvas.Stroke(0, y - 12, 100, y - 12, "base");
        foreach (var month in Ticks())
        {
            var (year, inYear) = ((int)Math.Floor(month / 12.0), (month % 12 + 12) % 12);
            var date = FuzzyDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{Year(year)}{(MonthStep() % 12 == 0 ? "" : $"-{inYear + 1:00}")}"));
            var x = Place(At(date.Earliest!.Position));
            canvas.Stroke(x, y - 12, x, y - 8, "base");
            canvas.TryWrite(new ChartLabel(x, y + 4, date.ToWords(text.ShortDates)) { Kind = "tick" }.Anchored());
        }

        return y + 10;
    }

    private static string Year(int year) => Math.Abs(year) > 9999 ? FormattableString.Invariant($"Y{year}") : year.ToString(year < 0 ? "0000" : "0000", CultureInfo.InvariantCulture);

    // Months since the year 0 at which the scale has a tick: the first, and then by the step.
    private IEnumerable<long> Ticks()
    {
        var step = MonthStep();
        for (var month = (long)Math.Ceiling(Math.Round(first * 12, 6) / step) * step; month <= Math.Round(last * 12, 6); month += step)
        {
            yield return month;
        }
    }

    // In months: the shortest with few enough ticks.
    private long MonthStep()
    {
        var months = (last - first) * 12;
        foreach (var step in (ReadOnlySpan<int>)[1, 3, 6])
        {
            if (months / step <= MostTicks)
            {
                return step;
            }
        }

        for (long years = 1; ; years *= 10)
        {
            foreach (var step in (ReadOnlySpan<int>)[1, 2, 5])
            {
                if (months / (step * years * 12) <= MostTicks)
                {
                    return step * years * 12;
                }
            }
        }
    }

    private double At(double position) => Edge + ((position - first) / (last - first) * (100 - (2 * Edge)));

    // The canvas mirrors what is written from right to left; time is not mirrored.
    private double Place(double x) => isRightToLeft ? 100 - x : x;
}
