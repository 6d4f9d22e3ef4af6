using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Model.Views;

namespace Explainer.Theme.Parts;

/// <summary>The shape of a strand in the river: broader where more happened, pointed where it begins and ends.</summary>
internal static class Stream
{
    private const double Step = 8;
    private const double Reach = 16;
    private const double Taper = 24;
    private const double Thin = 1.1;
    private const double Broad = 8;

    /// <summary>The distance of two marks that do not touch.</summary>
    private const double Apart = 12;

    private static readonly ImmutableArray<double> Lanes = [0, -9, 9];

    /// <summary>The outline of the stream, as the data of a path.</summary>
    public static string Outline(TimelineRow row)
    {
        var bends = Bends(row).ToList();
        var path = new StringBuilder("M" + Point((row.Start, row.Y)));
        Append(path, [.. bends.Select(b => (b.X, row.Y - b.Half))]);
        path.Append('L').Append(Point((row.End, row.Y)));
        Append(path, [.. bends.AsEnumerable().Reverse().Select(b => (b.X, row.Y + b.Half))]);
        return path.Append('Z').ToString();
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

    // A quadratic B-spline: the middles of neighbours are on the curve, and T finds the bend between them by itself.
    private static void Append(StringBuilder path, List<(double X, double Y)> bends)
    {
        var (last, command) = (bends[0], "Q" + Point(bends[0]) + " ");
        foreach (var bend in bends.Skip(1))
        {
            path.Append(command).Append(Point(((last.X + bend.X) / 2, (last.Y + bend.Y) / 2)));
            (last, command) = (bend, "T");
        }
    }

    private static string Point((double X, double Y) point) => $"{Number(point.X)} {Number(point.Y)}";

    // Half the breadth along the row; where it stays the same, the points between are left out.
    private static IEnumerable<(double X, double Half)> Bends(TimelineRow row)
    {
        var count = Math.Max(2, (int)Math.Ceiling((row.End - row.Start) / Step));
        var all = Enumerable.Range(0, count + 1)
            .Select(i => row.Start + ((row.End - row.Start) * i / count))
            .Select(x => (X: x, Half: Half(row, x)))
            .ToList();
        return all.Where((p, i) => i == 0 || i == count || !(Same(p, all[i - 1]) && Same(p, all[i + 1])));
    }

    private static bool Same((double X, double Half) a, (double X, double Half) b) => Math.Abs(a.Half - b.Half) < 0.05;

    private static double Half(TimelineRow row, double x)
    {
        var swell = row.Marks.Sum(mark => Math.Exp(-Math.Pow(Distance(mark, x) / Reach, 2)));
        var end = Math.Clamp(Math.Min(x - row.Start, row.End - x) / Taper, 0, 1);
        return Math.Sqrt(end) * Math.Min(Broad, Thin + (1.9 * swell));
    }

    private static double Distance(TimelineMark mark, double x) =>
        x < mark.X ? mark.X - x : Math.Max(0, x - mark.X - mark.Width);
}
