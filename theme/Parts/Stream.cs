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

    private static readonly ImmutableArray<double> Lanes = [0, -9, 9];

    /// <summary>The outline of a stream that flows alone along its row, as the data of a path.</summary>
    public static string Outline(TimelineRow row)
    {
        var steps = Steps(row.Start, row.End, 8);
        return Outline(
            steps.ConvertAll(x => new Bend(x, row.Y - Half(row, x))),
            steps.ConvertAll(x => new Bend(x, row.Y + Half(row, x))));
    }

    /// <summary>The outlines of all streams flowing side by side as one river around the middle of the height.</summary>
    public static IEnumerable<string> Stack(ImmutableArray<TimelineRow> rows, double width, double height)
    {
        var steps = Steps(0, width, 30);
        var widest = steps.Max(x => rows.Sum(row => Flow(row, x)));
        var edge = steps.ConvertAll(x => new Bend(x, (height - (rows.Sum(row => Flow(row, x)) * height / widest)) / 2));
        foreach (var row in rows)
        {
            var next = edge.ConvertAll(p => new Bend(p.X, p.Y + (Flow(row, p.X) * height / widest)));
            yield return Outline(edge, next);
            edge = next;
        }
    }

    /// <summary>The marks with the height at which they stand: those that would touch step aside.</summary>
    public static IEnumerable<(TimelineMark Mark, double Y)> Place(TimelineRow row)
    {
        var ends = Lanes.Select(_ => double.NegativeInfinity).ToArray();
        foreach (var mark in row.Marks)
        {
            var lane = Math.Max(0, Array.FindIndex(ends, end => end + Apart <= mark.X));
            ends[lane] = Math.Max(ends[lane], mark.X + mark.Width);
            yield return (mark, row.Y + Lanes[lane]);
        }
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

    private static List<double> Steps(double start, double end, double step)
    {
        var count = Math.Max(2, (int)Math.Ceiling((end - start) / step));
        var steps = new List<double>(count + 1);
        for (var i = 0; i <= count; i++)
        {
            steps.Add(start + ((end - start) * i / count));
        }

        return steps;
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

    private static double Swell(TimelineRow row, double x, double reach) =>
        row.Marks.Sum(mark => Math.Exp(-Math.Pow(Distance(mark, x) / reach, 2)));

    private static double Distance(TimelineMark mark, double x) =>
        x < mark.X ? mark.X - x : Math.Max(0, x - mark.X - mark.Width);

    // A class, because generic code over values of our own is compiled anew at every start.
    private sealed record Bend(double X, double Y);
}
