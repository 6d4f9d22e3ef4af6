using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Model.Views;

namespace Explainer.Theme.Parts;

/// <summary>The shape of a strand in the river: broader where more happened, pointed where it begins and ends.</summary>
internal static class Stream
{
    /// <summary>The distance of two marks that do not touch.</summary>
    private const double Apart = 12;

    private static readonly double[] Lanes = [0, -9, 9];

    /// <summary>The outline of a stream that flows alone along its row, as the data of a path.</summary>
    public static string Outline(TimelineRow row)
    {
        var middle = Bends(row.Start, row.End, 8, _ => row.Y);
        return Outline(
            middle.ConvertAll(p => new Bend(p.X, p.Y - Half(row, p.X))),
            middle.ConvertAll(p => new Bend(p.X, p.Y + Half(row, p.X))));
    }

    /// <summary>The outlines of all streams flowing side by side as one river around the middle of the height.</summary>
    public static IEnumerable<StackedStream> Stack(ImmutableArray<TimelineRow> rows, double width, double height)
    {
        var flows = Bends(0, width, 30, x => Flow(rows, x));
        var widest = flows.MaxBy(p => p.Y)!.Y;
        var edge = flows.ConvertAll(p => new Bend(p.X, (height - (p.Y * height / widest)) / 2));
        foreach (var row in rows)
        {
            var next = edge.ConvertAll(p => new Bend(p.X, p.Y + (Flow(row, p.X) * height / widest)));
            yield return new StackedStream(row, Outline(edge, next));
            edge = next;
        }
    }

    /// <summary>The marks with the height at which they stand: those that would touch step aside.</summary>
    public static IEnumerable<PlacedMark> Place(TimelineRow row)
    {
        var ends = new double[Lanes.Length];
        ends.AsSpan().Fill(double.NegativeInfinity);
        foreach (var mark in row.Marks)
        {
            var lane = FreeLane(ends, mark.X);
            ends[lane] = Math.Max(ends[lane], mark.X + mark.Width);
            yield return new PlacedMark(mark, row.Y + Lanes[lane]);
        }
    }

    // The first where nothing stands so near; where all are taken, the first.
    private static int FreeLane(double[] ends, double x)
    {
        for (var lane = 0; lane < ends.Length; lane++)
        {
            if (ends[lane] + Apart <= x)
            {
                return lane;
            }
        }

        return 0;
    }

    /// <summary>A number as SVG writes it, with at most one decimal.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Outline(List<Bend> above, List<Bend> below)
    {
        var path = new StringBuilder("M").Append(Point(above[0]));
        Append(path, above);
        path.Append('L').Append(Point(below[^1]));
        Append(path, [.. below.AsEnumerable().Reverse()]);
        return path.Append('Z').ToString();
    }

    // A quadratic B-spline: the middles of neighbours are on the curve, and T finds the bend between them by itself.
    private static void Append(StringBuilder path, List<Bend> bends)
    {
        var (last, command) = (bends[0], "Q" + Point(bends[0]) + " ");
        foreach (var bend in bends.Skip(1))
        {
            path.Append(command).Append(Point(new Bend((last.X + bend.X) / 2, (last.Y + bend.Y) / 2)));
            (last, command) = (bend, "T");
        }

        path.Append('T').Append(Point(last));
    }

    private static string Point(Bend point) => $"{Number(point.X)} {Number(point.Y)}";

    // Loops in place of sums and lists of numbers here and below: generic code over numbers is compiled anew at every start.
    private static List<Bend> Bends(double start, double end, double step, Func<double, double> y)
    {
        var count = Math.Max(2, (int)Math.Ceiling((end - start) / step));
        var bends = new List<Bend>(count + 1);
        for (var i = 0; i <= count; i++)
        {
            var x = start + ((end - start) * i / count);
            bends.Add(new Bend(x, y(x)));
        }

        return bends;
    }

    // Half the breadth of a stream that flows alone.
    private static double Half(TimelineRow row, double x)
    {
        var end = Math.Clamp(Math.Min(x - row.Start, row.End - x) / 24, 0, 1);
        return Math.Sqrt(end) * Math.Min(13, 2.4 + (4.2 * Swell(row, x, 18)));
    }

    // The breadth of a stream among others; it seeps in and out beyond its first and last event.
    private static double Flow(TimelineRow row, double x)
    {
        var outside = Math.Max(0, Math.Max(row.Start - x, x - row.End));
        return (0.25 * Math.Exp(-Math.Pow(outside / 60, 2))) + Swell(row, x, 45) + 0.02;
    }

    private static double Flow(ImmutableArray<TimelineRow> rows, double x)
    {
        var flow = 0.0;
        foreach (var row in rows)
        {
            flow += Flow(row, x);
        }

        return flow;
    }

    private static double Swell(TimelineRow row, double x, double reach)
    {
        var swell = 0.0;
        foreach (var mark in row.Marks)
        {
            swell += Math.Exp(-Math.Pow(Distance(mark, x) / reach, 2));
        }

        return swell;
    }

    private static double Distance(TimelineMark mark, double x) =>
        x < mark.X ? mark.X - x : Math.Max(0, x - mark.X - mark.Width);

    // A class, because generic code over values of our own is compiled anew at every start.
    private sealed record Bend(double X, double Y);
}
