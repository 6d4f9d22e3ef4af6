using System.Collections.Immutable;
using Explainer.Model.Data;

namespace Explainer.Compose.Charts;

/// <summary>Charts whose rows stand below each other, each with its name and number above its mark: nothing is too wide for a phone.</summary>
internal sealed class RowChart
{
    private const double Thick = 14;
    private const double Between = 16;

    // Room for half a dot at both ends.
    private const double Edge = 2.5;

    private readonly ChartRequest request;
    private readonly ChartText text;
    private readonly ChartCanvas canvas;
    private readonly ChartScale scale;

    private RowChart(ChartRequest request, ChartText text, ChartCanvas canvas)
    {
        (this.request, this.text, this.canvas) = (request, text, canvas);
        scale = ChartScale.Create(request.Kind == ChartKind.Stacked ? Sums(request) : NumbersOf(request), fromZero: request.Kind is ChartKind.Bar or ChartKind.Stacked);
    }

    public static string Draw(ChartRequest request, ChartText text, bool isRightToLeft) => Draw(request, text, new ChartCanvas(isRightToLeft));

    public static string Draw(ChartRequest request, ChartText text, ChartCanvas canvas) => new RowChart(request, text, canvas).Draw();

    /// <summary>What the numbers of a chart are, where that is one thing; empty otherwise.</summary>
    public static string HeadingOf(ChartRequest request) =>
        request.Series is [var only] ? only.Heading : request.Series[0].Unit is { } unit && request.Series.All(s => s.Unit == unit) ? unit : "";

    /// <summary>What a series is called beside its numbers.</summary>
    public static string NameOf(DataColumn series, ChartRequest request) => HeadingOf(request).Length > 0 ? series.Title : series.Heading;

    /// <summary>All numbers that a chart shows, those of ranges too.</summary>
    public static List<double> NumbersOf(ChartRequest request) =>
        [.. request.Series.SelectMany(s => new[] { s, request.LowOf(s), request.HighOf(s) }).OfType<DataColumn>().SelectMany(c => request.Data.Rows.Select(r => r[c.Index].Number)).OfType<double>()];

    private static List<double> Sums(ChartRequest request) => [.. request.Data.Rows.Select(r => request.Series.Sum(s => r[s.Index].Number ?? 0))];

    private string Draw()
    {
        var y = ChartCanvas.Line - 4;
        if (HeadingOf(request) is { Length: > 0 } heading)
        {
            y = canvas.WriteLines(y, heading, "", "unit") + 6;
        }

        foreach (var row in request.Data.Rows)
        {
            y = request.Kind == ChartKind.Stacked ? DrawParts(row, y) : DrawRow(row, y);
        }

        if (request.Kind is ChartKind.Dots or ChartKind.Range)
        {
            y = DrawScale(y);
        }

        return canvas.Close(y - Between + 2, text.Describe(request), "rows");
    }

    private double DrawRow(ImmutableArray<DataCell> row, double y)
    {
        var name = text.Write(row[request.X.Index]);
        if (request.Series is [var only])
        {
            y = canvas.WriteLines(y, name, text.Write(row, only, request), "");
            return DrawMark(row, only, "s1", y) + Between;
        }

        y = canvas.WriteLines(y, name, "", "row");
        foreach (var (series, i) in request.Series.Select((s, i) => (s, i)))
        {
            y = canvas.WriteLines(y, NameOf(series, request), text.Write(row, series, request), "");
            y = DrawMark(row, series, KindOf(i), y) + 2;
        }

        return y + Between;
    }

    // A base line stands below each text by 12 pixels less than the next one.
    private double DrawMark(ImmutableArray<DataCell> row, DataColumn series, string kind, double y)
    {
        var top = y - 10;
        var number = row[series.Index].Number;
        var (low, high) = (Cell(row, request.LowOf(series)), Cell(row, request.HighOf(series)));
        if (number is null && low is null && high is null)
        {
            canvas.Bar(0.5, top, 99, Thick, "gap");
            return top + Thick + ChartCanvas.Line;
        }

        switch (request.Kind)
        {
            case ChartKind.Bar when number is { } value:
                canvas.Bar(At(Math.Min(0, value)), top, Math.Abs(At(value) - At(0)), Thick, kind);
                canvas.Stroke(At(0), top - 3, At(0), top + Thick + 3, "base");
                break;
            case ChartKind.Range when low is { } from && high is { } to:
                canvas.Bar(At(Math.Min(from, to)), top, Math.Abs(At(to) - At(from)), Thick, kind);
                break;
            default:
                canvas.Stroke(0, top + (Thick / 2), 100, top + (Thick / 2), "track");
                break;
        }

        DrawCertainty(number, low, high, top, kind);
        return top + Thick + ChartCanvas.Line;
    }

    private void DrawCertainty(double? number, double? low, double? high, double top, string kind)
    {
        var middle = top + (Thick / 2);
        if (request.Kind != ChartKind.Range && (low ?? number) is { } from && (high ?? number) is { } to && to > from)
        {
            canvas.Stroke(At(from), middle, At(to), middle, "whisker");
            canvas.Stroke(At(from), top + 2, At(from), top + Thick - 2, "whisker");
            canvas.Stroke(At(to), top + 2, At(to), top + Thick - 2, "whisker");
        }

        if (request.Kind != ChartKind.Bar && number is { } value)
        {
            canvas.Dot(At(value), middle, request.Kind == ChartKind.Range ? "point" : kind);
        }
    }

    // One bar of several parts; each is named below it, beside its colour.
    private double DrawParts(ImmutableArray<DataCell> row, double y)
    {
        y = canvas.WriteLines(y, text.Write(row[request.X.Index]), "", "row");
        var (top, from) = (y - 10, 0.0);
        foreach (var (series, i) in request.Series.Select((s, i) => (s, i)))
        {
            var number = row[series.Index].Number ?? 0;
            canvas.Bar(At(from), top, At(from + number) - At(from), Thick, KindOf(i));
            from += number;
        }

        canvas.Stroke(At(0), top - 3, At(0), top + Thick + 3, "base");
        y = top + Thick + ChartCanvas.Line;
        foreach (var (series, i) in request.Series.Select((s, i) => (s, i)))
        {
            y = canvas.WriteLines(y, NameOf(series, request), text.Write(row[series.Index]), "", KindOf(i));
        }

        return y + Between - 4;
    }

    private double DrawScale(double y)
    {
        canvas.Stroke(At(scale.Low), y - 12, At(scale.High), y - 12, "base");
        canvas.Write(new ChartLabel(0, y + 4, text.Write(scale.Low)) { Kind = "tick" });
        canvas.TryWrite(new ChartLabel(100, y + 4, text.Write(scale.High)) { Kind = "tick", Anchor = LabelAnchor.End });
        return y + ChartCanvas.Line + 4;
    }

    private double At(double number) => request.Kind is ChartKind.Dots or ChartKind.Range ? Edge + (scale.At(number) * (100 - (2 * Edge))) : scale.At(number) * 100;

    private static double? Cell(ImmutableArray<DataCell> row, DataColumn? column) => column is null ? null : row[column.Index].Number;

    private static string KindOf(int series) => FormattableString.Invariant($"s{series + 1}");
}
